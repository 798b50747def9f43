import type { Cells } from '../cells/cell.ts';
import { readWords } from '../cells/column.ts';
import { fold } from '../cells/fold.ts';
import { type Grid, gridOf } from '../cells/grid.ts';
import { type Issue, type Issues, newIssues } from '../cells/issues.ts';
import { columnNamed } from '../cells/mapping.ts';
import { isoOf, type Moment, startOfDay } from '../cells/moment.ts';
import { newCalendar, type Period, periodName, periods } from '../cells/period.ts';
import type { Role } from '../cells/roles.ts';
import { Fault } from '../fault.ts';
import { noteBulkClosings } from '../journey/bulk.ts';
import { type Clock, calendarClock, workingClock } from '../journey/clock.ts';
import { type Journeys, journeysOf, LOST } from '../journey/journeys.ts';
import { lateDeals } from '../journey/late.ts';
import { type ActionsTable, readActions } from '../log/actions-table.ts';
import { type DealNumbers, type DealWords, dealNumbers, dealWords } from '../log/attributes.ts';
import { crmOf } from '../log/crm.ts';
import { type Entries, entriesOf } from '../log/entries.ts';
import { applyFilter } from '../log/filters.ts';
import { type Level, levelOf } from '../log/level.ts';
import { type Log, noStageHints, readLog, type StageHints } from '../log/log.ts';
import { LIST_STAGE } from '../log/read-list.ts';
import type { LateDeal } from '../log/rows.ts';
import { outcomeOfWord } from '../log/stage-words.ts';
import { indexOfStage, type Pipeline, readStages } from '../log/stages.ts';
import { once } from '../memo.ts';
import { bytes, int32, toStay } from '../scratch.ts';
import type { Filter, Settings } from '../settings.ts';
import { words } from '../words/index.ts';
import type { Language } from '../words/language.ts';
import { type VocabularyId, vocabularyIds } from '../words/terms.ts';

/** The encoding that a log's file was decoded with. */
export interface ReadAs {
  readonly encoding: string;
  /** False where another encoding would give other words that are about as likely. */
  readonly isSure: boolean;
}

/** What a question is asked of: the log and the tables beside it. */
export interface Tables {
  readonly log: Cells | Grid;
  readonly stages: Cells | null;
  readonly actions: Cells | Grid | null;
  /** Only of a log from a file whose encoding had to be found out. */
  readonly readAs?: ReadAs | null;
}

/** Everything parsed from the log that does not depend on filters. */
interface Reading {
  /** What it was made of, for questions that look at the log as of another moment. */
  readonly tables: Tables;
  readonly log: Log;
  readonly actions: ActionsTable | null;
  readonly entries: Entries;
  readonly pipeline: Pipeline;
  readonly level: Level;
  readonly journeys: Journeys;
  readonly clock: Clock;
  /** 1 for deals lost for an administrative reason. Rule F10. */
  readonly administrative: Uint8Array;
  readonly issues: readonly Issue[];
}

/** A log, read and understood under given settings; every function of the catalog answers from it. */
export interface Dataset extends Reading {
  readonly settings: Settings;
  /** 1 for the deals that the filters keep. */
  readonly chosen: Uint8Array;
}

/**
 * Reads a log and the tables beside it, makes its journeys and chooses its deals. Of a grid nothing is read twice; columns
 * that will be asked for `also` are fetched in the same go as the others. Errors: every {@link Fault} of reading.
 * @param tables the log and what is read beside it.
 * @param settings how the question is asked.
 * @param also roles of columns that the question looks at.
 * @example datasetOf(tables, defaultSettings).journeys.deals // ['a', 'b', 'c']
 */
export function datasetOf(tables: Tables, settings: Settings, also: readonly Role[] = []): Dataset {
  const reading = readingOf(tables, settings, also);
  return { ...reading, settings, chosen: chosenOf(reading.log, reading.entries, reading.journeys, settings) };
}

/** Readings of a grid that are kept: under other settings, or as of other moments. */
const MOST_READINGS = 4;
const readings = new WeakMap<Grid, Map<string, Reading>>();

