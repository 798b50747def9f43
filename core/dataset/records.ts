import { readWords } from '../cells/column.ts';
import { fold, nearest } from '../cells/fold.ts';
import { isSameRow, rowAt } from '../cells/grid.ts';
import { roleNamed } from '../cells/headings.ts';
import { hasTime, type Moment, startOfDay } from '../cells/moment.ts';
import type { Table } from '../cells/table.ts';
import { Fault } from '../fault.ts';
import { OPEN } from '../journey/journeys.ts';
import { outcomeOfWord } from '../log/stage-words.ts';
import { indexOfStage } from '../log/stages.ts';
import { once } from '../memo.ts';
import { bytes, float64, int32 } from '../scratch.ts';
import type { Dataset } from './dataset.ts';

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
export function recordColumn(dataset: Dataset, name: string): RecordColumn | null {
  const folded = fold(name);
  const role = roleNamed(folded)?.role;
  const of = (headings: readonly string[], columns: Dataset['log']['mapping']['columns']): number | null => {
    const heading = headings.indexOf(folded);
    const byRole = role === undefined ? undefined : columns[role];
    if (role === folded && byRole !== undefined) return byRole;
    return heading >= 0 ? heading : (byRole ?? null);
  };
  const { log, actions } = dataset;
  const found = {
    log: of(log.table.folded, log.mapping.columns),
    actions: actions === null ? null : of(actions.table.folded, actions.columns),
  };
  return found.log === null && found.actions === null ? null : found;
}

/** As {@link recordColumn}. Errors: neither table has the column. */
export function recordColumnNamed(dataset: Dataset, name: string, parameter: string): RecordColumn {
  const column = recordColumn(dataset, name);
  if (column !== null) return column;
  const columns = [...dataset.log.table.names, ...(dataset.actions?.table.names ?? [])].filter(Boolean);
  throw new Fault('noSuchColumn', { setting: parameter, name, nearest: nearest(name, columns), columns });
}

/** Tells whether the log dates what its rows say: one row per deal does not. */
export const isDated = ({ log }: Dataset): boolean => log.mapping.layout !== 'wide' && log.mapping.layout !== 'list';

/** Reads what was recorded in a column. Rows of one deal each record nothing, as nobody knows when. Linear. */
export const recordsOf = (dataset: Dataset, column: RecordColumn): Records =>
  once(dataset.journeys, `records ${column.log} ${column.actions}`, () => read(dataset, column));

function read(dataset: Dataset, column: RecordColumn): Records {
  const { log, actions, journeys } = dataset;
  const unknown = journeys.names.length + 1;
  const inLog = column.log === null || !isDated(dataset) ? null : readWords(log.table, column.log);
  const inActions = column.actions === null || actions === null ? null : readWords(actions.table, column.actions);
  const list = newList(
    (inLog ? log.deal.length + log.actions.deal.length : 0) + (inActions && actions ? actions.deal.length : 0),
  );
  if (inLog) {
    const places = placesOfWords(dataset, unknown);
    const add = adder(list, log.table, inLog.codes, 0, journeys.asOf);
    for (let i = 0; i < log.deal.length; i++) add(log.deal[i], log.at[i], places[log.stage[i]], log.position[i]);
    const more = log.actions;
    for (let i = 0; i < more.deal.length; i++) add(more.deal[i], more.at[i], unknown, more.position[i]);
  }
  const ofLog = list.size;
  if (inActions && actions) {
    const add = adder(list, actions.table, inActions.codes, inLog?.words.length ?? 0, journeys.asOf);
    for (let i = 0; i < actions.deal.length; i++) add(actions.deal[i], actions.at[i], unknown, actions.position[i]);
  }
  const { size } = list;
  return {
    ...valuesOf(list.word.subarray(0, size), [...(inLog?.words ?? []), ...(inActions?.words ?? [])]),
    deal: list.deal.subarray(0, size),
    at: list.at.subarray(0, size),
    place: list.place.subarray(0, size),
    position: list.position.subarray(0, size),
    ofLog,
  };
}

