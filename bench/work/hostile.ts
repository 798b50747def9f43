// Cells, logs, settings and formulas that somebody made to stop us, each of any length; for bench/hostile.mjs and the tests.

import { answerCells, callFunction } from '../../calls/call.ts';
import { filterText } from '../../calls/filter-text.ts';
import { catalog, functions } from '../../calls/functions.ts';
import { newMemory } from '../../calls/memory.ts';
import { chartSvg, chartTable } from '../../charts/index.ts';
import type { Cell, Cells } from '../../core/cells/cell.ts';
import { Fault } from '../../core/fault.ts';
import { everyDeal } from '../../report/cards/choice.ts';
import { noTables, reportModelOf } from '../../report/make-report.ts';
import { chartSpecOf } from '../../sidebar/chart-spec.ts';
import { sidebarWords } from '../../sidebar/words/index.ts';
import { leastArguments } from '../../test/hosts/least-arguments.ts';
import { freeName } from '../../workbook/writing/address.ts';
import { isOurs, repaired } from '../../workbook/writing/formulas.ts';

/** One way to be hostile: what it is, its greatest length in hosts, and the work on one of a length. */
export interface Hostile {
  readonly name: string;
  readonly most: number;
  readonly run: (length: number) => void;
}

const dialect = { dot: '.', separator: ',' } as const;
const times = <T>(n: number, of: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => of(i));

/** An answer, or a sentence; anything else is a fault of ours. */
function answered(work: () => unknown): void {
  try {
    work();
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.message === '') throw fault;
  }
}

type Ask = (id: keyof typeof functions, ...settings: string[]) => void;

/** Asks functions about a log as one document does, which reads it once. */
function asker(log: Cells): Ask {
  const context = { dialect, memory: newMemory() };
  return (id, ...settings) =>
    answered(() => answerCells(callFunction(functions[id], [log, ...leastArguments(id), ...settings], context)));
}

/** Every function of the catalog, the whole report, and its charts. */
function everything(log: Cells): void {
  const ask = asker(log);
  for (const { id, takesLog } of catalog) if (takesLog) ask(id as keyof typeof functions);
  const model = reportModelOf({ ...noTables, log }, { language: 'en', choice: everyDeal, asOf: null });
  if (model.kind === 'fault') return;
  for (const part of model.cards.flatMap(({ parts }) => parts)) {
    const spec = chartSpecOf(part, model.cards, sidebarWords.en);
    if (spec === null) continue;
    chartTable(spec, 'en');
    chartSvg(spec, 'en', { width: 320, theme: 'light' });
  }
}

const headings = ['Deal', 'Stage', 'Date', 'Rep', 'Value', 'Reason', 'Action'];
const stages = ['New', 'Demo', 'Offer', 'Won'];
const small = (): Cell[][] => [
  headings,
  ...times(40, (i) => [`d${i >> 2}`, stages[i % 4], 45000 + i * 3, `r${i % 3}`, 1000 + i, i % 4 === 3 ? 'price' : '', 'call']),
];

/** Runs of letters that patterns stumble on, between two others. */
const pumps = ['x', '[', ' ', '"', "'", '1', '1,', '(', 'a ', 'ā', '{', '_', '\n', '1:', '|'];
const pumped = (pump: string, length: number): string => `x${pump.repeat(Math.ceil((length - 2) / pump.length))}x`;

const inColumn = (column: number) => (texts: readonly string[]) =>
  small().map((row, r) => (r % 2 === 1 ? row.map((cell, c) => (c === column ? texts[(r >> 1) % texts.length] : cell)) : row));
const withHeadings = (more: readonly string[]) =>
  small().map((row, r) => [...row, ...more.map((one) => (r === 0 ? one : day(r)))]);

/** A log with long texts in one place. */
const places: Readonly<Record<string, (texts: readonly string[]) => Cells>> = {
  headings: withHeadings,
  'headings of entries': (texts) => withHeadings(texts.map((text) => `Date entered ${text}`)),
  'headings of dates': (texts) => withHeadings(texts.map((text) => `${text} date`)),
  ...Object.fromEntries(headings.map((name, c) => [`cells of ${name}`, inColumn(c)])),
};

/** Two pairs of letters that any polynomial of factor 403 takes for the same. */
const alike = [String.fromCharCode(100, 1000), String.fromCharCode(101, 1000 - 403)];
const colliding = (i: number): string => [...i.toString(2).padStart(17, '0')].map((bit) => alike[Number(bit)]).join('');

const events = (n: number, row: (i: number) => Cell[], ...more: string[]): Cells => [
  ['Deal', 'Stage', 'Date', ...more],
  ...times(n, row),
];
const day = (i: number): number => 45000 + (i % 300);

