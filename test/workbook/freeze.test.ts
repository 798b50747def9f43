import { beforeEach, describe, expect, it } from 'vitest';
import { type Cell, productVersion, rulesVersion } from '../../core/index.ts';
import type { Written } from '../../workbook/writing/change.ts';
import { type WorkbookRequest, workOf } from '../../workbook/writing/verbs.ts';
import { type Content, doNow } from '../../workbook/writing/workbook.ts';
import { type MemoryBook, newMemoryBook, placeOf } from '../hosts/memory-book.ts';

const funnel = { formula: '=IF(INDEX(Log,2,1)="","No deals yet.",JOURNEY_FUNNEL(Log;"by=Rep\nor so"))' };
const days = { formula: '=JOURNEY_CONVERSION(Log;"Demo";"Won")' };
const own = { formula: '=SUM(B3:B4)' };
const asOf = Date.UTC(2026, 0, 31) + 25_569 * 86_400_000;

/** A sheet with a question, an answer of two columns, a formula of somebody's own under it, and a share beside. */
const shown: Content[][] = [['How many get how far?'], [funnel, '', '', days], [], [], [], ['', own]];

describe('freezing a copy', () => {
  let memory: MemoryBook;
  const now = (request: WorkbookRequest) => doNow(workOf(request), memory.book);
  const freeze = () => now({ verb: 'freeze', asked: { suffix: 'frozen', asOf } });
  const thaw = () => now({ verb: 'thaw', asked: null });
  const at = (a1: string, sheet = 'Funnel frozen') => {
    const { row, column } = placeOf(a1);
    return memory.sheets.get(sheet)?.[row]?.[column] ?? '';
  };
  const select = (sheet: string) => {
    memory.selected = [{ sheet, row: 0, column: 0, rows: 1, columns: 1 }];
  };
  beforeEach(() => {
    memory = newMemoryBook({ Funnel: [] });
    (memory.sheets.get('Funnel') as Content[][]).push(...shown.map((row) => [...row]));
    for (const [formula, value] of [
      [funnel, 'Stage'],
      [days, 0.42],
      [own, 17],
    ] as [object, Cell][])
      memory.answers.set(formula, value);
    memory.spills.set(funnel, [
      ['Stage', 'Entered'],
      ['Demo', 12],
      ['Won', 5],
    ]);
  });

  it('keeps values in place of our formulas, and what somebody calculates', () => {
    expect(freeze().reply).toEqual({ kind: 'done', sheet: 'Funnel frozen', formulas: 2 });
    expect([at('A2'), at('B3'), at('D2'), at('B6')]).toEqual(['Stage', 12, 0.42, own]);
    expect(memory.sheets.get('Funnel')?.[1]).toEqual(shown[1]);
  });

  it('notes at each the formula, up to when it counts, and the versions of product and rules', () => {
    freeze();
    const notes = memory.book.notes('Funnel frozen');
    expect(notes.map(({ row, column }) => [row, column])).toEqual([
      [1, 0],
      [1, 3],
    ]);
    for (const [i, { formula }] of [funnel, days].entries())
      expect(notes[i].text.split(`\n${formula}\n`)[1]).toMatch(
        new RegExp(
          `^as of 2026-01-31 · JourneySheet ${productVersion} · rules ${rulesVersion}\n${i === 0 ? '3 × 2' : '1 × 1'} · \\w+$`,
        ),
      );
  });

  it('is taken back by thawing: the formulas, and no value where their answers go', () => {
    freeze();
    expect(thaw().reply).toEqual({ kind: 'done', formulas: 2 });
    expect([at('A1'), at('A2'), at('D2'), at('B6')]).toEqual([shown[0][0], funnel, days, own]);
    for (const cell of ['B2', 'A3', 'B3', 'A4', 'B4']) expect(at(cell)).toBe('');
    expect(memory.book.notes('Funnel frozen')).toEqual([]);
    select('Funnel frozen');
    expect(thaw().reply).toEqual({ kind: 'nothing', sheet: 'Funnel frozen' });
  });

  it('takes thawing back, and can be thawed again', () => {
    freeze();
    const { written } = thaw();
    expect(now({ verb: 'undo', asked: written as Written }).reply).toEqual({ kind: 'done' });
    expect([at('A2'), at('B3'), at('D2')]).toEqual(['Stage', 12, 0.42]);
    expect(thaw().reply).toEqual({ kind: 'done', formulas: 2 });
  });

  it('is thawed nowhere where one of its values was changed', () => {
    freeze();
    (memory.sheets.get('Funnel frozen') as Content[][])[3][1] = 6;
    expect(thaw().reply).toEqual({ kind: 'changed', address: "'Funnel frozen'!A2:B4" });
    expect([at('A2'), at('D2')]).toEqual(['Stage', 0.42]);
  });

  it('is not made while an answer is missing, nor of a sheet without formulas of ours', () => {
    for (const value of ['', 'Loading...', '#BUSY!', '#NAME?', '#ERROR!', '#SPILL!']) {
      memory.answers.set(days, value);
      expect(freeze().reply).toEqual({ kind: 'no answer', address: "'Funnel'!D2" });
    }
    memory.sheets.set('Mine', [[own]]);
    select('Mine');
    expect(freeze()).toEqual({ reply: { kind: 'nothing', sheet: 'Mine' }, written: null });
    expect([...memory.sheets.keys()]).toEqual(['Funnel', 'Mine']);
  });
});
