import { words } from '../../core/index.ts';
import type { ChartWords } from './words.ts';

const { number, count } = words.lv.say;
const hundred = (share: number) => number(share * 100);
const day = (days: number) => number(days, days < 10 ? 1 : 0);
const between = (low: number | null, high: number | null, say: (value: number) => string) =>
  low === null || high === null ? '' : ` (no ${say(low)} līdz ${say(high)})`;

export const lv: ChartWords = {
  number,
  hundred,
  day,
  range: (low, high) => `no ${low} līdz ${high}`,
  dealCount: (deals) => count(deals, { zero: 'darījumu', one: 'darījums', other: 'darījumi' }),
  dayCount: (days) =>
    `${day(days)} ${count(Math.round(days), { zero: 'dienu', one: 'diena', other: 'dienas' }).replace(/^\S+\s/, '')}`,
  won: 'Uzvarēti',
  stage: 'Posms',
  deals: 'Darījumi',
  low: 'No',
  high: 'Līdz',
  tooEarlyShort: 'par agru teikt',
  and: (rest) => `un vēl ${number(rest)} tabulā`,
  dayAxis: 'dienas',
  ofHundred: 'no 100',
  funnel: {
    title: 'Cik darījumu sasniedz katru posmu un iet tālāk',
    empty: 'Neviens darījums vēl nav ienācis posmā, tāpēc piltuves vēl nav.',
    wentOn: (deals) => `${number(deals)} gāja tālāk`,
    open: (deals) => `${number(deals)} atvērti`,
    lost: (deals) => `${number(deals)} zaudēti`,
    skipped: (deals) => `${number(deals)} no tiem to izlaida`,
    nobody: 'te vēl nav bijis neviens darījums',
    goOn: (share, low, high) => `no 100 tālāk iet aptuveni ${hundred(share)}${between(low, high, hundred)}`,
    atLeast: (share) => `no 100 tālāk iet vismaz ${hundred(share)}`,
    tooEarly: 'par agru teikt, cik iet tālāk',
    columns: {
      entered: 'Sasniedza',
      wentOn: 'Gāja tālāk',
      open: 'Atvērti',
      lost: 'Zaudēti',
      skipped: 'Izlaida',
      share: 'Iet tālāk no 100',
    },
  },
  time: {
    title: 'Cik ilgi darījumi paliek katrā posmā',
    empty: 'Neviens darījums vēl nav bijis posmā, tāpēc laika vēl nav.',
    leaveBy: (days, low, high) => `puse iziet līdz ${day(days)}. dienai${between(low, high, day)}`,
    notLeft: (days) => `puse nav izgājusi pēc ${day(days)} dienām: par agru teikt`,
    finished: (days) => `tikai beigušās rāda ${day(days)}`,
    most: (days) => `90 no 100 līdz ${day(days)}. dienai`,
    nobody: 'te nav bijis neviens darījums',
    columns: {
      visits: 'Uzturēšanās',
      running: 'Vēl ilgst',
      median: 'Puse iziet līdz dienai',
      finished: 'Tikai beigušās',
      most: '90 no 100 līdz dienai',
    },
  },
};
