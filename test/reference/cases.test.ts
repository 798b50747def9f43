import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { incidence, incidenceError } from '../../core/stats/incidence.ts';
import { zOf } from '../../core/stats/normal.ts';
import { wilson } from '../../core/stats/proportion.ts';
import { quantileOf, quantileType7 } from '../../core/stats/quantile.ts';
import { quantile, quantileInterval, restrictedMean, shareInterval, survival } from '../../core/stats/survival.ts';
import { type Tally, tallyOfSpells } from '../../core/stats/tally.ts';

const read = (name: string) => JSON.parse(readFileSync(new URL(`oracle/${name}.json`, import.meta.url), 'utf8'));
const z = zOf(0.95);

/** Ages of the oracle are days, some fractional; a tally takes whole units. */
const MICRO = 1e6;
const tallyOf = (c: { time: number[]; event: number[] }) =>
  tallyOfSpells(
    c.time.map((t) => Math.round(t * MICRO)),
    c.event,
    2,
  );
const days = (age: number | null) => (age === null ? null : age / MICRO);

/** Numbers equal to a relative tolerance; `null` on both sides is equal. */
function close(actual: number | null | undefined, wanted: number | null | undefined, relative = 1e-9): void {
  if (wanted === null || wanted === undefined) expect(actual ?? null).toBeNull();
  else expect(Math.abs((actual ?? Number.NaN) - wanted)).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(wanted)));
}

interface Case {
  id: string;
  time: number[];
  event: number[];
  km_exit: Record<string, (number | null)[]> & { rmean: number; rmean_tau: number };
  aj?: { time: number[]; cif_advance: number[]; cif_lost: number[] };
}

function checkCurve(c: Case): void {
  const tally = tallyOf(c);
  const curve = survival(tally);
  const r = c.km_exit;
  expect([...curve.ages].map((a) => a / MICRO)).toEqual(r.time);
  expect([...curve.atRisk]).toEqual(r.n_risk);
  expect([...curve.events]).toEqual(r.n_event);
  r.surv.forEach((s, i) => {
    close(curve.share[i], s);
    const band = shareInterval(curve, i, z);
    if (s !== 1) {
      close(band.low, r.lo_loglog[i], 1e-6);
      close(band.high, r.hi_loglog[i], 1e-6);
    }
    if (r.se_S[i] !== null) close(curve.share[i] * Math.sqrt(curve.greenwood[i]), r.se_S[i], 1e-6);
  });
  r.q_p.forEach((p, i) => {
    close(days(quantile(curve, p as number)), r.q_inf[i], 1e-6);
    const limits = quantileInterval(curve, p as number, z);
    close(days(limits.low), r.q_inf_lo_loglog[i], 1e-6);
    close(days(limits.high), r.q_inf_hi_loglog[i], 1e-6);
  });
  close(days(restrictedMean(curve, 0, 5)?.mean ?? null), r.rmean, 1e-9);
}

function checkIncidence(c: Case, tally: Tally): void {
  if (!c.aj) return;
  const { time, cif_advance, cif_lost } = c.aj;
  const [advance, lost] = [incidence(tally, 1), incidence(tally, 2)];
  time.forEach((t, i) => {
    const place = advance.ages.indexOf(Math.round(t * MICRO));
    close(advance.share[place], cif_advance[i]);
    close(lost.share[place], cif_lost[i]);
  });
}

describe.each(['micro_cases', 'random_survival_cases'])('R, %s', (name) => {
  for (const c of read(name) as Case[]) {
    it(`[D2] [D3] Kaplan–Meier, limits, quantiles and mean of ${c.id}`, () => checkCurve(c));
    it(`[C2] Aalen–Johansen of ${c.id}`, () => checkIncidence(c, tallyOf(c)));
  }
});

describe('R, textbook data', () => {
  const { survival: sets, competing } = read('textbook_R');
  for (const set of sets) {
    it(`[D2] ${set.name}`, () => {
      const curve = survival(tallyOf(set.data));
      set.curve.time.forEach((t: number, i: number) => {
        const place = curve.ages.indexOf(t * MICRO);
        close(curve.share[place], set.curve.surv[i]);
        const band = shareInterval(curve, place, z);
        if (set.curve.surv[i] < 1) close(band.low, set.curve.lo_loglog[i], 1e-6);
      });
    });
  }

  it('[C2] [C3] mgus2: incidence and standard error with death competing', () => {
    const tally = tallyOf(competing.data);
    const causes = [1, 2].map((cause) => incidence(tally, cause));
    competing.times.forEach((t: number, i: number) => {
      const places = causes.map((curve) => {
        let place = curve.ages.length - 1;
        while (curve.ages[place] > t * MICRO) place--;
        return place;
      });
      close(causes[0].share[places[0]], competing.cif_pcm[i]);
      close(causes[1].share[places[1]], competing.cif_death[i]);
      causes.forEach((curve, c) => {
        close(incidenceError(curve, places[c]), competing.se_IJ[i][c], 1e-6);
      });
    });
  });
});

describe('R, proportions', () => {
  const { wilson: cases, quantile_type7: quantiles } = read('random_proportion_cases');
  it('[F7] Wilson’s interval', () => {
    for (const c of cases) {
      const { low, high } = wilson(c.x, c.n, z);
      close(low, c.wilson_lo);
      close(high, c.wilson_hi);
    }
  });
  it('[D4] quantiles of type 7', () => {
    for (const c of quantiles) {
      const sorted = Float64Array.from(c.x as number[]).sort();
      c.p.forEach((p: number, i: number) => {
        close(quantileType7(sorted, new Int32Array(sorted.length).fill(1), p), c.type7[i]);
        close(quantileOf(Float64Array.from(c.x as number[]), p), c.type7[i]);
      });
    }
  });
});
