import { spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error: a plain module of the tools, without types.
import { certificateIn as keptCertificate } from '../../../tools/certificate.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const certificateIn = keptCertificate as (folder: string, now?: number) => { key: string; cert: string; file: string };

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
