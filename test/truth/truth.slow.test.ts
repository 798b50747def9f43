import { expect, it } from 'vitest';
import { measureEffects } from './effects.ts';
import { missesOf, missesOfEffects } from './judge.ts';
import { measure } from './measures.ts';

/** A small run of what `run.mjs` measures and judges on a thousand pipelines of each kind; the bounds leave room for chance. */
const PIPELINES = 60;

it(`on ${PIPELINES} pipelines of known truth, seeds from 5000, intervals hold it, and where nothing is there little is called`, () => {
  expect(missesOf(measure(PIPELINES, 5000))).toEqual([]);
});

it(`where actions do something, deals differ or little is there, ${PIPELINES / 2} of each, seeds from 7000: finds them, and calls little else`, () => {
  expect(missesOfEffects(measureEffects(PIPELINES / 2, 7000))).toEqual([]);
});
