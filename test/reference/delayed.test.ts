import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { incidence, incidenceError, placeAt } from '../../core/stats/incidence.ts';
import { followedOf, shareAfter, waitedLonger } from '../../core/stats/landmark.ts';
import { restrictedMean, survival } from '../../core/stats/survival.ts';
import { censoredOf, newSpells } from '../../core/stats/tally.ts';

interface Curve {
  readonly start: number[];
  readonly stop: number[];
  readonly end: number[];
  readonly states: number;
  readonly time: number[];
  readonly share: number[][];
  readonly se: number[][];
  readonly risk: number[];
  readonly mean: { tau: number; mean: number };
}
interface Landmarks {
  readonly wait: number[];
  readonly total: number[];
  readonly end: number[];
  readonly from: number[];
  readonly late: boolean;
  readonly answers: { age: number; n: number; share: number }[];
}
const r = JSON.parse(readFileSync(new URL('curve/delayed.json', import.meta.url), 'utf8')) as {
  readonly R: string;
  readonly survival: string;
  readonly curves: Curve[];
  readonly landmarks: Landmarks[];
};
const near = (seen: number, wanted: number) => expect(Math.abs(seen - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted));

describe.each(r.curves.map((one) => ({ ...one, n: one.stop.length })))(
  `${r.R}, survival ${r.survival}: $n spells, some watched late, $states ways out`,
  (one) => {
    const spellsOf = (causes: number, endOf: (end: number) => number) => {
      const spells = newSpells(causes);
      one.stop.forEach((stop, i) => {
        spells.add(stop, endOf(one.end[i]), one.start[i]);
      });
      return spells.tally();
    };

    it('[C3] [D7] shares and their standard errors', () => {
      const tally = spellsOf(one.states, (end) => end);
      for (let cause = 1; cause <= one.states; cause++) {
        const curve = incidence(tally, cause);
        one.time.forEach((time, i) => {
          const at = placeAt(curve, time);
          expect(curve.atRisk[at]).toBe(one.risk[i]);
          near(curve.share[at], one.share[i][cause - 1]);
          near(incidenceError(curve, at), one.se[i][cause - 1]);
        });
      }
    });

    it('[D3] [D7] the mean up to the last age with five at risk', () => {
      const tally = spellsOf(1, (end) => (end > 0 ? 1 : 0));
      const mean = restrictedMean(survival(tally), censoredOf(tally), 5);
      expect(mean?.tau).toBe(one.mean.tau);
      near(mean?.mean ?? Number.NaN, one.mean.mean);
    });
  },
);

describe.each(r.landmarks.map((one) => ({ ...one, n: one.wait.length })))('$n deals, some seen late: $late', (one) => {
  const spells = followedOf(
    Float64Array.from(one.total),
    Uint8Array.from(one.end),
    Float64Array.from(one.wait),
    Float64Array.from(one.from),
  );
  it.each(one.answers)('[A3] of those that waited longer than $age days', ({ age, n, share }) => {
    expect(waitedLonger(spells, age)).toBe(n);
    near(shareAfter(spells, age) ?? Number.NaN, share);
  });
});
