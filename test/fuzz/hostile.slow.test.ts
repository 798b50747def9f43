import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Hostile, hostiles } from '../../bench/work/hostile.ts';
import { run } from '../../cli/main.ts';

/** The longest text of a cell in Excel. */
const LETTERS = 32_767;

/** Letters as many as a cell of Excel holds, rows a tenth of the most: what grows with the square still runs into the time limit of tests. */
const lengthOf = ({ name, most }: Hostile): number => (/letters|settings/.test(name) ? LETTERS : most / 10);

describe('[Q2] hostile cells', () => {
  it.each([...hostiles])('get an answer or a sentence: $name', (hostile) => hostile.run(lengthOf(hostile)));

  it('get one where there is next to nothing', () => {
    for (const { run } of hostiles) for (const length of [2, 11]) run(length);
  });
});

describe('[Q2] the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'journeysheet-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const log = (cell: string) => `Deal,Stage,Date,Rep\nd1,New,2025-01-01,${cell}\nd1,Demo,2025-01-05,Ann\nd2,New,2025-01-03,Ben\n`;
  const surroundings = { folder, stdin: () => new Uint8Array(), page: () => null, language: 'en', ask: null } as const;

  it.each(['x', ' ', '"', '\n', ',', ';', '\t', '(', '[', '""', '0'])(
    'answers a file with a cell of many %j, or says why not',
    async (pump) => {
      writeFileSync(join(folder, 'log.csv'), log(pump.repeat(LETTERS)));
      const text = pump.repeat(LETTERS);
      for (const more of [
        ['check'],
        ['funnel'],
        ['funnel', '--settings', `Rep=${text}`],
        ['funnel', '--settings', `${text}=1`],
      ]) {
        const [name, ...options] = more;
        const { code, stdout, stderr } = await run([name, 'log.csv', ...options], surroundings);
        expect([0, 2, 64]).toContain(code);
        expect(stdout + stderr).not.toBe('');
      }
    },
  );
});
