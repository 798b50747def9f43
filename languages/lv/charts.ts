import type { ChartWords } from '../../charts/words-shape.ts';
import { say } from './say.ts';

const { number, count } = say;
const hundred = (share: number) => number(share * 100);
const day = (days: number) => number(days, days < 10 ? 1 : 0);
/** „21 dienā“, „5 dienās“; a fraction is more than one. */
const ofDays = (one: string, other: string) => (days: number) => `${day(days)} ${/(^|[^1,])1$/.test(day(days)) ? one : other}`;
const inDays = ofDays('dienā', 'dienās');
const afterDays = ofDays('dienas', 'dienām');
const thanDays = ofDays('dienu', 'dienām');
const between = (low: number | null, high: number | null, say: (value: number) => string) =>
  low === null || high === null || say(low) === say(high) ? '' : ` (no ${say(low)} līdz ${say(high)})`;

export const charts: ChartWords = {
  number,
  hundred,
  day,
  dealCount: (deals) => count(deals, { zero: 'darījumu', one: 'darījums', other: 'darījumi' }),
  dayCount: (days) =>
    Number.isInteger(Number(days.toFixed(days < 10 ? 1 : 0)))
      ? count(Math.round(days), { zero: 'dienu', one: 'diena', other: 'dienas' })
      : `${day(days)} dienas`,
  won: 'Uzvarēti',
  stage: 'Posms',
  deals: 'Darījumi',
  low: 'No',
  high: 'Līdz',
  tooEarlyShort: 'par agru teikt',
  and: (rest) => `un vēl ${number(rest)} tabulā`,
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
    leaveBy: (days, low, high) => `puse iziet ${inDays(days)}${between(low, high, day)}`,
    notLeft: (days) => `puse nav izgājusi pēc ${afterDays(days)}: par agru teikt`,
    finished: (days) => `skaitot tikai izgājušos: ${day(days)}`,
    most: (days) => `90 no 100 iziet ${inDays(days)}`,
    nobody: 'te nav bijis neviens darījums',
    columns: {
      visits: 'Uzturēšanās',
      running: 'Vēl ilgst',
      median: 'Dienas, kurās iziet puse',
      finished: 'Skaitot tikai izgājušos',
      most: 'Dienas, kurās iziet 90 no 100',
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
    tipping: (days) => `lūzuma diena: ${day(days)}`,
    tippingLong: (days) => `Gaidot ilgāk par ${thanDays(days)}, zaudē vairāk darījumu, nekā iegūst.`,
    reading: (stage, days, on, lost, still) =>
      `No 100 darījumiem, kas nonāk posmā ${stage}, ${inDays(days)} aptuveni ${hundred(on)} ir aizgājuši tālāk, ${hundred(lost)} ir zaudēti un ${hundred(still)} vēl ir tur.`,
    end: (days) => `Neviens nav gaidījis ilgāk par ${thanDays(days)}.`,
    watched: (deals, days) =>
      `${count(deals, { zero: 'darījumu', one: 'darījums', other: 'darījumi' })} tur bija ilgāk par ${thanDays(days)}; kopš tā laika neviens nav izgājis.`,
  },
  trend: {
    title: (to) => `Cik no 100 darījumiem ${to === null ? 'tiek uzvarēti' : `sasniedz posmu ${to}`} pēc sākuma laika`,
    empty: 'Neviens darījums vēl nav sācies, tāpēc gaitas vēl nav.',
    period: 'Sākti',
    share: 'Galu galā, visticamāk, no 100',
    state: 'Cik tālu',
    finished: 'pabeigts',
    finishedKey: 'visticamāk, galu galā',
    unfinished: 'vēl nav pabeigts',
    point: (period, share, low, high) =>
      `Darījumi, kas sākti ${period}: no 100 galu galā, visticamāk, ${hundred(share)}${between(low, high, hundred)}`,
    early: (period) => `Darījumi, kas sākti ${period}: par agru teikt`,
    changed: (period, label) => `Mainīts ${period}: ${label}.`,
  },
  bars: {
    empty: 'Vēl nav ierakstu, ko salīdzināt.',
    peopleTitle: (column) => `Uzvarēti darījumi no 100 slēgtiem: ${column}`,
    actionsTitle: (column, toward) =>
      `Kas saistīts ar ${{ advance: 'virzību tālāk', won: 'uzvaru', lost: 'zaudējumu' }[toward]}: ${column}`,
    changesTitle: 'Par cik no 100 vairāk iet tālāk pēc pārmaiņas',
    people: {
      above: 'labāk par pārējiem',
      below: 'sliktāk par pārējiem',
      same: 'nav skaidras atšķirības',
      early: 'par agru teikt',
    },
    actions: {
      advance: { above: 'iet tālāk biežāk', below: 'iet tālāk retāk', same: 'nav skaidras saistības', early: 'par agru teikt' },
      won: { above: 'biežāk uzvarēti', below: 'retāk uzvarēti', same: 'nav skaidras saistības', early: 'par agru teikt' },
      lost: { above: 'biežāk zaudēti', below: 'retāk zaudēti', same: 'nav skaidras saistības', early: 'par agru teikt' },
    },
    changes: { above: 'labāk', below: 'sliktāk', same: 'nav skaidru pārmaiņu', early: 'par agru teikt' },
    less: 'retāk',
    more: 'biežāk',
    worse: 'tālāk iet mazāk',
    better: 'tālāk iet vairāk',
    ofHundred: (share) => `${hundred(share)} no 100`,
    points: (share) => `${Math.round(share * 100) > 0 ? '+' : ''}${hundred(share).replace('-0', '0').replace('-', '−')} no 100`,
    closed: (deals) => count(deals, { zero: 'slēgtu darījumu', one: 'slēgts darījums', other: 'slēgti darījumi' }),
    withWithout: (deals, others) => `darījumi ar to: ${number(deals)}, bez: ${number(others)}`,
    beforeAfter: (before, after) => `darījumi pirms: ${number(before)}, pēc: ${number(after)}`,
    columns: { name: 'Kas', won: 'Uzvarēti no 100 slēgtiem', difference: 'Starpība no 100', standing: 'Ko tas saka' },
  },
  journey: {
    title: 'Ceļš: kā darījumi patiesībā iet no posma uz posmu',
    empty: 'Neviens darījums vēl nav ienācis posmā, tāpēc ceļa vēl nav.',
    days: (days) => `puse iziet ${inDays(days)}`,
    longer: (days) => `puse vēl te pēc ${afterDays(days)}`,
    biggestLeak: 'lielākais zudums',
    slowest: 'lēnākais solis',
    quick: (days) => `gāja tālāk pēc ${afterDays(days)}`,
    slow: (days) => `pēc ${afterDays(days)}`,
    skips: 'izlaida posmus',
    returns: 'gāja atpakaļ',
    rarer: (ways) => `${count(ways, { zero: 'retāku ceļu', one: 'retāks ceļš', other: 'retāki ceļi' })} tikai tabulā`,
    columns: { from: 'No', to: 'Uz', days: 'Dienas pirms' },
  },
  amounts: {
    title: { moves: 'Kas šajā nedēļā mainījās', forecast: 'Cik uzvaru, visticamāk, būs pēc posma, kurā ir darījumi' },
    empty: { moves: 'Šajā nedēļā nekas nemainījās.', forecast: 'Visticamāk, neviens atvērts darījums netiks uzvarēts.' },
    movements: {
      new: 'Jauni',
      reopened: 'Atkal atvērti',
      'moved forward': 'Uz priekšu',
      'moved back': 'Atpakaļ',
      won: 'Uzvarēti',
      lost: 'Zaudēti',
    },
    wins: (wins) => `uzvaras: ${number(wins, 1)}`,
    columns: { moves: ['Kas mainījās', 'Darījumi'], forecast: ['Posms', 'Ticamās uzvaras'] },
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
