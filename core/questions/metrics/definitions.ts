import { type Cell, type Cells, isBlank, isBlankRow, textOf } from '../../cells/cell.ts';
import { numberOf } from '../../cells/column.ts';
import { fold, nearest } from '../../cells/fold.ts';
import { Fault } from '../../fault.ts';
import { words } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { HeaderId } from '../../words/terms.ts';
import type { Direction } from '../goals/goals.ts';

/** A number of the user's own: one row of the metrics table. Rule G2. */
export interface MetricDefinition {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Days; `null` for in the end. */
  readonly within: number | null;
  /** Filters, as written. */
  readonly where: string;
  readonly measure: 'share' | 'days';
  /** A share from 0 to 1, or days. */
  readonly goal: number | null;
  readonly direction: Direction;
}

/** Headings of the metrics table, in its order. */
export const metricHeaders = [
  'Name',
  'From',
  'To',
  'Within',
  'Where',
  'Measure',
  'Goal',
  'Direction',
] as const satisfies readonly HeaderId[];

export type MetricHeader = (typeof metricHeaders)[number];

/** Short headings that stand for others elsewhere. */
const shortHeadings: Readonly<Record<string, MetricHeader>> = { no: 'From', uz: 'To' };

/** Gives the heading of a metrics table that a cell is, `null` where it is none. */
export function metricHeadingOf(cell: Cell): MetricHeader | null {
  if (typeof cell !== 'string') return null;
  const folded = fold(cell);
  const isNamed = (id: MetricHeader) => fold(id) === folded || Object.values(words).some((w) => fold(w.headers[id]) === folded);
  return metricHeaders.find(isNamed) ?? shortHeadings[folded] ?? null;
}

/**
 * Tells whether a range is a metrics table: From and To among its headings, and a name or a measure.
 * @param cells a range, headings first.
 * @example isMetricsTable([['Name', 'From', 'To']]) // true
 */
export function isMetricsTable(cells: Cells): boolean {
  const ids = (cells[0] ?? []).map(metricHeadingOf);
  return ids.includes('From') && ids.includes('To') && (ids.includes('Name') || ids.includes('Measure'));
}

/**
 * Reads a metrics table: headings in any order, From and To needed. Measure is share where blank; Direction is up for a
 * share and down for days. Errors: no such headings, no row, a cell that can't be used, named by its row.
 * @param cells a range, headings first.
 * @example readMetrics([['Name', 'From', 'To'], ['', 'New', 'Won']])[0].name // 'New → Won'
 */
export function readMetrics(cells: Cells): MetricDefinition[] {
  if (!isMetricsTable(cells)) throw new Fault('noMetricsTable', { columns: (cells[0] ?? []).map(textOf).filter(Boolean) });
  const ids = cells[0].map(metricHeadingOf);
  const found: MetricDefinition[] = [];
  for (let r = 1; r < cells.length; r++) {
    if (isBlankRow(cells[r])) continue;
    found.push(definitionOf((id) => (ids.includes(id) ? cells[r][ids.indexOf(id)] : null), r + 1));
  }
  if (found.length === 0) throw new Fault('noMetric', {});
  return found;
}

function definitionOf(cellOf: (id: MetricHeader) => Cell, row: number): MetricDefinition {
  const text = (id: MetricHeader) => (isBlank(cellOf(id)) || cellOf(id) === 0 ? '' : textOf(cellOf(id)));
  const needed = (id: MetricHeader): string => {
    if (text(id) !== '') return text(id);
    throw new Fault('metricLacks', { header: id, row });
  };
  const number = (id: MetricHeader): number | null => {
    if (text(id) === '') return null;
    const value = numberOf(cellOf(id));
    if (value >= 0) return value;
    throw new Fault('metricCell', { header: id, row, seen: text(id), allowed: ['0, 1, 2 …'], nearest: null });
  };
  const [from, to] = [needed('From'), needed('To')];
  const measure = choiceOf(text('Measure'), ['share', 'days'], 'Measure', row) ?? 'share';
  const goal = number('Goal');
  return {
    name: text('Name') || `${from} → ${to}`,
    from,
    to,
    within: number('Within'),
    where: text('Where'),
    measure,
    goal: measure === 'share' && goal !== null && goal > 1 && goal <= 100 ? goal / 100 : goal,
    direction: choiceOf(text('Direction'), ['up', 'down'], 'Direction', row) ?? (measure === 'share' ? 'up' : 'down'),
  };
}

/** Reads a word of ours in any language, `null` where the cell is blank. */
function choiceOf<T extends 'share' | 'days' | Direction>(
  text: string,
  allowed: readonly T[],
  header: MetricHeader,
  row: number,
): T | null {
  if (text === '') return null;
  const folded = fold(text);
  const says = (id: T, language: Language) => fold(words[language].vocabulary[id]) === folded;
  const found = allowed.find((id) => id === folded || (Object.keys(words) as Language[]).some((language) => says(id, language)));
  if (found !== undefined) return found;
  throw new Fault('metricCell', { header, row, seen: text, allowed: [...allowed], nearest: nearest(text, allowed) });
}
