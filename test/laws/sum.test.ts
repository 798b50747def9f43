import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newSum, sumOf } from '../../core/stats/sum.ts';

const terms = fc.array(
  fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    fc.constantFrom(0.1, 0.2, 1e16, -1e16, 1),
  ),
  { maxLength: 60 },
);

it('a sum is the same in any order', () => {
  const both = terms.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
  );
  fc.assert(
    fc.property(both, ([list, other]) => {
      expect(sumOf(other)).toBe(sumOf(list));
    }),
    { seed: 20_261_124, numRuns: 2000 },
  );
});

it('is exact, rounded once', () => {
  // As Python math.fsum.
  expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  expect(sumOf([1e16, 1, -1e16])).toBe(1);
  expect(sumOf([0.1, 0.2, 0.3, -0.6])).toBe(2.7755575615628914e-17);
  expect(newSum().total()).toBe(0);
});
