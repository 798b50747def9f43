import { describe, expect, it } from 'vitest';
import { sheets, verbs as steppedVerbs } from '../interrupted.ts';
import { placeOf } from '../memory-book.ts';
import { type EmulatedCell, isFormulaCell, newSpreadsheet, type Spreadsheet, sidebarOn } from './emulation.ts';

type Host = ReturnType<typeof sidebarOn>;

/** What can be asked of a workbook, with what only some do. */
const verbs: Readonly<Record<string, (host: Host) => Promise<unknown>>> = {
  ...steppedVerbs,
  'find logs': (host) => host.findLogs(),
  'freeze and thaw': async (host) => [await host.freeze({ suffix: 'frozen', asOf: null }), await host.thaw(null)],
  repair: (host) => host.repair({ dialect: { dot: '_', separator: ';' }, texts: [] }),
  'insert, and undo': async (host) => [await verbs['insert values'](host), await host.undo()],
};

const textOf = (cell: EmulatedCell): string =>
  String(isFormulaCell(cell) ? cell.formula : typeof cell === 'object' && cell !== null ? cell.serial : (cell ?? ''));

/** What the cells hold, whatever their formats are, by address. */
const cellsOf = (file: Spreadsheet): object =>
  Object.fromEntries(
    [...file.sheets].flatMap(([name, rows]) =>
      rows.flatMap((row, r) => row.map((cell, c) => [`${name} ${r} ${c}`, textOf(cell)]).filter(([, text]) => text !== '')),
    ),
  );

function opened(more: Readonly<Record<string, EmulatedCell[][]>> = {}): Spreadsheet {
  const file = newSpreadsheet({ ...sheets, ...more });
  file.selected = { sheet: 'Notes', ...placeOf('D4') };
  return file;
}

/** What a verb answers, and what the cells are then. */
async function doneOn(file: Spreadsheet, verb: string) {
  const reply = await verbs[verb](sidebarOn(file));
  return { reply, cells: cellsOf(file) };
}

const withoutCells = [
  ['Chart1', 'OBJECT'],
  ['Orders', 'DATASOURCE'],
] as const;

const rude: Readonly<Record<string, (file: Spreadsheet) => void>> = {
  'sheets that are a chart or a data source': (file) => {
    for (const [name, type] of withoutCells) {
      file.sheets.set(name, []);
      file.objects.set(name, type);
    }
  },
  'typed columns': (file) => {
    for (const sheet of file.sheets.keys()) for (let c = 0; c < 12; c++) file.typedColumns.add(`${sheet} ${c}`);
  },
  'a typed column beside others': (file) => {
    for (const sheet of file.sheets.keys()) file.typedColumns.add(`${sheet} 1`);
  },
  'a filter that hides all rows but the headings': (file) => {
    for (const [sheet, rows] of file.sheets) for (let r = 1; r < rows.length; r++) file.hiddenRows.add(`${sheet} ${r}`);
  },
};

const plain = new Map<string, ReturnType<typeof doneOn>>();
/** What a verb does on a file that is not rude. */
function doneOnPlain(verb: string) {
  const done = plain.get(verb) ?? doneOn(opened(), verb);
  plain.set(verb, done);
  return done;
}

describe.each(Object.keys(rude))('Sheets with %s', (what) => {
  it.each(Object.keys(verbs))('does as without: %s', async (verb) => {
    const file = opened();
    rude[what](file);
    expect(await doneOn(file, verb)).toEqual(await doneOnPlain(verb));
  });
});

describe.each(withoutCells)('Sheets where %s is open, of the type %s', (sheet) => {
  const openOnChart = () => {
    const file = opened();
    rude['sheets that are a chart or a data source'](file);
    file.selected = { sheet, row: 0, column: 0 };
    return file;
  };

  it('finds the logs', async () => {
    expect((await sidebarOn(openOnChart()).findLogs()).map(({ name }) => name)).toEqual(['Deals']);
  });

  it.each(['insert values', 'freeze and thaw'])('says so, and writes nothing: %s', async (verb) => {
    const file = openOnChart();
    const before = cellsOf(file);
    await expect(doneOn(file, verb)).rejects.toThrow('has no cells');
    expect(cellsOf(file)).toEqual(before);
  });
});

