import { readFileSync } from 'node:fs';
import { answerCells, callFunction } from '../../calls/call.ts';
import type { Argument } from '../../calls/define.ts';
import { catalog } from '../../calls/functions.ts';
import type { Cell } from '../../core/index.ts';
import type { FunctionSpec } from '../../core/questions/declaration.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** The golden workbook: the sample, in every language. */
const books = (['en', 'lv'] as const).map((language) => {
  const sheets = JSON.parse(read(`workbook/template/sample/sample.${language}.json`)) as Record<string, Cell[][]>;
  return { language, names: { Log: sheets.log, Stages: sheets.stages, Metrics: sheets.metrics } as Record<string, Cell[][]> };
});

/** Latvian names of what the examples ask for. */
const inLatvian: Record<string, string> = {
  Demo: 'Demonstrācija',
  Rep: 'Pārdevējs',
  'by=Rep': 'by=Pārdevējs',
  'by=Strategy': 'by=Stratēģija',
};

/** Every example of the catalog on it. */
export const calls = books.flatMap(({ language, names }) =>
  catalog.map((spec) => ({
    spec,
    language,
    args: (spec.example.match(/"[^"]*"|[^,]+/g) ?? []).map((written): Argument => {
      if (!written.startsWith('"')) return names[written] ?? written;
      const text = written.slice(1, -1);
      return language === 'lv' ? (inLatvian[text] ?? text) : text;
    }),
  })),
);

export const rowsOf = (answer: unknown): Cell[][] => (Array.isArray(answer) ? (answer as Cell[][]) : [[answer as Cell]]);
/** The answer of the core in Node, and its cells. */
export const inNode = (spec: FunctionSpec, args: Argument[]) => {
  const answer = callFunction(spec, args, { dialect: { dot: spec.id === 'HELP' ? '_' : '.', separator: ',' } });
  return { answer, cells: rowsOf(answerCells(answer)) };
};
/** Cells, without how HELP writes a formula: that belongs to the host. */
export const withoutDialect = (cells: unknown) => JSON.parse(JSON.stringify(cells).replace(/JOURNEY[._]/g, 'JOURNEY'));
