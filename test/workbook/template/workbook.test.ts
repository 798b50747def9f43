import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerCells, callFunction } from '../../../calls/call.ts';
import type { Argument } from '../../../calls/define.ts';
import { catalog, functions } from '../../../calls/functions.ts';
import type { FunctionId } from '../../../calls/list.ts';
import type { Cells, Language, Report } from '../../../core/index.ts';
import { looksOfReport } from '../../../workbook/native-chart.ts';
import { answered } from '../../../workbook/template/answered.ts';
import { answers } from '../../../workbook/template/answers.ts';
import { templateWords } from '../../../workbook/template/words.ts';
import { rangeNames, workbookOf } from '../../../workbook/template/workbook.ts';
import { sheetsFor } from '../../../workbook/writing/new-sheets.ts';
import { records } from '../../story.ts';

const dialect = { dot: '.', separator: ',' } as const;
const sampleIn = (language: Language) =>
  JSON.parse(readFileSync(new URL(`../../../workbook/template/sample/sample.${language}.json`, import.meta.url), 'utf8'));
const samples = { en: sampleIn('en'), lv: sampleIn('lv') };
const books = { en: workbookOf(samples.en, 'en'), lv: workbookOf(samples.lv, 'lv') };
const ranges: Readonly<Record<string, Cells>> = {
  Log: samples.en.log,
  Stages: samples.en.stages,
  Metrics: samples.en.metrics,
  Changes: samples.en.changes,
  Settings: [['Setting', 'Value']],
};

/** What a formula's arguments are on the sample; the latest change stands for its cell. */
const argumentsOf = (args: string): Argument[] =>
  (args.match(/INDEX\([^)]*\)|"[^"]*"|[^,]+/g) ?? []).map((part) => {
    if (part.startsWith('"')) return part.slice(1, -1).replace('{rep}', 'Rep').replace('{persona}', 'Persona');
    const [, table] = /^INDEX\((\w+),/.exec(part) ?? [];
    return table ? ranges[table][1][0] : ranges[part];
  });

