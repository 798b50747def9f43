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
  howSure: 'cik droši',
  curve: {
    title: (stage) => `Kas notiek ar darījumiem posmā ${stage} dienu pēc dienas`,
    empty: (stage) => `No posma ${stage} vēl nav izgājis neviens darījums, tāpēc dienu līknes vēl nav.`,
    on: 'gāja tālāk',
    lost: 'zaudēti',
    still: 'vēl ir te',
    day: 'Līdz dienai',
    stillWatched: 'Vēroti ilgāk',
    tipping: (days) => `${day(days)}. diena: lūzums`,
    tippingLong: (days) => `Pēc ${day(days)}. dienas gaidot vairāk zaudē nekā iegūst.`,
    reading: (stage, days, on, lost, still) =>
      `No 100 darījumiem, kas nonāk posmā ${stage}, līdz ${day(days)}. dienai aptuveni ${hundred(on)} ir gājuši tālāk, ${hundred(lost)} ir zaudēti un ${hundred(still)} vēl ir tur.`,
    end: (days) => `Neviens nav gaidījis ilgāk par ${day(days)}. dienu.`,
    watched: (deals, days) =>
      `${count(deals, { zero: 'darījumu', one: 'darījums', other: 'darījumi' })} tur bija ilgāk par ${day(days)}. dienu; kopš tās neviens nav izgājis.`,
  },
  trend: {
    title: (to) => `Cik no 100 darījumiem ${to === null ? 'tiek uzvarēti' : `sasniedz posmu ${to}`} pēc sākuma laika`,
    empty: 'Neviens darījums vēl nav sācies, tāpēc gaitas vēl nav.',
    period: 'Sākti',
    share: 'Beigās visticamāk, no 100',
    state: 'Cik tālu',
    finished: 'pabeigts',
    finishedKey: 'visticamāk beigās',
    unfinished: 'vēl nav pabeigts',
    point: (period, share, low, high) =>
      `Darījumi, kas sākti ${period}: no 100 beigās visticamāk ${hundred(share)}${between(low, high, hundred)}`,
    early: (period) => `Darījumi, kas sākti ${period}: par agru teikt`,
    changed: (period, label) => `Mainīts ${period}: ${label}.`,
  },
  bars: {
    empty: 'Vēl nav ierakstu, ko salīdzināt.',
    peopleTitle: (column) => `Uzvarēti darījumi no 100 slēgtiem: ${column}`,
    actionsTitle: (column, toward) =>
      `Kas iet kopā ar ${{ advance: 'iešanu tālāk', won: 'uzvaru', lost: 'zaudējumu' }[toward]}: ${column}`,
    changesTitle: 'Par cik no 100 vairāk iet tālāk pēc pārmaiņas',
    people: {
      above: 'labāk par pārējiem',
      below: 'sliktāk par pārējiem',
      same: 'nav skaidras atšķirības',
      early: 'par agru teikt',
    },
    actions: {
      advance: { above: 'iet tālāk biežāk', below: 'iet tālāk retāk', same: 'nav skaidras saistības', early: 'par agru teikt' },
      won: { above: 'uzvar biežāk', below: 'uzvar retāk', same: 'nav skaidras saistības', early: 'par agru teikt' },
      lost: { above: 'zaudē biežāk', below: 'zaudē retāk', same: 'nav skaidras saistības', early: 'par agru teikt' },
    },
    changes: { above: 'labāk', below: 'sliktāk', same: 'nav skaidras maiņas', early: 'par agru teikt' },
    less: 'retāk',
    more: 'biežāk',
    worse: 'tālāk iet mazāk',
    better: 'tālāk iet vairāk',
    ofHundred: (share) => `${hundred(share)} no 100`,
    points: (share) => `${Math.round(share * 100) > 0 ? '+' : ''}${hundred(share)} no 100`,
    closed: (deals) => count(deals, { zero: 'slēgtu darījumu', one: 'slēgts darījums', other: 'slēgti darījumi' }),
    withWithout: (deals, others) => `darījumi ar to: ${number(deals)}, bez: ${number(others)}`,
    beforeAfter: (before, after) => `darījumi pirms: ${number(before)}, pēc: ${number(after)}`,
    columns: { name: 'Kas', won: 'Uzvarēti no 100 slēgtiem', difference: 'Starpība no 100', standing: 'Ko tas saka' },
  },
  goal: {
    title: 'Mērķi: kas sasniegts un cik tas droši',
    empty: 'Mērķi vēl nav likti. Tie ir lapas Posmi kolonnas.',
    name: (stage, measure) => `${stage}: ${measure === 'days' ? 'laiks posmā' : 'iet tālāk'}`,
    goalIs: (measure, figure) => `mērķis: ${measure === 'days' ? 'ne vairāk kā' : 'vismaz'} ${figure}`,
    status: { met: 'sasniegts', 'not met': 'nav sasniegts', 'too early': 'par agru teikt' },
    columns: { owner: 'Atbildīgais', goal: 'Mērķis', value: 'Sasniegts', status: 'Vai sasniegts' },
  },
};
