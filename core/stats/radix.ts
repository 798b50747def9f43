import { borrow, giveBack } from '../scratch.ts';

/** Below this many a plain sort is as fast. */
const FEW = 2048;
const SECOND = 1000;
const BITS = 11;
const BUCKETS = 1 << BITS;
/** Buckets that the processor keeps at hand. */
const MOST_BITS = 13;

/**
 * Gives the places of numbers from the smallest to the largest, equals in their order. Linear where all are whole seconds
 * (given in milliseconds, from 0 to 136 years), otherwise n log n.
 */
export function orderOf(numbers: Float64Array): Uint32Array {
  const n = numbers.length;
  const keys = new Uint32Array(borrow(n * 4), 0, n);
  let isWhole = true;
  for (let i = 0; i < n && isWhole; i++) {
    keys[i] = numbers[i] / SECOND;
    isWhole = keys[i] * SECOND === numbers[i];
  }
  let from = Uint32Array.from(numbers, (_, i) => i);
  if (!isWhole || n < FEW) from.sort((a, b) => numbers[a] - numbers[b] || a - b);
  else {
    let to = new Uint32Array(n);
    for (let shift = 0; shift < 32; shift += BITS) {
      const offset = new Uint32Array(BUCKETS + 1);
      for (let i = 0; i < n; i++) offset[((keys[i] >>> shift) & (BUCKETS - 1)) + 1]++;
      for (let b = 0; b < BUCKETS; b++) offset[b + 1] += offset[b];
      for (let i = 0; i < n; i++) to[offset[(keys[from[i]] >>> shift) & (BUCKETS - 1)]++] = from[i];
      [from, to] = [to, from];
    }
  }
  giveBack(keys.buffer as ArrayBuffer);
  return from;
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
