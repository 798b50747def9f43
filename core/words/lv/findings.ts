import type { Words } from '../shape.ts';
import { say } from './faults.ts';

const { number, percent, quote, count } = say;

/** The noun after „no”, which wants the genitive plural or, after one, the genitive singular. */
const ofDeals = { zero: 'darījumiem', one: 'darījuma', other: 'darījumiem' };
const deals = { zero: 'darījumu', one: 'darījums', other: 'darījumi' };
const withDeals = { zero: 'darījumiem', one: 'darījumu', other: 'darījumiem' };
/** „21 dienā“, „7,4 dienās“. */
const inDays = (days: number) => {
  const shown = number(days, 1);
  return `${shown} ${/(^|[^1,])1$/.test(shown) ? 'dienā' : 'dienās'}`;
};
const ofHundred = (share: number) => number(share * 100);
const between = (low: number | null, high: number | null) =>
  low === null || high === null ? '' : ` (no ${ofHundred(low)} līdz ${ofHundred(high)})`;

export const findings: Words['findings'] = {
  biggestLeak: (p) =>
    `Visvairāk darījumu zaudēts posmā ${quote(p.stage)}: ${number(p.lost)} no ${count(p.entered, ofDeals)}, kas tur nonāca (${percent(p.share)})${p.value === null ? '' : `, vērtībā ${number(p.value)}`}.`,
  slowestStep: (p) =>
    `Visilgāk darījumi paliek posmā ${quote(p.stage)}: puse iziet ${inDays(p.median)}; skaitot tikai beigušās uzturēšanās, sanāktu ${number(p.closed, 1)}. Skaitītas ${number(p.visits)} uzturēšanās, no tām ${number(p.running)} vēl ilgst.`,
  slowestNotReached: (p) =>
    `Visilgāk darījumi paliek posmā ${quote(p.stage)}: no ${count(p.visits, { zero: 'uzturēšanās reizēm', one: 'uzturēšanās reizes', other: 'uzturēšanās reizēm' })} vēl ilgst ${number(p.running)}, ilgākā jau ${number(p.atLeast, 1)} dienas.`,
  wonOfStart: (p) =>
    `No 100 sāktiem darījumiem galu galā, visticamāk, tiks uzvarēti aptuveni ${ofHundred(p.share)}${between(p.low, p.high)}; līdz šim uzvarēti ${number(p.won)} no ${number(p.started)}, atvērti ${number(p.open)}.`,
  nothingLost: (p) => `Līdz šim nav zaudēts neviens darījums (pavisam ${count(p.deals, deals)}).`,
  tooEarly: (p) => `Ar ${count(p.deals, withDeals)} ir par agru daudz teikt; pirmajam skatam pietiek ar 20.`,
  tippingDay: (p) =>
    `Posmā ${quote(p.stage)} pēc ${number(p.day, 1)}. dienas gaidot zaudē vairāk darījumu, nekā iegūst: vēlāk zaudēti ${number(p.lost)}; vēl atvērti pēc šīs dienas: ${number(p.open)}${p.value === null ? '' : `, vērtībā ${number(p.value)}`}.`,
  stuckDeals: (p) =>
    `Vienā posmā ilgāk nekā četri no pieciem ir ${count(p.deals, { zero: 'atvērtu darījumu', one: 'atvērts darījums', other: 'atvērti darījumi' })}${p.value === null ? '' : `, vērtībā ${number(p.value)}`}; visvairāk robežu pārsniedz ${p.deal === null ? 'viens' : quote(p.deal)} posmā ${quote(p.stage)}, ${number(p.days, 1)} dienas.`,
  moves: (p) =>
    `Posmā ${quote(p.stage)} darījumi, kuriem pierakstīts ${quote(p.value)}, tālāk iet biežāk nekā citi tajā pašā vecumā: ar to ${number(p.dealsWith)}, bez tā ${number(p.dealsWithout)}.`,
  hinders: (p) =>
    `Posmā ${quote(p.stage)} darījumus, kuriem pierakstīts ${quote(p.value)}, zaudē biežāk nekā citus tajā pašā vecumā: ar to ${number(p.dealsWith)}, bez tā ${number(p.dealsWithout)}.`,
  goalMissed: (p) =>
    `Nav sasniegti ${number(p.missed)} no ${count(p.goals, { zero: 'mērķiem', one: 'mērķa', other: 'mērķiem' })}; vistālāk no tā ir ${quote(p.stage)}: ${p.measure === 'days' ? `puse uzturēšanās reižu ilgst ${number(p.actual, 1)} dienas vai vairāk, mērķis ir ${number(p.goal, 1)}` : `no 100 tālāk iet aptuveni ${ofHundred(p.actual)}, mērķis ir ${ofHundred(p.goal)}`}.`,
  lastWeek: (p) =>
    `Nedēļā līdz ${p.to}: jauni ${number(p.fresh)}, uz priekšu ${number(p.forward)}, uzvarēti ${number(p.won)}, zaudēti ${number(p.lost)}; tagad atvērti ${number(p.open)}.`,
  noHistory: () =>
    'Žurnāls pasaka, kad darījumi sākās un beidzās, bet ne to, kad mainījās posmi; žurnāla pārbaude pasaka, kā to iegūt.',
};
