import { describe, expect, it } from 'vitest';
import { type AuthMode, type EmulatedCell, execute, instantOf, newSpreadsheet, type Spreadsheet } from './emulation.ts';

/** 2025-01-09 12:30:15 on the clock of Riga. */
const NOW = 45_666 + (12 * 3600 + 30 * 60 + 15) / 86_400;
const day = (n: number): EmulatedCell => ({ serial: 45_657 + n });

/** A pipeline whose deals a and b are in the log; c is not. */
function opened(zone = 'Europe/Riga', locale = 'en_US'): Spreadsheet {
  const file = newSpreadsheet(
    {
      'Deal log': [
        ['Deal', 'Stage', 'Date', 'Rep'],
        ['a', 'New', day(1), 'Ann'],
        ['b', 'New', day(2), 'Bob'],
        ['a', 'Demo', day(3), 'Ann'],
      ],
      Pipeline: [
        ['Deal', 'Value', 'Stage', 'Rep'],
        ['a', 10, 'Demo', 'Ann'],
        ['b', 20, 'New', 'Bob'],
        ['c', 30, 'New', 'Cid'],
      ],
      Notes: [
        ['Deal', 'Stage'],
        ['a', 'x'],
        ['a', 'y'],
      ],
    },
    zone,
    locale,
  );
  for (const row of [1, 2, 3]) file.dated.add(`Deal log ${row} 2`);
  file.namedRanges.set('Log', "'Deal log'!A1:D4");
  file.now = instantOf(NOW, zone);
  file.selected = { sheet: 'Pipeline', row: 0, column: 0 };
  return file;
}

function on(file = opened()): Spreadsheet {
  execute(file, 'FULL').switchRecorder();
  return file;
}

interface Edited {
  readonly file: Spreadsheet;
  readonly at: string;
  /** Cells as they are after the edit, row by row; without them they stay. */
  readonly cells?: readonly (readonly EmulatedCell[])[];
  readonly sheet?: string;
  readonly user?: string;
  readonly mode?: AuthMode;
}

/** Edits cells as a person does, and lets the trigger run; a single cell's event says what was there and what is. */
function edit({ file, at, cells = [], sheet = 'Pipeline', user, mode = 'LIMITED' }: Edited): void {
  const context = execute(file, mode);
  const { SpreadsheetApp } = execute(file, 'FULL') as unknown as { SpreadsheetApp: { getActive(): Opened } };
  const range = SpreadsheetApp.getActive().getRange(`${sheet}!${at}`);
  const [row, column] = [range.getRow() - 1, range.getColumn() - 1];
  const rows = file.sheets.get(sheet) as EmulatedCell[][];
  const before = rows[row]?.[column] ?? '';
  cells.forEach((line, r) => {
    while (rows.length <= row + r) rows.push([]);
    line.forEach((cell, c) => {
      rows[row + r][column + c] = cell;
    });
  });
  const isSingle = cells.length === 1 && cells[0].length === 1;
  const after = rows[row]?.[column] ?? '';
  context.onEdit({
    authMode: mode,
    range,
    ...(isSingle && before !== '' ? { oldValue: String(before) } : {}),
    ...(isSingle && after !== '' ? { value: String(after) } : {}),
    ...(user === undefined ? {} : { user: { getEmail: () => user } }),
  });
}

interface Opened {
  getRange(reference: string): { getRow(): number; getColumn(): number };
}

/** The rows that the log has beyond its first four. */
const added = (file: Spreadsheet) => (file.sheets.get('Deal log') as EmulatedCell[][]).slice(4);
const now = { serial: expect.closeTo(NOW, 8) };
const later = (seconds: number) => ({ serial: expect.closeTo(NOW + seconds / 86_400, 8) });