/** Logs of many. */
const logs: Readonly<Record<string, { readonly most: number; readonly log: (n: number) => Cells }>> = {
  headings: {
    most: 10_000,
    log: (n) => [
      [...headings, ...times(n, (i) => `Heading number ${i}`)],
      ...small()
        .slice(1, 12)
        .map((row) => [...row, ...times(n, (j) => `v${j % 7}`)]),
    ],
  },
  'headings alike': {
    most: 10_000,
    log: (n) => [
      [...headings, ...times(n, () => 'Region')],
      ...small()
        .slice(1, 12)
        .map((row) => [...row, ...times(n, (j) => `v${j % 7}`)]),
    ],
  },
  'columns of stages': {
    most: 10_000,
    log: (n) => [
      ['Deal', ...times(n, (i) => `Date entered S${i}`)],
      ...times(5, (i) => [`d${i}`, ...times(n, (j) => 45000 + j)]),
    ],
  },
  'rows of one deal': { most: 200_000, log: (n) => events(n, (i) => ['d', stages[i % 3], 45000 + i / 100]) },
  'rows of one deal and moment': { most: 200_000, log: (n) => events(n, (i) => ['d', stages[i % 2], 45000, i], 'Value') },
  'deals of one name': {
    most: 100_000,
    log: (n) => [
      ['Deal', 'Stage', 'Created', 'Closed', 'Value'],
      ...times(n, (i) => ['Same deal', stages[i % 4], day(i), 45300 + (i % 100), i]),
    ],
  },
  'names of one hash': { most: 100_000, log: (n) => events(n, (i) => [colliding(i), stages[i % 4], day(i)]) },
  'names of one beginning': { most: 100_000, log: (n) => events(n, (i) => [`${'x'.repeat(100)}${i}`, stages[i % 4], day(i)]) },
  stages: { most: 100_000, log: (n) => events(n, (i) => [`d${i >> 1}`, `S${i}`, day(i)]) },
  reasons: {
    most: 100_000,
    log: (n) => events(n, (i) => [`d${i >> 1}`, i % 2 ? 'Lost' : 'New', day(i), `reason ${i >> 1}`], 'Reason'),
  },
  reps: { most: 100_000, log: (n) => events(n, (i) => [`d${i >> 1}`, stages[i % 2], day(i), `rep ${i >> 1}`], 'Rep') },
  periods: { most: 100_000, log: (n) => events(n, (i) => [`d${i >> 1}`, i % 2 ? 'Won' : 'New', 1 + i * 25]) },
};

const LETTERS = 50_000;
/** Texts of settings. */
const settings: Readonly<Record<string, (length: number) => string>> = {
  filters: (n) => times(n / 10, (i) => `Rep<>z${i}`).join(';'),
  'values of a filter': (n) =>
    filterText(
      'Rep',
      times(n / 6, (i) => `z${i}`),
    ),
  semicolons: (n) => ';'.repeat(n),
  'equal signs': (n) => '='.repeat(n),
  quotes: (n) => `Rep=${'"'.repeat(n)}`,
  blanks: (n) => `where ${' '.repeat(n)}Rep=r1`,
  holidays: (n) => `clock=working; holidays=${times(n / 11, (i) => `2025-01-${10 + (i % 20)}`).join(',')}`,
  'columns to show': (n) => `show=${times(n / 6, () => 'Stage').join(',')}`,
  'administrative reasons': (n) => `administrative reasons=${times(n / 6, (i) => `r${i}`).join(',')}`,
  'an unknown name': (n) => `${'x'.repeat(n)}=1`,
  'a long value': (n) => `by=${'x'.repeat(n)}`,
};

const asked = ['CHECK', 'FUNNEL', 'DROPOFF', 'STUCK'] as const;
const formulas = [
  '{',
  '_xlfn.',
  '_xldudf_JOURNEY_X',
  'JOURNEY_',
  '"',
  "'",
  '=@JOURNEY.A(',
  '(',
  ';',
  '__xludf.DUMMYFUNCTION("',
  '""',
];

export const hostiles: readonly Hostile[] = [
  ...Object.entries(places).map(([name, place]) => ({
    name: `letters, ${name}`,
    most: LETTERS,
    run: (length: number) => everything(place(pumps.map((pump) => pumped(pump, length)))),
  })),
  ...Object.entries(logs).map(([name, { most, log }]) => ({ name, most, run: (length: number) => everything(log(length)) })),
  ...Object.entries(settings).map(([name, text]) => ({
    name: `settings: ${name}`,
    most: LETTERS,
    run: (length: number) => {
      const ask = asker(small());
      for (const id of asked) ask(id, text(length));
    },
  })),
  ...(['COHORTS', 'WAIT_COST', 'FUNNEL'] as const).map((id) => ({
    name: `groups of ${id}`,
    most: 100_000,
    run: (length: number) => asker(logs.reps.log(length))(id, 'by=Rep'),
  })),
  {
    name: 'letters of a formula',
    most: LETTERS,
    run: (length) =>
      formulas.forEach((pump) => {
        const text = `=JOURNEY.FUNNEL(${pumped(pump, length)}`;
        isOurs(text);
        repaired(text, { dot: '_', separator: ';' });
      }),
  },
  {
    name: 'letters of a sheet’s name',
    most: LETTERS,
    run: (length) => {
      for (const pump of pumps) freeName(pumped(pump, length), []);
    },
  },
];
