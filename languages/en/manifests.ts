import type { ManifestWords } from '../../manifests/words.ts';

export const manifests: ManifestWords = {
  officeLocale: 'en-US',
  summary: 'Honest funnel reports from a sheet of deals.',
  description:
    'Honest funnel reports from a sheet of deals: where deals are lost, how long each step takes, and what is too early to say.',
  group: 'Deals',
  welcome: {
    title: 'JourneySheet is ready',
    text: 'Open a sheet with your deals, then choose Open report on the JourneySheet tab, or type =JOURNEY. in a cell.',
  },
  buttons: {
    report: { label: 'Open report', tip: 'Shows where deals are lost and where they wait.' },
    template: { label: 'New journey workbook', tip: 'Makes the sheets of a new log, with drop-downs and live formulas.' },
    history: { label: 'Keep history', tip: 'Adds what changed since the last export to the log.' },
    insert: { label: 'Insert function', tip: 'Finds a function by its question and writes it into the sheet.' },
    check: { label: 'Check the log', tip: 'Says how every column was understood and which rows need a look.' },
    repair: { label: 'Repair formulas', tip: 'Enters formulas again that show #NAME? or came from Google Sheets.' },
  },
};
