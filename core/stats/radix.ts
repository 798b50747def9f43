import { borrow, giveBack } from '../scratch.ts';

/** Below this many a plain sort is as fast. */
const FEW = 2048;
const BITS = 11;
const BUCKETS = 1 << BITS;

/** Sorts whole numbers in place, by counting their lowest, middle and highest bits. Linear. */
export function sortWhole(keys: Uint32Array): void {
  if (keys.length < FEW) {
    keys.sort();
    return;
  }
  let from: Uint32Array = keys;
  const room = borrow(keys.length * 4);
  let to: Uint32Array = new Uint32Array(room, 0, keys.length);
  for (let shift = 0; shift < 32; shift += BITS) {
    const offset = new Uint32Array(BUCKETS + 1);
    for (let i = 0; i < from.length; i++) offset[((from[i] >>> shift) & (BUCKETS - 1)) + 1]++;
    for (let b = 0; b < BUCKETS; b++) offset[b + 1] += offset[b];
    for (let i = 0; i < from.length; i++) to[offset[(from[i] >>> shift) & (BUCKETS - 1)]++] = from[i];
    [from, to] = [to, from];
  }
  if (from !== keys) keys.set(from);
  giveBack(room);
}
