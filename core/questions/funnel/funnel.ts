import type { Groups } from '../../dataset/dataset.ts';
import type { Clock } from '../../journey/clock.ts';
import { ENTRY_UNKNOWN, type Journeys, OPEN, WON } from '../../journey/journeys.ts';
import { markVisited, passagesOf } from '../../journey/passages.ts';
import { once } from '../../memo.ts';
import { forAMoment } from '../../scratch.ts';
import { incidence, incidenceInterval, lastEvent } from '../../stats/incidence.ts';
import { collections, type Detail, talliesOf } from '../../stats/sorted-spells.ts';
import { newSum, newSums, type Sums } from '../../stats/sum.ts';
import type { Tally } from '../../stats/tally.ts';

/** One row of a funnel, deals counted. Rules F1 to F5. */
export interface FunnelRow {
  readonly entered: number;
  readonly advanced: number;
  readonly lost: number;
  readonly open: number;
  /** Reached without an observed visit, whether such deals are counted or not. */
  readonly skipped: number;
  /** Of them, deals that started in the first stage. */
  readonly fromStart: number;
  readonly valueEntered: number;
  readonly valueLost: number;
  /** Of them, deals whose age is unknown: the log begins after they came. Rule D7. */
  readonly untimed: number;
  /** Ages by C1: 0 censored, 1 went on, 2 lost. */
  readonly tally: Tally;
}

/** A funnel of one group of deals. */
export interface Funnel {
  readonly rows: readonly FunnelRow[];
  readonly won: { readonly deals: number; readonly fromStart: number; readonly value: number };
  /** Deals that started in the first stage. */
  readonly starters: number;
}

/**
 * Counts, for every group and stage, the deals that entered, advanced, were lost and are open, and their ages.
 * `values` gives a deal's value, `NaN` for none; `count: 'visited'` keeps deals with an observed visit. Rules F1 to F5,
 * F9, C1. Linear.
 */
export function funnelsOf(
  journeys: Journeys,
  groups: Groups,
  clock: Clock,
  values: Float64Array | null,
  count: 'reached' | 'visited',
  detail: Detail,
): Funnel[] {
  const size = journeys.names.length;
  const counts = countsOf(journeys, groups, values, count);
  const passages = passagesOf(journeys, clock);
  const { deal, isVisited, parts } = passages;
  const tallies = journeys.names.map((_, k) => {
    const [begin, length] = [parts[k], parts[k + 1] - parts[k]];
    const cell = collections(length, groups.names.length);
    for (let i = 0; i < length; i++)
      cell[i] = isVisited[begin + i] === 0 && count === 'visited' ? -1 : groups.group[deal[begin + i]];
    return talliesOf(passages, k, cell, groups.names.length, 2, detail);
  });
  const rowOf = (g: number, k: number): FunnelRow => ({ ...counts(g * size + k), tally: tallies[k][g] });
  const wins = winsOf(journeys, groups, values);
  return groups.names.map((_, g) => ({ rows: journeys.names.map((_name, k) => rowOf(g, k)), ...wins[g] }));
}

/**
 * Counts deals by group and stage; what is said of a place is `group × stages + stage`. Each deal is counted where it starts
 * and where it stays, as it entered every stage between (F1); then what it skipped is taken note of.
 */
function countsOf(
  journeys: Journeys,
  { group, names }: Groups,
  values: Float64Array | null,
  count: 'reached' | 'visited',
): (place: number) => Omit<FunnelRow, 'tally'> {
  const { start, furthest, outcome, late } = journeys;
  const size = journeys.names.length;
  const column = () => new Int32Array(names.length * size);
  const [started, startedFirst, stayed, stayedFirst] = [column(), column(), column(), column()];
  const [lost, open, skipped, skippedFirst, untimed] = [column(), column(), column(), column(), column()];
  const [valueStarted, valueStayed, valueSkipped, valueLost] = Array.from({ length: 4 }, () => newSums(lost.length));
  const worth = (d: number) => (values && !Number.isNaN(values[d]) ? values[d] : 0);
  for (let d = 0; d < start.length; d++) {
    if (group[d] < 0 || start[d] < 0) continue;
    const value = worth(d);
    const from = group[d] * size + start[d];
    started[from]++;
    valueStarted.add(from, value);
    if (start[d] === 0) startedFirst[from]++;
    if (late[d] === ENTRY_UNKNOWN) untimed[from]++;
    if (furthest[d] === size) continue;
    const to = group[d] * size + furthest[d];
    stayed[to]++;
    valueStayed.add(to, -value);
    if (start[d] === 0) stayedFirst[to]++;
    if (outcome[d] === OPEN) open[to]++;
    else {
      lost[to]++;
      valueLost.add(to, value);
    }
  }
  const { deal, stage } = skippedStages(journeys);
  for (let i = 0; i < deal.length; i++) {
    const d = deal[i];
    if (group[d] < 0) continue;
    const c = group[d] * size + stage[i];
    skipped[c]++;
    if (start[d] === 0) skippedFirst[c]++;
    valueSkipped.add(c, -worth(d));
  }
  return (c) => {
    const first = c - (c % size);
    const value = newSum();
    const take = (sums: Sums, place: number) => sums.parts(place).forEach(value.add);
    let [entered, fromStart] = [0, 0];
    for (let k = first; k <= c; k++) {
      entered += started[k] - (k < c ? stayed[k] : 0);
      fromStart += startedFirst[k] - (k < c ? stayedFirst[k] : 0);
      take(valueStarted, k);
      if (k < c) take(valueStayed, k);
    }
    if (count === 'visited') {
      entered -= skipped[c];
      fromStart -= skippedFirst[c];
      take(valueSkipped, c);
    }
    return {
      entered,
      advanced: entered - lost[c] - open[c],
      lost: lost[c],
      open: open[c],
      skipped: skipped[c],
      fromStart,
      valueEntered: value.total(),
      valueLost: valueLost.total(c),
      untimed: untimed[c],
    };
  };
}

