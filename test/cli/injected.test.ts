import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../cli/main.ts';
import type { Cells } from '../../core/index.ts';
import { type PayloadId, payloadIds, payloads } from '../fuzz/payloads.ts';
import { logWith } from '../hosts/injected.ts';
import { hiddenIn, markedLogs } from '../sidebar/marked-logs.ts';

const folder = mkdtempSync(join(tmpdir(), 'journeysheet-cells-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = '<html><body>\n</body></html>';
const cli = (...argv: string[]) =>
  run(argv, { folder, language: 'en', stdin: () => new Uint8Array(), page: () => page, ask: null });
const csvOf = (rows: Cells): string =>
  rows.map((row) => row.map((cell) => `"${String(cell ?? '').replace(/"/g, '""')}"`).join(',')).join('\n');
const write = (name: string, rows: Cells) => writeFileSync(join(folder, name), csvOf(rows));

/** Letters that a terminal obeys or by which text turns its direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for.
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

describe('cells are text on the command line', () => {
  const calls = (payload: string): string[][] => [
    ['funnel', 'log.csv'],
    ['check', 'log.csv'],
    ['deals', 'log.csv', 'New', 'any'],
    ['segments', 'log.csv', 'Rep'],
    ['dropoff', 'log.csv'],
    ['visits', 'log.csv', payload],
    ['conversion', 'log.csv', payload, payload],
    ['funnel', 'log.csv', '--settings', `by=${payload}`],
    ['funnel', 'log.csv', '--sheet', payload],
    ['funnel', `${payload}.csv`],
    [payload, 'log.csv'],
    ['report', 'log.csv', payload],
    ['report', 'log.csv'],
  ];

  it.each(payloadIds)('%s: steers no terminal, and is itself in JSON', async (id: PayloadId) => {
    const payload = payloads[id];
    // A file with an empty letter in it is no text.
    write('log.csv', logWith(payload.replace('\0', '')));
    // No shell hands over an empty letter.
    for (const call of calls(payload.replace('\0', ''))) {
      const { stdout, stderr } = await cli(...call);
      expect(`${stdout}${stderr}`, call.join(' ')).not.toMatch(steering);
      // Help ends what wrong usage says; rows of a table stay one line each.
      if (call[0] === 'segments') expect(stdout.split('\n').filter((line) => /^\S/.test(line)).length).toBeLessThan(12);
      const json = await cli(...call, '--json');
      expect(json.stdout).not.toMatch(steering);
      if (json.code === 0 && call[0] !== 'report') JSON.parse(json.stdout);
    }
    const { stdout } = await cli('segments', 'log.csv', 'Rep', '--json');
    const seen = (text: unknown) => String(text).replace(/[\s\p{Cf}\p{Cc}]/gu, '');
    expect((JSON.parse(stdout) as string[][]).map(([rep]) => seen(rep))).toContain(seen(payload));
  });

  it.each(markedLogs.filter(({ isFault }) => isFault))('makes no page of a log that can’t be read: $name', async ({ cells }) => {
    write('faulty.csv', cells.log);
    const settings = cells.settings === null ? [] : ['--settings', 'settings.csv'];
    const stages = cells.stages === null ? [] : ['--stages', 'stages.csv'];
    if (cells.settings) write('settings.csv', cells.settings);
    if (cells.stages) write('stages.csv', cells.stages);
    const { stdout, stderr, code } = await cli('report', 'faulty.csv', '-o', 'faulty.html', ...settings, ...stages);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toMatch(/^[A-Z].*\.\n$/);
    expect(existsSync(join(folder, 'faulty.html'))).toBe(false);
  });

  it('tells nothing of a log beside its page but where it is', async () => {
    const [log] = markedLogs;
    write('log.csv', log.cells.log);
    const { stdout, stderr } = await cli('report', 'log.csv', '-o', 'report.html');
    expect(hiddenIn(stdout + stderr, '', log)).toEqual([]);
  });
});
