import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerCells, callFunction } from '../../calls/call.ts';
import type { Argument } from '../../calls/define.ts';
import { functions } from '../../calls/functions.ts';
import type { Cell } from '../../core/index.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../workbook/template/sample/sample.en.json', import.meta.url), 'utf8'),
) as Record<string, Cell[][]>;
/** A log in which nobody wrote down that the demo was given. */
const unwritten = sample.log.map((row) => row.map((cell) => (cell === 'Demo given' ? 'Call' : cell)));
const names: Record<string, Argument> = {
  Log: sample.log,
  Briefed: unwritten,
  Stages: sample.stages,
  Metrics: sample.metrics,
};
const feedback = sample.log[0].indexOf('Feedback');
const positive = sample.log.filter((row) => row[feedback] === 'Positive').length;

/** Runs a formula as the README writes it. */
function answerOf(formula: string): Cell[][] {
  const [, id, written] = /^=JOURNEY\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  const args = (written.match(/"[^"]*"|[^,]+/g) ?? []).map((arg) =>
    arg.startsWith('"') ? arg.slice(1, -1) : (names[arg] ?? arg),
  );
  const answer = answerCells(
    callFunction(functions[id as keyof typeof functions], args, { dialect: { dot: '.', separator: ',' } }),
  );
  return Array.isArray(answer) ? (answer as Cell[][]) : [[answer as Cell]];
}

/** What the guide asks, as one call each, and what its answer must hold on the sample. */
const asked: readonly (readonly [string, string, (cells: Cell[][]) => void])[] = [
  ['U6', '=JOURNEY.DRIVERS(Log)', (cells) => expect(cells.slice(1).map((row) => row[10])).toContain('more often')],
  ['U7', '=JOURNEY.DROPOFF(Log)', (cells) => expect(cells.slice(1).reduce((sum, row) => sum + Number(row[2]), 0)).toBe(187)],
  [
    'U8',
    '=JOURNEY.TIME_IN_STAGE(Log)',
    (cells) => expect(cells.map((row) => row[0])).toEqual(['Stage', 'Discovery', 'Demo', 'Proposal', 'Negotiation']),
  ],
  ['U9', '=JOURNEY.GOALS(Log,Stages)', (cells) => expect(new Set(cells.slice(1).map((row) => row[1])).size).toBeGreaterThan(1)],
  ['U10', '=JOURNEY.DRIVERS(Log,"who")', (cells) => expect(cells.slice(1).map((row) => row[1])).toContain('Customer')],
  ['U11', '=JOURNEY.BEFORE_AFTER(Log,"2025-06-30")', (cells) => expect(cells[0]).toContain('Weeks until known')],
  ['U12', '=JOURNEY.FLOW(Log)', (cells) => expect(cells.slice(1).map((row) => row[2])).toContain('forward')],
  ['U13', '=JOURNEY.FEEDBACK(Log,"by=Strategy")', (cells) => expect(cells[0][0]).toBe('Strategy')],
  [
    'U13',
    '=JOURNEY.SEGMENTS(Log,"Rep")',
    (cells) => expect(cells.slice(1).reduce((sum, row) => sum + Number(row[2]), 0)).toBe(39),
  ],
  ['U14', '=JOURNEY.DRIVERS(Log,"pain point","","won")', (cells) => expect(cells.length).toBeGreaterThan(1)],
  [
    'U14',
    '=JOURNEY.VISITS(Log,"D-00002")',
    (cells) => expect(cells.slice(1).map((row) => row[2])).toEqual(['Discovery', 'Demo', 'Proposal', 'Negotiation']),
  ],
  ['U15', '=JOURNEY.SEGMENTS(Log,"Persona")', (cells) => expect(cells.length).toBeGreaterThan(3)],
  ['U15', '=JOURNEY.FUNNEL(Log,"by=Persona")', (cells) => expect(cells[0][0]).toBe('Persona')],
  ['U16', '=JOURNEY.CONVERSION(Log,"proposal","Won",2)', ([[share]]) => expect(share).toBe(0)],
  [
    'U17',
    '=JOURNEY.DRIVERS(Log,"pain point","Discovery")',
    (cells) => expect(new Set(cells.slice(1).map((row) => row[0]))).toEqual(new Set(['Discovery'])),
  ],
  [
    'U18',
    '=JOURNEY.DRIVERS(Log,"feature","demo")',
    (cells) => expect(new Set(cells.slice(1).map((row) => row[0]))).toEqual(new Set(['Demo'])),
  ],
  ['U18', '=JOURNEY.DRIVERS(Log,"objection","demo","lost")', (cells) => expect(cells.length).toBeGreaterThan(1)],
  ['U19', '=JOURNEY.TIME_IN_STAGE(Log,"Demo","p75")', ([[days]]) => expect(Number(days)).toBeGreaterThan(13)],
  ['U20', '=JOURNEY.WAIT_COST(Log)', (cells) => expect(cells[0][1]).toBe('Tipping day')],
  ['U20', '=JOURNEY.STUCK(Log)', (cells) => expect(cells.slice(1).every((row) => Number(row[2]) > Number(row[3]))).toBe(true)],
  ['U21', '=JOURNEY.CONVERSION(Log,"Demo","Lost")', ([[share]]) => expect(Number(share)).toBeGreaterThan(0.5)],
  ['U21', '=JOURNEY.CONVERSION(Log,"Demo","Won")', ([[share]]) => expect(Number(share)).toBeLessThan(0.5)],
  ['U22', '=JOURNEY.CONVERSION(Log,"Discovery","Demo")', ([[share]]) => expect(Number(share)).toBeCloseTo(0.658, 3)],
  ['U23', '=JOURNEY.METRICS(Log,Metrics)', (cells) => expect(cells).toHaveLength(sample.metrics.length)],
  ['U24', '=JOURNEY.VELOCITY(Log)', ([, row]) => expect(Number(row[5])).toBeGreaterThan(0)],
  [
    'U24',
    '=JOURNEY.FORECAST_WINS(Log)',
    (cells) => expect(cells.slice(1).reduce((sum, row) => sum + Number(row[1]), 0)).toBe(14),
  ],
];

