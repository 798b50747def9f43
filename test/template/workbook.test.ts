import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Argument, callFunction, catalog, functions, looksOfReport, sheetsFor } from '../../catalog/index.ts';
import type { Cells, Language, Report } from '../../core/index.ts';
import { answers, rangeNames, workbookOf } from '../../template/index.ts';

const dialect = { dot: '.', separator: ',' } as const;
const sampleIn = (language: Language) =>
  JSON.parse(readFileSync(new URL(`../../template/sample/sample.${language}.json`, import.meta.url), 'utf8'));
const samples = { en: sampleIn('en'), lv: sampleIn('lv') };
const ranges: Readonly<Record<string, Cells>> = {
  Log: samples.en.log,
  Stages: samples.en.stages,
  Metrics: samples.en.metrics,
  Settings: [['Setting', 'Value']],
};

/** What a formula's arguments are on the sample; the latest change stands for its cell. */
const argumentsOf = (args: string): Argument[] =>
  (args.match(/INDEX\([^)]*\)|"[^"]*"|[^,]+/g) ?? []).map((part) => {
    if (part.startsWith('"')) return part.slice(1, -1).replace('{rep}', 'Rep');
    return part.startsWith('INDEX') ? samples.en.changes[1][0] : ranges[part];
  });

const codes = { count: 'n', share: '%', days: 'd', moment: 'm', number: '.' } as const;

describe('the journey workbook', () => {
  for (const live of Object.values(answers).flat())
    it(`shows the columns of ${live.id} as they are meant`, () => {
      const { report } = callFunction(functions[live.id], argumentsOf(live.args), { dialect });
      const kinds = looksOfReport(report as Report).map((look) => (look === null ? 't' : codes[look as keyof typeof codes]));
      expect(live.columns).toBe(kinds.join(''));
      expect((report as Report).lines.length).toBeGreaterThan(0);
    });

  it('draws columns of numbers, and shades and marks such', () => {
    for (const { id, columns, chart, shaded, marked } of Object.values(answers).flat()) {
      const drawn = [...(chart?.columns.slice(1) ?? []), ...shaded, ...(marked === null ? [] : [marked])];
      for (const c of drawn) expect(`${id} ${c} ${columns[c]}`).not.toMatch(/ (t|undefined)$/);
    }
  });

  for (const language of ['en', 'lv'] as const)
    it(`has the same sheets and names in ${language}, no two alike, and no name that a cell could have`, () => {
      const sheets = workbookOf(samples[language], language);
      expect(new Set(sheets.map(({ name }) => name)).size).toBe(14);
      expect(sheets.flatMap(({ range }) => range ?? []).sort()).toEqual(Object.values(rangeNames).sort());
      for (const { name } of sheets) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    });

  it('shows no cell in two ways: a look ends before the next answer', () => {
    for (const { name, dressing } of workbookOf(samples.en, 'en')) {
      const looked = new Set<string>();
      for (const one of dressing) {
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
      sheetsFor(workbookOf(samples.en, 'en'), which, dialect).find((sheet) => sheet.range === range)?.blocks[0].contents.length;
    expect(rows('none', 'Log')).toBe(1);
    expect(rows('none', 'Changes')).toBe(1);
    expect(rows('none', 'Stages')).toBe(samples.en.stages.length);
    expect(rows('sample', 'Log')).toBe(samples.en.log.length);
  });
});
