import { expect, it } from 'vitest';
import { size } from '../size.ts';
import { complaintOf } from './calls.ts';

/** `node test/fuzz/run.mjs`, of which results.md tells, does a hundred thousand. */
const CALLS = size(1000, 4000);

it(`${CALLS} calls with ranges of any kind, seeds 1 to ${CALLS}, give answers or faults, nothing else`, () => {
  const complaints: string[] = [];
  for (let seed = 1; seed <= CALLS; seed++) {
    const complaint = complaintOf(seed);
    if (complaint !== null) complaints.push(`seed ${seed}: ${complaint}`);
  }
  expect(complaints).toEqual([]);
});