function readingOf(tables: Tables, settings: Settings, also: readonly Role[]): Reading {
  const log = gridOf(tables.log);
  const actions = tables.actions && gridOf(tables.actions);
  const known = readings.get(log) ?? new Map<string, Reading>();
  readings.set(log, known);
  const key = keyOf(tables.stages, settings);
  const kept = known.get(key);
  if (kept && kept.tables.actions === actions) return kept;
  const reading = toStay(() => read({ ...tables, log, actions }, settings, also));
  known.set(key, reading);
  if (known.size > MOST_READINGS) known.delete(known.keys().next().value as string);
  return reading;
}

/** All that a reading depends on beside the log and the actions. */
function keyOf(stages: Cells | null, s: Settings): string {
  const clock = [s.clock, s.holidays];
  const how = [s.columns, s.dates, s.dateSystem, s.pipeline, s.asOf, s.level, s.reopened, s.administrativeReasons, s.language];
  return JSON.stringify([how, clock, stages]);
}

function read(tables: Tables, settings: Settings, also: readonly Role[]): Reading {
  const table = tables.stages ? readStages(tables.stages) : null;
  const log = readLog(tables.log, settings, table ? hintsOf(table) : noStageHints, also);
  const issues = newIssues();
  const actions = tables.actions ? readActions(tables.actions, log.deals, settings, issues) : null;
  const others = [actions, log.elsewhere].filter((rows) => rows !== null);
  const dated = [{ table: log.table, position: log.actions.position, at: log.actions.at }, ...others];
  const entries = entriesOf(log, log.mapping.layout === 'list' ? null : table, settings.asOf, dated, issues);
  const pipeline = inWords(entries.pipeline, settings.language);
  const level = levelOf(pipeline, settings.level);
  const late = lateDeals(log, entries);
  if (late.length > 0) issues.count('lateHistory', late.length, 0, isoOf(startOfDay(firstWatched(late))));
  const journeys = journeysOf(log, entries, { ...level, reopened: settings.reopened, clock: settings.clock, late }, issues);
  noteBulkClosings(journeys, issues);
  const administrative = administrativeOf(log, entries, journeys, settings, issues);
  return {
    tables,
    log,
    actions,
    entries,
    pipeline,
    level,
    journeys,
    clock: settings.clock === 'working' ? workingClock(settings.holidays) : calendarClock,
    administrative,
    issues: [...log.issues.list(), ...issues.list()],
  };
}

/**
 * Hands a dataset on to a question about stages. Errors: a log without history, with the way to a better one. Rule L1 e.
 * @param dataset of {@link datasetOf}.
 * @example withHistory(dataset) === dataset // true
 */
export function withHistory(dataset: Dataset): Dataset {
  if (dataset.log.mapping.layout === 'list') throw new Fault('noHistory', { crm: crmOf(dataset.log.table) });
  return dataset;
}

/** What a stages table tells while the log is read. */
export function hintsOf(table: Pipeline): StageHints {
  return {
    hasStages: true,
    isStage: (folded) => indexOfStage(table.open, folded) >= 0 || indexOfStage(table.closing, folded) >= 0,
    outcomeOf(folded) {
      if (indexOfStage(table.open, folded) >= 0) return 'open';
      const closing = indexOfStage(table.closing, folded);
      return closing >= 0 ? table.closing[closing].outcome : outcomeOfWord(folded);
    },
  };
}

/** When the log began to watch the deals that it saw late. */
const firstWatched = (late: readonly LateDeal[]): Moment =>
  late.reduce((first, { observedFrom }) => Math.min(first, observedFrom), Number.POSITIVE_INFINITY);

/** Says suggested phases in the reader's language; those of a stages table are the user's own text. */
function inWords(pipeline: Pipeline, language: Language): Pipeline {
  const { vocabulary } = words[language];
  const said = (phase: string) => (vocabularyIds.has(phase) ? vocabulary[phase as VocabularyId] : phase);
  const named = (name: string) => (name === LIST_STAGE ? said(name) : name);
  return { ...pipeline, open: pipeline.open.map((stage) => ({ ...stage, name: named(stage.name), phase: said(stage.phase) })) };
}

function chosenOf(log: Log, entries: Entries, journeys: Journeys, settings: Settings): Uint8Array {
  const chosen = markChosen(log, entries, journeys, settings);
  if (!chosen.includes(1)) throw new Fault('noDealChosen', { filters: filterTexts(settings), deals: log.deals.length });
  return chosen;
}

