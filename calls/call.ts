import { type Cell, type Cells, isBlank, textOf } from '../core/cells/cell.ts';
import { type Grid, newGrid } from '../core/cells/grid.ts';
import type { Moment } from '../core/cells/moment.ts';
import type { Tables } from '../core/dataset/dataset.ts';
import { Fault } from '../core/fault.ts';
import { isActionsTable } from '../core/log/actions-table.ts';
import { tableOf } from '../core/log/log.ts';
import { isStagesTable } from '../core/log/stages.ts';
import type { Call, FunctionSpec, SettingName } from '../core/questions/declaration.ts';
import { forAMoment, forOneAnswer } from '../core/scratch.ts';
import { type ColumnOverrides, defaultSettings, type Settings } from '../core/settings.ts';
import { cellOf, toCells } from '../core/table/print.ts';
import { type Note, note, type Report, type Single } from '../core/table/report.ts';
import type { Language } from '../core/words/language.ts';
import { argumentsOf, place, rangesOf, valueParameters } from './arguments.ts';
import { type Argument, type CallContext, isRange } from './define.ts';
import { columnsCalledSo, isSettingsTable, languageIn, looksLikeSettings, readFilters, settingsOf } from './settings.ts';
import { type Pair, readSettingsTable, readSettingsText } from './settings-text.ts';

/** An answer with everything needed to print it. */
export interface Answer {
  readonly report: Report | Single;
  readonly settings: Settings;
  readonly notes: readonly Note[];
}

/**
 * Calls a function with arguments in any order that can be told apart: blanks are not given, tables and settings are
 * recognised by what they are, the rest fills the own parameters. Bodies behind it are pure.
 * Errors: every {@link Fault} of reading arguments, settings and the log.
 */
export function callFunction(spec: FunctionSpec, args: readonly Argument[], context: CallContext): Answer {
  try {
    return called(spec, args, context);
  } finally {
    context.memory?.rest();
  }
}

function called(spec: FunctionSpec, args: readonly Argument[], context: CallContext): Answer {
  const remembered = (cells: Cells): Grid => context.memory?.gridOf(cells) ?? newGrid(cells);
  const log = spec.takesLog ? remembered(logOf(spec, args[0])) : [];
  const rest = spec.takesLog ? args.slice(1) : args;
  const headingsOf = (columns: ColumnOverrides) =>
    spec.takesLog ? tableOf(log, { ...defaultSettings, columns }, () => false).names : [];
  const sorted = sortArguments(spec, rest, () => quietly(() => headingsOf({})));
  const sources = [sorted.settingsTable, sorted.settingsTexts];
  const { settings, given } = inLanguage(languageIn(sources), () => settingsOf(sources, headingsOf));
  return inLanguage(settings.language, () => {
    const actions = sorted.actions && remembered(sorted.actions);
    const found = answer(spec, { ...sorted, log, actions }, settings, given, context);
    const notes = columnsCalledSo(
      given,
      quietly(() => headingsOf(settings.columns)),
    ).map((one) => note('settingNotColumn', one));
    return notes.length === 0 ? found : { ...found, notes: [...found.notes, ...notes] };
  });
}

/** Says faults in the language that the settings ask for; the host's language never matters. */
function inLanguage<T>(language: Language, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    throw fault instanceof Fault ? new Fault(fault.id, fault.params, language) : fault;
  }
}

function answer(
  spec: FunctionSpec,
  sorted: Omit<Sorted, 'actions'> & Pick<Tables, 'log' | 'actions'>,
  settings: Settings,
  given: ReadonlySet<string>,
  context: CallContext,
): Answer {
  const own = argumentsOf(spec, sorted.own, settings);
  const ranges = rangesOf(spec, sorted.ranges, settings.language);
  const unused = [...given].filter((name) => !isUsed(spec, name));
  const call: Call = {
    tables: { log: sorted.log, stages: sorted.stages, actions: sorted.actions, readAs: context.readAs ?? null },
    settings: usedSettings(spec, settings),
    arguments: own,
    ranges,
    dialect: context.dialect,
    readFilters,
  };
  const run = () => forAMoment(() => spec.run(call));
  const report = context.memory ? run() : forOneAnswer(run);
  const notes = [
    ...report.notes,
    ...unused.map((setting) => note('settingNotUsed', { setting: saidSetting(setting, settings), function: spec.id })),
  ];
  return { report, settings: call.settings, notes };
}

/** A setting by its name, filters by what they say. */
const saidSetting = (name: string, settings: Settings): string =>
  name === 'filters'
    ? settings.filters.map(({ column, comparison, values }) => `where ${column}${comparison}${values.join('|')}`).join('; ')
    : name;

/** Prints an answer as the cells of a formula: a rectangle, or one value. A host says how it shows moments. */
export function answerCells<M = number>(
  answer: Answer,
  printMoment?: (moment: Moment) => number | M,
): string | number | (string | number | M)[][] {
  const { report, settings } = answer;
  if (!('columns' in report)) return cellOf(report.value, report.kind, settings.language);
  return toCells<M>(report, settings, printMoment);
}

/** Headings only help to recognise settings here; a log that can't be read is said later, by the function. */
function quietly(headings: () => readonly string[]): readonly string[] {
  try {
    return headings();
  } catch (fault) {
    if (fault instanceof Fault) return [];
    throw fault;
  }
}

