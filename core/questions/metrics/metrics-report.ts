import { DAY } from '../../cells/moment.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { halfwayAge, incidence, lastEvent, placeAt } from '../../stats/incidence.ts';
import { zOf } from '../../stats/normal.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { passageNotes, passageOf, saidPassage } from '../conversion/conversion-report.ts';
import { goalStatus } from '../goals/goals.ts';
import type { MetricDefinition } from './definitions.ts';
import { metricsTable } from './table.ts';

/** Finds the deals that a metric is about; `null` where its filters leave none. */
export type DatasetOfMetric = (definition: MetricDefinition) => Dataset | null;

/**
 * Reports the numbers of a business' own: shares by C5, days as the age by which half of those who get there are there. Rules G1, G2.
 * @param definitions of {@link readMetrics}.
 * @param datasetOf finds the deals of each.
 * @example toCells(metricsReport(readMetrics([['Name', 'From', 'To'], ['', 'New', 'Demo']]), () => dataset), defaultSettings)[1].slice(0, 2) // ['New → Demo', 0.66667]
 */
export function metricsReport(definitions: readonly MetricDefinition[], datasetOf: DatasetOfMetric): Report {
  const notes: Note[] = [];
  const lines = definitions.map((definition): Line<typeof metricsTable> => {
    const { name, goal, direction, measure } = definition;
    const dataset = datasetOf(definition);
    if (dataset === null) notes.push(note('metricNoDeals', { name, where: definition.where }));
    const { value, low, high, n } = dataset === null ? noDeals : measured(dataset, definition, notes);
    const status = goal === null ? null : goalStatus(low, high, goal, direction);
    return { group: '', row: { metric: name, value, low, high, outOf: n, goal, status }, selector: null, measure };
  });
  return reportOf(metricsTable, null, lines, notes);
}

interface Figures {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

const noDeals: Figures = { value: null, low: null, high: null, n: 0 };

function measured(dataset: Dataset, definition: MetricDefinition, notes: Note[]): Figures {
  const { measure, within, name } = definition;
  const { reach, conversion } = passageOf(dataset, definition);
  notes.push(...passageNotes(saidPassage(dataset, definition), name, reach, conversion));
  const { share, low, high } = conversion;
  if (measure === 'share' || share === null) return { value: share, low, high, n: reach.n };
  const curve = incidence(reach.tally, 1);
  const last = within === null ? lastEvent(curve) : placeAt(curve, within * DAY);
  const half = halfwayAge(curve, last, zOf(dataset.settings.confidence));
  if (half.age === null) notes.push(note('nobodyThere', { name, to: definition.to }));
  const days = (age: number | null) => (age === null ? null : age / DAY);
  return { value: days(half.age), low: days(half.low), high: days(half.high), n: reach.n };
}
