import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../core/words/language.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'dist/apps-script');
const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
const bridge = new URL('./to-local.mjs', import.meta.url).href;

interface Asked {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly body: { readonly files: readonly { readonly name: string; readonly type: string; readonly source: string }[] } | null;
}

/** A home where nobody is logged in, or somebody whom no Google knows. */
function home(isLoggedIn: 'logged in' | 'nobody'): string {
  const folder = mkdtempSync(join(tmpdir(), 'journeysheet-'));
  if (isLoggedIn === 'logged in') {
    const token = { type: 'authorized_user', client_id: 'c', client_secret: 's', refresh_token: 'r', access_token: 'a' };
    writeFileSync(
      join(folder, '.clasprc.json'),
      JSON.stringify({ tokens: { default: { ...token, expiry_date: Date.now() + 3_600_000 } } }),
    );
  }
  return folder;
}

describe('npm run deploy:sheets', () => {
  const asked: Asked[] = [];
  let google: Server;
  let status: number;
  const homes: string[] = [];

  beforeAll(async () => {
    google = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8');
        asked.push({
          host: String(request.headers['x-asked']),
          method: String(request.method),
          path: String(request.url),
          body: text === '' ? null : JSON.parse(text),
        });
        response.writeHead(status, { 'content-type': 'application/json' });
        const refusal = {
          error: { code: status, message: 'User has not enabled the Apps Script API.', status: 'PERMISSION_DENIED' },
        };
        response.end(status === 200 ? (text === '' ? '{"files":[]}' : text) : JSON.stringify(refusal));
      });
    });
    await new Promise<void>((ready) => google.listen(0, '127.0.0.1', ready));
  });
  afterAll(async () => {
    for (const folder of homes) rmSync(folder, { recursive: true });
    await new Promise((done) => google.close(done));
  });

  const deploy = (isLoggedIn: 'logged in' | 'nobody', more: Readonly<Record<string, string>>) => {
    const folder = home(isLoggedIn);
    homes.push(folder);
    asked.length = 0;
    status = 200;
    const { port } = google.address() as AddressInfo;
    const { LANG, LC_ALL, LC_MESSAGES, SCRIPT_ID, ...inherited } = process.env;
    const env = {
      ...inherited,
      HOME: folder,
      USERPROFILE: folder,
      LOCAL_GOOGLE: String(port),
      NODE_OPTIONS: `--import=${bridge}`,
    };
    return new Promise<{ code: number | null; said: string }>((done) => {
      const process_ = spawn(process.execPath, [join(root, 'tools/deploy-sheets.mjs')], { cwd: root, env: { ...env, ...more } });
      let said = '';
      for (const stream of [process_.stdout, process_.stderr])
        stream.on('data', (text) => {
          said += text;
        });
      process_.on('close', (code) => done({ code, said }));
    });
  };

  /** What clasp says of the project that was pushed last, without a login. */
  const claspStatus = (): { readonly filesToPush: readonly string[]; readonly untrackedFiles: readonly string[] } => {
    const nobody = home('nobody');
    homes.push(nobody);
    const args = ['--project', join(root, 'dist/.clasp.json'), 'status', '--json'];
    const env = { ...process.env, HOME: nobody, USERPROFILE: nobody };
    return JSON.parse(spawnSync(process.execPath, [clasp, ...args], { cwd: root, encoding: 'utf8', env }).stdout);
  };

  it.each([
    ['en_US.UTF-8', 'Nobody is logged in to Google here.', 'npx clasp login'],
    ['lv_LV.UTF-8', 'Šeit neviens nav pieteicies Google.', 'npx clasp login'],
  ])('says in %s how to log in', async (LANG, sentence, command) => {
    const { code, said } = await deploy('nobody', { LANG, SCRIPT_ID: 'abc' });
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    expect(said).toContain(command);
    expect(asked).toEqual([]);
  });

  it.runIf(!existsSync(join(root, '.clasp.json')))('says how to name a project', async () => {
    const { code, said } = await deploy('logged in', {});
    expect(code).toBe(1);
    expect(said).toContain('SCRIPT_ID=');
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('checks and pushes the built files and nothing else, as clasp status says too', async () => {
    const { code, said } = await deploy('logged in', { SCRIPT_ID: 'abc' });
    expect([code, said]).toEqual([0, expect.stringContaining('Pushed. Try it: https://script.google.com/d/abc/edit')]);
    expect(said).toContain('generated/ is fresh');
    expect(said).toContain('Sheets: project');
    expect(said).not.toContain('Excel');
    const pushes = asked.filter(({ method }) => method === 'PUT');
    expect(pushes.map(({ host, path }) => [host, path])).toEqual([['script.googleapis.com', '/v1/projects/abc/content']]);
    const files = pushes[0].body?.files ?? [];
    const kinds: Readonly<Record<string, string>> = { js: 'SERVER_JS', html: 'HTML', json: 'JSON' };
    const wanted = readdirSync(built).map((file) => {
      const [name, extension] = file.split('.');
      return { name, type: kinds[extension], source: readFileSync(join(built, file), 'utf8') };
    });
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(files.map(({ name, type, source }) => ({ name, type, source })).sort(byName)).toEqual(wanted.sort(byName));
    expect(files.map(({ name }) => name).sort()).toEqual([
      'appsscript',
      'core',
      'functions',
      'licences',
      'sidebar',
      ...languages.map((language) => `workbook-${language}`).sort(),
    ]);
    const { filesToPush, untrackedFiles } = claspStatus();
    expect(filesToPush.map((file) => basename(file)).sort()).toEqual(readdirSync(built).sort());
    expect(untrackedFiles).toEqual([]);
  });

  it('says that nothing was pushed where Google refuses', async () => {
    const running = deploy('logged in', { SCRIPT_ID: 'abc' });
    status = 403;
    const { code, said } = await running;
    expect(code).toBe(1);
    expect(said).toContain('User has not enabled the Apps Script API');
    expect(said).toContain('Nothing was pushed');
  });
});
