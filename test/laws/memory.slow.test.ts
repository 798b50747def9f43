import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCells, callFunction } from '../../calls/call.ts';
import type { Argument } from '../../calls/define.ts';
import { catalog, functions } from '../../calls/functions.ts';
import type { FunctionId } from '../../calls/list.ts';
import { newMemory } from '../../calls/memory.ts';
import type { Cell, Cells } from '../../core/index.ts';
import { leastArguments } from '../hosts/least-arguments.ts';
import { size } from '../size.ts';

const dialect = { dot: '.', separator: ',' } as const;

/** What a call gives or says, with a memory or without. */
function said(id: FunctionId, args: readonly Argument[], memory?: ReturnType<typeof newMemory>): unknown {
  try {
    return answerCells(callFunction(functions[id], args, { dialect, ...(memory && { memory }) }));
  } catch (fault) {
    return String(fault);
  }
}

const copyOf = (cells: Cells): Cell[][] => cells.map((row) => [...row]);

const day = (n: number) => 45_658 + n;

/** Logs of every layout, with what makes rows be looked at as a whole: twins, totals, blanks, headings again. */
const logs: Readonly<Record<string, Cells>> = {
  events: [
    ['Report of deals', '', '', '', '', ''],
    ['Deal', 'Stage', 'Entered', 'Rep', 'Value', 'Action'],
    ['A', 'New', day(1), 'Ann', 100, 'Call'],
    ['A', 'Demo', day(5), 'Ann', 100, ''],
    ['A', 'Demo', day(5), 'Ann', 100, ''],
    ['B', 'New', day(2), 'Bob', '€ 50', 'Mail'],
    ['', '', '', '', '', ''],
    ['B', 'Lost', '2025-02-03', 'Bob', '', ''],
    ['Deal', 'Stage', 'Entered', 'Rep', 'Value', 'Action'],
    [7, ' New ', day(3), 'Ann', 70, 'Call'],
    [7, '', day(4), 'Ann', '', 'Call'],
    ['C', 'New', '13/02/2025', '', '', ''],
    ['C', 'Won', '14/02/2025', '', 30, '#N/A'],
    ['Total', '', '', '', 350, ''],
  ],
  spans: [
    ['Deal', 'Stage', 'Entered', 'Left'],
    ['A', 'New', day(1), day(4)],
    ['A', 'Demo', day(4), '2050-01-01'],
    ['B', 'New', day(2), ''],
    ['C', 'New', day(2), day(3)],
    ['C', 'Won', day(3), ''],
  ],
  changes: [
    ['Deal', 'From', 'To', 'Changed on', 'Field'],
    ['A', 'New', 'Demo', day(3), 'Stage'],
    ['A', 'Demo', 'Won', day(9), 'Stage'],
    ['B', 'New', 'Lost', day(4), 'Stage'],
    ['B', 'x', 'y', day(4), 'Owner'],
  ],
  wide: [
    ['Deal name', 'Date entered New', 'Date entered Demo', 'Date entered Won', 'Owner'],
    ['Acme', day(1), day(4), '', 'Ann'],
    ['Acme', day(2), '', '', 'Bob'],
    ['Beta', day(1), day(3), day(9), 'Ann'],
    ['Gamma', '', '', '', 'Ann'],
  ],
  list: [
    ['Deal', 'Created', 'Closed', 'Status'],
    ['A', day(1), day(5), 'Won'],
    ['B', day(2), '', 'Open'],
    ['C', day(3), day(4), 'Lost'],
  ],
  snapshots: [
    ['Snapshot date', 'Deal', 'Stage'],
    ...[1, 8, 15].flatMap((at) =>
      ['A', 'B', 'C', 'D', 'E'].map((deal, i): Cell[] => [day(at), deal, i * 7 < at ? 'Demo' : 'New']),
    ),
  ],
};

/** A log with its body four times, so that edits fall below the rows that are searched for headings. */
const fourTimes = (log: Cells): Cells => [log[0], ...[1, 2, 3, 4].flatMap(() => log.slice(1))];

/** What an edit puts into a cell: words and dates of the log itself, and what no column expects. */
const values: readonly Cell[] = [
  '',
  null,
  0,
  'New',
  'Demo',
  'Won',
  'A',
  'Ann',
  day(1),
  day(6),
  day(1) + 0.5,
  '03/04/2025',
  '2025-03-04',
  'Deal',
  'Total',
  '#N/A',
  true,
  12,
  '12',
  ' New',
];

const calls: readonly FunctionId[] = ['FUNNEL', 'CHECK', 'TIME_IN_STAGE', 'DROPOFF', 'VISITS', 'FEEDBACK', 'MOVES', 'COHORTS'];
const settings = ['', 'by=Rep', 'by=Owner', 'Rep=Ann', 'dates=mdy', 'as of=2025-01-04', 'clock=working'];

