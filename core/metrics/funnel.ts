import type { Clock } from '../journey/clock.ts';
import { type Journeys, WON } from '../journey/journeys.ts';
import { type EachPassage, eachPassage, markVisited, WAS_LOST, WENT_ON } from '../journey/passages.ts';
import { forAMoment } from '../scratch.ts';
import { incidence, incidenceInterval, lastEvent } from '../stats/incidence.ts';
import { newSum, type Sum } from '../stats/sum.ts';
import { newSpells, type Spells, type Tally } from '../stats/tally.ts';
import type { Groups } from '../study.ts';

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

interface Counts {
  entered: number;
  advanced: number;
  lost: number;
  open: number;
  skipped: number;
  fromStart: number;
  readonly valueEntered: Sum;
  readonly valueLost: Sum;
  untimed: number;
}

const noCounts = (): Counts => ({
  entered: 0,
  advanced: 0,
  lost: 0,
  open: 0,
  skipped: 0,
  fromStart: 0,
  valueEntered: newSum(),
  valueLost: newSum(),
  untimed: 0,
});

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
): Funnel[] {
  const size = journeys.names.length;
  const cells = groups.names.map(() => Array.from({ length: size }, noCounts));
  const spells: Spells[][] = groups.names.map(() => Array.from({ length: size }, () => newSpells(2)));
  const won = groups.names.map(() => ({ deals: 0, fromStart: 0, value: newSum() }));
  const starters = groups.names.map(() => 0);
  const marks = new Int32Array(size);
  let g = 0;
  let deal = 0;
  let mark = 0;
  let value = 0;
  const each: EachPassage = (stage, _cameAt, age, end, _visit, from) => {
    const row = cells[g][stage];
    const isVisited = marks[stage] === mark;
    if (!isVisited) row.skipped++;
    if (!isVisited && count === 'visited') return;
    row.entered++;
    row.valueEntered.add(value);
    if (journeys.start[deal] === 0) row.fromStart++;
    if (end === WENT_ON) row.advanced++;
    else if (end === WAS_LOST) {
      row.lost++;
      row.valueLost.add(value);
    } else row.open++;
    if (Number.isNaN(age)) row.untimed++;
    else spells[g][stage].add(age, end, from);
  };
  for (deal = 0; deal < journeys.deals.length; deal++) {
    g = groups.group[deal];
    if (g < 0 || journeys.start[deal] < 0) continue;
    mark = markVisited(journeys, deal, marks);
    value = values && !Number.isNaN(values[deal]) ? values[deal] : 0;
    if (journeys.start[deal] === 0) starters[g]++;
    if (journeys.outcome[deal] === WON) {
      won[g].deals++;
      won[g].value.add(value);
      if (journeys.start[deal] === 0) won[g].fromStart++;
    }
    eachPassage(journeys, deal, clock, each);
  }
  return cells.map((rows, group) => ({
    rows: rows.map((row, stage) => ({
      ...row,
      valueEntered: row.valueEntered.total(),
      valueLost: row.valueLost.total(),
      tally: spells[group][stage].tally(),
    })),
    won: { ...won[group], value: won[group].value.total() },
    starters: starters[group],
  }));
}

/** Expected conversion of a stage: the share that goes on in the end, losing competing. Rules C2, C3. */
export interface Expected {
  /** `null` while nobody has gone on or was lost. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Share of which neither is known yet. */
  readonly unresolved: number;
  /** The estimate broke off: all watched were gone while others came in later. Rule D7. */
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
