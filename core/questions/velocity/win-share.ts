import { type Dataset, type Groups, groupsOf } from '../../dataset/dataset.ts';
import type { Clock } from '../../journey/clock.ts';
import { ENTRY_KNOWN, ENTRY_UNKNOWN, type Journeys, LOST, OPEN, WON } from '../../journey/journeys.ts';
import { zOf } from '../../stats/normal.ts';
import { newSpells, type Tally } from '../../stats/tally.ts';
import { expectedOf } from '../funnel/funnel.ts';

/**
 * Ages from a deal's start to Won (end 1), to Lost (end 2), or to the as-of moment (end 0), by group;
 * deals that came before the log begins only as far as they were observed. Rules C5, D7. Linear.
 */
export function cyclesOf(journeys: Journeys, groups: Groups, clock: Clock): Tally[] {
  const spells = groups.names.map(() => newSpells(2));
  for (let d = 0; d < journeys.deals.length; d++) {
    if (groups.group[d] < 0 || journeys.start[d] < 0) continue;
    const outcome = journeys.outcome[d];
    const until = outcome === OPEN ? journeys.asOf : journeys.outcomeAt[d];
    if (journeys.late[d] === ENTRY_UNKNOWN) continue;
    const started = clock(journeys.entered[journeys.offset[d]]);
    const from = journeys.late[d] === ENTRY_KNOWN ? clock(journeys.observedFrom[d]) - started : 0;
    spells[groups.group[d]].add(clock(until) - started, outcome === WON ? 1 : outcome === LOST ? 2 : 0, from);
  }
  return spells.map((s) => s.tally());
}

/** How many of the deals that started are won: so far, and in the end with its interval. */
export interface WonOfStart {
  readonly started: number;
  readonly won: number;
  readonly open: number;
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Counts how many are won of the deals that started; `null` where too little is known of the end. Rule C5. */
export function wonOfStart(dataset: Dataset): WonOfStart | null {
  const { settings } = dataset;
  const [tally] = cyclesOf(dataset.journeys, groupsOf(dataset, 'without administrative'), dataset.clock);
  const expected = expectedOf(tally, 1, zOf(settings.confidence), settings.minAtRisk);
  if (expected === null || expected.share === null) return null;
  const count = (end: number) => tally.counts[end].reduce((sum, c) => sum + c, 0);
  const { share, low, high } = expected;
  return { started: tally.n, won: count(1), open: count(0), share, low, high };
}
