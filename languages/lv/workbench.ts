import type { WorkbenchWords } from '../../workbench/words.ts';

export const workbench: WorkbenchWords = {
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