describe('the recorder of Sheets', () => {
  it('is off until it is turned on, says what it does, and is off again', () => {
    const file = opened();
    edit({ file, at: 'C2', cells: [['Won']] });
    expect(added(file)).toEqual([]);
    edit({ file, at: 'C2', cells: [['Demo']] });
    on(file);
    expect(file.told.splice(0)).toEqual([
      'On. Whenever a cell of the column “Stage” on the sheet “Pipeline” is edited, a row with the deal (column “Deal”), its new stage, the moment and, where Google tells it, the editor is added to “Deal log”. The log does not know the stage of 1 deal of this sheet yet: add them with Keep history.',
    ]);
    edit({ file, at: 'C2', cells: [['Won']] });
    expect(added(file)).toHaveLength(1);
    on(file);
    expect(file.told).toEqual(['Off. Stage changes are no longer recorded.']);
    edit({ file, at: 'C3', cells: [['Won']] });
    expect(added(file)).toHaveLength(1);
  });

  it('speaks Latvian where the sheet does', () => {
    expect(on(opened('Europe/Riga', 'lv_LV')).told[0]).toContain('nezina posmu 1 šīs lapas darījumam');
  });

  it('takes the sheet that has one row per deal, whichever is open', () => {
    for (const sheet of ['Deal log', 'Notes']) {
      const file = opened();
      file.selected = { sheet, row: 0, column: 0 };
      expect(on(file).told[0]).toContain('on the sheet “Pipeline”');
    }
  });

  it('says what is missing, and stays off', () => {
    const unnamed = opened();
    unnamed.namedRanges.clear();
    const other = opened();
    other.namedRanges.set('Log', 'Notes!A1:B3');
    const alone = opened();
    alone.sheets.delete('Pipeline');
    alone.selected = { sheet: 'Notes', row: 0, column: 0 };
    for (const [file, said] of [
      [unnamed, 'There is no log to write to'],
      [other, 'The range named Log has no columns for a deal, a stage and a date'],
      [alone, 'No sheet beside the log has one row per deal'],
    ] as const) {
      expect(on(file).told[0]).toContain(said);
      expect(file.properties.size).toBe(0);
    }
  });

  it('[U10] adds a row for a stage that was edited, in the look of the rows above, and the log’s name grows along', () => {
    const file = on();
    edit({ file, at: 'C2', cells: [['Won']] });
    expect(added(file)).toEqual([['a', 'Won', now, 'Ann']]);
    expect(file.namedRanges.get('Log')).toBe("'Deal log'!A1:D5");
    expect(file.isLocked).toBe(false);
  });

  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'])('dates it on the clock of the sheet in %s', (zone) => {
    const file = on(opened(zone));
    edit({ file, at: 'C2', cells: [['Won']] });
    expect(added(file)[0][2]).toEqual(now);
  });

  it('adds a row for each stage that a paste changed, and none for those that it left', () => {
    const file = on();
    edit({ file, at: 'C2:C4', cells: [['Demo'], ['Demo'], ['Demo']] });
    expect(added(file)).toEqual([
      ['b', 'Demo', now, 'Bob'],
      ['c', 'Demo', now, 'Cid'],
    ]);
  });

  it('takes whole new rows, and a deal that is named after its stage', () => {
    const file = on();
    edit({
      file,
      at: 'A5:D6',
      cells: [
        ['d', 1, 'New', 'Ann'],
        ['', '', 'Demo', 'Bob'],
      ],
    });
    expect(added(file)).toEqual([['d', 'New', now, 'Ann']]);
    edit({ file, at: 'A6', cells: [['e']] });
    expect(added(file).slice(1)).toEqual([['e', 'Demo', now, 'Bob']]);
  });

  it('goes back by a row of its own on an undo', () => {
    const file = on();
    edit({ file, at: 'C2', cells: [['Won']] });
    file.now = instantOf(NOW + 60 / 86_400, file.zone);
    edit({ file, at: 'C2', cells: [['Demo']] });
    expect(added(file)).toEqual([
      ['a', 'Won', now, 'Ann'],
      ['a', 'Demo', later(60), 'Ann'],
    ]);
  });

  it('adds nothing for a cleared stage, nor when the same stage comes back', () => {
    const file = on();
    edit({ file, at: 'C2:C3', cells: [[''], ['']] });
    edit({ file, at: 'C2', cells: [['']] });
    edit({ file, at: 'C2', cells: [['Demo']] });
    expect(added(file)).toEqual([]);
  });

  it('reads no farther than the sheet is filled when a whole column is cleared or pasted over', () => {
    const file = on();
    file.reads.length = 0;
    edit({ file, at: 'C1:C1000' });
    expect(file.reads.filter((read) => read.startsWith('Pipeline'))).toEqual([
      'Pipeline: 4 × 4',
      'Pipeline: 1 × 4',
      'Pipeline: 3 × 4',
    ]);
    expect(added(file)).toEqual([['c', 'New', now, 'Cid']]);
  });

  it('writes text as text, and the stage as it was typed', () => {
    const file = on();
    for (const stage of ['=1+1', '+49', '@home', '-5', '1/2']) edit({ file, at: 'C2', cells: [[stage]] });
    expect(added(file).map((row) => row[1])).toEqual(['=1+1', '+49', '@home', '-5', '1/2']);
  });

  it('compares what a filter hides with the log, too', () => {
    const file = on();
    // A paste over a filtered sheet: the event spans rows 2 to 3, of which only the second was changed.
    edit({ file, at: 'C2:C3' });
    expect(added(file)).toEqual([]);
    edit({ file, at: 'C3', cells: [['Lost']] });
    edit({ file, at: 'C2:C3' });
    expect(added(file)).toEqual([['b', 'Lost', now, 'Bob']]);
  });

  it('says who edited where Google tells it, in a column of its own', () => {
    const file = on();
    edit({ file, at: 'C2', cells: [['Won']], user: 'ann@example.com' });
    edit({ file, at: 'C3', cells: [['Won']], user: '' });
    edit({ file, at: 'C4', cells: [['Won']], user: 'bob@example.com' });
    expect(file.sheets.get('Deal log')?.[0]).toEqual(['Deal', 'Stage', 'Date', 'Rep', 'Recorded by']);
    expect(added(file).map((row) => row[4] ?? '')).toEqual(['ann@example.com', '', 'bob@example.com']);
  });

  it('loses no row and writes none twice while others edit', () => {
    const file = on();
    file.beforeLock = () => {
      edit({ file, at: 'C3', cells: [['Demo']] });
      edit({ file, at: 'C2', cells: [['Won']] });
    };
    edit({ file, at: 'C2', cells: [['Offer']] });
    expect(added(file)).toEqual([
      ['b', 'Demo', now, 'Bob'],
      ['a', 'Won', now, 'Ann'],
      ['a', 'Offer', later(1), 'Ann'],
      ['a', 'Won', later(2), 'Ann'],
    ]);
  });

  it.each(['Properties.getProperty', 'Range.getValues', 'Spreadsheet.getRangeByName'])(
    'waits where Google’s %s fails for a moment',
    (member) => {
      const file = on();
      let failures = 2;
      file.meddle = (used) => {
        if (used === member && failures-- > 0) throw new Error('Service error: Spreadsheets');
      };
      edit({ file, at: 'C2', cells: [['Won']] });
      expect(added(file)).toEqual([['a', 'Won', now, 'Ann']]);
    },
  );

  it('says when it could not record, and the next edit of the row catches up', () => {
    const file = on();
    file.told.length = 0;
    file.isLocked = true;
    edit({ file, at: 'C2', cells: [['Offer']] });
    file.isLocked = false;
    expect(file.told.splice(0)).toEqual([expect.stringContaining('JourneySheet could not record this change. Lock timeout')]);
    (file.sheets.get('Deal log') as EmulatedCell[][])[4] = ['Do not write below'];
    edit({ file, at: 'C2', cells: [['Won']] });
    expect(file.told).toEqual([expect.stringContaining('Something stands in the way at ')]);
    (file.sheets.get('Deal log') as EmulatedCell[][])[4] = [];
    edit({ file, at: 'C2:C2' });
    expect(added(file)).toEqual([['a', 'Won', now, 'Ann']]);
  });

  it('begins a log that has headings only', () => {
    const file = opened();
    file.sheets.set('Deal log', [['Deal', 'Stage', 'Date', 'Rep']]);
    file.dated.clear();
    file.namedRanges.set('Log', "'Deal log'!A1:D1");
    on(file);
    edit({ file, at: 'C2', cells: [['Won']] });
    expect(file.sheets.get('Deal log')?.[1]).toEqual(['a', 'Won', now, 'Ann']);
  });

  it('lets other edits go at once: off, without rights, on another sheet, beside the columns, in the headings', () => {
    const file = opened();
    edit({ file, at: 'C2', cells: [['Won']] });
    expect(file.reads).toEqual([]);
    on(file);
    file.reads.length = 0;
    edit({ file, at: 'C2', mode: 'NONE' });
    edit({ file, at: 'B2', sheet: 'Notes' });
    expect(file.reads).toEqual([]);
    edit({ file, at: 'B2:B4' });
    edit({ file, at: 'A3', cells: [['bb']] });
    expect(file.reads).toEqual(['Pipeline: 4 × 4', 'Pipeline: 4 × 4']);
    edit({ file, at: 'C1', cells: [['Current stage']] });
    expect(added(file)).toEqual([]);
  });

  it('finds its columns where they are by now', () => {
    const file = on();
    const rows = file.sheets.get('Pipeline') as EmulatedCell[][];
    rows.unshift(['All our deals']);
    for (const row of rows) row.unshift('');
    edit({ file, at: 'D3', cells: [['Won']] });
    expect(added(file)).toEqual([['a', 'Won', now, 'Ann']]);
  });
});