describe('the journey workbook', () => {
  for (const live of Object.values(answers).flat())
    it(`shows the columns of ${live.id} as they are meant`, () => {
      const { report } = callFunction(functions[live.id], argumentsOf(live.args), { dialect });
      const byRow = (report as Report).columns.map(({ kind }) => kind === 'measured');
      const wanted = looksOfReport(report as Report).map((look, c) => (byRow[c] ? null : look));
      expect(live.columns.map((look) => look ?? null)).toEqual(wanted);
      expect((report as Report).lines.length).toBeGreaterThan(0);
    });

  it('draws columns of numbers, and shades and marks such', () => {
    for (const { id, columns, chart, shaded, marked } of Object.values(answers).flat()) {
      const drawn = [...(chart?.columns.slice(1) ?? []), ...shaded, ...(marked === null ? [] : [marked])];
      for (const c of drawn) expect(`${id} ${c} ${columns[c]}`).not.toMatch(/ undefined$/);
    }
  });

  for (const language of ['en', 'lv'] as const)
    it(`keeps every column of ${language} under its format and its chart where “by” stands in the settings`, () => {
      const tables = Object.fromEntries(books[language].map(({ range, blocks }) => [range, blocks[0].contents as Cells]));
      const split = { ...tables, Settings: [...tables.Settings, ['by', tables.Log[0][3]]] };
      let added = 0;
      for (const { blocks } of books[language])
        for (const { contents } of blocks) {
          const formula = typeof contents[0][0] === 'object' && contents[0][0] ? contents[0][0].formula : null;
          const [, id, args] = /JOURNEY\.(\w+)\((.*)\)\)$/.exec(formula ?? '') ?? [];
          if (!id) continue;
          const [plain] = answered(id as FunctionId, args, tables);
          const [headings] = answered(id as FunctionId, args, split);
          if (headings.length > plain.length) added++;
          const groups = headings.length > plain.length ? [tables.Log[0][3]] : [];
          // These have a row a group in place of one a stage.
          const first = id === 'FEEDBACK' || id === 'FORECAST_WINS' ? [tables.Log[0][3]] : plain.slice(0, 1);
          expect([id, ...headings]).toEqual([id, ...first, ...plain.slice(1), ...groups]);
        }
      expect(added).toBeGreaterThan(5);
    });

  for (const [language, stages] of [
    ['en', 'Goals'],
    ['lv', 'Mērķi'],
  ] as const)
    it(`shows a goal as what its row measures, a share in percent and days in days: ${language}`, () => {
      const sheet = books[language].find(({ name }) => name === stages);
      const looks = (column: number, row: number) =>
        sheet?.formats.flatMap((one) =>
          one.kind === 'look' && one.cells.column === column && one.cells.row === row ? [one.look] : [],
        );
      const tables = Object.fromEntries(books[language].map(({ range, blocks }) => [range, blocks[0].contents as Cells]));
      const [, ...lines] = answered('GOALS', `Log,Stages,"language=${language}"`, tables);
      expect(new Set(lines.map(([, , measure]) => measure)).size).toBe(2);
      lines.forEach(([, , measure], r) => {
        const isDays = measure === (language === 'en' ? 'days' : 'dienas');
        for (const column of [3, 4, 5, 6, 7])
          expect([r, looks(column, 5 + r)]).toEqual([r, [isDays ? 'days' : 'shareAmongDays']]);
      });
    });

  it('shows a goal of the metrics table as what its row measures', () => {
    const metrics = books.en.find(({ range }) => range === 'Metrics');
    const goals = metrics?.formats.flatMap((one) => (one.kind === 'look' && one.cells.column === 6 ? [one.look] : []));
    expect(goals).toEqual(
      samples.en.metrics.slice(1).map((row: Cells[number]) => (row[5] === 'days' ? 'days' : 'shareAmongDays')),
    );
  });

  for (const language of ['en', 'lv'] as const)
    it(`has the same sheets and names in ${language}, no two alike, and no name that a cell could have`, () => {
      const sheets = books[language];
      expect(new Set(sheets.map(({ name }) => name)).size).toBe(14);
      const tables = sheets.filter(({ spareRows }) => spareRows !== null);
      expect(tables.map(({ range }) => range).sort()).toEqual(Object.values(rangeNames).sort());
      expect(sheets.map(({ range }) => range)).toEqual(books.en.map(({ range }) => range));
      expect(new Set(sheets.map(({ range }) => range.toLowerCase())).size).toBe(14);
      for (const { name } of sheets) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    });

  it('leaves beside each answer room for the column that “by” in the settings adds, and above its chart for more rows', () => {
    for (const list of Object.values(answers))
      list.slice(1).forEach(({ column }, i) => {
        expect(column).toBeGreaterThanOrEqual(list[i].column + list[i].columns.length + 1);
      });
    for (const { charts } of books.en)
      for (const { cells, at } of charts) expect(at.row).toBeGreaterThan(cells.row + Math.max(14, 2 * (cells.rows - 1)));
  });

  for (const language of ['en', 'lv'] as const)
    it(`cuts no heading and no short word in ${language}`, () => {
      const tables = Object.fromEntries(books[language].map(({ range, blocks }) => [range, blocks[0].contents as Cells]));
      for (const { name, blocks, formats } of books[language]) {
        const widths = formats.flatMap((one) => (one.kind === 'widths' ? one.widths : []));
        for (const { row, column, contents } of blocks) {
          const formula = typeof contents[0][0] === 'object' && contents[0][0] ? contents[0][0].formula : null;
          const [, id, args] = /JOURNEY\.(\w+)\((.*)\)\)$/.exec(formula ?? '') ?? [];
          const isTable = row === 0 && contents.length > 0 && contents[0].length > 1;
          const cells = id ? answered(id as FunctionId, args, tables) : isTable ? (contents as Cells) : [];
          cells.forEach((line, r) => {
            line.forEach((cell, c) => {
              // Letters of a heading are bold, and no word of 25 letters needs a line of its own.
              const needs = typeof cell === 'string' && (r === 0 || cell.length <= 25) ? 10 + 7 * cell.length : 0;
              expect([name, cell, widths[column + c] >= needs]).toEqual([name, cell, true]);
            });
          });
        }
      }
    });

  it('says on each sheet of formulas how to read it and what else it answers, and beside the settings how to fill the tables in', () => {
    for (const language of ['en', 'lv'] as const) {
      const { sheets, howTo } = templateWords[language];
      for (const { name, spareRows, blocks } of books[language]) {
        const lines = blocks[0].contents.map(([line]) => String(line));
        if (spareRows !== null) continue;
        expect([name, lines.filter((line) => line.includes('#NAME?')).length]).toEqual([name, 1]);
        for (const { row, contents } of blocks.slice(1)) if (row === 3) expect(lines[2]).toContain(contents[0][0]);
      }
      for (const kind of ['log', 'stages', 'metrics', 'changes', 'settings'] as const)
        expect(howTo.some((line) => line.includes(`${sheets[kind]}:`))).toBe(true);
    }
  });

  it('shows no cell in two ways: a look ends before the next answer', () => {
    for (const { name, formats } of books.en) {
      const looked = new Set<string>();
      for (const one of formats) {
        if (one.kind !== 'look') continue;
        for (let r = one.cells.row; r < one.cells.row + one.cells.rows; r++) {
          expect([name, one.cells.column, r, looked.has(`${one.cells.column} ${r}`)]).toEqual([name, one.cells.column, r, false]);
          looked.add(`${one.cells.column} ${r}`);
        }
      }
    }
  });

  it('asks only what the catalog has, with the tables that it makes', () => {
    for (const { id, args } of Object.values(answers).flat()) {
      expect(catalog.map((spec) => spec.id)).toContain(id);
      const names = args.replace(/"[^"]*"|INDEX|\d+/g, '').match(/\w+/g) ?? [];
      for (const name of names) expect(Object.values(rangeNames)).toContain(name);
    }
  });

  it('keeps the stages and metrics of the sample in an empty workbook, and none of its deals and changes', () => {
    const rows = (which: 'sample' | 'none', range: string) =>
      sheetsFor(books.en, which, dialect).find((sheet) => sheet.range === range)?.blocks[0].contents.length;
    expect(rows('none', 'Log')).toBe(1);
    expect(rows('none', 'Changes')).toBe(1);
    expect(rows('none', 'Stages')).toBe(samples.en.stages.length);
    expect(rows('sample', 'Log')).toBe(samples.en.log.length);
  });
});

