import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCells, callFunction } from '../../calls/call.ts';
import { catalog } from '../../calls/functions.ts';
import type { Cell, Cells } from '../../core/index.ts';
import { oddityOf } from '../fuzz/calls.ts';
import { leastArguments } from '../hosts/least-arguments.ts';
import { size } from '../size.ts';
import { FIRST_DAY } from '../story.ts';

const runs = { seed: 20_261_124, numRuns: size(12, 150) };
const stages = ['New', 'Demo', 'Offer', 'Won', 'Lost'];
/** Deals with entries in any order on half days, a rep, a value and now and then an action. */
const rows = fc
  .array(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 80 }), fc.boolean()), {
      minLength: 1,
      maxLength: 6,
    }),
    { minLength: 2, maxLength: 30 },
  )
  .map((deals) =>
    deals.flatMap((entries, d) =>
      entries.map(([stage, half, acts]): Cell[] => [
        `d${d}`,
        stages[stage],
        FIRST_DAY + half / 2,
        d % 3 === 0 ? 'Ann' : 'Bob',
        100 * d,
        acts ? 'Call' : '',
        acts ? 'Positive' : '',
      ]),
    ),
  )
  .filter((list) => list.some((row) => row[1] === 'New') && list.some((row) => row[1] === 'Demo'));
const log = (list: readonly Cell[][]): Cells => [['Deal', 'Stage', 'Date', 'Rep', 'Value', 'Action', 'Feedback'], ...list];
const settings = `as of=${FIRST_DAY + 41}`;
/** Every function with what it needs; CHECK lists rows and repairs, so it may say other things of other rows. */
const asked = catalog.filter(({ takesLog, id }) => takesLog && id !== 'CHECK');

/** Cells without the columns that number rows. */
function cellsOf(id: string, list: readonly Cell[][]): Cell[][] | string {
  const spec = asked.find((one) => one.id === id);
  if (!spec) throw new Error(id);
  const answer = answerCells(
    callFunction(spec, [log(list), ...leastArguments(id), settings], { dialect: { dot: '.', separator: ',' } }),
  );
  expect(oddityOf(answer)).toBeNull();
  const cells: Cell[][] = Array.isArray(answer) ? (answer as Cell[][]) : [[answer as Cell]];
  const kept = cells[0].map((heading, c) => (heading === 'Row' ? -1 : c)).filter((c) => c >= 0);
  return cells.map((row) => kept.map((c) => row[c]));
}
const quietly = (id: string, list: readonly Cell[][]) => {
  try {
    return cellsOf(id, list);
  } catch (fault) {
    return String(fault);
  }
};

describe.each(asked.map(({ id }) => id))('%s', (id) => {
  it('[J1] is the same for any order of the rows', () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(quietly(id, other)).toEqual(quietly(id, list));
      }),
      runs,
    );
  });

  it('[L5] is the same when every row is written twice', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expect(quietly(id, [...list, ...list])).toEqual(quietly(id, list));
      }),
      runs,
    );
  });
});