function logOf(spec: FunctionSpec, argument: Argument): Cells {
  if (isRange(argument)) return argument;
  if (isBlank(argument) || argument === 0) throw new Fault('missingLog', { function: spec.id });
  return [[argument]];
}

const settingKey = (name: string): SettingName => (name.endsWith(' column') ? 'columns' : (name as SettingName));

/** Settings that every answer obeys: how it is printed. */
const always: readonly SettingName[] = ['language'];
const forTables: readonly SettingName[] = ['headers', 'show', 'groups'];

const isUsed = (spec: FunctionSpec, name: string): boolean =>
  spec.uses.includes(settingKey(name)) || always.includes(settingKey(name)) || forTables.includes(settingKey(name));

const settingFields: Partial<Record<SettingName, keyof Settings>> = {
  'as of': 'asOf',
  dates: 'dates',
  'date system': 'dateSystem',
  clock: 'clock',
  holidays: 'holidays',
  count: 'count',
  visits: 'visits',
  reopened: 'reopened',
  level: 'level',
  by: 'by',
  confidence: 'confidence',
  'min at risk': 'minAtRisk',
  'started from': 'startedFrom',
  'started to': 'startedTo',
  attribute: 'attribute',
  pipeline: 'pipeline',
  'administrative reasons': 'administrativeReasons',
  filters: 'filters',
  columns: 'columns',
};

/** Gives the settings that a function uses; the others say nothing to it. */
export function usedSettings(spec: FunctionSpec, settings: Settings): Settings {
  const unused = Object.entries(settingFields).filter(([name]) => !spec.uses.includes(name as SettingName));
  return { ...settings, ...Object.fromEntries(unused.map(([, field]) => [field, defaultSettings[field]])) };
}

interface Sorted {
  readonly stages: Cells | null;
  readonly actions: Cells | null;
  readonly settingsTable: readonly Pair[];
  readonly settingsTexts: readonly Pair[];
  /** Values for the own parameters in order; `undefined` holds a place that was left out. */
  readonly own: readonly (Cell | undefined)[];
  /** Own parameters that are tables, by id. */
  readonly ranges: ReadonlyMap<string, Cells>;
}

/** Cuts blank rows and columns off the end of an open-ended range, and takes a single filled cell as that cell. */
function trimmed(argument: Argument): Argument {
  if (!isRange(argument)) return argument;
  let end = argument.length;
  while (end > 0 && argument[end - 1].every((cell) => isBlank(cell) || cell === 0)) end--;
  if (end === 0) return '';
  const rows = argument.slice(0, end);
  const width = Math.max(
    ...rows.slice(0, 1000).map((row) => row.reduce<number>((last, cell, c) => (isBlank(cell) ? last : c + 1), 0)),
  );
  return rows.length === 1 && width === 1 ? rows[0][0] : rows.map((row) => row.slice(0, width));
}

function sortArguments(spec: FunctionSpec, args: readonly Argument[], headings: () => readonly string[]): Sorted {
  let stages: Cells | null = null;
  let actions: Cells | null = null;
  const settingsTable: Pair[] = [];
  const settingsTexts: Pair[] = [];
  const own: (Cell | undefined)[] = [];
  const ranges = new Map<string, Cells>();
  for (const given of args) {
    const argument = trimmed(given);
    if (isRange(argument)) {
      const table = spec.parameters.find((p) => p.isTable?.(argument));
      if (table) {
        ranges.set(table.id, once(ranges.get(table.id) ?? null, argument, table.id));
        continue;
      }
      const kind = kindOfRange(argument, headings());
      if (kind === 'settings') {
        for (const pair of readSettingsTable(argument)) settingsTable.push(pair);
      } else if (kind === 'actions') actions = once(actions, argument, kind);
      else if (kind === 'stages') stages = once(stages, argument, kind);
      else throw new Fault('unknownTable', { columns: argument[0].map(textOf).filter((name) => name !== '') });
    } else if (isBlank(argument) || argument === 0 || argument === false) own.push(undefined);
    else if (typeof argument === 'string' && isSettings(argument, headings, own.length >= valueParameters(spec).length))
      for (const pair of readSettingsText(argument)) settingsTexts.push(pair);
    else place(spec, own, argument);
  }
  return { stages, actions, settingsTable, settingsTexts, own, ranges };
}

/** With no own parameter left a text with any comparison can only be settings; before, it may be a column called so. */
const isSettings = (text: string, headings: () => readonly string[], isLast: boolean): boolean =>
  /[<>=]/.test(text) && (isLast || (!headings().includes(text) && looksLikeSettings(text, headings())));

function once(before: Cells | null, now: Cells, kind: string): Cells {
  if (before !== null) throw new Fault('twoTables', { kind });
  return now;
}

function kindOfRange(cells: Cells, headings: readonly string[]): 'stages' | 'actions' | 'settings' | 'unknown' {
  if (isActionsTable(cells)) return 'actions';
  if (isStagesTable(cells)) return 'stages';
  if (isSettingsTable(cells, headings)) return 'settings';
  const isOneColumn = cells.every((row) => row.length === 1);
  return isOneColumn ? 'stages' : 'unknown';
}
