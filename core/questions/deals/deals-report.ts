import { rowOf } from '../../cells/table.ts';
import { type Dataset, groupsOf, valuesOf } from '../../dataset/dataset.ts';
import { type Point, pointNamed } from '../../dataset/points.ts';
import { LOST, WON } from '../../journey/journeys.ts';
import { eachPassage, markVisited, STILL_OPEN, WAS_LOST, WENT_ON } from '../../journey/passages.ts';
import { type DealWords, dealWords } from '../../log/attributes.ts';
import type { Report } from '../../table/report.ts';
import { reportOf } from '../../table/schema.ts';
import { stuckOf } from '../stuck/stuck.ts';
import { dealsInOrder } from '../visits/visits-report.ts';
import { type DealLine, dealsTable } from './table.ts';

/** Which of the deals that entered a stage. */
export type Fate = 'entered' | 'advanced' | 'lost' | 'open' | 'skipped' | 'stuck';

/** A deal at a stage. */
interface Found {
  readonly deal: number;
  /** Time at the stage by C1, in milliseconds. */
  readonly age: number | null;
  readonly visit: number;
}

/**
 * Reports the deals behind a funnel's number. For Won or Lost: the deals that ended so. Rules F1, F2, F5, D6, Q3.
 * @param dataset of {@link datasetOf}.
 * @param stage by its name or role; `Won` or `Lost`.
 * @param fate what became of the deals there.
 * @example toCells(dealsReport(dataset, 'New', 'lost'), defaultSettings)[1][0] // 'b'
 */
export function dealsReport(dataset: Dataset, stage: string, fate: Fate): Report {
  const point = pointNamed(dataset, stage);
  const found =
    point.kind !== 'stage'
      ? foundWith(dataset, point)
      : fate === 'stuck'
        ? stuckAt(dataset, point.stage)
        : foundAt(dataset, point.stage, fate);
  const byDeal: Found[] = [];
  for (const one of found) byDeal[one.deal] = one;
  const values = valuesOf(dataset);
  const rep = dataset.log.mapping.columns.rep;
  const reps =
    rep === undefined
      ? null
      : dealWords(dataset.log, dataset.entries, rep, dataset.settings.attribute === 'entry' ? 'entry' : 'current');
  const deals = found.map(({ deal }) => deal);
  const lines = dealsInOrder(dataset, deals).map((d) => ({
    group: '',
    row: lineOf(dataset, byDeal[d], reps, values?.values ?? null),
    selector: null,
  }));
  return reportOf(dealsTable, null, lines, []);
}

function foundAt(dataset: Dataset, stage: number, fate: Exclude<Fate, 'stuck'>): Found[] {
  const { journeys } = dataset;
  const { group } = groupsOf({ ...dataset, settings: { ...dataset.settings, by: null } }, 'without administrative');
  const marks = new Int32Array(journeys.names.length);
  const found: Found[] = [];
  for (let d = 0; d < group.length; d++) {
    if (group[d] < 0 || journeys.start[d] < 0) continue;
    const mark = markVisited(journeys, d, marks);
    eachPassage(journeys, d, dataset.clock, (k, _cameAt, age, end, visit) => {
      const isVisited = marks[k] === mark;
      const isCounted = isVisited || dataset.settings.count === 'reached' || fate === 'skipped';
      if (k === stage && isCounted && hasFate(fate, end, isVisited))
        found.push({ deal: d, age: Number.isNaN(age) ? null : age, visit });
    });
  }
  return found;
}

/** The stuck deals of a stage with the days that they have been there. Rule D6. */
const stuckAt = (dataset: Dataset, stage: number): Found[] =>
  stuckOf(dataset)
    .deals.filter((one) => one.stage === stage)
    .map(({ deal, age, visit }) => ({ deal, age, visit }));

function hasFate(fate: Exclude<Fate, 'stuck'>, end: number, isVisited: boolean): boolean {
  if (fate === 'entered') return true;
  if (fate === 'skipped') return !isVisited;
  return end === { advanced: WENT_ON, lost: WAS_LOST, open: STILL_OPEN }[fate];
}

function foundWith(dataset: Dataset, point: Point & { kind: 'outcome' }): Found[] {
  const { journeys } = dataset;
  const { group } = groupsOf({ ...dataset, settings: { ...dataset.settings, by: null } }, 'without administrative');
  const wanted = point.outcome === 'won' ? WON : LOST;
  const found: Found[] = [];
  for (let d = 0; d < group.length; d++) {
    if (group[d] < 0 || journeys.outcome[d] !== wanted || journeys.start[d] < 0) continue;
    found.push({ deal: d, age: null, visit: journeys.offset[d + 1] - 1 });
  }
  return found;
}

function lineOf(dataset: Dataset, found: Found, reps: DealWords | null, values: Float64Array | null): DealLine {
  const { journeys } = dataset;
  const { deal, age, visit } = found;
  const outcome = journeys.outcome[deal] === WON ? 'won' : journeys.outcome[deal] === LOST ? 'lost' : 'open';
  const furthest = journeys.furthest[deal];
  const last = journeys.stage[journeys.offset[deal + 1] - 1];
  return {
    deal: journeys.deals[deal],
    start: journeys.names[journeys.start[deal]],
    furthest: furthest === journeys.names.length ? 'wonRow' : journeys.names[furthest],
    now: outcome === 'won' ? 'wonRow' : outcome === 'lost' ? 'lostRow' : journeys.names[last],
    daysInStage: age,
    outcome,
    rep: reps && reps.codes[deal] >= 0 ? reps.words[reps.codes[deal]] : null,
    value: values && !Number.isNaN(values[deal]) ? values[deal] : null,
    row: rowOf(dataset.log.table, journeys.position[visit]),
    started: journeys.entered[journeys.offset[deal]],
  };
}
