import type { TableWords } from '../../workbook/table-words.ts';

export const tables: TableWords = {
  stages: 'Posmi',
  actions: 'Darbības',
  settings: 'Iestatījumi',
  metrics: 'Rādītāji',
  changes: 'Pārmaiņas',
};