/**
 * Narrows a dataset by more filters; `null` where no deal passes them.
 * @param dataset of {@link datasetOf}.
 * @param filters that come to those of the settings.
 * @example narrowed(dataset, [{ column: 'Rep', comparison: '=', values: ['Ann'] }])?.chosen.reduce((n, is) => n + is, 0) // 2
 */
export function narrowed(dataset: Dataset, filters: readonly Filter[]): Dataset | null {
  const settings = { ...dataset.settings, filters: [...dataset.settings.filters, ...filters] };
  const chosen = markChosen(dataset.log, dataset.entries, dataset.journeys, settings);
  return chosen.includes(1) ? { ...dataset, settings, chosen } : null;
}

const markChosen = (log: Log, entries: Entries, journeys: Journeys, settings: Settings): Uint8Array =>
  once(journeys, `chosen ${JSON.stringify([settings.filters, settings.startedFrom, settings.startedTo])}`, () =>
    marks(log, entries, journeys, settings),
  );

function marks(log: Log, entries: Entries, journeys: Journeys, settings: Settings): Uint8Array {
  // Leave out deals without a usable entry up to the as-of moment.
  const chosen = bytes(log.deals.length);
  for (let d = 0; d < chosen.length; d++) if (entries.offset[d + 1] > entries.offset[d]) chosen[d] = 1;
  for (const filter of settings.filters) applyFilter(log, entries, filter, chosen);
  const { startedFrom, startedTo } = settings;
  if (startedFrom !== null || startedTo !== null) {
    for (let d = 0; d < chosen.length; d++) {
      const started = startedAt(journeys, d);
      const isIn =
        started !== null && (startedFrom === null || started >= startedFrom) && (startedTo === null || started <= startedTo);
      if (!isIn) chosen[d] = 0;
    }
  }
  return chosen;
}

/** Filters as a user would write them. */
export function filterTexts(settings: Settings): string[] {
  const texts = settings.filters.map((f) => `${f.column}${f.comparison}${f.values.join('|')}`);
  if (settings.startedFrom !== null) texts.push(`started from=${isoOf(settings.startedFrom)}`);
  if (settings.startedTo !== null) texts.push(`started to=${isoOf(settings.startedTo)}`);
  return texts;
}

/** When a deal was first seen in a stage; `null` for a deal that has outcomes only. Rule J5. */
export function startedAt(journeys: Journeys, deal: number): Moment | null {
  return journeys.start[deal] < 0 ? null : journeys.entered[journeys.offset[deal]];
}

/** Marks lost deals whose last reason holds one of the administrative words, and counts them. Rule F10. */
function administrativeOf(log: Log, entries: Entries, journeys: Journeys, settings: Settings, issues: Issues): Uint8Array {
  const marks = bytes(log.deals.length);
  const column = log.mapping.columns.reason;
  if (column === undefined) return marks;
  const isAdministrative = wordsFinder(settings.administrativeReasons);
  const { codes, words: reasons } = dealWords(log, entries, column, 'current');
  const is = reasons.map(isAdministrative);
  let count = 0;
  for (let d = 0; d < marks.length; d++) {
    if (journeys.outcome[d] !== LOST || codes[d] < 0 || !is[codes[d]]) continue;
    marks[d] = 1;
    count++;
  }
  issues.count('administrative', count, 0);
  return marks;
}

/** Makes the test whether a text has one of some words or runs of words. Each is only looked for where its first word stands. */
function wordsFinder(wanted: readonly string[]): (text: string) => boolean {
  const byFirst = new Map<string, string[]>();
  for (const run of new Set(wanted.map(fold))) {
    const [first] = run.split(' ', 1);
    const runs = byFirst.get(first) ?? [];
    runs.push(`${run} `);
    byFirst.set(first, runs);
  }
  return (text) => {
    const folded = `${fold(text)} `;
    for (let at = 0; at < folded.length; at = folded.indexOf(' ', at) + 1) {
      const runs = byFirst.get(folded.slice(at, folded.indexOf(' ', at)));
      if (runs?.some((run) => folded.startsWith(run, at))) return true;
    }
    return false;
  };
}

