import { DAY } from '../../cells/moment.ts';
import { groupsOf, type Study } from '../../dataset/study.ts';
import { stuckOf } from '../stuck/stuck.ts';
import { timeInStages } from '../time-in-stage/dwell.ts';
import { waitingsOf, waitSummaryOf } from '../wait-cost/waiting.ts';
import { type Finding, finding } from './finding.ts';
import { moneyOf } from './findings-funnel.ts';

/** Which step takes longest, beside what finished stays alone would say. */
export function slowestStep(study: Study): Finding | null {
  const [dwells] = timeInStages(study).dwells;
  const slowness = (k: number) =>
    dwells[k].visits === 0 || dwells[k].hasEmptied ? -1 : (dwells[k].median ?? Number.POSITIVE_INFINITY);
  const place = dwells.reduce((best, _, k) => (slowness(k) > slowness(best) ? k : best), 0);
  const { median, closedMedian, visits, running, longest } = dwells[place];
  if (slowness(place) < 0) return null;
  const stage = study.journeys.names[place];
  const source = { shownBy: 'TIME_IN_STAGE', stage, deals: running };
  if (median === null) return finding('slowestNotReached', { stage, running, visits, atLeast: (longest ?? 0) / DAY }, source);
  return finding('slowestStep', { stage, median: median / DAY, closed: (closedMedian ?? 0) / DAY, visits, running }, source);
}

/** From which day on waiting loses more than it wins, at the stage where that costs most deals. */
export function tippingDay(study: Study): Finding | null {
  const waitings = waitingsOf(study, groupsOf(study, 'without administrative'), moneyOf(study));
  const worst = waitSummaryOf(waitings).costsMost;
  if (worst === null || worst.past === null || worst.tipping.kind !== 'day') return null;
  const stage = study.journeys.names[worst.stage];
  const { lostAfter: lost, openPast: open, valueLostAfter, valuePast } = worst.past;
  const value = valuePast !== null && valuePast > 0 ? valuePast : null;
  const atStake = (valueLostAfter ?? 0) + (valuePast ?? 0);
  return finding(
    'tippingDay',
    { stage, day: worst.tipping.age / DAY, lost, open, value },
    { shownBy: 'WAIT_COST', stage, deals: lost + open, value: atStake },
  );
}

/** Deals that have been in their stage for very long. */
export function stuckDeals(study: Study): Finding | null {
  const { deals } = stuckOf(study);
  if (deals.length === 0) return null;
  const money = moneyOf(study);
  const sum = deals.reduce((total, { deal }) => total + (money && !Number.isNaN(money[deal]) ? money[deal] : 0), 0);
  const longest = deals.reduce((best, one) => (one.age - one.limit > best.age - best.limit ? one : best));
  const stage = study.journeys.names[longest.stage];
  const value = sum > 0 ? sum : null;
  return finding(
    'stuckDeals',
    { deals: deals.length, value, deal: study.journeys.deals[longest.deal], stage, days: longest.age / DAY },
    { shownBy: 'STUCK', deals: deals.length, value },
  );
}