describe('Sheets with merged cells', () => {
  const last = sheets.Deals.length;
  const merge = (sheet: string, row: number) => {
    const file = opened();
    file.merged.push({ sheet, row, column: 0, rows: 1, columns: 8 });
    return file;
  };

  it('appends nothing where it would be lost, and says where', async () => {
    for (const row of [last, last + 1]) {
      const file = merge('Deals', row);
      const before = cellsOf(file);
      const { reply, cells } = await doneOn(file, 'append rows');
      expect(reply).toEqual({ kind: 'occupied', address: `'Deals'!B${row + 1}` });
      expect(cells).toEqual(before);
    }
  });

  it('leaves no format and nothing to undo of what was refused', async () => {
    const file = merge('Deals', last);
    const before = [...file.dated];
    const host = sidebarOn(file);
    expect(await verbs['append rows'](host)).toMatchObject({ kind: 'occupied' });
    expect([...file.dated]).toEqual(before);
    expect(await host.undo()).toEqual({ kind: 'nothing' });
  });

  it('inserts nothing where it would be lost, and says where', async () => {
    const file = merge('Notes', 4);
    const before = cellsOf(file);
    const { reply, cells } = await doneOn(file, 'insert values');
    expect(reply).toEqual({ kind: 'occupied', address: "'Notes'!D5" });
    expect(cells).toEqual(before);
  });

  it('saves no set-up that would be lost', async () => {
    const file = opened();
    file.merged.push({ sheet: 'Stages', row: 3, column: 1, rows: 1, columns: 2 });
    const before = cellsOf(file);
    const { reply, cells } = await doneOn(file, 'save the set-up');
    expect(reply).toMatchObject({ kind: 'occupied' });
    expect(cells).toEqual(before);
  });
});

describe('Sheets with a log of dates', () => {
  const last = sheets.Deals.length;
  const openDated = () => {
    const file = opened({ Deals: sheets.Deals.map(([deal, stage, when], r) => [deal, stage, r === 0 ? when : dateOf(when)]) });
    for (let r = 1; r < last; r++) file.dated.add(`Deals ${r} 2`);
    return file;
  };
  const dateOf = (cell: unknown) => ({ serial: cell as number });
  const appended = (file: Spreadsheet) => file.sheets.get('Deals')?.slice(last) ?? [];

  it.each(['a typed column beside others', 'a filter that hides all rows but the headings'])(
    'appends dates as dates, and takes their format back: %s',
    async (what) => {
      const file = openDated();
      rude[what](file);
      const before = [...file.dated].sort();
      const host = sidebarOn(file);
      await verbs['append rows'](host);
      expect(appended(file).map((row) => row[2])).toEqual([dateOf(45_700), dateOf(45_701)]);
      expect(await host.undo()).toEqual({ kind: 'done' });
      expect([...file.dated].sort()).toEqual(before);
    },
  );

  it('takes away nothing that somebody wrote over rows just appended', async () => {
    const file = openDated();
    file.meddle = (member) => {
      const row = appended(file).find(([deal]) => deal === 'x');
      if (member === 'Spreadsheet.getRangeByName' && row) row[0] = 'theirs';
    };
    const addition = {
      headings: sheets.Deals[0].map(String),
      rows: [['x', 'New', 45_700]],
      looks: [null, null, 'date'] as const,
    };
    const reply = await sidebarOn(file).appendRows({ log: "'Deals'!A:C", addition });
    expect(reply).toMatchObject({ kind: 'occupied' });
    expect(appended(file).filter(([deal]) => deal === 'theirs')).toHaveLength(3);
  });
});
