import type { Issues } from '../cells/issues.ts';
import { HOUR, hasTime, type Moment } from '../cells/moment.ts';
import { rowOf } from '../cells/table.ts';
import { type Entries, lostPoint } from '../log/entries.ts';
import type { Log } from '../log/log.ts';
import type { LateDeal } from '../log/rows.ts';
import { bytes, float64, int32 } from '../scratch.ts';

/** How a visit ended, as codes; `visitEnds[code]` names them. Rule J3. */
export const RUNNING = 0;
export const ADVANCED = 1;
export const SKIPPED_AHEAD = 2;
export const BACK = 3;
export const WON = 4;
export const LOST = 5;
export const PARKED = 6;
export const LEFT = 7;
export const visitEnds = ['running', 'advanced', 'skipped ahead', 'back', 'won', 'lost', 'parked', 'left'] as const;

/** Whether a deal was seen coming into its first stage. Rule D7. */
export const ON_TIME = 0;
export const ENTRY_KNOWN = 1;
export const ENTRY_UNKNOWN = 2;

/** A deal's outcome at the as-of moment. */
export const OPEN = 0;

/**
 * The journeys of all deals: visits in columns, grouped by deal (`offset[d]` to `offset[d + 1]`), in order of time.
 * A stage is its place in `names`; a deal that has outcomes only has no visit and start `-1`.
 */
export interface Journeys {
  readonly deals: readonly string[];
  /** Names of the open stages (or phases), in order. */
  readonly names: readonly string[];
  readonly asOf: Moment;
  readonly offset: Int32Array;
  readonly stage: Int32Array;
  readonly entered: Float64Array;
  /** `NaN` while running. */
  readonly left: Float64Array;
  readonly end: Uint8Array;
  /** 1 where a visit is a pass-through: entered, but no duration. Rule J7. */
  readonly passing: Uint8Array;
  /** The outcome that a parked visit ended in, as codes {@link WON} and {@link LOST}; 0 for other visits. Rule J4. */
  readonly parkedAs: Uint8Array;
  /** Position of the visit's first row. */
  readonly position: Int32Array;
  /** First observed stage by deal, `-1` for none. Rule J5. */
  readonly start: Int32Array;
  /** Furthest stage since the start; `names.length` for a won deal. Rule F1. */
  readonly furthest: Int32Array;
  /** {@link OPEN}, {@link WON} or {@link LOST}. Rule J4. */
  readonly outcome: Uint8Array;
  readonly outcomeAt: Float64Array;
  /**
   * By deal: {@link ON_TIME}, or the log begins after its first visit did: {@link ENTRY_KNOWN} (the visit's `entered` is
   * true, but it was observed only from `observedFrom` on) or {@link ENTRY_UNKNOWN} (`entered` is when it was first seen).
   */
  readonly late: Uint8Array;
  readonly observedFrom: Float64Array;
}

/** How journeys are read out of entries. */
export interface JourneyRules {
  readonly reopened: 'last' | 'first';
  /** Pass-throughs and mis-clicks are looked for on the calendar clock only. Rule J7. */
  readonly clock: 'calendar' | 'working';
  /** Stage or phase of each open stage, and their names. */
  readonly levelOf: Int32Array;
  readonly names: readonly string[];
  /** Deals that the log saw late. Rule D7. */
  readonly late: readonly LateDeal[];
}

/** Makes the journeys of all deals from sorted entries. Rules J2 to J5 and J7. Linear. */
export function journeysOf(log: Log, entries: Entries, rules: JourneyRules, issues: Issues): Journeys {
  const builder = newBuilder(log, entries, rules, issues);
  const deals = log.deals.length;
  const offset = int32(deals + 1);
  for (let d = 0; d < deals; d++) {
    builder.deal(d);
    offset[d + 1] = builder.visits.size;
  }
  const { visits } = builder;
  const lateness = latenessOf(deals, offset, visits.entered, rules.late);
  return {
    ...lateness,
    deals: log.deals,
    names: rules.names,
    asOf: entries.asOf,
    offset,
    stage: visits.stage.subarray(0, visits.size),
    entered: visits.entered.subarray(0, visits.size),
    left: visits.left.subarray(0, visits.size),
    end: visits.end.subarray(0, visits.size),
    passing: visits.passing.subarray(0, visits.size),
    parkedAs: visits.parkedAs.subarray(0, visits.size),
    position: visits.position.subarray(0, visits.size),
    ...builder.fates,
  };
}

