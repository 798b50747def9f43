import { say } from './faults.ts';

const { number, percent, quote, count } = say;

const deals = { one: 'deal', other: 'deals' };
const ofHundred = (share: number) => number(share * 100);
const between = (low: number | null, high: number | null) =>
  low === null || high === null ? '' : ` (${ofHundred(low)} to ${ofHundred(high)})`;

/** What a manager should read first; every one with its numbers and its n. Words of cause are not among them. */
export const findings = {
  biggestLeak: (p: { stage: string; lost: number; entered: number; share: number; value: number | null }) =>
    `Most deals are lost at ${quote(p.stage)}: ${number(p.lost)} of the ${count(p.entered, deals)} that came there (${percent(p.share)})${p.value === null ? '' : `, worth ${number(p.value)}`}.`,
  lowestStep: (p: { stage: string; share: number; low: number | null; high: number | null; entered: number; open: number }) =>
    `Of 100 deals that reach ${quote(p.stage)}, about ${ofHundred(p.share)} go on${between(p.low, p.high)}; counted on ${count(p.entered, deals)}, ${number(p.open)} still open.`,
  slowestStep: (p: { stage: string; median: number; closed: number; visits: number; running: number }) =>
    `${quote(p.stage)} takes longest: half of the deals leave by day ${number(p.median, 1)}; finished stays alone would say ${number(p.closed, 1)}. Counted on ${number(p.visits)} stays, ${number(p.running)} still running.`,
  slowestNotReached: (p: { stage: string; running: number; visits: number; atLeast: number }) =>
    `${quote(p.stage)} takes longest: more than half of its ${number(p.visits)} stays are still running, the longest for ${number(p.atLeast, 1)} days already.`,
  wonOfStart: (p: { won: number; started: number; open: number; share: number; low: number | null; high: number | null }) =>
    `Of 100 deals that start, about ${ofHundred(p.share)} are likely won in the end${between(p.low, p.high)}; ${number(p.won)} of ${number(p.started)} are won so far, ${number(p.open)} are open.`,
  nothingLost: (p: { deals: number }) => `None of the ${count(p.deals, deals)} is lost so far.`,
  tooEarly: (p: { deals: number }) =>
    `With ${count(p.deals, deals)} it is too early to say much; 20 are enough for a first look.`,
};
