import type { MenuWords } from '../../port/menu-words.ts';

export const menu: MenuWords = {
  report: 'Open report',
  template: 'New journey workbook',
  clear: 'Clear the sample rows',
  history: 'Keep history',
  step: 'Log a step',
  record: 'Record stage changes (on/off)',
  check: 'Check the log',
  repair: 'Repair formulas',
  freeze: 'Freeze a copy',
  thaw: 'Thaw',
  language: 'Language · Valoda',
  help: 'Help',
  selftest: 'Self-test',
};
