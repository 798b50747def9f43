import { expect, it } from 'vitest';
import { complaintOf } from './calls.ts';

/** `node test/fuzz/run.mjs` does a hundred thousand. */
const CALLS = 4000;

it(`${CALLS} calls with ranges of any kind give answers or faults, nothing else`, () => {
  const complaints: string[] = [];
  for (let seed = 1; seed <= CALLS; seed++) {
    const complaint = complaintOf(seed);
    if (complaint !== null) complaints.push(`seed ${seed}: ${complaint}`);
  }
  expect(complaints).toEqual([]);
});
