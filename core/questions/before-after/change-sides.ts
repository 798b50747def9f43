import type { Moment } from '../../cells/moment.ts';
import type { Dataset, Groups } from '../../dataset/dataset.ts';
import { ENTRY_UNKNOWN, ON_TIME, RUNNING } from '../../journey/journeys.ts';
import { type EachPassage, eachPassage, markVisited } from '../../journey/passages.ts';
import { newSpells, type Spells, type Tally } from '../../stats/tally.ts';

/** Deals that came to a stage on one side of a change. Rule B1. */
export interface Side {
  readonly n: number;
  /** Ages by C1: 0 censored, 1 went on, 2 lost. */
  readonly ages: Tally;
  /** First stays: 0 censored, 1 left. */
  readonly stays: Tally;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

interface Growing {
  n: number;
  readonly ages: Spells;
  readonly stays: Spells;
}

const newSide = (): Growing => ({ n: 0, ages: newSpells(2), stays: newSpells(1) });

const CENSORED = 0;
const HAS_LEFT = 1;

/**
 * Collects, by group and stage, the deals that came before a change, observed until then (what happens on it or later is
 * not seen), and those that came at it or later, observed until the as-of moment. Rules B1, C1, D7. Linear.
 */
export function sidesOf(dataset: Dataset, groups: Groups, change: Moment): Sides[][] {
  const { journeys, clock, settings } = dataset;
  const sides = groups.names.map(() => journeys.names.map(() => ({ before: newSide(), after: newSide() })));
  const marks = new Int32Array(journeys.names.length);
  const at = clock(change);
  let [group, mark] = [0, 0];
  const each: EachPassage = (stage, cameAt, age, end, _visit, from) => {
    if (settings.count === 'visited' && marks[stage] !== mark) return;
    const isBefore = cameAt < change;
    const side = isBefore ? sides[group][stage].before : sides[group][stage].after;
    side.n++;
    if (Number.isNaN(age)) return;
    const watched = isBefore ? at - clock(cameAt) : Number.POSITIVE_INFINITY;
    if (age >= watched) side.ages.add(watched, CENSORED, from);
    else side.ages.add(age, end, from);
  };
  const seen = new Int32Array(journeys.names.length);
  for (let d = 0; d < journeys.deals.length; d++) {
    group = groups.group[d];
    if (group < 0 || journeys.start[d] < 0) continue;
    mark = markVisited(journeys, d, marks);
    eachPassage(journeys, d, clock, each);
    addStays(dataset, d, change, seen, sides[group]);
  }
  const told = ({ n, ages, stays }: Growing): Side => ({ n, ages: ages.tally(), stays: stays.tally() });
  return sides.map((stages) => stages.map(({ before, after }) => ({ before: told(before), after: told(after) })));
}

/** Adds a deal's first stay in each stage, cut at the change like the ages. */
function addStays(
  { journeys, clock }: Dataset,
  d: number,
  change: Moment,
  seen: Int32Array,
  sides: readonly { readonly before: Growing; readonly after: Growing }[],
): void {
  const first = journeys.offset[d];
  for (let v = first; v < journeys.offset[d + 1]; v++) {
    const stage = journeys.stage[v];
    if (seen[stage] === d + 1 || journeys.passing[v] === 1) continue;
    seen[stage] = d + 1;
    if (v === first && journeys.late[d] === ENTRY_UNKNOWN) continue;
    const entered = journeys.entered[v];
    const from = v === first && journeys.late[d] !== ON_TIME ? clock(journeys.observedFrom[d]) - clock(entered) : 0;
    const isBefore = entered < change;
    const isRunning = journeys.end[v] === RUNNING;
    const left = isRunning ? journeys.asOf : journeys.left[v];
    const isCut = isBefore && left >= change;
    const side = isBefore ? sides[stage].before : sides[stage].after;
    side.stays.add(clock(isCut ? change : left) - clock(entered), isRunning || isCut ? CENSORED : HAS_LEFT, from);
  }
}