/** Deals sorted into groups: `group[d]` is a place in `names`, `-1` for deals left out. */
export interface Groups {
  readonly group: Int32Array;
  /** One name, `''`, where the report is not split. */
  readonly names: readonly string[];
  /** The heading, or the period of the start, that the report is split by; `null` where it is not. */
  readonly by: string | null;
}

/** Groups the chosen deals by the setting `by`, values in alphabetical order, deals without one last. */
export function groupsOf(dataset: Dataset, administrative: 'with administrative' | 'without administrative'): Groups {
  const { by, attribute } = dataset.settings;
  const left = administrative === 'without administrative' && dataset.administrative.includes(1) ? dataset.administrative : null;
  return once(dataset.chosen, `groups ${JSON.stringify([by, attribute, left !== null])}`, () => grouped(dataset, left));
}

/** Every stage of every group is a row: no sheet takes more. */
const MOST_ROWS = 1_000_000;

function grouped(dataset: Dataset, leftOut: Uint8Array | null): Groups {
  const { chosen } = dataset;
  const split = splitOf(dataset);
  const group = int32(chosen.length).fill(-1);
  // Place 0 is of deals without a word.
  const place = int32(split.words.length + 1);
  for (let d = 0; d < group.length; d++) if (chosen[d] === 1 && leftOut?.[d] !== 1) place[split.codes[d] + 1] = 1;
  // A report that is not split has its one group, empty or not.
  const inUse = [...split.words.keys()].filter((code) => place[code + 1] === 1 || split.by === null);
  inUse.sort((a, b) => (split.words[a] < split.words[b] ? -1 : 1));
  if (place[0] === 1) inUse.push(-1);
  const stages = dataset.pipeline.open.length;
  if (split.by !== null && inUse.length > 1 && inUse.length * stages > MOST_ROWS)
    throw new Fault('tooManyGroups', { by: split.by, groups: inUse.length, stages });
  inUse.forEach((code, i) => {
    place[code + 1] = i;
  });
  for (let d = 0; d < group.length; d++) if (chosen[d] === 1 && leftOut?.[d] !== 1) group[d] = place[split.codes[d] + 1];
  return { group, names: inUse.map((code) => split.words[code] ?? ''), by: split.by };
}

/** The word that each deal is grouped by: one and the same, of a column, or the period of its start. */
function splitOf({ log, entries, journeys, settings }: Dataset): DealWords & Pick<Groups, 'by'> {
  const { by } = settings;
  if (by === null) return { codes: int32(log.deals.length), words: [''], by };
  const period = periodNamed(by);
  if (period !== null && !log.table.folded.includes(fold(by)))
    return { ...startWords(journeys, period), by: words[settings.language].vocabulary[period] };
  const column = columnNamed(log.table, by, 'by');
  const which = settings.attribute === 'entry' ? 'entry' : 'current';
  return { ...dealWords(log, entries, column, which), by: log.table.names[column] };
}

/** Tells a period by its name in any language; `null` where it is none. */
const periodNamed = (name: string): Period | null =>
  periods.find((period) => Object.values(words).some(({ vocabulary }) => fold(vocabulary[period]) === fold(name))) ?? null;

/** Names the period in which each deal started. */
function startWords({ start, entered, offset }: Journeys, period: Period): DealWords {
  const codes = int32(start.length).fill(-1);
  const calendar = newCalendar(period);
  const known = new Map<Moment, number>();
  for (let d = 0; d < codes.length; d++) {
    if (start[d] < 0) continue;
    const begun = calendar(entered[offset[d]]);
    const code = known.get(begun) ?? known.size;
    known.set(begun, code);
    codes[d] = code;
  }
  return { codes, words: Array.from(known.keys(), (begun) => periodName(begun, period)) };
}

/** Takes the administrative losses out of groups that hold them. Rule F10. */
export const withoutAdministrative = (dataset: Dataset, groups: Groups): Groups => ({
  ...groups,
  group: groups.group.map((g, d) => (dataset.administrative[d] === 1 ? -1 : g)),
});

/** The value of each deal, `null` where the log has no value column or several currencies. Rule L5. */
export function valuesOf(dataset: Dataset): DealNumbers | null {
  const { value, currency } = dataset.log.mapping.columns;
  if (value === undefined) return null;
  return dealNumbers(dataset.log, dataset.entries, value, currency === undefined ? null : readWords(dataset.log.table, currency));
}
