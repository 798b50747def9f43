import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error: a plain module of the tools, without types.
import { serve as serveFiles } from '../../tools/serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const serve = serveFiles as (
  places: Record<string, string>,
  port?: number,
) => Promise<{ origin: string; close(): Promise<void> }>;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'journeysheet-'));
  writeFileSync(join(folder, 'my deals.csv'), 'Deal,Stage,Date\nd,New,2025-01-01\nd,Won,2025-01-09\ne,New,2025-01-03\n');
  writeFileSync(join(folder, 'prices.csv'), 'Fruit,Price\napple,1\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Started {
  readonly process: ChildProcess;
  readonly text: () => string;
  readonly ended: Promise<number | null>;
}

/** Starts as npm does from the user's folder. */
function start(...args: string[]): Started {
  const child = spawn(process.execPath, [join(root, 'tools/start.mjs'), '--no-open', ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder, LC_ALL: 'C' },
  });
  let text = '';
  child.stdout.on('data', (data) => {
    text += data;
  });
  child.stderr.on('data', (data) => {
    text += data;
  });
  return { process: child, text: () => text, ended: new Promise((done) => child.once('exit', done)) };
}

describe('npm start', () => {
  it('prints the funnel of the sample and serves the workbench until it is stopped', async () => {
    const started = start('--port', '0');
    await expect.poll(started.text, { timeout: 60_000 }).toContain('Ctrl-C');
    expect(started.text()).toMatch(/^Stage +Entered +Advanced/m);
    expect(started.text()).toMatch(/^1\. Of 100 deals/m);
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(started.text()) ?? [];
    expect(await (await fetch(String(address))).text()).toContain('id="grid"');
    started.process.kill('SIGINT');
    expect(await started.ended).toBe(0);
  });

  it('does the same with a file from where the user stands, and hands it to the page', async () => {
    const started = start('my deals.csv', '--port', '0');
    await expect.poll(started.text, { timeout: 60_000 }).toContain('Ctrl-C');
    expect(started.text()).toContain('my deals.csv: 2 deals, as of 2025-01-09');
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(started.text()) ?? [];
    const opened = new URL(new URL(String(address)).searchParams.get('open') ?? '', address);
    expect(await (await fetch(opened)).text()).toMatch(/^Deal,Stage,Date/);
    started.process.kill('SIGINT');
    await started.ended;
  });

  it.each([
    [['nothing.csv'], 64, /^There is no file “nothing\.csv” in /],
    [['--bad'], 64, /^Unknown option/],
    [['--port', 'x'], 64, /^“x” is no port/],
    [['prices.csv'], 2, /No column looks like a deal/],
  ])('ends %j with %i and a sentence', async (args, code, sentence) => {
    const started = start(...args);
    expect(await started.ended).toBe(code);
    expect(started.text()).toMatch(sentence);
  });
});

describe('the file server', () => {
  it('gives files of its folder with their types, and nothing outside of it or hidden', async () => {
    const { origin, close } = await serve({ '/': join(root, 'dist'), '/opened/d.csv': join(folder, 'my deals.csv') });
    const ask = async (path: string) => {
      const response = await fetch(origin + path, { redirect: 'manual' });
      return [response.status, response.headers.get('content-type')];
    };
    expect(await ask('/workbench/')).toEqual([200, 'text/html; charset=utf-8']);
    expect(await ask('/workbench/main.js')).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(await ask('/opened/d.csv')).toEqual([200, 'text/csv; charset=utf-8']);
    expect((await ask('/workbench'))[0]).toBe(302);
    for (const path of [
      '/%2e%2e/package.json',
      '/workbench/..%2f..%2fpackage.json',
      '/..%5cpackage.json',
      '/.stamps.json',
      '/%00',
      '/%zz',
      '/no',
    ])
      expect((await ask(path))[0]).toBe(404);
    expect((await fetch(origin, { method: 'POST' })).status).toBe(405);
    await close();
  });

  it('gives way to the next port where one is taken', async () => {
    const first = await serve({ '/': folder });
    const port = Number(new URL(first.origin).port);
    const second = await serve({ '/': folder }, port);
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
    await Promise.all([first.close(), second.close()]);
  });
});
