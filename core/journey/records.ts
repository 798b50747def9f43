import { readWords } from '../cells/column.ts';
import { fold, nearest } from '../cells/fold.ts';
import { isSameRow, rowAt } from '../cells/grid.ts';
import { roleNamed } from '../cells/headers.ts';
import { hasTime, type Moment, startOfDay } from '../cells/moment.ts';
import type { Table } from '../cells/table.ts';
import { Fault } from '../fault.ts';
import type { Study } from '../study.ts';
import { OPEN } from './journeys.ts';
import { outcomeOfWord } from './stage-words.ts';
import { indexOfStage } from './stages.ts';

/** Where a column stands: in the log, in the table of actions, or in both; `null` where it is not. */
export interface RecordColumn {
  readonly log: number | null;
  readonly actions: number | null;
}

/** What was recorded with a date in a column, up to the as-of moment, in no order. */
export interface Records {
  /** Spellings that fold alike are one value, said as the alphabetically first. */
  readonly values: readonly string[];
  readonly deal: Int32Array;
  readonly at: Float64Array;
  /** Code of the value. */
  readonly value: Int32Array;
  /** Stage of the row that records it: `names.length` in a row of an outcome, one more where no stage is told. */
  readonly place: Int32Array;
  /** Position of the row in the body of its table, for what else it says. */
  readonly position: Int32Array;
  /** So many records are of the log, the rest of the table of actions. */
  readonly ofLog: number;
}

/**
 * Finds a column by its heading or by what it is for (`action`, `pain point`, in any language that headings are read in),
 * in the log and in the table of actions; `null` where neither has it.
 */
export function recordColumn(study: Study, name: string): RecordColumn | null {
  const folded = fold(name);
  const role = roleNamed(folded)?.role;
  const of = (headings: readonly string[], columns: Study['log']['mapping']['columns']): number | null => {
    const heading = headings.indexOf(folded);
    const byRole = role === undefined ? undefined : columns[role];
    if (role === folded && byRole !== undefined) return byRole;
    return heading >= 0 ? heading : (byRole ?? null);
  };
  const { log, actions } = study;
  const found = {
    log: of(log.table.folded, log.mapping.columns),
    actions: actions === null ? null : of(actions.table.folded, actions.columns),
  };
  return found.log === null && found.actions === null ? null : found;
}

/** As {@link recordColumn}. Errors: neither table has the column. */
export function recordColumnNamed(study: Study, name: string, parameter: string): RecordColumn {
  const column = recordColumn(study, name);
  if (column !== null) return column;
  const columns = [...study.log.table.names, ...(study.actions?.table.names ?? [])].filter(Boolean);
  throw new Fault('noSuchColumn', { setting: parameter, name, nearest: nearest(name, columns), columns });
}

/** Tells whether the log dates what its rows say: one row per deal does not. */
export const isDated = ({ log }: Study): boolean => log.mapping.layout !== 'wide' && log.mapping.layout !== 'list';

/** Reads what was recorded in a column. Rows of one deal each record nothing, as nobody knows when. Linear. */
export function recordsOf(study: Study, column: RecordColumn): Records {
  const { log, actions, journeys } = study;
  const unknown = journeys.names.length + 1;
  const list = {
    deal: [] as number[],
    at: [] as number[],
    word: [] as string[],
    place: [] as number[],
    position: [] as number[],
  };
  const add = (word: string | undefined, d: number, moment: number, stage: number, position: number, isNew: NewRow) => {
    if (word === undefined || !(moment <= journeys.asOf) || !isNew(`${d} ${moment} ${word}`, position)) return;
    list.deal.push(d);
    list.at.push(moment);
    list.word.push(word);
    list.place.push(stage);
    list.position.push(position);
  };
  if (column.log !== null && isDated(study)) {
    const { codes, words } = readWords(log.table, column.log);
    const places = placesOfWords(study, unknown);
    const isNew = newRows(log.table);
    for (let i = 0; i < log.deal.length; i++) {
      const position = log.position[i];
      add(words[codes[position]], log.deal[i], log.at[i], places[log.stage[i]], position, isNew);
    }
    const more = log.actions;
    for (let i = 0; i < more.deal.length; i++)
      add(words[codes[more.position[i]]], more.deal[i], more.at[i], unknown, more.position[i], isNew);
  }
  const ofLog = list.deal.length;
  if (column.actions !== null && actions !== null) {
    const { codes, words } = readWords(actions.table, column.actions);
    const isNew = newRows(actions.table);
    for (let i = 0; i < actions.deal.length; i++)
      add(words[codes[actions.position[i]]], actions.deal[i], actions.at[i], unknown, actions.position[i], isNew);
  }
  return {
    ...valuesOf(list.word),
    deal: Int32Array.from(list.deal),
    at: Float64Array.from(list.at),
    place: Int32Array.from(list.place),
    position: Int32Array.from(list.position),
    ofLog,
  };
}

/** Tells whether a row is not an exact copy of one that said the same before. Rule L5. */
type NewRow = (said: string, position: number) => boolean;

function newRows(table: Table): NewRow {
  const seen = new Map<string, number[]>();
  return (said, position) => {
    const before = seen.get(said);
    if (!before) {
      seen.set(said, [position]);
      return true;
    }
    const row = rowAt(table, position);
    if (before.some((other) => isSameRow(rowAt(table, other), row))) return false;
    before.push(position);
    return true;
  };
}

/** Gives words that fold alike one code, in alphabetical order. */
function valuesOf(list: readonly string[]): Pick<Records, 'values' | 'value'> {
  const foldedOf = new Map<string, string>();
  const best = new Map<string, string>();
  for (const word of list) {
    if (foldedOf.has(word)) continue;
    const folded = fold(word);
    foldedOf.set(word, folded);
    const known = best.get(folded);
    if (known === undefined || word < known) best.set(folded, word);
  }
  const sorted = [...best].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  const code = new Map(sorted.map(([folded], i) => [folded, i]));
  const codeOf = new Map([...foldedOf].map(([word, folded]) => [word, code.get(folded) as number]));
  return { values: sorted.map(([, word]) => word), value: Int32Array.from(list, (word) => codeOf.get(word) as number) };
}

/** By word of the log's stages: its place in the journeys. */
function placesOfWords(study: Study, unknown: number): number[] {
  const { log, pipeline, level, journeys } = study;
  return log.stages.map((word) => {
    const folded = fold(word);
    const open = indexOfStage(pipeline.open, folded);
    if (open >= 0) return level.levelOf[open];
    const isOutcome = indexOfStage(pipeline.closing, folded) >= 0 || outcomeOfWord(folded) !== 'open';
    return isOutcome ? journeys.names.length : unknown;
  });
}

/**
 * Gives the stage that a deal was in at a moment, for a record whose row tells none: `names.length` once closed, one more
 * before its first stage, while parked, and where nobody knows. A date without a time of day counts for the last stage
 * entered on it. Rules M1, J3.
 */
export function stageAt({ journeys }: Study, deal: number, moment: Moment): number {
  const { offset, entered, left, stage, names, outcome, outcomeAt } = journeys;
  const isDay = !hasTime(moment);
  let v = offset[deal + 1] - 1;
  while (v >= offset[deal] && (isDay ? startOfDay(entered[v]) : entered[v]) > moment) v--;
  if (v < offset[deal]) return names.length + 1;
  if (!(left[v] <= moment)) return stage[v];
  return outcome[deal] !== OPEN && outcomeAt[deal] <= moment ? names.length : names.length + 1;
}
