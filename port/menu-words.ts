import type { Language } from '../core/words/say.ts';
import type { MenuId } from './commands.ts';

/** The items of the menu of Sheets. */
export const menuWords: Record<Language, Readonly<Record<MenuId, string>>> = {
  en: {
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
  },
  lv: {
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
  },
};
