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
  slowestStep: (p: { stage: string; median: number; closed: number; visits: number; running: number }) =>
    `${quote(p.stage)} takes longest: half of the deals leave by day ${number(p.median, 1)}; finished stays alone would say ${number(p.closed, 1)}. Counted on ${number(p.visits)} stays, ${number(p.running)} still running.`,
  slowestNotReached: (p: { stage: string; running: number; visits: number; atLeast: number }) =>
    `${quote(p.stage)} takes longest: ${number(p.running)} of ${count(p.visits, { one: 'stay', other: 'stays' })} still running, the longest for ${number(p.atLeast, 1)} days already.`,
  wonOfStart: (p: { won: number; started: number; open: number; share: number; low: number | null; high: number | null }) =>
    `Of 100 deals that start, about ${ofHundred(p.share)} are likely won in the end${between(p.low, p.high)}; ${number(p.won)} of ${number(p.started)} won so far, ${number(p.open)} open.`,
  nothingLost: (p: { deals: number }) => `No deal is lost so far (${number(p.deals)} in all).`,
  tooEarly: (p: { deals: number }) =>
    `With ${count(p.deals, deals)} it is too early to say much; 20 are enough for a first look.`,
  tippingDay: (p: { stage: string; day: number; lost: number; open: number; value: number | null }) =>
    `After day ${number(p.day, 1)} at ${quote(p.stage)} waiting loses more deals than it wins: ${count(p.lost, deals)} lost later than that; ${count(p.open, { one: 'open deal is', other: 'open deals are' })} past it${p.value === null ? '' : `, worth ${number(p.value)}`}.`,
  stuckDeals: (p: { deals: number; value: number | null; deal: string | null; stage: string; days: number }) =>
    `${count(p.deals, { one: 'open deal has', other: 'open deals have' })} been in one stage for longer than four in five were${p.value === null ? '' : `, worth ${number(p.value)}`}; furthest over it is ${p.deal === null ? 'one' : quote(p.deal)} at ${quote(p.stage)}, ${number(p.days, 1)} days.`,
  moves: (p: { stage: string; value: string; dealsWith: number; dealsWithout: number }) =>
    `At ${quote(p.stage)}, deals with ${quote(p.value)} on record go on more often than others of the same age: ${count(p.dealsWith, deals)} with it, ${number(p.dealsWithout)} without.`,
  hinders: (p: { stage: string; value: string; dealsWith: number; dealsWithout: number }) =>
    `At ${quote(p.stage)}, deals with ${quote(p.value)} on record are lost more often than others of the same age: ${count(p.dealsWith, deals)} with it, ${number(p.dealsWithout)} without.`,
  goalMissed: (p: { missed: number; goals: number; stage: string; measure: 'share' | 'days'; goal: number; actual: number }) =>
    `${number(p.missed)} of ${count(p.goals, { one: 'goal', other: 'goals' })} ${p.missed === 1 ? 'is' : 'are'} not met; furthest off is ${quote(p.stage)}: ${p.measure === 'days' ? `half of the stays take ${number(p.actual, 1)} days or more, the goal is ${number(p.goal, 1)}` : `of 100 about ${ofHundred(p.actual)} go on, the goal is ${ofHundred(p.goal)}`}.`,
  lastWeek: (p: { to: string; fresh: number; won: number; lost: number; forward: number; open: number }) =>
    `In the week to ${p.to}: ${number(p.fresh)} new, ${number(p.forward)} moved forward, ${number(p.won)} won, ${number(p.lost)} lost; ${count(p.open, deals)} open now.`,
  noHistory: (_: object) =>
    'The log tells when deals began and ended, not when they changed stages; the check of the log says how to get that.',
};
