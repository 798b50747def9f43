import type { Groups } from '../../dataset/study.ts';
import type { Clock } from '../../journey/clock.ts';
import { ENTRY_KNOWN, ENTRY_UNKNOWN, type Journeys, LOST, OPEN, WON } from '../../journey/journeys.ts';
import { newSpells, type Tally } from '../../stats/tally.ts';

/**
 * Ages from a deal's start to Won (end 1), to Lost (end 2), or to the as-of moment (end 0), by group;
 * deals that came before the log begins only as far as they were watched. Rules C5, D7. Linear.
 */
export function cyclesOf(journeys: Journeys, groups: Groups, clock: Clock): Tally[] {
  const spells = groups.names.map(() => newSpells(2));
  for (let d = 0; d < journeys.deals.length; d++) {
    if (groups.group[d] < 0 || journeys.start[d] < 0) continue;
    const outcome = journeys.outcome[d];
    const until = outcome === OPEN ? journeys.asOf : journeys.outcomeAt[d];
    if (journeys.late[d] === ENTRY_UNKNOWN) continue;
    const started = clock(journeys.entered[journeys.offset[d]]);
    const from = journeys.late[d] === ENTRY_KNOWN ? clock(journeys.watchedFrom[d]) - started : 0;
    spells[groups.group[d]].add(clock(until) - started, outcome === WON ? 1 : outcome === LOST ? 2 : 0, from);
  }
  return spells.map((s) => s.tally());
}
