import type { MenuWords } from '../../port/menu-words.ts';

export const menu: MenuWords = {
  report: 'Atvērt pārskatu',
  template: 'Jauna ceļa darbgrāmata',
  clear: 'Izdzēst parauga rindas',
  history: 'Glabāt vēsturi',
  step: 'Pierakstīt soli',
  record: 'Pierakstīt posmu maiņas (ieslēgt/izslēgt)',
  check: 'Pārbaudīt žurnālu',
  repair: 'Salabot formulas',
  freeze: 'Iesaldēt kopiju',
  thaw: 'Atkausēt',
  language: 'Valoda · Language',
  help: 'Palīdzība',
  selftest: 'Pašpārbaude',
};
