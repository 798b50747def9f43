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
  const { offset, stage, entered, outcome, outcomeAt } = journeys;
  const from = offset[deal];
  const to = offset[deal + 1];
  if (from === to) return;
  let furthest = stage[from];
  let cameAt = entered[from];
  let brought = from;
  const goOn = (until: number, at: number) => {
    each(furthest, cameAt, clock(at) - clock(cameAt), WENT_ON, brought);
    return until;
  };
  for (let v = from + 1; v < to; v++) {
    if (stage[v] <= furthest) continue;
    const reached = goOn(stage[v], entered[v]);
    for (let k = furthest + 1; k < reached; k++) each(k, entered[v], 0, WENT_ON, v);
    furthest = reached;
    cameAt = entered[v];
    brought = v;
  }
  const end = outcome[deal];
  if (end === WON) {
    goOn(journeys.names.length, outcomeAt[deal]);
    for (let k = furthest + 1; k < journeys.names.length; k++) each(k, outcomeAt[deal], 0, WENT_ON, brought);
  } else if (end === LOST) each(furthest, cameAt, clock(outcomeAt[deal]) - clock(cameAt), WAS_LOST, brought);
  else if (end === OPEN) each(furthest, cameAt, clock(journeys.asOf) - clock(cameAt), STILL_OPEN, brought);
}

/** Marks the stages that a deal visited since its start; returns the mark used. */
export function markVisited(journeys: Journeys, deal: number, marks: Int32Array): number {
  for (let v = journeys.offset[deal]; v < journeys.offset[deal + 1]; v++) marks[journeys.stage[v]] = deal + 1;
  return deal + 1;
}
