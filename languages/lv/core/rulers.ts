import type { Words } from '../../../core/words/shape.ts';
import { say } from '../say.ts';

const { number, quote, count } = say;

const days = (n: number) =>
  Number.isInteger(n) ? count(n, { zero: 'dienām', one: 'dienas', other: 'dienām' }) : `${number(n, 2)} dienām`;
const within = (n: number) =>
  Number.isInteger(n) ? count(n, { zero: 'dienu', one: 'dienas', other: 'dienu' }) : `${number(n, 2)} dienu`;
const last = (n: number) =>
  Number.isInteger(n)
    ? count(n, { zero: 'pēdējo dienu', one: 'pēdējās dienas', other: 'pēdējo dienu' })
    : `${number(n, 2)} pēdējo dienu`;

type Population = Parameters<Words['rulers']['strict']>[0];

const came = (p: Population) =>
  ({
    reached: `nonāca līdz ${quote(p.from)}`,
    visited: `redzēti posmā ${quote(p.from)}`,
    action: `ir darbība ${quote(p.from)}`,
  })[p.base];
const which = (p: Population) => (p.base === 'action' ? 'kuriem' : 'kas');

export const rulers: Words['rulers'] = {
  'to date': (p) =>
    `No visiem darījumiem, ${which(p)} ${came(p)}: daļa, kas līdz šim sasniegusi ${quote(p.to)}; lielākais, ja to vēl sasniegs visi atvērtie.`,
  settled: (p) =>
    `No darījumiem, ${which(p)} ${came(p)} un kas kopš tā sasnieguši ${quote(p.to)} vai beigušies citādi: daļa, kas to sasniegusi; atvērtie atstāti malā.`,
  expected: (p) =>
    `No visiem darījumiem, ${which(p)} ${came(p)}: daļa, kas galu galā sasniedz ${quote(p.to)}; atvērtie skaitīti tik ilgi, cik vēroti.`,
  mature: (p) =>
    `No darījumiem, ${which(p)} ${came(p)} vismaz pirms ${days(p.within)}: daļa, kas ${within(p.within)} laikā sasniegusi ${quote(p.to)}.`,
  movement: (p) =>
    `Cik reižu ${last(p.within)} laikā ierakstīts ${quote(p.to)} uz katru reizi, kad ierakstīts ${quote(p.from)}, lai kuri darījumi tie būtu; var pārsniegt 100 %.`,
  strict: (p) =>
    `No darījumiem, kas redzēti posmā ${quote(p.from)}: daļa, kas līdz šim redzēta katrā solī līdz ${quote(p.to)} pēc kārtas.`,
};
