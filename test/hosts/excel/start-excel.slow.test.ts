import { spawn } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error: a plain module of the tools, without types.
import { certificateIn as keptCertificate } from '../../../tools/certificate.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const certificateIn = keptCertificate as (
  folder: string,
  now?: number,
) => { key: string; cert: string; file: string; why: string | null };

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'journeysheet-'));
});
afterAll(() => rmSync(home, { recursive: true }));

interface Reply {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly open: string | undefined;
  readonly body: string;
}

/** Asks as a computer does that trusts this one certificate. */
const ask = (url: string, ca: string): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { ca, agent: false }, (response) => {
      let body = '';
      response.on('data', (data) => {
        body += data;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          type: response.headers['content-type'],
          open: response.headers['access-control-allow-origin'] as string | undefined,
          body,
        }),
      );
    });
    asked.on('error', reject).end();
  });

describe('the certificate of localhost', () => {
  it('vouches for localhost alone, for a year, and is kept until its last week', () => {
    const now = Date.UTC(2026, 10, 24);
    const { cert, file } = certificateIn(join(home, 'year'), now);
    const read = new X509Certificate(cert);
    expect(read.checkHost('localhost')).toBe('localhost');
    expect(read.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(read.checkHost('example.org')).toBeUndefined();
    expect(read.ca).toBe(false);
    expect(read.verify(read.publicKey)).toBe(true);
    expect(Date.parse(read.validTo) - now).toBe(365 * 86_400_000);
    expect(readFileSync(file, 'utf8')).toBe(cert);
    expect(statSync(file.replace('.crt', '.key')).mode & 0o077).toBe(0);
    expect(certificateIn(join(home, 'year'), now + 350 * 86_400_000).cert).toBe(cert);
    expect(certificateIn(join(home, 'year'), now + 360 * 86_400_000).cert).not.toBe(cert);
  });

  const bits = (path: string) => statSync(path).mode & 0o777;
  const DAY = 86_400_000;

  it.each([
    ['broken', 'an empty key', (key) => writeFileSync(key, '')],
    ['broken', 'an empty certificate', (_, crt) => writeFileSync(crt, '')],
    ['broken', 'noise', (_, crt) => writeFileSync(crt, Buffer.from([1, 2, 3, 0, 255]))],
    ['broken', 'half of it', (_, crt) => writeFileSync(crt, readFileSync(crt, 'utf8').slice(0, 300))],
    ['broken', 'another’s key', (key) => writeFileSync(key, certificateIn(join(home, 'other')).key)],
    ['broken', 'a folder for a key', (key) => [rmSync(key), mkdirSync(key)]],
    ['missing', 'no certificate', (_, crt) => rmSync(crt)],
    ['missing', 'a link to nowhere', (key) => [rmSync(key), symlinkSync('nowhere', key)]],
    ['open', 'a key that others can read', (key) => chmodSync(key, 0o644)],
    ['old', 'its last week', () => undefined, 360 * DAY],
    ['old', 'its time over', () => undefined, 400 * DAY],
    ['old', 'a clock set back', () => undefined, -3 * DAY],
  ] as [string, string, (key: string, crt: string) => unknown, number?][])(
    'is made anew, as %s: %s',
    (why, _, spoil, later = 0) => {
      const folder = mkdtempSync(join(home, 'kept-'));
      chmodSync(folder, 0o755);
      const now = Date.now();
      const before = certificateIn(folder, now);
      const [key, crt] = ['localhost.key', 'localhost.crt'].map((name) => join(folder, name));
      expect(certificateIn(folder, now)).toEqual({ ...before, why: null });
      spoil(key, crt);
      const after = certificateIn(folder, now + later);
      expect([after.why, after.cert === before.cert]).toEqual([why, false]);
      expect(new X509Certificate(after.cert).checkPrivateKey(createPrivateKey(after.key))).toBe(true);
      expect([bits(folder), bits(key), bits(crt)]).toEqual([0o700, 0o600, 0o600]);
      expect(certificateIn(folder, now + later)).toEqual({ ...after, why: null });
    },
  );
});

describe('npm run start:excel', () => {
  it('serves the site over https to Office’s pages, and says how to put it into Excel', async () => {
    const started = spawn(process.execPath, [join(root, 'tools/start-excel.mjs'), '--port', '3000'], {
      cwd: root,
      env: { ...process.env, JOURNEYSHEET_HOME: home, LC_ALL: 'C' },
    });
    let text = '';
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (data) => {
        text += data;
      });
    try {
      await expect.poll(() => text, { timeout: 60_000 }).toContain('docs/install-excel.md');
      const origin = /https:\/\/localhost:\d+/.exec(text)?.[0] ?? '';
      for (const words of ['Upload My Add-in', 'Trusted Add-in Catalogs', 'com.microsoft.Excel', 'localhost.crt'])
        expect(text).toContain(words);
      const { cert } = certificateIn(home);
      const metadata = await ask(`${origin}/functions.json`, cert);
      expect(metadata).toMatchObject({ status: 200, type: 'application/json; charset=utf-8', open: '*' });
      expect(metadata.body).toContain(`${origin}/help.html#FUNNEL`);
      expect((await ask(`${origin}/manifest.xml`, cert)).body).toContain(`${origin}/taskpane.html`);
      expect((await ask(`${origin}/nothing.html`, cert)).status).toBe(404);
    } finally {
      started.kill();
    }
    expect(await new Promise((done) => started.once('exit', done))).toBe(0);
  });
});
