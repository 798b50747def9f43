import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { falseDiscoveryRates } from '../../core/stats/false-discovery.ts';
import { logRank } from '../../core/stats/log-rank.ts';
import { mantelHaenszel } from '../../core/stats/mantel-haenszel.ts';
import { chiSquareTail, zOf } from '../../core/stats/normal.ts';
import { newSpells } from '../../core/stats/tally.ts';

interface Reference {
  readonly mantelHaenszel: readonly {
    readonly n: number[];
    readonly events: number[];
    readonly exposed: number[];
    readonly a: number[];
    readonly oddsRatio: number;
    readonly low: number;
    readonly high: number;
    readonly p: number;
  }[];
  readonly logRank: readonly {
    readonly group: number[];
    readonly age: number[];
    readonly event: number[];
    readonly from: number[];
    readonly chiSquare: number;
    readonly p: number;
    readonly observed?: number;
    readonly expected?: number;
  }[];
  readonly benjaminiHochberg: readonly { readonly p: number | number[]; readonly rates: number | number[] }[];
  readonly tails: { readonly x: number[]; readonly chiSquare: number[] };
}

const reference: Reference = JSON.parse(readFileSync(new URL('tests/tests.json', import.meta.url), 'utf8'));

function close(actual: number | null, wanted: number): void {
  expect(Math.abs((actual ?? Number.NaN) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1e-12, Math.abs(wanted)));
}

describe('tests as in R', () => {
  it.each(reference.mantelHaenszel.map((one, i) => [i, one] as const))('[M2] mantelhaen.test, case %i', (_, one) => {
    const strata = {
      atRisk: Int32Array.from(one.n),
      events: Int32Array.from(one.events),
      exposed: Int32Array.from(one.exposed),
      exposedEvents: Int32Array.from(one.a),
    };
    const found = mantelHaenszel(strata, zOf(0.95));
    close(found.oddsRatio, one.oddsRatio);
    close(found.low, one.low);
    close(found.high, one.high);
    close(found.p, one.p);
  });

  it.each(reference.logRank.map((one, i) => [i, one] as const))(
    '[B2] survdiff, and coxph with delayed entry, case %i',
    (_, one) => {
      // Ages of R have fractions; ours are whole, and only their order counts.
      const scale = 2 ** 30;
      const [first, second] = [newSpells(1), newSpells(1)];
      one.age.forEach((age, i) => {
        const spells = one.group[i] === 1 ? first : second;
        spells.add(Math.round(age * scale), one.event[i], Math.round(one.from[i] * scale));
      });
      const found = logRank(first.tally(), second.tally());
      close(found?.chiSquare ?? null, one.chiSquare);
      close(found?.p ?? null, one.p);
      if (one.expected !== undefined) close(found?.expected ?? null, one.expected);
      if (one.observed !== undefined) expect(found?.observed).toBe(one.observed);
    },
  );

  it.each(reference.benjaminiHochberg.map((one, i) => [i, one] as const))('[M3] p.adjust, case %i', (_, one) => {
    const [p, rates] = [[one.p].flat(), [one.rates].flat()];
    falseDiscoveryRates(p).forEach((rate, i) => {
      close(rate, rates[i]);
    });
  });

  it('upper tails of chi-square, far out too', () => {
    reference.tails.x.forEach((x, i) => {
      close(chiSquareTail(x), reference.tails.chiSquare[i]);
    });
  });

  it('[M2] [Q1] gives no ratio where no table tells, none endless, and no interval at 0', () => {
    const strata = (n: number[], events: number[], exposed: number[], a: number[]) => ({
      atRisk: Int32Array.from(n),
      events: Int32Array.from(events),
      exposed: Int32Array.from(exposed),
      exposedEvents: Int32Array.from(a),
    });
    const none = { oddsRatio: null, low: null, high: null, p: null };
    expect(mantelHaenszel(strata([1, 9], [1, 2], [1, 9], [1, 2]), 2)).toEqual(none);
    expect(mantelHaenszel(strata([], [], [], []), 2)).toEqual(none);
    // One table: one event of four, by the only unexposed, then by an exposed.
    expect(mantelHaenszel(strata([4], [1], [3], [0]), 2)).toMatchObject({ oddsRatio: 0, low: null, high: null });
    expect(mantelHaenszel(strata([4], [1], [3], [1]), 2)).toMatchObject({ oddsRatio: null, low: null, high: null });
    // (0 − 3/4)² ÷ (3/16) = 3.
    expect(mantelHaenszel(strata([4], [1], [3], [0]), 2).p).toBeCloseTo(chiSquareTail(3), 15);
  });

  it('[Q1] compares nothing where no event happened while both were at risk', () => {
    const [first, second] = [newSpells(1), newSpells(1)];
    expect(logRank(first.tally(), second.tally())).toBeNull();
    first.add(1, 1);
    second.add(5, 0, 2);
    expect(logRank(first.tally(), second.tally())).toBeNull();
  });
});
