import { argumentsOf } from '../../calls/arguments.ts';
import { usedSettings } from '../../calls/call.ts';
import { functions } from '../../calls/functions.ts';
import type { FunctionId } from '../../calls/list.ts';
import { readFilters } from '../../calls/settings.ts';
import type { Cells } from '../../core/cells/cell.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { Fault, sentenceOf } from '../../core/fault.ts';
import type { Call, FunctionSpec } from '../../core/questions/declaration.ts';
import type { Settings } from '../../core/settings.ts';
import { noteText } from '../../core/table/print.ts';
import type { Report } from '../../core/table/report.ts';
import type { FaultId } from '../../core/words/index.ts';
import type { Language } from '../../core/words/language.ts';
import type { Card, CardId, ChartKind, FormulaCall, Part, Weight } from '../card.ts';
import { cardWords } from '../words/index.ts';
import type { CardWords, PartId } from '../words/shape.ts';
import type { Change } from './changes.ts';

/** What all cards are made from: one log, read once. */
export interface ReportContext {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly said: CardWords;
  /** Settings of the whole report as formulas write them. */
  readonly given: readonly GivenSetting[];
  /** The workbook's table of metrics. */
  readonly metrics: Cells | null;
  /** The workbook's changes, the latest first. */
  readonly changes: readonly Change[];
  /** Whether the cards are handed on: their readers see no cell that a fault quotes. */
  readonly isForOthers: boolean;
  /** Reports that were asked for already. */
  readonly known: Map<string, Report>;
}

/** A setting as text, and what it is used as. */
export interface GivenSetting {
  readonly text: string;
  readonly name: FunctionSpec['uses'][number];
}

/** What a context is laid out with beside the dataset. */
export interface ReportTables {
  readonly metrics: Cells | null;
  readonly changes: readonly Change[];
  readonly given: readonly GivenSetting[];
  readonly isForOthers: boolean;
}

/** Lays out a dataset. Reports are in its language, whatever it is split by. */
export function contextOf(dataset: Dataset, tables: ReportTables): ReportContext {
  const { language } = dataset.settings;
  return {
    ...tables,
    dataset: { ...dataset, settings: { ...dataset.settings, by: null, show: [], headers: 'yes' } },
    language,
    said: cardWords[language],
    known: new Map(),
  };
}

/** A setting of one question alone, as text and as settings hold it. */
export interface OwnSetting {
  readonly text: string;
  readonly settings: Partial<Settings>;
}

/** A report and what a cell would ask to get it. */
export interface CalledReport {
  readonly report: Report;
  readonly asked: FormulaCall;
}

/** Asks a function of the catalog as a cell would; `''` is an argument not given. Errors: every {@link Fault} of it. */
export function ask(
  context: ReportContext,
  id: FunctionId,
  args: FormulaCall['args'] = [],
  own: readonly OwnSetting[] = [],
): CalledReport {
  const spec: FunctionSpec = functions[id];
  const given = context.given.filter(({ name }) => spec.uses.includes(name));
  const asked: FormulaCall = { id, args, settings: [...given, ...own].map(({ text }) => text) };
  const key = JSON.stringify(asked);
  const report = context.known.get(key) ?? answered(context, spec, args, own);
  context.known.set(key, report);
  return { report, asked };
}

function answered(
  { dataset, metrics }: ReportContext,
  spec: FunctionSpec,
  args: FormulaCall['args'],
  own: readonly OwnSetting[],
): Report {
  const settings = usedSettings(spec, Object.assign({}, dataset.settings, ...own.map((one) => one.settings)));
  const values = args.map((value) => (value === '' ? undefined : value));
  const call: Call = {
    tables: dataset.tables,
    settings,
    arguments: argumentsOf(spec, values, settings),
    ranges: { definitions: metrics },
    dialect: { dot: '.', separator: ',' },
    readFilters,
  };
  const report = spec.run(call);
  if ('columns' in report) return report;
  throw new Error(`${spec.id} gives no table.`);
}

/** What a part says and shows; title and rule come from the words. */
export interface Said {
  readonly answer: string;
  readonly sure: string;
  readonly chart?: ChartKind | null;
  readonly title?: string;
  /** The table behind it. */
  readonly table: CalledReport;
  /** Printed shorter than it was asked. */
  readonly shown?: Report;
  readonly more?: readonly Report[];
  readonly weight?: Weight | null;
}

/** Makes a part. */
export function partOf({ said, language }: ReportContext, id: PartId, one: Said): Part {
  const { answer, sure, chart, title, table, shown, more, weight } = one;
  const words = said.parts[id];
  return {
    id,
    title: title ?? words.title,
    answer,
    sure,
    chart: chart ?? null,
    reports: [shown ?? table.report, ...(more ?? [])],
    asked: table.asked,
    lines: table.report.lines.length,
    how: words.how,
    notes: table.report.notes.map((note) => noteText(note, language)),
    weight: weight ?? null,
  };
}

/** A part, or the sentence on what the log lacks for it. */
export type MadeAnswer = Part | { readonly missing: string };

/** How a part of a card is made; the title where it is not that of the words. */
export interface PartMaker {
  readonly id: string;
  readonly words: PartId;
  readonly title?: string;
  readonly make: (context: ReportContext) => MadeAnswer;
}

/** Faults whose sentences hold nothing of a cell. */
const quotesNothing: ReadonlySet<FaultId> = new Set<FaultId>(['noGoals', 'listWithoutDates', 'changeOutside']);

/** A fault of a card's part is what the log lacks. */
function made(context: ReportContext, { make }: PartMaker): MadeAnswer {
  try {
    return make(context);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const { missing } = context.said;
    // The fault names functions and ways for cells; a card leads to the view that helps.
    if (fault.id === 'noHistory') return { missing: missing.history };
    const isSaid = !context.isForOthers || quotesNothing.has(fault.id);
    return { missing: isSaid ? sentenceOf(fault, context.language) : missing.inWorkbook };
  }
}

/** Makes a card of its parts; without a headline it says what its first part says. */
export function cardOf(context: ReportContext, id: CardId, makers: readonly PartMaker[], headline: string | null): Card {
  const all = makers.map((maker) => made(context, maker));
  const parts = all.filter((one) => 'id' in one);
  const missing = [...new Set(all.flatMap((one) => ('missing' in one ? [one.missing] : [])))];
  const answer = headline ?? parts[0]?.answer ?? missing[0] ?? '';
  return { id, title: context.said.cards[id], answer, finding: null, parts, missing };
}
