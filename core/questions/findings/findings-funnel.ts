import { groupsOf, type Study, valuesOf } from '../../dataset/study.ts';
import { zOf } from '../../stats/normal.ts';
import { expectedOf, funnelsOf } from '../funnel/funnel.ts';
import { cyclesOf } from '../velocity/win-share.ts';
import { type Finding, finding } from './finding.ts';

/** Values of deals, `null` where there are none or they are in several currencies. */
export function moneyOf(study: Study): Float64Array | null {
  const values = valuesOf(study);
  return values && values.currencies.length < 2 ? values.values : null;
}

/** Of 100 that start, how many are won in the end. */
export function wonOfStart(study: Study): Finding | null {
  const { settings } = study;
  const [tally] = cyclesOf(study.journeys, groupsOf(study, 'without administrative'), study.clock);
  const expected = expectedOf(tally, 1, zOf(settings.confidence), settings.minAtRisk);
  if (expected === null || expected.share === null) return null;
  const count = (end: number) => tally.counts[end].reduce((sum, c) => sum + c, 0);
  const { share, low, high } = expected;
  const params = { won: count(1), started: tally.n, open: count(0), share, low, high };
  return finding('wonOfStart', params, { shownBy: 'FUNNEL', deals: tally.n });
}

/** Where most deals are lost. */
export function biggestLeak(study: Study): Finding | null {
  const groups = groupsOf(study, 'without administrative');
  const [funnel] = funnelsOf(study.journeys, groups, study.clock, moneyOf(study), study.settings.count, { few: 0 });
  const place = funnel.rows.reduce((best, row, k) => (row.lost > funnel.rows[best].lost ? k : best), 0);
  const { lost, entered, valueLost } = funnel.rows[place];
  if (lost === 0) return finding('nothingLost', { deals: funnel.starters }, { shownBy: 'FUNNEL', deals: 0 });
  const stage = study.journeys.names[place];
  const value = valueLost > 0 ? valueLost : null;
  return finding(
    'biggestLeak',
    { stage, lost, entered, share: lost / entered, value },
    { shownBy: 'DROPOFF', stage, deals: lost, value },
  );
}

/** A log that tells no stages. */
export const hasNoHistory = (study: Study): Finding =>
  finding('noHistory', {}, { shownBy: 'CHECK', deals: study.journeys.deals.length });
