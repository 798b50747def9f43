import type { Language } from '../core/words/say.ts';

/** Every word of the workbench itself, in one language. */
export interface WorkbenchWords {
  readonly about: string;
  readonly open: string;
  readonly drop: string;
  readonly empty: string;
  readonly dark: string;
  readonly light: string;
  readonly hideReport: string;
  readonly showReport: string;
  readonly hint: string;
  readonly opening: (file: string) => string;
  readonly opened: (file: string, sheets: number) => string;
  readonly noCells: (file: string) => string;
  readonly notOpened: (file: string, message: string) => string;
  readonly excel: string;
  readonly sheets: string;
  readonly sheetNames: Record<'empty' | 'log' | 'stages' | 'metrics' | 'changes' | 'report' | 'check', string>;
}

const en: WorkbenchWords = {
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

const lv: WorkbenchWords = {
  about: 'Darbgalds: izklājlapa izmēģināšanai. Nekas neatstāj šo datoru.',
  open: 'Atvērt žurnālu …',
  drop: 'Ievelciet CSV, TSV, xlsx vai JSON failu, lai to atvērtu',
  empty: 'Jauna darbgrāmata',
  dark: 'Tumšs',
  light: 'Gaišs',
  hideReport: 'Slēpt pārskatu',
  showReport: 'Rādīt pārskatu',
  hint: 'Jebkurā šūnā der abi pieraksti: =JOURNEY.FUNNEL(…) kā Excel, =JOURNEY_FUNNEL(…) kā Google Sheets.',
  opening: (file) => `Atveru ${file} …`,
  opened: (file, sheets) => `Atvērts ${file}${sheets > 1 ? `, lapas: ${sheets}` : ''}.`,
  noCells: (file) => `Failā ${file} nav šūnu. Izvēlieties failu ar virsrakstu rindu un rindu katram darījumam vai ierakstam.`,
  notOpened: (file, message) => `${file} netika atvērts: ${message}`,
  excel: 'Kā Excel',
  sheets: 'Kā Google Sheets',
  sheetNames: {
    empty: 'Lapa1',
    log: 'Darījumu žurnāls',
    stages: 'Posmi',
    metrics: 'Rādītāji',
    changes: 'Pārmaiņas',
    report: 'Pārskats',
    check: 'Pārbaude',
  },
};

export const workbenchWords: Record<Language, WorkbenchWords> = { en, lv };
