import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, type Cells, DAY, datasetOf, toCells, visitsReport } from '../../core/index.ts';
import {
  type LogHeadings,
  logHeadings,
  pipelineColumns,
  pipelineIn,
  rowsToRecord,
  type StageEdit,
} from '../../workbook/recorder.ts';
import { size } from '../size.ts';
import { at, FIRST_DAY, logOf, records } from '../story.ts';

const seed = 20_261_124;
const headings = ['Deal', 'Stage', 'Rep'];
const columns = { header: 0, deal: 0, stage: 1 };

/** What an edit adds to a log of a story on a day of it. */
function recorded(log: Cells, day: number, rows: Cells, more: Partial<StageEdit> = {}) {
  return rowsToRecord({
    headings,
    rows,
    columns,
    typed: null,
    log: logHeadings(log) as LogHeadings,
    entries: log.slice(1),
    first: 0,
    now: (FIRST_DAY + day) * DAY,
    editor: null,
    recordedBy: 'Recorded by',
    ...more,
  });
}

const log = logOf('d: New 1, Demo 3 | e: New 2, Lost 3');
const day = (n: number) => FIRST_DAY + n;
const second = 1000 / DAY;

describe('the recorder', () => {
  it.each<[string, Cells, Cells]>([
    ['a stage moved on', [['d', 'Offer']], [['d', 'Offer', day(9)]]],
    ['a stage moved back', [['d', 'New']], [['d', 'New', day(9)]]],
    ['the last stage again', [['d', 'demo ']], []],
    ['a deal not in the log yet', [['f', 'New']], [['f', 'New', day(9)]]],
    ['a stage that nobody knows', [['d', 'Demmo']], [['d', 'Demmo', day(9)]]],
    ['a cleared stage', [['d', '']], []],
    ['a stage without a deal', [['', 'New']], []],
    ['an error', [['d', '#N/A']], []],
    [
      'several deals, of which one moved',
      [
        ['d', 'Demo'],
        ['e', 'New'],
      ],
      [['e', 'New', day(9)]],
    ],
    [
      'the same deal in two rows',
      [
        ['d', 'Offer'],
        ['d', 'Offer'],
      ],
      [['d', 'Offer', day(9)]],
    ],
  ])('adds for %s', (_, rows, added) => {
    expect(recorded(log, 9, rows).rows).toEqual(added);
  });

  it('takes what is latest for the last stage, not what stands last, and nothing that is only planned', () => {
    const shuffled: Cells = [log[0], ['d', 'Won', day(400)], ['d', 'Demo', day(3)], ['d', 'New', day(1)]];
    expect(recorded(shuffled, 9, [['d', 'Demo']]).rows).toEqual([]);
    expect(recorded(shuffled, 9, [['d', 'New']]).rows).toHaveLength(1);
  });

  it('goes by the order of the rows where their dates can’t be read one by one', () => {
    const open: Cells = [log[0], ['d', 'Demo', '3/4/2025'], ['d', 'New', '2/4/2025']];
    expect(recorded(open, 9, [['d', 'New']]).rows).toEqual([]);
    expect(recorded(open, 9, [['d', 'Demo']]).rows).toEqual([['d', 'Demo', '2025-01-09']]);
  });

  it('records what was typed and what has become of it since, a second apart', () => {
    expect(recorded(log, 9, [['d', 'Won']], { typed: 'Offer' }).rows).toEqual([
      ['d', 'Offer', day(9)],
      ['d', 'Won', expect.closeTo(day(9) + second, 8)],
    ]);
  });

  it('keeps the order of two edits in the same second', () => {
    const again: Cells = [...log, ['d', 'Offer', day(9)]];
    expect(recorded(again, 9, [['d', 'Demo']]).rows).toEqual([['d', 'Demo', expect.closeTo(day(9) + second, 8)]]);
  });

  it('takes along what both tables say of a deal, and says who edited', () => {
    const wide: Cells = [
      ['When', 'Rep', 'Deal', 'Action', 'Stage'],
      [day(1), 'Ann', 'd', 'Call', 'New'],
    ];
    const added = recorded(wide, 9, [['d', 'Demo', 'Bob']], { editor: 'ann@example.com' });
    expect(added.headings).toEqual([...(wide[0] as string[]), 'Recorded by']);
    expect(added.rows).toEqual([[day(9), 'Bob', 'd', '', 'Demo', 'ann@example.com']]);
    expect(added.looks).toEqual(['moment', null, null, null, null, null]);
    const once: Cells = [added.headings, ...added.rows];
    expect(recorded(once, 10, [['d', 'Won', 'Bob']], { editor: 'ann@example.com' }).headings).toEqual(added.headings);
  });

  it('tells a sheet with one row per deal from a log', () => {
    const pipeline: Cells = [['Pipeline of 2026'], ['Deal', 'Amount', 'Current stage'], ['a', 1, 'New'], ['b', 2, 'New']];
    expect(pipelineIn(pipeline)).toEqual({ header: 1, deal: 0, stage: 2 });
    expect(pipelineIn(log)).toBeNull();
    expect(
      pipelineColumns([
        ['Stage', 'Outcome'],
        ['New', 'open'],
      ]),
    ).toBeNull();
    expect(logHeadings(pipeline)).toBeNull();
  });

  it('[J7] leaves an undo within the hour to the report, which drops it', () => {
    const before: Cells = [log[0], ['d', 'New', day(1) + 0.5]];
    const edit = recorded(before, 9.5, [['d', 'Demo']]).rows;
    const undone = recorded([...before, ...edit], 9.5 + 5 / 1440, [['d', 'New']]).rows;
    expect([...edit, ...undone].map((row) => row[1])).toEqual(['Demo', 'New']);
    const visits = (cells: Cells) => {
      const settings = at(10);
      return toCells(
        visitsReport(datasetOf({ log: cells, stages: [['New'], ['Demo']], actions: null }, settings), null),
        settings,
      );
    };
    expect(visits([...before, ...edit])).toHaveLength(3);
    expect(visits([...before, ...edit, ...undone])).toEqual(visits(before));
  });

  it('adds nothing twice, and leaves every deal in the stage that its cell shows, whatever was edited in whatever order', () => {
    const deal = fc.constantFrom('a', 'b', 'c');
    const stage = fc.constantFrom('New', 'Demo', 'Won', 'Lost', '=1+1');
    const edits = fc.array(fc.record({ deal, stage, late: fc.nat(3) }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(edits, (given) => {
        const cells = new Map<string, string>();
        let kept: Cells = [['Deal', 'Stage', 'Entered']];
        const waiting: { deal: string; typed: string; due: number }[] = [];
        const run = (due: number, now: number) => {
          for (const edit of waiting.filter((one) => one.due <= due)) {
            waiting.splice(waiting.indexOf(edit), 1);
            const rows: Cell[][] = [[edit.deal, cells.get(edit.deal)]];
            kept = [...kept, ...recorded(kept, now, rows, { typed: edit.typed }).rows];
          }
        };
        given.forEach((one, i) => {
          cells.set(one.deal, one.stage);
          waiting.push({ deal: one.deal, typed: one.stage, due: i + one.late });
          run(i, 1 + i / 10_000_000);
        });
        run(Number.POSITIVE_INFINITY, 1 + 1 / 100_000);
        const last = new Map(
          records(kept)
            .sort((x, y) => Number(x.Entered) - Number(y.Entered))
            .map((row) => [row.Deal, row.Stage]),
        );
        expect(last).toEqual(cells);
        for (const name of cells.keys()) {
          const stages = kept.filter((row) => row[0] === name).map((row) => row[1]);
          expect(stages.filter((one, i) => i > 0 && one === stages[i - 1])).toEqual([]);
        }
      }),
      { seed, numRuns: size(300, 3000) },
    );
  });
});
