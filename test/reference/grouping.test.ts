import { describe, expect, it } from 'vitest';
// @ts-expect-error: a plain module of the benchmark, without types.
import { makeLog } from '../../bench/generate.mjs';
// @ts-expect-error: a plain module of the benchmark, without types.
import { difference } from '../../bench/work/answer.mjs';
// @ts-expect-error: a plain module of the benchmark, without types.
import { answer as byGrouping } from '../../bench/work/groupby.mjs';
// @ts-expect-error: a plain module of the benchmark, without types.
import { answer as ours } from '../../bench/work/ours.mjs';

describe('a script of maps and objects', () => {
  it.each([1, 2, 3])(
    '[F2] [D2] [D4] [S1] counts and times as the reports do, also by rep and by month (log %i)',
    async (seed) => {
      const log = makeLog(4000, { seed, isShuffled: seed === 3 });
      const wanted = await byGrouping(log);
      expect(Object.keys(wanted.byMonth).length).toBeGreaterThan(20);
      expect(difference(wanted, await ours(log))).toBe(null);
    },
  );
});
