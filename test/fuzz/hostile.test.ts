import { describe, it } from 'vitest';
import { type Hostile, hostiles } from '../../bench/work/hostile.ts';

/** Letters as many as a cell holds, rows a tenth of the most: what grows with the square still runs into the time limit of tests. */
const lengthOf = ({ name, most }: Hostile): number => (/letters|settings/.test(name) ? most : most / 10);

describe('[Q2] hostile cells', () => {
  it.each([...hostiles])('get an answer or a sentence: $name', (hostile) => hostile.run(lengthOf(hostile)));

  it('get one where there is next to nothing', () => {
    for (const { run } of hostiles) for (const length of [2, 11]) run(length);
  });
});
