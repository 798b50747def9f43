import type { Words } from '../index.ts';
import { say } from './faults.ts';

const { number, percent, quote, count } = say;

/** The noun after „no”, which wants the genitive plural or, after one, the genitive singular. */
const ofDeals = { zero: 'darījumiem', one: 'darījuma', other: 'darījumiem' };
const deals = { zero: 'darījumu', one: 'darījums', other: 'darījumi' };
const withDeals = { zero: 'darījumiem', one: 'darījumu', other: 'darījumiem' };
const ofHundred = (share: number) => number(share * 100);
const between = (low: number | null, high: number | null) =>
  low === null || high === null ? '' : ` (no ${ofHundred(low)} līdz ${ofHundred(high)})`;

export const findings: Words['findings'] = {
  biggestLeak: (p) =>
    `Visvairāk darījumu zaudēts posmā ${quote(p.stage)}: ${number(p.lost)} no ${count(p.entered, ofDeals)}, kas tur nonāca (${percent(p.share)})${p.value === null ? '' : `, vērtībā ${number(p.value)}`}.`,
  lowestStep: (p) =>
    `No 100 darījumiem, kas sasniedz posmu ${quote(p.stage)}, tālāk iet aptuveni ${ofHundred(p.share)}${between(p.low, p.high)}; skaitīts pēc ${number(p.entered)} darījumiem, no tiem ${number(p.open)} vēl atvērti.`,
  slowestStep: (p) =>
    `Visilgāk paiet posmā ${quote(p.stage)}: puse darījumu iziet līdz ${number(p.median, 1)}. dienai; tikai beigušās uzturēšanās teiktu ${number(p.closed, 1)}. Skaitītas ${number(p.visits)} uzturēšanās, no tām ${number(p.running)} vēl ilgst.`,
  slowestNotReached: (p) =>
    `Visilgāk paiet posmā ${quote(p.stage)}: vairāk nekā puse no ${number(p.visits)} uzturēšanās reizēm vēl ilgst, ilgākā jau ${number(p.atLeast, 1)} dienas.`,
  wonOfStart: (p) =>
    `No 100 sāktiem darījumiem galu galā, visticamāk, uzvarēs aptuveni ${ofHundred(p.share)}${between(p.low, p.high)}; līdz šim uzvarēti ${number(p.won)} no ${number(p.started)}, atvērti ${number(p.open)}.`,
  nothingLost: (p) => `Līdz šim nav zaudēts neviens darījums (pavisam ${count(p.deals, deals)}).`,
  tooEarly: (p) => `Ar ${count(p.deals, withDeals)} ir par agru daudz teikt; pirmajam skatam pietiek ar 20.`,
};
