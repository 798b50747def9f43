import { expect, it } from 'vitest';
import { measureEffects } from './effects.ts';
import { measure } from './measures.ts';

/** A small run of what `run.mjs` measures on a thousand pipelines of each kind; the bounds leave room for chance. */
const PIPELINES = 60;

it(`on ${PIPELINES} pipelines of known truth intervals hold it, and where nothing is there little is called`, () => {
  const results = measure(PIPELINES, 5000);
  const misses = Object.entries(results).flatMap(([name, { held, of, isMean }]) => {
    const share = held / of;
    const slack = 3 * Math.sqrt((0.05 * 0.95) / of);
    const isInterval = /interval/.test(name);
    if (isMean) return /our median/.test(name) && Math.abs(share) > 0.05 ? [`${name}: ${share}`] : [];
    const isRight = isInterval ? share >= 0.95 - slack : share <= (/as many go on/.test(name) ? 0.3 : 0.05 + slack);
    return isRight ? [] : [`${name}: ${share}`];
  });
  expect(misses).toEqual([]);
});

it('where actions do something, deals differ or little is there: finds them, and calls little else', () => {
  const results = measureEffects(30, 7000);
  const misses = Object.entries(results).flatMap(([name, { held, of, isMean }]) => {
    const share = held / of;
    const slack = 3 * Math.sqrt((0.05 * 0.95) / of);
    if (/closed-only/.test(name)) return [];
    if (isMean) return share <= 0.1 + slack ? [] : [`${name}: ${share}`];
    if (/interval/.test(name)) return share >= 0.95 - slack ? [] : [`${name}: ${share}`];
    if (/is found|four in five/.test(name)) return share >= 0.6 ? [] : [`${name}: ${share}`];
    return share <= 0.05 + slack ? [] : [`${name}: ${share}`];
  });
  expect(misses).toEqual([]);
});
