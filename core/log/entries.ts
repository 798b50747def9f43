import { fold } from '../cells/fold.ts';
import type { Issues } from '../cells/issues.ts';
import { isoOf, type Moment } from '../cells/moment.ts';
import { rowOf } from '../cells/table.ts';
import { Fault } from '../fault.ts';
import { float64, int32 } from '../scratch.ts';
import { type DatedRows, latestMoment } from './as-of.ts';
import { outcomesOfWords } from './endings.ts';
import type { Log } from './log.ts';
import { movesOf, orderOf } from './order.ts';
import { outcomeLines } from './outcome-column.ts';
import { type Lines, type SortedLines, settleTies, sortLines } from './sort.ts';
import { phasesOf, type StageOutcome } from './stage-words.ts';
import { indexOfStage, type Pipeline, type Stage, stageNamed } from './stages.ts';

/**
 * The entries of a log up to its as-of moment, sorted by deal, time and the pipeline's order (Rule J1). Points: `0` to
 * `open.length - 1` are stages in order, then {@link lostPoint}, then won.
 */
export interface Entries extends SortedLines {
  readonly pipeline: Pipeline;
  readonly asOf: Moment;
  /** 1 for deals whose outcome has no date of its own. */
  readonly undated: Uint8Array;
}

/** The point of Lost; Won's is the next, so that at one moment Won stands last (Rules J1, J4). */
export const lostPoint = (pipeline: Pipeline): number => pipeline.open.length;
export const wonPoint = (pipeline: Pipeline): number => pipeline.open.length + 1;

/** Sorts a log's entries and finds its pipeline, from the stages table or from the moves. Rules J1, J6, T3. */
export function entriesOf(
  read: Log,
  table: Pipeline | null,
  asOf: Moment | null,
  actions: readonly DatedRows[],
  issues: Issues,
): Entries {
  const log = table ? read : { ...read, outcomeOf: outcomesOfWords(read, issues) };
  const stages = table ? wordsByTable(log, table, issues) : wordsBySpelling(log);
  const size = stages.names.length;
  const { lines, undated } = withOutcomes(log, stages.pointOfWord, size, issues);
  const end = asOf ?? latestMoment([{ table: log.table, position: lines.position, at: latestOf(lines) }, ...actions]);
  const sorted = sortLines(lines, log.deals.length, end);
  countLater(lines, end, log, issues);
  if (sorted.at.length === 0)
    throw new Fault('nothingYet', { asOf: isoOf(end), first: isoOf(lines.at.reduce((a, b) => Math.min(a, b))) });
  const pipeline = table ?? infer(sorted, stages.names, log);
  settleTies(sorted, log, issues);
  return { ...sorted, pipeline, asOf: end, undated };
}

interface StageWords {
  readonly names: readonly string[];
  /** By code of the log's stage words: a stage, `names.length` for lost, one more for won, `-1` for none. */
  readonly pointOfWord: Int32Array;
}

const outcomePoint = (outcome: StageOutcome, size: number): number =>
  outcome === 'open' ? -1 : outcome === 'lost' ? size : size + 1;

function wordsByTable(log: Log, table: Pipeline, issues: Issues): StageWords {
  const size = table.open.length;
  const pointOfWord = Int32Array.from(log.stages, (word) => {
    const folded = fold(word);
    const open = indexOfStage(table.open, folded);
    if (open >= 0) return open;
    const closing = indexOfStage(table.closing, folded);
    if (closing >= 0) return table.closing[closing].outcome === 'lost' ? size : size + 1;
    return outcomePoint(log.outcomeOf(folded), size);
  });
  for (let i = 0; i < log.stage.length; i++) {
    if (pointOfWord[log.stage[i]] < 0) issues.add('unknownStage', rowOf(log.table, log.position[i]), log.stages[log.stage[i]]);
  }
  return { names: table.open.map((stage) => stage.name), pointOfWord };
}

