import { type Cell, type Cells, isBlank, textOf } from '../core/cells/cell.ts';
import { DAY, type DateSystem, MOMENT_OF_EPOCH, serialOf } from '../core/cells/moment.ts';
import type { Role } from '../core/cells/roles.ts';
import { type Dataset, datasetOf } from '../core/dataset/dataset.ts';
import type { Language } from '../core/words/language.ts';
import { type ReportCells, settingsIn } from '../report/make-report.ts';
import { isDatedInText, isEventLog, type OtherLayout, stagesNow } from './history.ts';
import { isPlainNumber } from './typed-ids.ts';
import type { Addition } from './writing/append.ts';

/** What is said of a step beside its deal, stage and date. */
export const stepFields = ['who', 'action', 'feedback', 'objection', 'pain point'] as const satisfies readonly Role[];
export type StepField = (typeof stepFields)[number];

/** What a form for one more row of a log needs to know. */
export interface StepForm {
  readonly kind: 'form';
  readonly headings: readonly string[];
  readonly columns: Readonly<Record<'deal' | 'stage' | 'entered', number>>;
  /** Where each field stands, `null` where the log has no column for it yet. */
  readonly fields: Readonly<Record<StepField, number | null>>;
  /** Deals with the stage that they are in, those of the last rows first. */
  readonly deals: readonly { readonly name: string; readonly stage: string }[];
  /** Ids that the log writes as numbers; all of them are, where it says so. */
  readonly numbers: readonly string[] | 'all';
  /** Stages in order, then the outcomes. */
  readonly stages: readonly string[];
  /** Values that the fields held so far, the most frequent first. */
  readonly known: Readonly<Record<StepField, readonly string[]>>;
  /** Whether the log writes its dates as text. */
  readonly dates: 'serials' | 'text';
  readonly dateSystem: DateSystem;
  /** The log's last moment. */
  readonly asOf: number;
}

/** Deals and values that are offered to choose from; others can be typed. */
const MOST_DEALS = 1000;
const MOST_VALUES = 30;

/** Makes the form of a log. Errors: every fault of reading. */
export function stepFormOf(cells: ReportCells, language: Language): StepForm | OtherLayout {
  const tables = { log: cells.log, stages: cells.stages, actions: cells.actions };
  const dataset = datasetOf(tables, { ...settingsIn(cells, language), filters: [], startedFrom: null, startedTo: null });
  if (!isEventLog(dataset)) return { kind: 'other layout', layout: dataset.log.mapping.layout };
  const { log, pipeline } = dataset;
  const { deal, stage, entered } = log.mapping.columns as Readonly<Record<'deal' | 'stage' | 'entered', number>>;
  const at = (field: StepField) => log.mapping.columns[field] ?? null;
  const ofFields = <T>(of: (field: StepField) => T) =>
    Object.fromEntries(stepFields.map((field) => [field, of(field)])) as Record<StepField, T>;
  return {
    kind: 'form',
    headings: log.table.names,
    columns: { deal, stage, entered },
    fields: ofFields(at),
    deals: lastDeals(dataset),
    numbers: numbersIn(cells.log.slice(log.table.from, log.table.to), deal),
    stages: [...pipeline.open, ...pipeline.closing].map(({ name }) => name),
    known: ofFields((field) => valuesIn(cells.log.slice(log.table.from, log.table.to), at(field))),
    dates: isDatedInText(dataset, cells.log, entered) ? 'text' : 'serials',
    dateSystem: dataset.settings.dateSystem,
    asOf: dataset.journeys.asOf,
  };
}

function lastDeals(dataset: Dataset): StepForm['deals'] {
  const now = stagesNow(dataset);
  const { log } = dataset;
  const names = new Set<string>();
  for (let i = log.deal.length - 1; i >= 0 && names.size < MOST_DEALS; i--) names.add(log.deals[log.deal[i]]);
  return [...names].map((name) => ({ name, stage: now.get(name) ?? '' }));
}

function numbersIn(body: Cells, column: number): StepForm['numbers'] {
  const ids = body.map((row) => row[column]).filter((cell) => !isBlank(cell));
  const numbers = ids.filter((cell) => typeof cell === 'number');
  return ids.length > 0 && numbers.length === ids.length ? 'all' : [...new Set(numbers.map(textOf))];
}

function valuesIn(body: Cells, column: number | null): string[] {
  const counts = new Map<string, number>();
  if (column === null) return [];
  for (const row of body) {
    const text = textOf(row[column]);
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_VALUES)
    .map(([text]) => text);
}

/** A step as it was filled in; the date as ISO text, with a time or without. */
export interface StepEntry extends Readonly<Record<StepField, string>> {
  readonly deal: string;
  readonly stage: string;
  readonly date: string;
}

/**
 * Makes the row of a step in the log's own order of columns; fields that the log has no column for get one at the right
 * end, headed as given. `null` where deal, stage or date are missing.
 */
export function rowOfStep(form: StepForm, entry: StepEntry, headingOf: Readonly<Record<StepField, string>>): Addition | null {
  const moment = Date.parse(entry.date.includes('T') ? `${entry.date}Z` : entry.date) + MOMENT_OF_EPOCH;
  const [deal, stage] = [textOf(entry.deal), textOf(entry.stage)];
  if (deal === '' || stage === '' || Number.isNaN(moment)) return null;
  const headings = [...form.headings];
  const row: Cell[] = headings.map(() => '');
  const isNumber = form.numbers === 'all' ? isPlainNumber(deal) : form.numbers.includes(deal);
  row[form.columns.deal] = isNumber ? Number(deal) : deal;
  row[form.columns.stage] = stage;
  row[form.columns.entered] = form.dates === 'text' ? entry.date.replace('T', ' ') : serialOf(moment, form.dateSystem);
  for (const field of stepFields) {
    const text = textOf(entry[field]);
    if (text === '') continue;
    const at = form.fields[field] ?? headings.push(headingOf[field]) - 1;
    row[at] = text;
  }
  const isTimed = form.dates === 'serials' && moment % DAY !== 0;
  const looks = headings.map((_, c) => (c === form.columns.entered ? (isTimed ? 'moment' : 'date') : null));
  return { headings, rows: [row], looks };
}
