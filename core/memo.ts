import { toStay } from './scratch.ts';

const kept = new WeakMap<object, Map<string, unknown>>();

/** Memoizes per owner object (`WeakMap`) and key. The owner must not change. */
export function once<T>(owner: object, key: string, make: () => T): T {
  let known = kept.get(owner);
  if (!known) {
    known = new Map();
    kept.set(owner, known);
  }
  if (!known.has(key)) known.set(key, toStay(make));
  return known.get(key) as T;
}
