import { once } from '../memo.ts';
import { bytes, int32 } from '../scratch.ts';
import { borrowSpells, type SortedSpells, sortedSpells } from '../stats/sorted-spells.ts';
import type { Clock } from './clock.ts';
import { ENTRY_KNOWN, ENTRY_UNKNOWN, type Journeys, LOST, OPEN, WON } from './journeys.ts';

/** How a passage through a stage ended, as codes of a tally. */
export const STILL_OPEN = 0;
export const WENT_ON = 1;
export const WAS_LOST = 2;

/**
 * Calls back for every stage that a deal came to, from its start on: the stage, when it came there (a skipped stage when
 * it is passed), the age at which it went on, was lost, or is observed until, and the place of the visit that brought it
 * there. Going back is neither. `from` is the age from which it was observed, 0 as a rule; where the true entry is unknown
 * the age is `NaN`. Rules C1, D7.
 */
export type EachPassage = (stage: number, cameAt: number, age: number, end: number, visit: number, from: number) => void;

export function eachPassage(journeys: Journeys, deal: number, clock: Clock, each: EachPassage): void {
  const { offset, stage, entered } = journeys;
  const first = offset[deal];
  const unknown = journeys.late[deal] === ENTRY_UNKNOWN;
  const watched = journeys.late[deal] === ENTRY_KNOWN ? clock(journeys.observedFrom[deal]) - clock(entered[first]) : 0;
  const from = (visit: number) => (visit === first ? watched : 0);
  const since = (moment: number, visit: number) =>
    unknown && visit === first ? Number.NaN : clock(moment) - clock(entered[visit]);
  const to = offset[deal + 1];
  let brought = offset[deal];
  if (brought === to) return;
  for (let v = brought + 1; v < to; v++) {
    if (stage[v] <= stage[brought]) continue;
    each(stage[brought], entered[brought], since(entered[v], brought), WENT_ON, brought, from(brought));
    for (let k = stage[brought] + 1; k < stage[v]; k++) each(k, entered[v], 0, WENT_ON, v, 0);
    brought = v;
  }
  const furthest = stage[brought];
  const outcome = journeys.outcome[deal];
  const until = outcome === OPEN ? journeys.asOf : journeys.outcomeAt[deal];
  const end = outcome === WON ? WENT_ON : outcome === LOST ? WAS_LOST : STILL_OPEN;
  each(furthest, entered[brought], since(until, brought), end, brought, from(brought));
  if (outcome !== WON) return;
  for (let k = furthest + 1; k < journeys.names.length; k++) each(k, until, 0, WENT_ON, brought, 0);
}

/** All passages of {@link eachPassage} of known age: a part for each stage and in it deal by deal; their ages from the shortest on. */
export interface Passages extends SortedSpells {
  readonly deal: Int32Array;
  /** 1 where the deal was seen at the stage itself, at any time since its start. */
  readonly isVisited: Uint8Array;
}

/** Gives the passages of all deals, worked out once. Linear. */
export const passagesOf = (journeys: Journeys, clock: Clock): Passages =>
  once(journeys, 'passages', () => collect(journeys, clock));

function collect(journeys: Journeys, clock: Clock): Passages {
  const parts = partsOf(journeys);
  const size = parts[parts.length - 1];
  const passages = { deal: int32(size), isVisited: bytes(size) };
  const spells = borrowSpells(size, entryOf(journeys));
  const next = parts.slice();
  const marks = new Int32Array(journeys.names.length);
  let deal = 0;
  const each: EachPassage = (stage, _cameAt, age, end, _visit, from) => {
    if (Number.isNaN(age)) return;
    const place = next[stage]++;
    passages.deal[place] = deal;
    passages.isVisited[place] = marks[stage] === deal + 1 ? 1 : 0;
    spells.age[place] = age;
    spells.end[place] = end;
    if (from > 0) spells.from[place] = from;
  };
  for (; deal < journeys.start.length; deal++) {
    if (journeys.start[deal] < 0) continue;
    markVisited(journeys, deal, marks);
    eachPassage(journeys, deal, clock, each);
  }
  return { ...passages, ...sortedSpells(spells, parts) };
}

/** Where the passages of each stage begin, and the last ones end. */
function partsOf({ start, furthest, late, names }: Journeys): Int32Array {
  const parts = int32(names.length + 1);
  for (let d = 0; d < start.length; d++) {
    if (start[d] < 0) continue;
    const first = late[d] === ENTRY_UNKNOWN ? start[d] + 1 : start[d];
    for (let k = first; k < names.length && k <= furthest[d]; k++) parts[k + 1]++;
  }
  for (let k = 0; k < names.length; k++) parts[k + 1] += parts[k];
  return parts;
}

/** Tells whether some deals were observed only after they had come to their first stage. Rule D7. */
export const entryOf = ({ late }: Journeys): 'some late' | 'none late' =>
  late.includes(ENTRY_KNOWN) ? 'some late' : 'none late';

/** Marks the stages that a deal visited since its start; returns the mark used. */
export function markVisited(journeys: Journeys, deal: number, marks: Int32Array): number {
  for (let v = journeys.offset[deal]; v < journeys.offset[deal + 1]; v++) marks[journeys.stage[v]] = deal + 1;
  return deal + 1;
}