describe('what the guide asks for stands in the workbook', () => {
  const sheets = books.en;
  const headings = (name: string) => sheets.find((sheet) => sheet.name === name)?.blocks[0].contents[0];
  /** Filled cells of a column of the stages, those of open ones. */
  const filled = (column: string) => {
    const at = samples.en.stages[0].indexOf(column);
    return samples.en.stages.slice(1, 5).filter((row: Cells[number]) => row[at] !== '').length;
  };
  /** The answer that stands first, second … on a sheet. */
  const answer = (sheet: keyof typeof answers, n = 0) => {
    const { id, args } = answers[sheet][n];
    return records(answerCells(callFunction(functions[id], argumentsOf(args), { dialect })) as Cells);
  };
  const sum = (rows: readonly Readonly<Record<string, unknown>>[], column: string) =>
    rows.reduce((total, row) => total + Number(row[column]), 0);
  const log: Cells = samples.en.log;
  const last = [...new Map(log.slice(1).map(([deal, stage]) => [deal, stage])).values()];
  /** Deals of the sample that are in a stage last. */
  const endedAt = (stage: string) => last.filter((one) => one === stage).length;

  it('[U1] [U12] Journey map: every move, with its kind', () => {
    const moves = answer('map');
    expect(
      sum(
        moves.filter(({ Kind }) => Kind === 'won'),
        'Deals',
      ),
    ).toBe(endedAt('Closed Won'));
    expect(
      sum(
        moves.filter(({ Kind }) => Kind === 'lost'),
        'Deals',
      ),
    ).toBe(endedAt('Closed Lost'));
  });
  it('[U2] [U4] [U5] [U9] Stages: phases, goals, owners, recipients, teams, what moves a deal on and what to do', () => {
    expect(new Set(answer('funnel').flatMap(({ Phase }) => Phase || []))).toEqual(
      new Set(['Awareness', 'Consideration', 'Decision']),
    );
    for (const column of ['Goal conversion', 'Goal days', 'Owner', 'Recipients', 'Teams', 'Moves on when', 'What to do'])
      expect([column, filled(column)]).toEqual([column, 4]);
  });
  it('[U3] [U10] Deal log: feedback, objection, pain point, and lists to choose stage, who acted and feedback from', () => {
    expect(headings('Deal log')).toEqual(expect.arrayContaining(['Feedback', 'Objection', 'Pain point', 'Who acted']));
    const sheet = sheets.find(({ name }) => name === 'Deal log');
    expect(sheet?.drops).toMatchObject([{ range: 'Stages', cells: { column: 1 } }]);
    expect(
      sheet?.formats.flatMap((one) => (one.kind === 'drop-down' && Array.isArray(one.choices) ? [[...one.choices].sort()] : [])),
    ).toEqual([
      ['Customer', 'Us'],
      ['Negative', 'Neutral', 'Positive'],
    ]);
  });
  it('[U4] Goals: each goal with its status', () => {
    expect(new Set(answer('goals').map(({ Status }) => Status))).toEqual(new Set(['met', 'not met', 'too early']));
  });
  it('[U6] [U14] What works: actions toward moving on, pain points toward won', () => {
    expect(answer('works').map(({ Verdict }) => Verdict)).toContain('more often');
    const at = log[0].indexOf('Pain point');
    const pains = new Set(log.slice(1).flatMap((row) => row[at] || []));
    expect(new Set(answer('works', 2).map(({ Value }) => Value))).toEqual(pains);
  });
  it('[U7] [U8] Funnel and Time: where deals are lost, and how long each step takes', () => {
    // Three were lost as duplicates (F10).
    expect(sum(answer('funnel').slice(0, -1), 'Lost')).toBe(endedAt('Closed Lost') - 3);
    expect(answer('time').map(({ Stage }) => Stage)).toEqual(['Discovery', 'Demo', 'Proposal', 'Negotiation']);
    expect(Object.keys(answer('time')[0])).toEqual(expect.arrayContaining(['Median', 'Closed-only median']));
  });
  it('[U11] Changes and Progress: what was changed, and what became of it', () => {
    expect(headings('Changes')).toEqual(['Date', 'What', 'Stage', 'Owner']);
    expect(answer('progress', 1).map(({ Stage }) => Stage)).toEqual(['Discovery', 'Demo', 'Proposal', 'Negotiation']);
    expect(answer('progress')[0].Cohort).toBe('2025-Q1');
  });
  it('[U13] [U15] People: by rep and by persona', () => {
    expect(sum(answer('people'), 'Won')).toBe(endedAt('Closed Won'));
    expect(answer('people', 1).map(({ Segment }) => Segment)).toEqual(['CFO', 'Founder', 'Head of Sales', 'IT Manager']);
  });
  it('[U16] [U19] [U21] [U22] [U23] Questions: the metrics of one’s own', () => {
    const metrics = Object.fromEntries(answer('questions').map(({ Metric, Value }) => [Metric, Value]));
    expect(Object.keys(metrics)).toEqual(samples.en.metrics.slice(1).map(([name]: Cells[number]) => name));
    expect(metrics['Immediate yes after the proposal']).toBe(0);
    expect(metrics['Demo asked for after discovery']).toBeGreaterThan(0.5);
    expect(Number(metrics['Lost after the demo']) + Number(metrics['Won after the demo'])).toBeCloseTo(1, 10);
    expect(answer('questions', 5).map(({ Stage }) => Stage)).toEqual(['Discovery', 'Demo', 'Proposal', 'Negotiation']);
  });
  it('[U17] [U18] [U20] Questions: the pain point at the first stage, features and objections at the demo, waiting', () => {
    const stagesOf = (n: number) => new Set(answer('questions', n).map(({ Stage }) => Stage));
    expect(stagesOf(1)).toEqual(new Set(['Discovery', 'Demo', 'Proposal', 'Negotiation']));
    expect(stagesOf(2)).toEqual(new Set(['Discovery']));
    expect(stagesOf(3)).toEqual(new Set(['Demo']));
    expect(answer('questions', 4).map(({ Value }) => Value)).toContain('Security');
  });
  it('[U24] Money: what the pipeline brings a day, and what is open', () => {
    expect(Number(answer('money')[0]['Velocity per day'])).toBeGreaterThan(0);
    const open = 240 - endedAt('Closed Won') - endedAt('Closed Lost');
    expect(sum(answer('money', 1), 'Open deals')).toBe(open);
  });
});
