import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortWhole } from '../../core/stats/radix.ts';
import { tallyOfSpells } from '../../core/stats/tally.ts';

const runs = { seed: 20_261_123, numRuns: 20 };

it('sorts whole numbers as a plain sort does, few and many, small and up to 2³²', () => {
  const many = fc.array(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 2 ** 32 - 1 })), {
    maxLength: 10_000,
    size: 'max',
  });
  fc.assert(
    fc.property(many, (numbers) => {
      const keys = Uint32Array.from(numbers);
      sortWhole(keys);
      expect([...keys]).toEqual([...numbers].sort((a, b) => a - b));
    }),
    runs,
  );
});

it('a tally is the same whether its ages are whole seconds or not', () => {
  const spells = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 2 })), {
    minLength: 1200,
    maxLength: 3000,
    size: 'max',
  });
  fc.assert(
    fc.property(spells, (list) => {
      const ends = list.map(([, end]) => end);
      const seconds = tallyOfSpells(
        list.map(([age]) => age * 1000),
        ends,
        2,
      );
      const odd = tallyOfSpells(
        list.map(([age]) => age * 1001),
        ends,
        2,
      );
      expect([...seconds.ages].map((age) => age / 1000)).toEqual([...odd.ages].map((age) => age / 1001));
      expect(seconds.counts).toEqual(odd.counts);
    }),
    runs,
  );
});