describe('a memory of ranges', () => {
  it('answers as a fresh reading does, for every function, after any edit of a cell', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(logs)),
        fc.array(
          fc.record({
            row: fc.nat(60),
            column: fc.nat(6),
            value: fc.constantFrom(...values),
            undone: fc.boolean(),
            ask: fc.array(fc.tuple(fc.constantFrom(...calls), fc.constantFrom(...settings)), { minLength: 1, maxLength: 3 }),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        (layout, edits) => {
          const memory = newMemory();
          let cells = copyOf(fourTimes(logs[layout]));
          for (const { row, column, value, undone, ask } of edits) {
            const before = cells;
            cells = copyOf(cells);
            cells[row % cells.length][column % cells[0].length] = value;
            for (const [id, setting] of ask) {
              const args = [...leastArguments(id), setting];
              expect(said(id, [copyOf(cells), ...args], memory)).toEqual(said(id, [cells, ...args]));
            }
            if (undone) cells = before;
          }
        },
      ),
      { seed: 5, numRuns: size(150, 3000) },
    );
  });

  it('holds far below the rows that a sample is taken of', () => {
    const long: Cell[][] = [['Deal', 'Stage', 'Entered', 'Rep', 'Value']];
    for (let d = 0; d < 12_000; d++) {
      long.push([`D${d}`, 'New', day(d % 300), 'Ann', 10], [`D${d}`, 'Demo', day((d % 300) + 5), 'Ann', 10]);
    }
    const memory = newMemory();
    const both = (cells: Cells, known?: typeof memory) => [
      said('FUNNEL', [cells, 'by=Rep'], known),
      said('TIME_IN_STAGE', [cells], known),
    ];
    both(copyOf(long), memory);
    const edits: readonly [number, number, Cell][] = [
      [22_999, 0, 'D1'],
      [22_999, 1, 'Won'],
      [22_999, 2, day(9)],
      [22_999, 3, 'Bob'],
      [23_000, 4, 99],
    ];
    for (const [row, column, value] of edits) {
      const cells = copyOf(long);
      cells[row][column] = value;
      expect(both(cells)).not.toEqual(both(long));
      expect(both(copyOf(cells), memory)).toEqual(both(cells));
    }
  });

  it('holds for a column that no number uses, but that was looked at to tell what the columns are for', () => {
    const memory = newMemory();
    const log: Cell[][] = [['Deal', 'Stage', 'X', 'Y']];
    for (let d = 0; d < 40; d++) log.push([`D${d}`, 'New', '', day(d)]);
    log[35][2] = 'some';
    const cells = copyOf(log);
    cells[35][2] = day(2);
    said('FUNNEL', [copyOf(log)], memory);
    expect(said('FUNNEL', [cells])).not.toEqual(said('FUNNEL', [log]));
    expect(said('FUNNEL', [copyOf(cells)], memory)).toEqual(said('FUNNEL', [cells]));
  });

  it('holds for rows added, taken away, and widened', () => {
    const memory = newMemory();
    const log = logs.events;
    const shapes = [
      log,
      log.slice(0, 9),
      [...log, ['D', 'New', day(9), 'Eve', 1, '']],
      [...log, ['', '', '', '', '', '']],
      log.map((row) => [...row, 'x']),
    ];
    for (const shape of [...shapes, ...shapes]) {
      expect(said('FUNNEL', [copyOf(shape)], memory)).toEqual(said('FUNNEL', [shape]));
      expect(said('CHECK', [copyOf(shape)], memory)).toEqual(said('CHECK', [shape]));
    }
  });

  it('answers every function of the catalog twice alike', () => {
    const memory = newMemory();
    for (const { id, takesLog } of [...catalog, ...catalog]) {
      if (!takesLog) continue;
      const args = leastArguments(id);
      expect(said(id as FunctionId, [copyOf(logs.events), ...args], memory)).toEqual(
        said(id as FunctionId, [logs.events, ...args]),
      );
    }
  });

  it('follows a second table of actions', () => {
    const memory = newMemory();
    const actions: Cell[][] = [
      ['Deal', 'Action', 'Date'],
      ['A', 'Call', day(2)],
      ['B', 'Mail', day(2)],
    ];
    for (const word of ['Call', 'Visit', 'Call']) {
      const now = copyOf(actions);
      now[1][1] = word;
      const fresh = said('DRIVERS', [logs.spans, now, 'Action']);
      expect(said('DRIVERS', [copyOf(logs.spans), copyOf(now), 'Action'], memory)).toEqual(fresh);
    }
  });

  it('keeps no more cells than it may, those used last', () => {
    const one = logs.events;
    const size = one.length * one[0].length;
    const memory = newMemory(size * 2);
    for (const rep of ['Ann', 'Bea', 'Cid', 'Dee']) {
      const cells = copyOf(one);
      cells[2][3] = rep;
      said('FUNNEL', [cells, 'by=Rep'], memory);
      expect(memory.size).toBeLessThanOrEqual(size * 2);
    }
    const small = newMemory(size - 1);
    said('FUNNEL', [one], small);
    expect(small.size).toBe(0);
  });
});
