import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../cli/main.ts';
import { tableText } from '../../cli/print.ts';
import { type Cell, defaultSettings, languages } from '../../core/index.ts';
import { type Card, partIn } from '../../report/card.ts';

const rows: (string | number)[][] = [
  ['Deal', 'Stage', 'Date', 'Rep', 'Value'],
  ['007', 'New', '2025-01-01', 'Ān', 1000],
  ['007', 'Demo', '2025-01-03 12:00', 'Ān', 1000],
  ['1E5', 'New', '2025-01-02', 'Bo', 2500.5],
  ['1E5', 'Lost', '2025-01-05', 'Bo', 2500.5],
];
const csv = (separator: string, list = rows) => list.map((row) => row.join(separator)).join('\r\n');
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('journeysheet', () => {
  let folder = '';
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const cli = (...argv: string[]) =>
    run(argv, {
      folder,
      language: 'en',
      stdin: () => Buffer.from(csv(',')),
      page: () => '<html><body>\n<script>show()</script></body></html>',
      ask: null,
    });
  const json = async (...argv: string[]): Promise<Cell[][]> => {
    const { stdout, code } = await cli(...argv, '--json');
    expect(code).toBe(0);
    return JSON.parse(stdout);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'journeysheet-'));
    write('log.csv', csv(','));
    write('stages.csv', 'Stage\nNew\nDemo\n');
    write('settings.csv', 'language,lv\n');
    write('actions.csv', 'Deal,Action,Date\n007,Call,2025-01-20\n');
    const dated = rows.map((row, r) =>
      row.map((cell, c) =>
        r > 0 && c === 2
          ? new Date(`${String(cell).replace(' ', 'T')}${String(cell).includes(':') ? ':00' : 'T00:00:00'}Z`)
          : cell,
      ),
    );
    write(
      'log.xlsx',
      await writeXlsx({
        sheets: [
          { name: 'Notes', rows: [['nothing']] },
          { name: 'Deals', rows: dated },
        ],
      }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('makes a report as one page, without ending the element that holds its numbers', async () => {
    write('hostile.csv', csv(',').replaceAll('Demo', '</script><b>Demo'));
    const { stdout, code } = await cli('report', 'hostile.csv');
    expect(code).toBe(0);
    const [, text] = /<script type="application\/json" id="shared-report">(.*?)<\/script>/s.exec(stdout) ?? [];
    const shared = JSON.parse(text) as { name: string; models: Record<string, { cards: Card[] }> };
    expect(shared.name).toBe('hostile.csv');
    expect(Object.keys(shared.models)).toEqual([...languages]);
    expect(partIn(shared.models.en.cards, 'lost.funnel')?.reports[0].lines.map((line) => line[0])).toEqual([
      'New',
      '</script><b>Demo',
      'wonRow',
    ]);
    expect(stdout.endsWith('<script>show()</script></body></html>')).toBe(true);
    // No deal is named: neither the one that is stuck nor names that stand twice.
    expect(text).not.toMatch(/007|1E5/);
    const stuck = Array.from({ length: 30 }, (_, d) => [
      [`Secret-${d}`, 'New', `2025-01-${String((d % 9) + 1).padStart(2, '0')}`, '', ''],
      ...(d < 25 ? [[`Secret-${d}`, 'Demo', `2025-01-${(d % 9) + 11}`, '', '']] : []),
    ]);
    write('stuck.csv', csv(',', [rows[0], ...stuck.flat(), ['Late', 'New', '2025-03-30', '', '']]));
    const handedOn = (await cli('report', 'stuck.csv')).stdout;
    expect(handedOn).toContain('longer than four in five');
    expect(handedOn).not.toContain('Secret');
  });

  it('says where a report was written, and what is missing', async () => {
    expect((await cli('report', 'log.csv', '-o', 'out.html')).stdout).toBe('Written to out.html.\n');
    expect((await cli('funnel', 'out.html')).code).toBe(2);
    expect((await cli('report')).stderr).toMatch(/^report needs a file, or - to read from the standard input\./);
    expect((await cli('report', 'none.csv')).stderr).toMatch(/^There is no file “none\.csv”/);
  });

  it('takes a function in any case and spelling', async () => {
    const wanted = await json('TIME_IN_STAGE', 'log.csv');
    for (const name of ['time_in_stage', 'JOURNEY.TIME_IN_STAGE', 'journey_time_in_stage', 'time-in-stage', 'TimeInStage'])
      expect(await json(name, 'log.csv')).toEqual(wanted);
  });

  it('gives the cells exactly with --json: serials, blanks as "", one value alone', async () => {
    const cells = await json('VISITS', 'log.csv', '007');
    expect(cells).toEqual([
      ['Deal', 'Visit', 'Stage', 'Entered', 'Left', 'Days', 'End', 'Row'],
      ['007', 1, 'New', 45_658, 45_660.5, 2.5, 'advanced', 2],
      ['007', 2, 'Demo', 45_660.5, '', 1.5, 'running', 3],
    ]);
    expect((await cli('time-in-stage', 'log.csv', 'New', 'closed mean', '--json')).stdout).toBe('2.75\n');
  });

  it('reads a parameter that is a table from its file', async () => {
    write('metrics.csv', 'Name,From,To\nLosses,New,Lost\n');
    expect((await json('METRICS', 'log.csv', 'metrics.csv', '--settings', 'as of=2025-02-01'))[1].slice(0, 2)).toEqual([
      'Losses',
      0.5,
    ]);
    const { code, stderr } = await cli('METRICS', 'log.csv', 'nowhere.csv');
    expect([code, stderr]).toEqual([66, `There is no file “nowhere.csv” in ${folder}.\n`]);
    expect((await cli('METRICS', 'log.csv')).code).toBe(2);
  });

  it('reads CSV, TSV, semicolons, UTF-8 with a mark, UTF-16, Windows-1252, JSON and xlsx alike', async () => {
    const wanted = await json('FUNNEL', 'log.csv', '--settings', 'by=Rep');
    write('log.tsv', csv('\t'));
    write('semicolon.csv', csv(';'));
    write('mark.csv', `\ufeff${csv(',')}`);
    write('wide.csv', utf16(csv('\t')));
    write('old.csv', Buffer.from(csv(';').replace(/Ān/g, 'Än'), 'latin1'));
    write('log.json', JSON.stringify(rows));
    for (const name of ['log.tsv', 'semicolon.csv', 'mark.csv', 'wide.csv', 'log.json'])
      expect([name, await json('FUNNEL', name, '--settings', 'by=Rep')]).toEqual([name, wanted]);
    expect(await json('FUNNEL', 'log.xlsx', '--sheet', 'Deals', '--settings', 'by=Rep')).toEqual(wanted);
    expect((await json('FUNNEL', 'old.csv', '--settings', 'Rep=Än'))[1][2]).toBe(1);
    expect(await json('FUNNEL', '-', '--settings', 'by=Rep')).toEqual(wanted);
  });

  it('keeps 007 and 1E5 as ids', async () => {
    expect((await json('DEALS', 'log.csv', 'New')).slice(1).map((row) => row[0])).toEqual(['007', '1E5']);
  });

  it('takes tables and settings as files, and "" for a parameter left out', async () => {
    expect((await json('FUNNEL', 'log.csv', '--stages', 'stages.csv')).map((row) => row[0])).toEqual([
      'Stage',
      'New',
      'Demo',
      'Won',
    ]);
    expect((await json('FUNNEL', 'log.csv', '--settings', 'settings.csv'))[0][0]).toBe('Posms');
    expect((await json('VISITS', 'log.csv', '007', '--actions', 'actions.csv'))[2][5]).toBe(45_677 - 45_660.5);
    expect(await json('TIME_IN_STAGE', 'log.csv', '')).toEqual(await json('TIME_IN_STAGE', 'log.csv'));
  });

  it('prints an aligned table and then the notes', async () => {
    const { stdout, stderr, code } = await cli(
      'funnel',
      'log.csv',
      '--settings',
      'show=Stage,Entered,Conversion,Median days,Value entered',
    );
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toBe(`Stage  Entered  Conversion  Median days  Value entered
New          2       50.0%          2.5        3,500.5
Demo         1        0.0%                       1,000
Won          0                                       0

“Demo”: too early to say what share goes on (1 deal open there, none gone on or lost yet).
Rows that rest on fewer than 20 deals: 2 of 2.
`);
  });

  it('puts notes on stderr with --json, and nothing else on stdout', async () => {
    const { stdout, stderr, code } = await cli('stages', 'log.csv', '--json', '--settings', 'by=Rep');
    expect(JSON.parse(stdout)[0][0]).toBe('Stage');
    expect([stderr, code]).toEqual(['STAGES does not use the setting by; it is left aside.\n', 0]);
  });

  it('ends with 2 and one sentence for a fault, in the language asked for', async () => {
    expect(await cli('deals', 'log.csv', 'Nwe')).toEqual({
      stdout: '',
      stderr: 'There is no stage “Nwe”. Did you mean “New”? The stages are: “New”, “Demo”.\n',
      code: 2,
    });
    expect((await cli('deals', 'log.csv', 'Nwe', '--settings', 'language=lv')).stderr).toBe(
      'Nav posma „Nwe”. Varbūt domāts „New”? Posmi ir: „New”, „Demo”.\n',
    );
    expect(await cli('funnel', 'log.xlsx', '--sheet', 'Deal')).toMatchObject({
      stdout: '',
      stderr: expect.stringMatching(/^The file has no sheet “Deal”\. Did you mean “Deals”\?/),
      code: 2,
    });
    write('bad.json', '{"deal": 1}');
    expect(await cli('funnel', 'bad.json')).toMatchObject({ code: 2, stderr: expect.stringMatching(/holds no list of rows/) });
    write('bad.xlsx', Buffer.from('PK\x03\x04 not really a workbook'));
    expect(await cli('funnel', 'bad.xlsx')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/could not be read as xlsx/),
    });
    write('empty.csv', '');
    expect(await cli('funnel', 'empty.csv')).toMatchObject({ code: 2, stderr: expect.stringMatching(/^The range is empty/) });
  });

  it('ends with 64 and the usage in a few lines for wrong usage', async () => {
    for (const [argv, sentence] of [
      [['funel', 'log.csv'], 'There is no function “funel”. Did you mean FUNNEL?'],
      [['funnel'], 'FUNNEL needs a file'],
      [['funnel', 'log.csv', '--stage', 'x'], 'There is no option --stage.'],
      [['funnel', 'log.csv', '--stages'], 'The option --stages needs a value'],
      [[], 'Name a function first.'],
    ] as const) {
      const { stdout, stderr, code } = await cli(...argv);
      expect([stdout, code]).toEqual(['', 64]);
      expect(stderr).toContain(sentence);
      expect(stderr).toContain('Usage: journeysheet FUNCTION file');
      expect(stderr.trim().split('\n').length).toBeLessThan(8);
    }
  });

  it('prints a table of more lines than a call takes arguments', () => {
    const columns = [{ id: null, name: 'Deal', kind: 'text' as const }];
    const lines = Array.from({ length: 200_000 }, (_, i) => [`D-${i}`]);
    const printed = tableText({ columns, lines, notes: [], selectors: [] }, defaultSettings);
    expect(printed.split('\n')).toHaveLength(200_001);
    expect(printed.endsWith('D-199999')).toBe(true);
  });

  it('lists the catalog with --help', async () => {
    const { stdout, code } = await cli('--help');
    expect(code).toBe(0);
    for (const id of ['CHECK file', 'FUNNEL file', 'DEALS file stage [fate]', 'HELP [word]']) expect(stdout).toContain(id);
  });
});
