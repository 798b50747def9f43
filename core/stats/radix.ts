import { borrow, giveBack } from '../scratch.ts';

/** Below this many a plain sort is as fast. */
const FEW = 2048;
const SECOND = 1000;
/** Bits per pass: that many buckets fit in the processor's cache. */
const MOST_BITS = 13;
const HIGH = 4_294_967_296;

/**
 * Sorts the indices of the first `size` numbers by value, stably, without `NaN`s, and calls `work` with them and with a function that
 * writes the sorted numbers; both are valid during the call only. Linear for whole milliseconds from 0 on, otherwise n log n.
 * @param numbers not changed.
 * @param size how many of them.
 * @param work gets the indices.
 * @example withOrder(Float64Array.of(3, 1, Number.NaN), 3, (places) => [...places].slice(0, 2)) // [1, 0]
 */
export function withOrder<T>(
  numbers: Float64Array,
  size: number,
  work: (places: Uint32Array, write: (into: Float64Array) => void) => T,
): T {
  const rooms = [borrow(size * 4), borrow(size * 4), borrow(size * 4), borrow(size * 4)];
  const column = (room: number) => new Uint32Array(rooms[room], 0, size);
  let from: Sortable = { places: column(0), keys: column(1) };
  let n = 0;
  let highest = 0;
  let isWhole = true;
  let isSeconds = true;
  for (let i = 0; i < size; i++) {
    const number = numbers[i];
    if (Number.isNaN(number)) continue;
    from.places[n++] = i;
    if (number > highest) highest = number;
    const seconds = number / SECOND;
    isWhole = isWhole && number >= 0 && Math.floor(number) === number;
    isSeconds = isSeconds && Math.floor(seconds) === seconds;
  }
  const unit = isSeconds ? SECOND : 1;
  let areKeys = false;
  if (n < FEW || !isWhole) from.places.subarray(0, n).sort((a, b) => numbers[a] - numbers[b] || a - b);
  else {
    areKeys = highest < unit * HIGH;
    let to: Sortable = { places: column(2), keys: column(3) };
    for (let scale = unit; highest >= scale; scale *= HIGH) {
      // A Uint32Array keeps the lowest 32 bits only.
      for (let k = 0; k < n; k++) from.keys[k] = numbers[from.places[k]] / scale;
      [from, to] = sortByKey(from, to, n, Math.min(HIGH - 1, Math.floor(highest / scale)));
    }
    areKeys = areKeys && highest >= unit;
  }
  const { places, keys } = from;
  // Keys stand in their order already: no number has to be fetched from its place.
  const write = (into: Float64Array) => {
    for (let k = 0; k < n; k++) into[k] = areKeys ? keys[k] * unit : numbers[places[k]];
  };
  const result = work(places.subarray(0, n), write);
  for (const room of rooms) giveBack(room);
  return result;
}

/** Places, and the key of each beside it. */
interface Sortable {
  readonly places: Uint32Array;
  readonly keys: Uint32Array;
}

/** Sorts the first `n` by their keys of at most `highest`, by counting some bits at a time. Gives them and the room left over. */
function sortByKey(sorted: Sortable, room: Sortable, n: number, highest: number): [Sortable, Sortable] {
  let [from, to] = [sorted, room];
  const used = 32 - Math.clz32(highest);
  const bits = Math.ceil(used / Math.ceil(used / MOST_BITS));
  const last = (1 << bits) - 1;
  const offset = new Uint32Array(last + 2);
  for (let shift = 0; shift < used; shift += bits) {
    const { places, keys } = from;
    const { places: toPlaces, keys: toKeys } = to;
    offset.fill(0);
    for (let k = 0; k < n; k++) offset[((keys[k] >>> shift) & last) + 1]++;
    for (let b = 0; b < last; b++) offset[b + 1] += offset[b];
    for (let k = 0; k < n; k++) {
      const key = keys[k];
      const at = offset[(key >>> shift) & last]++;
      toPlaces[at] = places[k];
      toKeys[at] = key;
    }
    [from, to] = [to, from];
  }
  return [from, to];
}

/**
 * Sorts whole numbers in place, by counting their lowest, middle and highest bits. Linear.
 * @param keys whole numbers below 2³², sorted where they stand.
 * @example (() => { const keys = Uint32Array.of(3, 1, 2); sortWhole(keys); return [...keys]; })() // [1, 2, 3]
 */
export function sortWhole(keys: Uint32Array): void {
  if (keys.length < FEW) {
    keys.sort();
    return;
  }
  let highest = 0;
  for (let i = 0; i < keys.length; i++) if (keys[i] > highest) highest = keys[i];
  const used = 32 - Math.clz32(highest);
  const bits = Math.ceil(used / Math.ceil(used / MOST_BITS));
  const buckets = 1 << bits;
  let from: Uint32Array = keys;
  const room = borrow(keys.length * 4);
  let to: Uint32Array = new Uint32Array(room, 0, keys.length);
  for (let shift = 0; shift < used; shift += bits) {
    const offset = new Uint32Array(buckets + 1);
    for (let i = 0; i < from.length; i++) offset[((from[i] >>> shift) & (buckets - 1)) + 1]++;
    for (let b = 0; b < buckets; b++) offset[b + 1] += offset[b];
    for (let i = 0; i < from.length; i++) to[offset[(from[i] >>> shift) & (buckets - 1)]++] = from[i];
    [from, to] = [to, from];
  }
  if (from !== keys) keys.set(from);
  giveBack(room);
}
