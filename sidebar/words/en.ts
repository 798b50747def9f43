import { words } from '../../core/index.ts';
import type { SidebarWords } from './shape.ts';

const { number, count } = words.en.say;

export const en: SidebarWords = {
  language: 'Language',
  languageNames: { en: 'English', lv: 'Latviešu' },
  looking: 'Looking for your deals …',
  reading: 'Reading the log …',
  computing: 'Counting …',
  atServer: 'Google Sheets is reading and counting. How far it has come can’t be seen from here …',
  rowsDone: (done, total) => `${number(done)} of ${count(total, { one: 'row', other: 'rows' })}`,
  rows: (rows) => count(rows, { one: 'row', other: 'rows' }),
  cancelled: 'Cancelled.',
  cancelledAtServer: 'Cancelled. Google may finish what it has begun; its answer will not be shown.',
  startAgain: 'Start again',
  updating: 'Updating …',
  noLogTitle: 'No deals found yet',
  noLog:
    'No sheet here looks like a list of deals. It needs a heading row with a deal, its stage and a date, such as Deal, Stage, Date.',
  lookAgain: 'Look again',
  log: 'Deals from',
  asOf: (date) => `as of ${date}`,
  dealCount: (deals) => count(deals, { one: 'deal', other: 'deals' }),
  first: 'Read this first',
  funnelTitle: 'Where deals are lost',
  timeTitle: 'Where deals wait',
  understoodTitle: 'What was understood of your columns',
  showTable: 'Show the table',
  showChart: 'Show the chart',
  insert: 'Insert as formula',
  inserting: 'Inserting …',
  inserted: (address) => `Inserted at ${address}.`,
  occupied: (address) => `The cells ${address} hold something. Nothing was written.`,
  newSheet: 'Use a new sheet',
  cancel: 'Cancel',
  howCounted: 'How it is counted',
  funnelCounted:
    'Every deal that reached a stage went on, was lost there, or is still there. A skipped stage counts as reached. How many go on in the end also counts the deals that are still open, for as long as they have been watched.',
  timeCounted:
    'A deal that is still in a stage has been there at least so long; it is counted in, not left out. Averages of finished stays alone leave out the slow ones that are still running.',
  failed: (message) => `That did not work: ${message}`,
  dismiss: 'Close',
  rowText: (row) => `row ${row}`,
  sheetName: { FUNNEL: 'Funnel', TIME_IN_STAGE: 'Time in stage' },
};
