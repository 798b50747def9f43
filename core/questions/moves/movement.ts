import type { Dataset, Groups } from '../../dataset/dataset.ts';
import { LOST, OPEN, WON } from '../../journey/journeys.ts';
import { newSum, type Sum } from '../../stats/sum.ts';

/** Kinds of movement, in the order in which they are shown. */
export const movements = [
  'open at start',
  'new',
  'reopened',
  'moved forward',
  'moved back',
  'won',
  'lost',
  'value change',
  'open at end',
] as const;
export type Movement = (typeof movements)[number];

/** Deals and their value by movement; only *value change* can be below 0. */
export type MovementTable = Readonly<Record<Movement, { deals: number; value: number }>>;

/** A dataset at one of the two moments with its values by deal name; `null` where nothing had happened yet. */
export interface Standing {
  readonly dataset: Dataset;
  readonly values: Float64Array | null;
}

/** A deal as it stood: absent, open in a stage, or closed. */
interface State {
  readonly outcome: number;
  /** Place of the present stage in the later dataset's order, -1 where it has none there. */
  readonly stage: number;
  readonly value: number;
}

/**
 * Counts what changed between two moments, by the groups of the later dataset. Open at start + new + reopened − won − lost
 * + value change = open at end, in deals and in value; moves forward and back are of deals open at both. Rule V4. Linear.
 */
export function movementsOf(start: Standing | null, end: Standing, groups: Groups): MovementTable[] {
  const tables = groups.names.map(() => newTable());
  const earlierOf = placesBefore(start?.dataset.journeys.deals ?? [], end.dataset.journeys.deals);
  const places = new Map(end.dataset.journeys.names.map((name, k) => [name, k]));
  const { journeys } = end.dataset;
  for (let d = 0; d < journeys.deals.length; d++) {
    const g = groups.group[d];
    const now = stateOf(end, d, places);
    if (g < 0 || now === null) continue;
    const earlier = earlierOf(d);
    const was = start && earlier !== undefined ? stateOf(start, earlier, places) : null;
    count(tables[g], was, now);
  }
  return tables.map(
    (table) =>
      Object.fromEntries(movements.map((m) => [m, { deals: table[m].deals, value: table[m].value.total() }])) as MovementTable,
  );
}

/** Gives a deal's place in an earlier dataset; both mostly know the same deals in the same order. */
function placesBefore(before: readonly string[], now: readonly string[]): (deal: number) => number | undefined {
  if (before === now) return (deal) => deal;
  const places = new Map(before.map((deal, d) => [deal, d]));
  return (deal) => places.get(now[deal]);
}

type Counts = Record<Movement, { deals: number; readonly value: Sum }>;

const newTable = (): Counts =>
  Object.fromEntries(movements.map((movement) => [movement, { deals: 0, value: newSum() }])) as Counts;

function stateOf({ dataset, values }: Standing, d: number, places: ReadonlyMap<string, number>): State | null {
  const { journeys } = dataset;
  if (journeys.start[d] < 0) return null;
  const last = journeys.stage[journeys.offset[d + 1] - 1];
  const value = values === null || Number.isNaN(values[d]) ? 0 : values[d];
  return { outcome: journeys.outcome[d], stage: places.get(journeys.names[last]) ?? -1, value };
}

function count(table: Counts, was: State | null, now: State): void {
  const add = (movement: Movement, value: number) => {
    table[movement].deals++;
    table[movement].value.add(value);
  };
  const wasOpen = was !== null && was.outcome === OPEN;
  const isOpen = now.outcome === OPEN;
  if (wasOpen) {
    add('open at start', was.value);
    if (was.value !== now.value) add('value change', now.value - was.value);
  } else if (was === null) add('new', now.value);
  else if (isOpen) add('reopened', now.value);
  else return;
  if (now.outcome === WON) add('won', now.value);
  if (now.outcome === LOST) add('lost', now.value);
  if (!isOpen) return;
  add('open at end', now.value);
  if (wasOpen && was.stage >= 0 && now.stage !== was.stage)
    add(now.stage > was.stage ? 'moved forward' : 'moved back', now.value);
}