/** Spellings that fold alike are one stage, named as most rows write it. Shuffling the rows changes nothing (J1). */
function wordsBySpelling(log: Log): StageWords {
  const count = float64(log.stages.length);
  for (let i = 0; i < log.stage.length; i++) count[log.stage[i]]++;
  const best = new Map<string, number>();
  const folded = log.stages.map(fold);
  folded.forEach((name, word) => {
    if (log.outcomeOf(name) !== 'open' || count[word] === 0) return;
    const other = best.get(name);
    const wins =
      other === undefined || count[word] > count[other] || (count[word] === count[other] && log.stages[word] < log.stages[other]);
    if (wins) best.set(name, word);
  });
  const keys = [...best.keys()];
  const index = new Map(keys.map((key, i) => [key, i]));
  return {
    names: keys.map((key) => log.stages[best.get(key) as number]),
    pointOfWord: Int32Array.from(folded, (name) => index.get(name) ?? outcomePoint(log.outcomeOf(name), keys.length)),
  };
}

function withOutcomes(log: Log, pointOfWord: Int32Array, size: number, issues: Issues): { lines: Lines; undated: Uint8Array } {
  const point = int32(log.stage.length);
  for (let i = 0; i < point.length; i++) point[i] = pointOfWord[log.stage[i]];
  const from = log.from?.map((code) => (code < 0 ? -1 : pointOfWord[code])) ?? null;
  const lines: Lines = { deal: log.deal, point, at: log.at, left: log.left, from, position: log.position };
  const more = outcomeLines(log, point, size, issues);
  const { undated } = more;
  if (more.deal.length === 0) return { lines, undated };
  const nothing = float64(more.deal.length).fill(Number.NaN);
  const all: Lines = {
    deal: joined(lines.deal, more.deal),
    point: joined(lines.point, more.point),
    at: joined(lines.at, more.at),
    left: lines.left && joined(lines.left, nothing),
    from: lines.from && joined(lines.from, int32(more.deal.length).fill(-1)),
    position: joined(lines.position, more.position),
  };
  return { lines: all, undated };
}

function joined<T extends Int32Array | Float64Array>(a: T, b: T): T {
  const all = (a instanceof Float64Array ? float64(a.length + b.length) : int32(a.length + b.length)) as T;
  all.set(a as never);
  all.set(b as never, a.length);
  return all;
}

/** The latest moment of each line: its entry or its exit. */
function latestOf(lines: Lines): Float64Array {
  const { left } = lines;
  return left ? lines.at.map((at, i) => (left[i] > at ? left[i] : at)) : lines.at;
}

/** Counts what happened after the as-of moment. Rule T3. */
function countLater(lines: Lines, asOf: Moment, log: Log, issues: Issues): void {
  for (let i = 0; i < lines.at.length; i++) {
    if (lines.at[i] > asOf && lines.point[i] >= 0) issues.add('afterAsOf', rowOf(log.table, lines.position[i]));
  }
}

/** Reads the pipeline out of the moves and renumbers the points by it. */
function infer(lines: SortedLines, names: readonly string[], log: Log): Pipeline {
  const { point, from } = lines;
  const order = orderOf(movesOf(lines, names.length), names);
  if (order.length === 0) throw new Fault('onlyOutcomes', { stages: [...log.stages] });
  const rank = int32(names.length + 2);
  order.forEach((stage, i) => {
    rank[stage] = i;
  });
  rank[names.length] = order.length;
  rank[names.length + 1] = order.length + 1;
  for (let i = 0; i < point.length; i++) point[i] = rank[point[i]];
  if (from) for (let i = 0; i < from.length; i++) if (from[i] >= 0) from[i] = rank[from[i]];
  const ordered = order.map((stage) => names[stage]);
  const phases = phasesOf(ordered);
  return { open: ordered.map((name, i) => stageNamed(name, 'open', phases[i])), closing: closingStages(log), source: 'inferred' };
}

/** The outcomes as the log writes them: won first, then lost, one spelling each. */
function closingStages(log: Log): Stage[] {
  const found = new Map<string, Stage>();
  for (const word of [...log.stages].sort()) {
    const outcome = log.outcomeOf(fold(word));
    if (outcome !== 'open' && !found.has(fold(word))) found.set(fold(word), stageNamed(word, outcome, ''));
  }
  const all = [...found.values()];
  return [...all.filter((s) => s.outcome === 'won'), ...all.filter((s) => s.outcome === 'lost')];
}