/** Stages that deals entered without an observed visit, worked out once. Rule F5. */
const skippedStages = (journeys: Journeys): { readonly deal: readonly number[]; readonly stage: readonly number[] } =>
  once(journeys, 'skipped stages', () => {
    const { start, furthest, names } = journeys;
    const [deal, stage]: number[][] = [[], []];
    const marks = new Int32Array(names.length);
    for (let d = 0; d < start.length; d++) {
      if (start[d] < 0 || furthest[d] === start[d]) continue;
      const mark = markVisited(journeys, d, marks);
      for (let k = start[d] + 1; k < names.length && k <= furthest[d]; k++) {
        if (marks[k] === mark) continue;
        deal.push(d);
        stage.push(k);
      }
    }
    return { deal, stage };
  });

/** Counts, by group, the deals won and those that started in the first stage. */
function winsOf(journeys: Journeys, groups: Groups, values: Float64Array | null): Pick<Funnel, 'won' | 'starters'>[] {
  const sums = newSums(groups.names.length);
  const counts = groups.names.map(() => ({ deals: 0, fromStart: 0, starters: 0 }));
  for (let d = 0; d < journeys.deals.length; d++) {
    const g = groups.group[d];
    if (g < 0 || journeys.start[d] < 0) continue;
    const isStarter = journeys.start[d] === 0;
    if (isStarter) counts[g].starters++;
    if (journeys.outcome[d] !== WON) continue;
    counts[g].deals++;
    if (isStarter) counts[g].fromStart++;
    if (values && !Number.isNaN(values[d])) sums.add(g, values[d]);
  }
  return counts.map(({ deals, fromStart, starters }, g) => ({ won: { deals, fromStart, value: sums.total(g) }, starters }));
}

/** Expected conversion of a stage: the share that goes on in the end, losing competing. Rules C2, C3. */
export interface Expected {
  /** `null` while nobody has gone on or was lost. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Share of which neither is known yet. */
  readonly unresolved: number;
  /** The estimate broke off: all observed were gone while others came in later. Rule D7. */
  readonly hasEmptied: boolean;
  /** Share of the answer that arose at ages with fewer than `minAtRisk` at risk, while deals are open. */
  readonly onFew: number;
}

/** Estimates expected conversion from ages by C1; `null` where nobody entered. Rules C2, C3. */
export const expectedOf = (tally: Tally, cause: number, z: number, minAtRisk: number): Expected | null =>
  forAMoment(() => estimated(tally, cause, z, minAtRisk));

function estimated(tally: Tally, cause: number, z: number, minAtRisk: number): Expected | null {
  if (tally.n === 0) return null;
  const curve = incidence(tally, cause);
  const last = lastEvent(curve);
  if (last < 0 || curve.hasEmptied)
    return { share: null, low: null, high: null, unresolved: 1, onFew: 0, hasEmptied: curve.hasEmptied };
  const share = curve.share[last];
  const { low, high } = incidenceInterval(curve, last, z);
  let few = 0;
  for (let i = 0; i <= last; i++) {
    if (curve.atRisk[i] < minAtRisk) few += curve.share[i] - (i === 0 ? 0 : curve.share[i - 1]);
  }
  return {
    share,
    low,
    high,
    unresolved: curve.still[last],
    hasEmptied: false,
    onFew: curve.censored > 0 && share > 0 ? few / share : 0,
  };
}