interface List {
  size: number;
  readonly deal: Int32Array;
  readonly at: Float64Array;
  readonly word: Int32Array;
  readonly place: Int32Array;
  readonly position: Int32Array;
}

const newList = (most: number): List => ({
  size: 0,
  deal: int32(most),
  at: float64(most),
  word: int32(most),
  place: int32(most),
  position: int32(most),
});

/** Rows of one deal, moment and word that are compared one by one; more are told apart by their text. */
const FEW_ALIKE = 8;

/** Adds what rows of a table record up to a moment, but for exact copies of a row (Rule L5), found by hash. */
function adder(list: List, table: Table, codes: Int32Array, firstCode: number, asOf: Moment) {
  const slots = int32(slotsFor(codes.length));
  const mask = slots.length - 1;
  const crowd = new Set<string>();
  return (deal: number, moment: Moment, place: number, position: number): void => {
    if (codes[position] < 0 || !(moment <= asOf)) return;
    const word = firstCode + codes[position];
    let slot = hashOf(deal, moment, word) & mask;
    let alike = 0;
    for (; slots[slot] !== 0 && alike < FEW_ALIKE; slot = (slot + 1) & mask) {
      const other = slots[slot] - 1;
      const isSame = list.deal[other] === deal && list.at[other] === moment && list.word[other] === word;
      if (isSame && isSameRow(rowAt(table, list.position[other]), rowAt(table, position))) return;
      if (isSame) alike++;
    }
    if (alike === FEW_ALIKE) {
      const text = JSON.stringify([deal, moment, word, rowAt(table, position)]);
      if (crowd.has(text)) return;
      crowd.add(text);
    } else slots[slot] = list.size + 1;
    const at = list.size++;
    list.deal[at] = deal;
    list.at[at] = moment;
    list.word[at] = word;
    list.place[at] = place;
    list.position[at] = position;
  };
}

/** A power of two that leaves half of the slots free. */
const slotsFor = (rows: number): number => 1 << (33 - Math.clz32(Math.max(rows, 1)));

function hashOf(deal: number, moment: Moment, word: number): number {
  const hash = Math.imul(deal, -1640531527) ^ Math.imul(moment / 1000, -2048144777) ^ Math.imul(word, 668265263);
  return hash ^ (hash >>> 15);
}

/** Gives words that fold alike one code, in alphabetical order; words that nothing records have none. */
function valuesOf(list: Int32Array, words: readonly string[]): Pick<Records, 'values' | 'value'> {
  const isUsed = bytes(words.length);
  for (const word of list) isUsed[word] = 1;
  const folded = words.map((word, code) => (isUsed[code] === 1 ? fold(word) : ''));
  const best = new Map<string, string>();
  words.forEach((word, code) => {
    const known = best.get(folded[code]);
    if (isUsed[code] === 1 && (known === undefined || word < known)) best.set(folded[code], word);
  });
  const sorted = [...best].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  const place = new Map(sorted.map(([name], i) => [name, i]));
  const codeOf = Int32Array.from(folded, (name) => place.get(name) ?? -1);
  return { values: sorted.map(([, word]) => word), value: list.map((word) => codeOf[word]) };
}

/** By word of the log's stages: its place in the journeys. */
function placesOfWords(dataset: Dataset, unknown: number): number[] {
  const { log, pipeline, level, journeys } = dataset;
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
export function stageAt({ journeys }: Dataset, deal: number, moment: Moment): number {
  const { offset, entered, left, stage, names, outcome, outcomeAt } = journeys;
  const isDay = !hasTime(moment);
  let v = offset[deal + 1] - 1;
  while (v >= offset[deal] && (isDay ? startOfDay(entered[v]) : entered[v]) > moment) v--;
  if (v < offset[deal]) return names.length + 1;
  if (!(left[v] <= moment)) return stage[v];
  return outcome[deal] !== OPEN && outcomeAt[deal] <= moment ? names.length : names.length + 1;
}
