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

const rude: Readonly<Record<string, (file: Spreadsheet) => void>> = {
  'a sheet that is a chart': (file) => {
    file.sheets.set('Chart1', []);
    file.objects.add('Chart1');
  },
  'typed columns': (file) => {
    for (const sheet of file.sheets.keys()) for (let c = 0; c < 12; c++) file.typedColumns.add(`${sheet} ${c}`);
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

describe('Sheets where a chart’s sheet is open', () => {
  const openOnChart = () => {
    const file = opened();
    rude['a sheet that is a chart'](file);
    file.selected = { sheet: 'Chart1', row: 0, column: 0 };
    return file;
  };

  it('finds the logs', async () => {
    expect((await sidebarOn(openOnChart()).findLogs()).map(({ name }) => name)).toEqual(['Deals']);
  });

  it.each(['insert values', 'freeze and thaw'])('says so, and writes nothing: %s', async (verb) => {
    const file = openOnChart();
    const before = cellsOf(file);
    await expect(doneOn(file, verb)).rejects.toThrow('holds a chart');
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