/** What else of the guide a cell answers. */
const also: typeof asked = [
  // Every move: 153 forward from the first stage (three of them duplicates, lost later), 39 into Won.
  ['U1', '=JOURNEY.FLOW(Log,Stages)', (cells) => expect(cells.map((row) => row[3])).toEqual(expect.arrayContaining([153, 39]))],
  ['U1', '=JOURNEY.PATHS(Log)', (cells) => expect(cells[1][0]).toBe('Discovery')],
  ['U1', '=JOURNEY.VISITS(Log,"D-00002")', (cells) => expect(cells.slice(1).every((row) => row[0] === 'D-00002')).toBe(true)],
  [
    'U2',
    '=JOURNEY.FUNNEL(Log,Stages,"level=phase")',
    (cells) => expect(cells.map((row) => row[0])).toEqual(['Stage', 'Awareness', 'Consideration', 'Decision', 'Won']),
  ],
  [
    'U3',
    '=JOURNEY.FEEDBACK(Log)',
    (cells) => expect(cells.slice(1).reduce((sum, row) => sum + Number(row[1]), 0)).toBe(positive),
  ],
  [
    'U3',
    '=JOURNEY.DRIVERS(Log,"objection")',
    (cells) => expect(new Set(cells.slice(1).map((row) => row[1]))).toEqual(new Set(['Security', 'Price', 'Timing'])),
  ],
  ['U4', '=JOURNEY.GOALS(Log,Stages)', (cells) => expect(cells.slice(1).map((row) => row[8])).toContain('not met')],
  ['U4', '=JOURNEY.METRICS(Log,Metrics)', (cells) => expect(cells[0]).toContain('Goal')],
  [
    'U5',
    '=JOURNEY.GOALS(Log,Stages)',
    (cells) =>
      expect(new Set(cells.slice(1).map((row) => row[1]))).toEqual(new Set(sample.stages.slice(1, 5).map((row) => row[8]))),
  ],
  [
    'U9',
    '=JOURNEY.CHECK(Briefed,Stages)',
    (cells) =>
      expect(cells.map((row) => row[1])).toContain('“Demo”: 95 of 95 deals that moved on did so without “Demo given” on record.'),
  ],
  ['U10', '=JOURNEY.PATHS(Log)', (cells) => expect(cells.slice(1).reduce((sum, row) => sum + Number(row[1]), 0)).toBe(240)],
  ['U11', '=JOURNEY.COHORTS(Log)', (cells) => expect(cells.length).toBe(13)],
  ['U11', '=JOURNEY.MOVES(Log)', (cells) => expect(cells[cells.length - 1].slice(0, 2)).toEqual(['open at end', 14])],
  ['U11', '=JOURNEY.BACKTEST(Log)', (cells) => expect(cells.slice(1).every((row) => Number(row[3]) >= 0)).toBe(true)],
  [
    'U24',
    '=JOURNEY.SEGMENTS(Log,"Rep")',
    (cells) => expect(cells[0]).toEqual(expect.arrayContaining(['On main path', 'Spread of days'])),
  ],
];

describe('what the guide asks is one call each', () => {
  it.each([...asked, ...also])('[%s] %s', (_, formula, holds) => {
    const cells = answerOf(formula);
    for (const row of cells) expect(row).toHaveLength(cells[0].length);
    holds(cells);
  });

  it('and the README lists them all', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(asked.filter(([, formula]) => !readme.includes(`\`${formula}\``)).map(([, formula]) => formula)).toEqual([]);
    for (let u = 1; u <= 24; u++) expect([...asked, ...also].some(([id]) => id === `U${u}`)).toBe(true);
  });
});
