import type { WorkbenchWords } from '../../workbench/words.ts';

export const workbench: WorkbenchWords = {
  about: 'Workbench: a spreadsheet to try it on. Nothing leaves this computer.',
  open: 'Open a log …',
  drop: 'Drop a CSV, TSV, xlsx or JSON file to open it',
  empty: 'New workbook',
  dark: 'Dark',
  light: 'Light',
  hideReport: 'Hide the report',
  showReport: 'Show the report',
  hint: 'Both spellings work in any cell: =JOURNEY.FUNNEL(…) as in Excel, =JOURNEY_FUNNEL(…) as in Google Sheets.',
  opening: (file) => `Opening ${file} …`,
  opened: (file, sheets) => `Opened ${file}${sheets > 1 ? `, ${sheets} sheets` : ''}.`,
  noCells: (file) => `${file} holds no cells. Choose a file with a heading row and a row per deal or entry.`,
  notOpened: (file, message) => `${file} was not opened: ${message}`,
  excel: 'As in Excel',
  sheets: 'As in Google Sheets',
  sheetNames: {
    empty: 'Sheet1',
    log: 'Deal log',
    stages: 'Stages',
    metrics: 'Metrics',
    changes: 'Changes',
    report: 'Report',
    check: 'Check',
  },
};
