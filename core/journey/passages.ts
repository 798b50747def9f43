import type { Clock } from './clock.ts';
import { type Journeys, LOST, OPEN, WON } from './journeys.ts';

/** How a passage through a stage ended, as codes of a tally. */
export const STILL_OPEN = 0;
export const WENT_ON = 1;
export const WAS_LOST = 2;

/**
 * Calls back for every stage that a deal came to, from its start on: the stage, when it came there (a skipped stage when
 * it is passed), the age at which it went on, was lost, or is watched until, and the place of the visit that brought it
 * there. Going back is neither. Rule C1.
 */
export type EachPassage = (stage: number, cameAt: number, age: number, end: number, visit: number) => void;

export function eachPassage(journeys: Journeys, deal: number, clock: Clock, each: EachPassage): void {
  const { offset, stage, entered } = journeys;
  const to = offset[deal + 1];
  let brought = offset[deal];
  if (brought === to) return;
  for (let v = brought + 1; v < to; v++) {
    if (stage[v] <= stage[brought]) continue;
    each(stage[brought], entered[brought], clock(entered[v]) - clock(entered[brought]), WENT_ON, brought);
    for (let k = stage[brought] + 1; k < stage[v]; k++) each(k, entered[v], 0, WENT_ON, v);
    brought = v;
  }
  const furthest = stage[brought];
  const cameAt = entered[brought];
  const outcome = journeys.outcome[deal];
  const until = outcome === OPEN ? journeys.asOf : journeys.outcomeAt[deal];
  const end = outcome === WON ? WENT_ON : outcome === LOST ? WAS_LOST : STILL_OPEN;
  each(furthest, cameAt, clock(until) - clock(cameAt), end, brought);
  if (outcome !== WON) return;
  for (let k = furthest + 1; k < journeys.names.length; k++) each(k, until, 0, WENT_ON, brought);
}

/** Marks the stages that a deal visited since its start; returns the mark used. */
export function markVisited(journeys: Journeys, deal: number, marks: Int32Array): number {
  for (let v = journeys.offset[deal]; v < journeys.offset[deal + 1]; v++) marks[journeys.stage[v]] = deal + 1;
  return deal + 1;
}