/** Builds visits deal by deal on a stack that lives in the columns themselves. */
function newBuilder(log: Log, entries: Entries, rules: JourneyRules, issues: Issues) {
  const { point, at, left, position } = entries;
  const lost = lostPoint(entries.pipeline);
  const n = point.length;
  const deals = log.deals.length;
  const visits = {
    size: 0,
    stage: int32(n),
    entered: float64(n),
    left: float64(n),
    end: bytes(n),
    passing: bytes(n),
    parkedAs: bytes(n),
    position: int32(n),
  };
  /** Explicit exit of a visit while it is the last one. */
  const exit = float64(left ? n : 0);
  const fates = {
    start: int32(deals).fill(-1),
    furthest: int32(deals).fill(-1),
    outcome: bytes(deals),
    outcomeAt: float64(deals).fill(Number.NaN),
  };
  const calendar = rules.clock === 'calendar';
  const row = (line: number) => rowOf(log.table, position[line]);

  /** Ends the last visit by what comes next; its explicit exit stands where it is earlier. */
  function close(moment: Moment, end: number): void {
    const v = visits.size - 1;
    const explicit = left ? exit[v] : Number.NaN;
    visits.left[v] = explicit < moment ? explicit : moment;
    visits.end[v] = end;
  }

  function push(stage: number, line: number): void {
    const v = visits.size++;
    visits.stage[v] = stage;
    visits.entered[v] = at[line];
    visits.left[v] = Number.NaN;
    visits.end[v] = RUNNING;
    visits.position[v] = position[line];
    if (left) exit[v] = left[line];
  }

  /** Joins an entry to the visit that it repeats. Rule J2: from the earliest entry to the latest exit. */
  function merge(line: number): void {
    const v = visits.size - 1;
    visits.left[v] = Number.NaN;
    visits.end[v] = RUNNING;
    if (!left) return;
    if (!Number.isNaN(left[line])) {
      if (!(exit[v] >= left[line])) exit[v] = left[line];
    } else if (exit[v] < at[line]) exit[v] = Number.NaN;
  }

  /** X→Y→X within an hour: Y was a slip. Rule J7. */
  function isMisclick(stage: number, line: number, from: number): boolean {
    const y = visits.size - 1;
    return (
      calendar &&
      y - 1 >= from &&
      visits.stage[y - 1] === stage &&
      visits.end[y - 1] !== PARKED &&
      at[line] - visits.entered[y] <= HOUR &&
      hasTime(at[line]) &&
      hasTime(visits.entered[y])
    );
  }

  function enter(stage: number, line: number, from: number): void {
    const v = visits.size - 1;
    if (v >= from && visits.stage[v] === stage && visits.end[v] !== PARKED) merge(line);
    else if (v >= from && visits.end[v] !== PARKED) {
      if (isMisclick(stage, line, from)) {
        visits.size--;
        issues.add('misclick', row(line));
        merge(line);
        return;
      }
      const step = stage - visits.stage[v];
      close(at[line], step === 1 ? ADVANCED : step > 1 ? SKIPPED_AHEAD : BACK);
      push(stage, line);
    } else push(stage, line);
  }

  function deal(d: number): void {
    const from = visits.size;
    let outcome = OPEN;
    let outcomeAt = Number.NaN;
    for (let i = entries.offset[d]; i < entries.offset[d + 1]; i++) {
      const stage = point[i];
      if (stage >= lost) {
        const kind = stage === lost ? LOST : WON;
        const tied = outcome !== OPEN && at[i] === outcomeAt;
        if (outcome === OPEN) outcomeAt = at[i];
        else if (outcome !== kind && (rules.reopened === 'last' || tied)) {
          issues.add(tied ? 'wonAndLost' : 'correctedOutcome', row(i));
          outcomeAt = at[i];
        } else continue;
        outcome = kind;
        continue;
      }
      if (outcome !== OPEN) {
        if (rules.reopened === 'first') break;
        issues.add('reopened', row(i));
        if (visits.size > from) {
          close(outcomeAt, PARKED);
          visits.parkedAs[visits.size - 1] = outcome;
        }
        outcome = OPEN;
        outcomeAt = Number.NaN;
      }
      enter(rules.levelOf[stage], i, from);
    }
    finish(d, from, outcome, outcomeAt);
  }

  function finish(d: number, from: number, outcome: number, outcomeAt: Moment): void {
    fates.outcome[d] = outcome;
    fates.outcomeAt[d] = outcomeAt;
    if (visits.size === from) {
      if (entries.offset[d + 1] > entries.offset[d]) issues.add('outcomeOnly', row(entries.offset[d]));
      return;
    }
    const last = visits.size - 1;
    if (outcome !== OPEN) close(outcomeAt, outcome);
    else if (left && !Number.isNaN(exit[last])) close(exit[last], LEFT);
    let furthest = 0;
    for (let v = from; v <= last; v++) {
      if (visits.stage[v] > furthest || v === from) furthest = Math.max(furthest, visits.stage[v]);
      if (isPassThrough(v, from, last)) {
        visits.passing[v] = 1;
        issues.add('passThrough', rowOf(log.table, visits.position[v]));
      }
    }
    fates.start[d] = visits.stage[from];
    fates.furthest[d] = outcome === WON ? rules.names.length : furthest;
  }

  /** Under an hour between two other stages: somebody clicked on. Rule J7. */
  function isPassThrough(v: number, from: number, last: number): boolean {
    return (
      calendar &&
      v > from &&
      v < last &&
      visits.end[v - 1] !== PARKED &&
      visits.end[v] !== PARKED &&
      visits.left[v] - visits.entered[v] < HOUR &&
      hasTime(visits.entered[v]) &&
      hasTime(visits.left[v])
    );
  }

  return { visits, fates, deal };
}

/** Marks the deals seen late and moves the entry of their first visit where the true one is known. Rule D7. */
function latenessOf(
  deals: number,
  offset: Int32Array,
  entered: Float64Array,
  found: readonly LateDeal[],
): { late: Uint8Array; observedFrom: Float64Array } {
  const late = bytes(deals);
  const observedFrom = float64(deals).fill(Number.NaN);
  for (const one of found) {
    const first = offset[one.deal];
    if (first === offset[one.deal + 1]) continue;
    observedFrom[one.deal] = one.observedFrom;
    late[one.deal] = Number.isNaN(one.entered) ? ENTRY_UNKNOWN : ENTRY_KNOWN;
    if (late[one.deal] === ENTRY_KNOWN) entered[first] = one.entered;
  }
  return { late, observedFrom };
}
