import { readWords } from '../cells/column.ts';
import { fold } from '../cells/fold.ts';
import type { Study } from '../study.ts';
import { outcomeOfWord } from './stage-words.ts';
import { indexOfStage } from './stages.ts';

/**
 * When something was done with deals, up to the as-of moment, in no order. `place` is the stage of the row that records
 * it (`names.length` in a row of an outcome, one more where no stage is told).
 */
export interface Occurrences {
  readonly deal: Int32Array;
  readonly at: Float64Array;
  readonly place: Int32Array;
}

/** Gives the words of all actions of a study, from its log and from its table of actions. */
export function actionWords(study: Study): string[] {
  const { log, actions } = study;
  const column = log.mapping.columns.action;
  const found = new Set<string>();
  if (column !== undefined) for (const word of readWords(log.table, column).words) found.add(word);
  if (actions?.columns.action !== undefined)
    for (const word of readWords(actions.table, actions.columns.action).words) found.add(word);
  return [...found].sort();
}

/** Finds when an action (a folded word) was recorded. Rows of one deal each with a date per stage record none. Linear. */
export function occurrencesOf(study: Study, action: string): Occurrences {
  const { log, actions, journeys } = study;
  const unknown = journeys.names.length + 1;
  const deal: number[] = [];
  const at: number[] = [];
  const place: number[] = [];
  const add = (d: number, moment: number, stage: number) => {
    if (!(moment <= journeys.asOf)) return;
    deal.push(d);
    at.push(moment);
    place.push(stage);
  };
  const column = log.mapping.layout === 'wide' ? undefined : log.mapping.columns.action;
  if (column !== undefined) {
    const { codes, words } = readWords(log.table, column);
    const is = words.map((word) => fold(word) === action);
    const places = placesOfWords(study, unknown);
    for (let i = 0; i < log.deal.length; i++) {
      const code = codes[log.position[i]];
      if (code >= 0 && is[code]) add(log.deal[i], log.at[i], places[log.stage[i]]);
    }
    for (let i = 0; i < log.actions.deal.length; i++) {
      if (is[codes[log.actions.position[i]]]) add(log.actions.deal[i], log.actions.at[i], unknown);
    }
  }
  if (actions?.columns.action !== undefined) {
    const { codes, words } = readWords(actions.table, actions.columns.action);
    const is = words.map((word) => fold(word) === action);
    for (let i = 0; i < actions.deal.length; i++)
      if (is[codes[actions.position[i]]]) add(actions.deal[i], actions.at[i], unknown);
  }
  return { deal: Int32Array.from(deal), at: Float64Array.from(at), place: Int32Array.from(place) };
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

/** The first occurrence by deal, no earlier than `since` where given; `NaN` for none. */
export interface FirstOccurrences {
  readonly at: Float64Array;
  /** The earliest stage among the rows of that moment. */
  readonly place: Int32Array;
}

export function firstOccurrences(found: Occurrences, deals: number, since: Float64Array | null): FirstOccurrences {
  const at = new Float64Array(deals).fill(Number.NaN);
  const place = new Int32Array(deals);
  for (let i = 0; i < found.deal.length; i++) {
    const d = found.deal[i];
    const moment = found.at[i];
    if (since !== null && !(moment >= since[d])) continue;
    if (moment > at[d] || (moment === at[d] && place[d] <= found.place[i])) continue;
    at[d] = moment;
    place[d] = found.place[i];
  }
  return { at, place };
}
