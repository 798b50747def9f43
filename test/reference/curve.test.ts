import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coinAtLeast, poissonLimits } from '../../core/stats/exact.ts';
import { fisherExact } from '../../core/stats/fisher.ts';
import { incidence, incidenceError, placeAt } from '../../core/stats/incidence.ts';
import { restrictedMean, survival } from '../../core/stats/survival.ts';
import { censoredOf, newSpells } from '../../core/stats/tally.ts';

interface Case {
  readonly start: number[];
  readonly stop: number[];
  readonly end: number[];
  readonly states: number;
  readonly delayed: boolean;
  readonly km: { time: number[]; surv: number[]; se: number[]; risk: number[] };
  readonly causes: { time: number[]; pstate: number[][]; se: number[][] };
  readonly rmean: number | null;
}
interface Numbers {
  readonly R: string;
  readonly poisson: { d: number; confidence: number; low: number; high: number }[];
  readonly coin: { k: number; n: number; p: number }[];
  readonly fisher: { table: [number, number, number, number]; p: number }[];
  readonly cases: Case[];
}
const r = JSON.parse(readFileSync(new URL('curve/curve.json', import.meta.url), 'utf8')) as Numbers;
/** Equal to so many parts of the number itself. */
const near = (seen: number, wanted: number, parts = 1e-9) =>
  expect(Math.abs(seen - wanted)).toBeLessThanOrEqual(parts * Math.max(1e-12, Math.abs(wanted)) + 1e-14);

describe(`exact tails, against ${r.R}`, () => {
  it.each(r.poisson)('[A1] poisson.test($d) at $confidence', ({ d, confidence, low, high }) => {
    const limits = poissonLimits(d, confidence);
    near(limits.low, low);
    near(limits.high, high);
  });
  it.each(r.coin)('[A2] binom.test($k, $n, alternative = "greater")', ({ k, n, p }) => near(coinAtLeast(k, n), p));
  it.each(r.fisher)('[S3] fisher.test($table)', ({ table, p }) => near(fisherExact(...table), p));
});

describe.each(r.cases.map((one) => ({ ...one, n: one.stop.length })))('survfit on $n spells, delayed entry: $delayed', (one) => {
  const spells = newSpells(one.states);
  one.stop.forEach((stop, i) => {
    spells.add(stop, one.end[i], one.start[i]);
  });
  const tally = spells.tally();

  it('[D2] [D7] Kaplan–Meier with Greenwood', () => {
    const curve = survival(tally);
    one.km.time.forEach((time, i) => {
      const at = curve.ages.indexOf(time);
      expect(curve.atRisk[at]).toBe(one.km.risk[i]);
      near(curve.share[at], one.km.surv[i]);
      near(curve.share[at] * Math.sqrt(curve.greenwood[at]), one.km.se[i], 1e-6);
    });
  });

  it('[D5] [D7] every cause competing, with standard errors where nothing enters late; the shares sum to 1', () => {
    for (let cause = 1; cause <= one.states; cause++) {
      const curve = incidence(tally, cause);
      one.causes.time.forEach((time, i) => {
        const at = placeAt(curve, time);
        near(curve.share[at], one.causes.pstate[i][cause - 1]);
        if (!one.delayed) near(incidenceError(curve, at), one.causes.se[i][cause - 1], 1e-6);
      });
    }
    const last = tally.ages.length - 1;
    let sum = incidence(tally, 1).still[last];
    for (let cause = 1; cause <= one.states; cause++) sum += incidence(tally, cause).share[last];
    near(sum, 1);
  });
});

it.each(r.cases.filter(({ rmean }) => rmean !== null))(
  '[D3] survfit rmean to the last age with five at risk: $rmean',
  ({ stop, end, rmean }) => {
    const spells = newSpells(1);
    stop.forEach((age, i) => {
      spells.add(age, end[i] > 0 ? 1 : 0);
    });
    const tally = spells.tally();
    near(restrictedMean(survival(tally), censoredOf(tally), 5)?.mean ?? Number.NaN, rmean ?? 0);
  },
);
