import { DAY, hasTime, startOfDay } from '../../cells/moment.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { type Records, stageAt } from '../../dataset/records.ts';
import { float64, gathered, int32 } from '../../scratch.ts';
import type { AtRisk } from './risk.ts';

/** Records of one stage, sorted by value: those of value `v` stand from `offset[v]` to `offset[v + 1]` in `order`. */
export interface StageRecords {
  readonly order: Int32Array;
  readonly offset: Int32Array;
}

/**
 * Sorts records by the stage that the deal was in and by value. A row that names its stage belongs to it, so a row that
 * enters a stage belongs to the stage entered. Rule M1. Linear.
 */
export function recordsByStage(dataset: Dataset, records: Records): StageRecords[] {
  const size = dataset.journeys.names.length;
  const stages = records.place.map((place, i) => (place <= size ? place : stageAt(dataset, records.deal[i], records.at[i])));
  const byValue = inOrder(
    new Int32Array(records.value.length).map((_, i) => i),
    records.value,
    records.values.length,
  );
  const byStage = inOrder(byValue.order, stages, size + 2);
  return dataset.journeys.names.map((_, k) => {
    const order = byStage.order.subarray(byStage.offset[k], byStage.offset[k + 1]);
    return { order, offset: offsetsOf(order, records.value, records.values.length) };
  });
}

function offsetsOf(order: Int32Array, code: Int32Array, codes: number): Int32Array {
  const offset = new Int32Array(codes + 1);
  for (const i of order) offset[code[i] + 1]++;
  for (let c = 0; c < codes; c++) offset[c + 1] += offset[c];
  return offset;
}

/** Sorts places by their code, equal ones as they stood. */
function inOrder(places: Int32Array, code: Int32Array, codes: number): StageRecords {
  const offset = offsetsOf(places, code, codes);
  const next = offset.slice();
  const order = new Int32Array(places.length);
  for (const i of places) order[next[code[i]]++] = i;
  return { order, offset };
}

/** Deals exposed to one value while at risk: places in the columns of those at risk, each once. */
export interface Exposed {
  readonly place: Int32Array;
  /** Age at which the record was made: exposure lasts from then on. */
  readonly begins: Float64Array;
  /** Events at this age or later count as the exposed's; it lies between two ages where the record must come before. */
  readonly counts: Float64Array;
}

/** Half a millisecond: no event happens there, so what is at or above it came strictly after the record. */
const JUST_AFTER = 0.5;

/**
 * Gives the moment from which an event counts as happening after a record was made. On the entry row itself: the entry.
 * With a time of day: strictly later. With a date only: a later date, or the same one where the row itself says that the
 * deal was still at the stage. Rule M1.
 */
function firstAfter(moment: number, came: number, tellsStage: boolean): number {
  if (tellsStage && moment === came) return came;
  if (hasTime(moment)) return moment + JUST_AFTER;
  return tellsStage ? moment : startOfDay(moment) + DAY;
}

/**
 * Finds who was exposed to a value at a stage; what it gives holds until it is asked again. `placeOf` gives a deal's place among
 * those at risk, -1 for none. Linear.
 */
export function newExposures(dataset: Dataset, records: Records, risk: AtRisk) {
  const placeOf = int32(dataset.journeys.deals.length).fill(-1);
  risk.deal.forEach((deal, i) => {
    placeOf[deal] = i;
  });
  const counts = float64(risk.deal.length);
  const begins = float64(risk.deal.length);
  const seen = int32(risk.deal.length);
  const found = int32(risk.deal.length);
  const size = dataset.journeys.names.length;
  let [round, n] = [0, 0];

  function meet(i: number): void {
    const p = placeOf[records.deal[i]];
    if (p < 0) return;
    const moment = records.at[i];
    const tellsStage = records.place[i] < size;
    const came = risk.came[p];
    if (hasTime(moment) ? moment < came : moment < startOfDay(came)) return;
    const after = firstAfter(moment, came, tellsStage);
    const age = dataset.clock(after) - dataset.clock(came);
    if (after > risk.endAt[p] || age > risk.end[p]) return;
    if (seen[p] !== round) found[n++] = p;
    else if (counts[p] <= age) return;
    seen[p] = round;
    counts[p] = Math.max(0, age);
    begins[p] = Math.max(0, dataset.clock(moment) - dataset.clock(came));
  }

  return ({ order, offset }: StageRecords, value: number): Exposed => {
    round++;
    n = 0;
    for (let j = offset[value]; j < offset[value + 1]; j++) meet(order[j]);
    const place = found.subarray(0, n);
    const ofFound = (column: Float64Array) => gathered(column, place, float64(n));
    return { place, begins: ofFound(begins), counts: ofFound(counts) };
  };
}
