import { borrow, giveBack } from '../scratch.ts';

/** Below this many a plain sort is as fast. */
const FEW = 2048;
const SECOND = 1000;
/** Buckets that the processor keeps at hand. */
const MOST_BITS = 13;
const HIGH = 4_294_967_296;

/**
 * Works with the places of the first `size` numbers from the smallest to the largest, `NaN`s left out, equals in their
 * order; the places are gone afterwards. Linear for whole milliseconds from 0 on, otherwise n log n.
 */
export function withOrder<T>(numbers: Float64Array, size: number, work: (places: Uint32Array) => T): T {
  const rooms = [borrow(size * 4), borrow(size * 4), borrow(size * 4)];
  let from: Uint32Array = new Uint32Array(rooms[0], 0, size);
  let n = 0;
  let highest = 0;
  let isWhole = true;
  let isSeconds = true;
  for (let i = 0; i < size; i++) {
    const number = numbers[i];
    if (Number.isNaN(number)) continue;
    from[n++] = i;
    if (number > highest) highest = number;
    isWhole = isWhole && number >= 0 && Math.floor(number) === number;
    isSeconds = isSeconds && number % SECOND === 0;
  }
  from = from.subarray(0, n);
  if (n < FEW || !isWhole) from.sort((a, b) => numbers[a] - numbers[b] || a - b);
  else {
    const unit = isSeconds ? SECOND : 1;
    let to: Uint32Array = new Uint32Array(rooms[1], 0, n);
    const keys = new Uint32Array(rooms[2], 0, size);
    for (let part = 1; part === 1 || highest / unit >= part; part *= HIGH) {
      for (let k = 0; k < n; k++) keys[from[k]] = (numbers[from[k]] / unit / part) % HIGH;
      [from, to] = sortByKey(from, to, keys, Math.min(HIGH - 1, Math.floor(highest / unit / part)));
    }
  }
  const result = work(from);
  for (const room of rooms) giveBack(room);
  return result;
}

/** Sorts places by their keys of at most `highest`, by counting some bits at a time. Gives them and the room left over. */
function sortByKey(places: Uint32Array, room: Uint32Array, keys: Uint32Array, highest: number): [Uint32Array, Uint32Array] {
  const n = places.length;
  let [from, to] = [places, room];
  const used = 32 - Math.clz32(highest);
  const bits = Math.ceil(used / Math.ceil(used / MOST_BITS));
  const buckets = 1 << bits;
  for (let shift = 0; shift < used; shift += bits) {
    const offset = new Uint32Array(buckets + 1);
    for (let k = 0; k < n; k++) offset[((keys[from[k]] >>> shift) & (buckets - 1)) + 1]++;
    for (let b = 0; b < buckets; b++) offset[b + 1] += offset[b];
    for (let k = 0; k < n; k++) to[offset[(keys[from[k]] >>> shift) & (buckets - 1)]++] = from[k];
    [from, to] = [to, from];
  }
  return [from, to];
}

/** Sorts whole numbers in place, by counting their lowest, middle and highest bits. Linear. */
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
