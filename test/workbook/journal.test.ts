import { expect, it } from 'vitest';
import { workOf } from '../../workbook/writing/verbs.ts';
import { doNow } from '../../workbook/writing/workbook.ts';
import { newMemoryBook } from '../hosts/memory-book.ts';

it('leaves what somebody typed over a verb that is brought back', () => {
  const memory = newMemoryBook({ Notes: [['Read me']] });
  memory.selected = [{ sheet: 'Notes', row: 3, column: 0, rows: 1, columns: 1 }];
  const book = {
    ...memory.book,
    addChart: () => {
      (memory.sheets.get('Notes') as unknown[][])[4][1] = 'theirs';
      throw new Error('no chart');
    },
  };
  const what = {
    kind: 'values',
    cells: [
      ['Stage', 'Deals'],
      ['New', 5],
    ],
    looks: [null, null],
  };
  const chart = { kind: 'columns', title: 't', labels: 0, series: [], funnel: null };
  const asked = { what, chart, place: { kind: 'selection', log: 'Log' } };
  expect(() => doNow(workOf({ verb: 'insert', asked }), book)).toThrow('no chart');
  expect(memory.sheets.get('Notes')?.slice(3)).toEqual([
    ['', ''],
    ['', 'theirs'],
  ]);
});
