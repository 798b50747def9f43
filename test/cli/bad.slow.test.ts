import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const log = 'Deal,Stage,Date\na,New,2025-01-01\na,Won,2025-01-09\nb,New,2025-01-03\n';

let home = '';
let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'journeysheet-cli-'));
  folder = join(home, 'work');
  mkdirSync(folder);
  writeFileSync(join(home, 'JourneySheet.html'), '<html><body>\n<script>show()</script></body></html>');
  await build({
    entryPoints: [join(root, 'cli/journeysheet.ts')],
    outfile: join(home, 'cli/journeysheet.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  writeFileSync(at('log.csv'), log);
  writeFileSync(at('my log.csv'), log);
  writeFileSync(at('kept.html'), 'kept');
  writeFileSync(at('empty.csv'), '');
  writeFileSync(at('bad.xlsx'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
  writeFileSync(at('old.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  writeFileSync(at('bad.json'), '{"a":');
  writeFileSync(at('noise.csv'), Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) % 251)));
  writeFileSync(at('headless.csv'), 'D-1,New,2025-01-01\nD-2,Won,2025-01-05\n');
  mkdirSync(at('folder'));
  symlinkSync('log.csv', at('link.csv'));
  symlinkSync('nowhere', at('broken.csv'));
  linkSync(at('log.csv'), at('twin.csv'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const environment = { ...process.env, LC_ALL: 'C' };
const program = () => [process.execPath, join(home, 'cli/journeysheet.mjs')] as const;
function cli(argv: readonly string[], input: string | Buffer = ''): SpawnSyncReturns<string> {
  const [node, script] = program();
  return spawnSync(node, [script, ...argv], { cwd: folder, input, encoding: 'utf8', env: environment });
}
/** Runs a line of the shell, in which `js` is the command line. */
function shell(line: string): SpawnSyncReturns<string> {
  const js = program().map((part) => `"${part}"`);
  return spawnSync('bash', ['-c', line.replaceAll('js ', `${js.join(' ')} `)], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
    timeout: 60_000,
  });
}

/** The command line, how it ends, and what it says. */
const bad: readonly (readonly [readonly string[], number, RegExp])[] = [
  [[], 64, /^Name a function first\./],
  [[''], 64, /^Name a function first\./],
  [['nonsense'], 64, /^There is no function “nonsense”\./],
  [['funel', 'log.csv'], 64, /Did you mean FUNNEL\?/],
  [['reprot', 'log.csv'], 64, /Did you mean report\?/],
  [['funnel'], 64, /^FUNNEL needs a file/],
  [['report'], 64, /^report needs a file/],
  [['--'], 64, /^Name a function first\./],
  [['funnel', 'log.csv', '--nope'], 64, /^There is no option --nope\. The options are: --stages/],
  [['funnel', 'log.csv', '--nope=1'], 64, /^There is no option --nope=1\./],
  [['funnel', 'log.csv', '--stages'], 64, /^The option --stages needs a value/],
  [['funnel', 'log.csv', '-o'], 64, /^The option --output needs a value/],
  [['funnel', 'log.csv', '--sheet', 'a', '--sheet', 'b'], 64, /^The option --sheet is given twice/],
  [['funnel', 'log.csv', '--json=yes'], 64, /^The option --json takes no value/],
  [['funnel', 'log.csv', '-o', 'x.html'], 64, /^FUNNEL does not use --output: to keep an answer, put > file\.txt/],
  [['funnel', 'log.csv', '--force'], 64, /^FUNNEL does not use --force/],
  [['report', 'log.csv', '--json'], 64, /^report does not use --json/],
  [['report', 'log.csv', 'surplus'], 64, /^report takes one file, and no “surplus”/],
  [
    ['funnel', 'log.csv', '--encoding', 'windows-1275'],
    64,
    /^There is no encoding “windows-1275”\. Did you mean windows-125\d\? The encodings are: utf-8/,
  ],
  [['funnel', 'log.csv', '--encoding', ''], 64, /^There is no encoding “”/],
  [['funnel', '-', '--stages', '-'], 64, /^The standard input can be read once only/],
  [['funnel', 'nowhere.csv'], 66, /^There is no file “nowhere\.csv” in .*\.\n$/],
  [['report', 'nowhere.csv'], 66, /^There is no file “nowhere\.csv” in .*\.\n$/],
  [['funnel', 'broken.csv'], 66, /^There is no file “broken\.csv”/],
  [['funnel', 'nowhere/log.csv'], 66, /^There is no file/],
  [['funnel', 'log.csv/log.csv'], 66, /^“log\.csv\/log\.csv” can’t be read: part of the path is no folder\./],
  [['funnel', 'folder'], 66, /^“folder” is a folder\. Name a file in it\./],
  [['funnel', '.'], 66, /^“\.” is a folder/],
  [['funnel', 'x'.repeat(300)], 66, /can’t be read: its name is too long\./],
  [['funnel', 'log.csv', '--stages', 'nowhere.csv'], 66, /^There is no file “nowhere\.csv”/],
  [['funnel', 'log.csv', '--settings', 'nowhere.csv'], 66, /^There is no file “nowhere\.csv”/],
  [['funnel', 'log.csv', '--settings', 'folder'], 66, /^“folder” is a folder/],
  [['metrics', 'log.csv', 'nowhere.csv'], 66, /^There is no file “nowhere\.csv”/],
  [['report', 'log.csv', '-o', 'kept.html'], 66, /^“kept\.html” exists already\. Add --force to replace it/],
  [['report', 'log.csv', '-o', 'folder'], 66, /^“folder” is a folder/],
  [
    ['report', 'log.csv', '-o', 'nowhere/r.html'],
    66,
    /^“nowhere\/r\.html” can’t be written: its folder is missing\. Name another place/,
  ],
  [['report', 'log.csv', '-o', 'log.csv/r.html'], 66, /can’t be written: part of the path is no folder/],
  [['report', 'log.csv', '-o', ''], 66, /^“” is a folder/],
  [['report', 'log.csv', '-o', `${'x'.repeat(300)}.html`], 66, /can’t be written: its name is too long/],
  [['report', 'log.csv', '-o', '/dev/full'], 66, /can’t be written: the disk is full/],
  [['report', 'log.csv', '-o', 'log.csv'], 64, /^“log\.csv” is what the report is made of and would be lost/],
  [['report', 'log.csv', '-o', 'log.csv', '--force'], 64, /would be lost/],
  [['report', 'log.csv', '-o', './folder/../log.csv', '--force'], 64, /would be lost/],
  [['report', 'log.csv', '-o', 'link.csv', '--force'], 64, /would be lost/],
  [['report', 'link.csv', '-o', 'log.csv', '--force'], 64, /would be lost/],
  [['report', 'log.csv', '-o', 'twin.csv', '--force'], 64, /would be lost/],
  [
    ['report', 'log.csv', '--stages', 'kept.html', '-o', 'kept.html', '--force'],
    64,
    /^“kept\.html” is what the report is made of/,
  ],
  [['funnel', 'empty.csv'], 2, /^The range is empty/],
  [['funnel', 'bad.xlsx'], 2, /could not be read as xlsx/],
  [['funnel', 'old.xls'], 2, /is an Office file that is locked or of the old kind/],
  [['funnel', 'bad.json'], 2, /could not be read as JSON/],
  [['funnel', 'noise.csv'], 2, /is no text and no workbook/],
  [['funnel', 'log.csv', '--sheet', 'Deals'], 2, /^The file has no sheet “Deals”/],
  [['funnel', 'log.csv', 'a', 'b', 'c'], 2, /^FUNNEL does not know what to do with/],
  [['funnel', 'log.csv', '--settings', 'as of=yesterday'], 2, /as of/],
  [['report', 'log.csv', '--settings', 'as of=yesterday'], 2, /as of/],
  [['report', 'headless.csv', '-o', 'never.html'], 2, /^The range holds headings but no rows/],
  [['deals', 'log.csv', 'Nwe'], 2, /Did you mean “New”\?/],
];

describe('a bad command line', () => {
  it.each(bad)('%j ends with %i and a sentence', (argv, code, sentence) => {
    const { status, stdout, stderr } = cli(argv);
    expect(stderr).toMatch(sentence);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).not.toMatch(/^\s+at |node:internal|Error:/m);
    // A sentence, and at most the usage in a few lines.
    expect(stderr.trim().split('\n').length).toBeLessThan(code === 64 ? 8 : 2);
  });

  it('leaves everything as it was', () => {
    expect(readFileSync(at('log.csv'), 'utf8')).toBe(log);
    expect(readFileSync(at('kept.html'), 'utf8')).toBe('kept');
    expect(readdirSync(folder).filter((name) => /part$|never/.test(name))).toEqual([]);
  });

  it('speaks Latvian where the system does', () => {
    const [node, script] = program();
    const { stderr } = spawnSync(node, [script, 'funnel', 'nowhere.csv'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...environment, LC_ALL: 'lv_LV.UTF-8' },
    });
    expect(stderr).toMatch(/^Mapē .* nav faila „nowhere\.csv”\.\n$/);
  });
});

describe('the ways out that refusals name', () => {
  it('work: --force, another name, a setting as text, a file in the folder', () => {
    expect(cli(['report', 'log.csv', '-o', 'new.html']).status).toBe(0);
    expect(cli(['report', 'log.csv', '-o', 'new.html', '--force']).stdout).toBe('Written to new.html.\n');
    expect(readFileSync(at('new.html'), 'utf8')).toContain('shared-report');
    const dated = cli(['report', 'log.csv', '--settings', 'as of=2025-01-05']);
    expect(dated.stderr).toBe('');
    expect(dated.stdout).toContain('2025-01-05');
    expect(cli(['funnel', 'my log.csv']).status).toBe(0);
    expect(cli(['funnel', 'log.csv', '--encoding', '1257']).status).toBe(0);
    expect(cli(['funnel', '--', 'log.csv']).status).toBe(0);
  });

  it('replaces what a link leads to, and not the link', () => {
    writeFileSync(at('target.html'), 'old');
    symlinkSync('target.html', at('to-target.html'));
    expect(cli(['report', 'log.csv', '-o', 'to-target.html', '--force']).status).toBe(0);
    expect(readFileSync(at('target.html'), 'utf8')).toContain('shared-report');
  });

  it.skipIf(process.getuid?.() === 0)('says so of a folder and a file that may not be touched', () => {
    writeFileSync(at('secret.csv'), log);
    chmodSync(at('secret.csv'), 0);
    expect(cli(['funnel', 'secret.csv']).stderr).toBe('“secret.csv” can’t be read: you may not.\n');
    chmodSync(at('folder'), 0o500);
    expect(cli(['report', 'log.csv', '-o', 'folder/r.html']).stderr).toMatch(/can’t be written: you may not/);
  });
});

describe.skipIf(process.platform === 'win32')('pipes', () => {
  const answer = () => cli(['funnel', 'log.csv']).stdout;

  it('are read like files: -, /dev/stdin, a FIFO, what a shell substitutes', () => {
    expect(answer()).toContain('New');
    expect(cli(['funnel', '-'], log).stdout).toBe(answer());
    expect(shell('cat log.csv | js funnel /dev/stdin').stdout).toBe(answer());
    expect(shell('js funnel /dev/stdin < log.csv').stdout).toBe(answer());
    expect(shell('js funnel <(cat log.csv)').stdout).toBe(answer());
    expect(shell('mkfifo pipe && (cat log.csv > pipe &) && js funnel pipe').stdout).toBe(answer());
    expect(shell('js funnel log.csv --settings <(echo language,lv)').stdout).toContain('Posms');
    expect(cli(['report', '-', '-o', 'piped.html'], log).status).toBe(0);
  });

  it('are written to, and may end early without a word', () => {
    writeFileSync(at('long.csv'), log + Array.from({ length: 30_000 }, (_, i) => `d${i},New,2025-01-05\n`).join(''));
    for (const line of [
      'js deals long.csv New | head -1',
      'js --help | head -1',
      'js report long.csv | head -c 10',
      'js funnel nowhere 2>&1 | true',
    ]) {
      const { stderr, status } = shell(line);
      expect([line, stderr, status]).toEqual([line, '', 0]);
    }
    expect(shell('js report log.csv -o /dev/stdout | grep -c shared-report').stdout).toBe('1\n');
  });

  it('that are full or closed are said in a sentence', () => {
    const { stderr, status } = shell('js funnel log.csv > /dev/full');
    expect([stderr, status]).toEqual(['“stdout” can’t be written: the disk is full. Name another place behind -o.\n', 66]);
    expect(shell('mkdir gone && cd gone && rmdir ../gone && js funnel log.csv').stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(at('gone'))).toBe(false);
  });
});
