import { DAY } from '../../cells/moment.ts';
import type { Dataset, Groups } from '../../dataset/dataset.ts';
import {
  ADVANCED,
  BACK,
  ENTRY_KNOWN,
  ENTRY_UNKNOWN,
  LEFT,
  LOST,
  PARKED,
  RUNNING,
  SKIPPED_AHEAD,
  WON,
} from '../../journey/journeys.ts';
import { incidence, lastEvent, placeAt } from '../../stats/incidence.ts';
import { shareInterval, survival } from '../../stats/survival.ts';
import { newSpells, riskOf, type Tally } from '../../stats/tally.ts';

/** What became of the visits of a stage by the end of a day; the shares sum to 1. Rule D5. */
export interface CardDay {
  readonly day: number;
  readonly still: number;
  readonly advanced: number;
  readonly back: number;
  readonly lost: number;
  readonly won: number;
  readonly unknown: number;
  /** Visits that were observed for longer than the day. */
  readonly atRisk: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Ends of visits as causes: 0 running. */
const causes: Readonly<Record<number, number>> = {
  [RUNNING]: 0,
  [ADVANCED]: 1,
  [SKIPPED_AHEAD]: 1,
  [BACK]: 2,
  [LOST]: 3,
  [PARKED]: 3,
  [WON]: 4,
  [LEFT]: 5,
};
const CAUSES = 5;

/** Collects the visits of one stage by group, age and end. Rules D1, D5, D7. Linear. */
export function exitsOf({ journeys, clock }: Dataset, groups: Groups, stage: number): Tally[] {
  const spells = groups.names.map(() => newSpells(CAUSES));
  const now = clock(journeys.asOf);
  for (let d = 0; d < journeys.deals.length; d++) {
    const g = groups.group[d];
    if (g < 0) continue;
    for (let v = journeys.offset[d]; v < journeys.offset[d + 1]; v++) {
      if (journeys.stage[v] !== stage || journeys.passing[v] === 1) continue;
      const lateness = v === journeys.offset[d] ? journeys.late[d] : 0;
      if (lateness === ENTRY_UNKNOWN) continue;
      const began = clock(journeys.entered[v]);
      const age = (journeys.end[v] === RUNNING ? now : clock(journeys.left[v])) - began;
      spells[g].add(age, causes[journeys.end[v]], lateness === ENTRY_KNOWN ? clock(journeys.observedFrom[d]) - began : 0);
    }
  }
  return spells.map((s) => s.tally());
}

/**
 * Tells what became of visits day by day, all ways out competing: a line for day 0 and for the end of every whole day up
 * to that of the last event, so that any chart of it shows time as it is and any day can be looked up. `null` where all
 * observed had left while others came later (D7).
 * Rule D5. Aalen & Johansen 1978.
 */
export function stageCard(tally: Tally, z: number): CardDay[] | null {
  const curves = Array.from({ length: CAUSES }, (_, i) => incidence(tally, i + 1));
  const [first] = curves;
  if (first.hasEmptied) return null;
  const last = lastEvent(first);
  const kept = survival(tally);
  const { atRisk } = riskOf(tally);
  const days: CardDay[] = [];
  const end = last < 0 ? 0 : Math.ceil(first.ages[last] / DAY);
  for (let day = 0; day <= end; day++) {
    const at = Math.min(last, placeAt(first, day * DAY));
    const share = (cause: number) => (at < 0 ? 0 : curves[cause - 1].share[at]);
    const { low, high } = at < 0 ? { low: null, high: null } : shareInterval(kept, at, z);
    const next = placeAt(first, day * DAY) + 1;
    days.push({
      day,
      still: at < 0 ? 1 : first.still[at],
      advanced: share(1),
      back: share(2),
      lost: share(3),
      won: share(4),
      unknown: share(5),
      atRisk: next < atRisk.length ? atRisk[next] : 0,
      low,
      high,
    });
  }
  return days;
}
