import { headingOf, valueText } from '../../core/table/print.ts';
import type { Report } from '../../core/table/report.ts';
import type { Language } from '../../core/words/say.ts';

/** What tables on screen say in place of a word that is the trade's own; cells keep it, as formulas are read by it. */
const inTables: Record<Language, Readonly<Record<string, string>>> = {
  en: {
    'Expected conversion': 'Go on in the end',
    Expected: 'Likely in the end',
    'Expected wins': 'Likely wins',
    'Expected value': 'Likely value',
    'Expected win share': 'Likely won in the end',
    Cohort: 'Started in',
    'Odds ratio': 'How many times as often',
    Verdict: 'What it says',
    P25: '25 of 100 by day',
    Median: 'Half by day',
    P75: '75 of 100 by day',
    P90: '90 of 100 by day',
    'Closed-only median': 'Half by day, finished only',
    'Closed-only mean': 'Mean, finished only',
    'to date': 'so far',
    settled: 'without open ones',
    expected: 'in the end',
    mature: 'of those old enough',
    complete: 'finished',
    maturing: 'not finished yet',
    conversion: 'go on',
  },
  lv: {
    'Expected conversion': 'Galu galā iet tālāk',
    Expected: 'Galu galā, visticamāk',
    'Expected wins': 'Ticamās uzvaras',
    'Expected value': 'Ticamā vērtība',
    'Expected win share': 'Galu galā, visticamāk, uzvarēti',
    Cohort: 'Sākti',
    'Odds ratio': 'Cik reižu biežāk',
    Verdict: 'Ko tas saka',
    'Median days': 'Dienas, kurās iziet puse',
    P25: 'Dienas, kurās iziet 25 no 100',
    Median: 'Dienas, kurās iziet puse',
    P75: 'Dienas, kurās iziet 75 no 100',
    P90: 'Dienas, kurās iziet 90 no 100',
    'Closed-only median': 'Puse, skaitot tikai izgājušos',
    'Closed-only mean': 'Vidēji, skaitot tikai izgājušos',
    'Median days before loss': 'Dienas, kurās zaudēta puse',
    'Median cycle': 'Dienas, kurās noslēdzas puse',
    'Median days before': 'Puse iziet dienās, pirms',
    'Median days after': 'Puse iziet dienās, pēc',
    settled: 'bez atvērtajiem',
    expected: 'galu galā',
    mature: 'no pietiekami senajiem',
    complete: 'pabeigts',
    maturing: 'vēl nav pabeigts',
    conversion: 'iet tālāk',
  },
};

type Column = Report['columns'][number];

/** Says the heading of a column on screen. */
export const headingText = (column: Column, language: Language): string =>
  inTables[language][column.id ?? ''] ?? headingOf(column, language);

/** Says a value of a column on screen. */
export const cellText = (value: Report['lines'][number][number], { kind }: Column, language: Language): string =>
  (kind === 'word' && inTables[language][String(value)]) || valueText(value, kind, language);
