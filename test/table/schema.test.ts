import { describe, expect, it } from 'vitest';
import { defaultSettings, toCells } from '../../core/index.ts';
import {
  blank,
  count,
  days,
  type Line,
  reportOf,
  rowsIn,
  rowsOfGroup,
  type Schema,
  share,
  stage,
  word,
} from '../../core/table/schema.ts';

const table = {
  stage: stage('Stage'),
  entered: count('Entered'),
  open: blank(count('Open')),
  conversion: share('Conversion'),
  medianDays: days('Median days'),
  verdict: word('Verdict', ['better', 'yes']),
} as const satisfies Schema;

const line = (group: string, name: string, entered: number): Line<typeof table> => ({
  group,
  row: { stage: name, entered, open: null, conversion: 0.5, medianDays: 36 * 3_600_000, verdict: 'better' },
  selector: null,
});
const split = reportOf(table, 'Rep', [line('Ann', 'New', 3), line('Bob', 'New', 2), line('Bob', 'Demo', 1)], []);

describe('a question’s table', () => {
  it('is printed by its schema: headings, their order, kinds', () => {
    expect(toCells(reportOf(table, null, [line('', 'New', 3)], []), defaultSettings)).toEqual([
      ['Stage', 'Entered', 'Open', 'Conversion', 'Median days', 'Verdict'],
      ['New', 3, '', 0.5, 1.5, 'better'],
    ]);
    expect(toCells(split, { ...defaultSettings, language: 'lv' })[0].slice(0, 3)).toEqual(['Rep', 'Posms', 'Ienāca']);
  });

  it('gives its rows back as they were made, also after JSON', () => {
    const rows = rowsIn(table, JSON.parse(JSON.stringify(split)));
    expect(rows).toEqual(
      [line('Ann', 'New', 3), line('Bob', 'New', 2), line('Bob', 'Demo', 1)].map(({ group, row }) => ({ ...row, group })),
    );
    expect(rowsOfGroup(table, split).map(({ entered }) => entered)).toEqual([3]);
    expect(rowsOfGroup(table, split, 'Bob').map(({ entered }) => entered)).toEqual([2, 1]);
  });

  it('is not read as another one', () => {
    const other = { stage: stage('Stage'), lost: count('Lost') } as const satisfies Schema;
    expect(() => rowsIn(other, split)).toThrow('stage, lost');
    expect(() => rowsIn({ stage: table.stage, entered: table.entered }, split)).toThrow();
  });

  it('has no column and no word that its declaration does not know: these lines do not compile otherwise', () => {
    const [row] = rowsIn(table, split);
    // @ts-expect-error: a column that is not there.
    expect(row.entred).toBeUndefined();
    // @ts-expect-error: a word that is none of the verdict's.
    expect(row.verdict === 'abvoe').toBe(false);
    // @ts-expect-error: a count that may be blank is no number.
    const open: number = row.open;
    expect(open).toBeNull();
    // @ts-expect-error: a row without one of its columns.
    const lacking: Line<typeof table>['row'] = { stage: 'New', entered: 1, open: null, conversion: null, verdict: 'better' };
    expect(lacking.stage).toBe('New');
  });
});
