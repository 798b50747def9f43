import type { TableWords } from '../../workbook/table-words.ts';

export const tables: TableWords = {
  stages: 'Stages',
  actions: 'Actions',
  settings: 'Settings',
  metrics: 'Metrics',
  changes: 'Changes',
};
