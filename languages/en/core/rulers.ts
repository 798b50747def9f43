import type { Words } from '../../../core/words/shape.ts';
import { say } from '../say.ts';

const { number, quote, count } = say;

interface Population {
  readonly from: string;
  readonly to: string;
  /** Days. */
  readonly within: number;
  /** Deals that got to the base, were seen there, or had an action done. */
  readonly base: 'reached' | 'visited' | 'action';
}

const days = (n: number) => (Number.isInteger(n) ? count(n, { one: 'day', other: 'days' }) : `${number(n, 2)} days`);
const came = (p: Population) =>
  ({
    reached: `came to ${quote(p.from)}`,
    visited: `were seen in ${quote(p.from)}`,
    action: `had ${quote(p.from)} done`,
  })[p.base];

/** What each ruler of RECONCILE answers, with its population. Rule C6. */
export const rulers: Words['rulers'] = {
  'to date': (p) =>
    `Of all deals that ${came(p)}, the share that has got to ${quote(p.to)} so far; at most, if every open one still does.`,
  settled: (p) =>
    `Of the deals that ${came(p)} and have since got to ${quote(p.to)} or ended otherwise, the share that got there; open deals are left aside.`,
  expected: (p) =>
    `Of all deals that ${came(p)}, the share that gets to ${quote(p.to)} in the end; open deals count for as long as they were watched.`,
  mature: (p) =>
    `Of the deals that ${came(p)} at least ${days(p.within)} ago, the share that got to ${quote(p.to)} within ${days(p.within)}.`,
  movement: (p) =>
    `For each time that ${quote(p.from)} was recorded in the last ${days(p.within)}, how often ${quote(p.to)} was, whichever deals they were; it can exceed 100 %.`,
  strict: (p) =>
    `Of the deals seen in ${quote(p.from)}, the share that has been seen in every step up to ${quote(p.to)}, in this order, so far.`,
};
