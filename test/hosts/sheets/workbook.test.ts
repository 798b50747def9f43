import { beforeAll, describe, expect, it } from 'vitest';
import { productVersion, rulesVersion } from '../../../core/index.ts';
import type { ServedVerbs } from '../../../port/wire.ts';
import { type NewSheet, sampleRows, sheetsFor } from '../../../workbook/writing/new-sheets.ts';
import { lookFormats } from '../../../workbook/writing/workbook.ts';
import { newSpreadsheet, type Spreadsheet, sidebarOn } from './emulation.ts';

const locales = [
  ['en', 'en_GB', ','],
  ['lv', 'lv_LV', ';'],
] as const;

describe.each(locales)('the journey workbook in Sheets, %s', (language, locale, separator) => {
  let file: Spreadsheet;
  let host: ServedVerbs;
  let wanted: NewSheet[];
  beforeAll(async () => {
    file = newSpreadsheet({ Notes: [['mine']] }, 'Europe/Riga', locale);
    host = sidebarOn(file);
    wanted = sheetsFor(await host.workbook(language), 'sample', (await host.locale()).dialect);
    await host.makeSheets(wanted);
  });
  const [LOG, STAGES, FUNNEL, GOALS, SETTINGS] = [0, 1, 2, 6, 13];
  /** What was done to a sheet: a verb, the cells and what it was given. */
  const done = (verb: string, sheet: string) =>
    file.dressed.filter((line) => line.startsWith(`${verb} ${sheet}`)).map((line) => line.slice(verb.length + sheet.length + 2));

  it('shows each column as it is meant, and its words at a distance from numbers', () => {
    const { count, share, days, moment, aside } = lookFormats;
    const formats = (sheet: number) => done('setNumberFormat', wanted[sheet].name);
    expect(formats(LOG)).toEqual([
      `C2:C3001 "${moment}"`,
      `D1:D1 ${JSON.stringify(aside)}`,
      `D2:D3001 ${JSON.stringify(aside)}`,
      `G2:G3001 "${count}"`,
      `H1:H1 ${JSON.stringify(aside)}`,
      `H2:H3001 ${JSON.stringify(aside)}`,
    ]);
    expect(formats(STAGES).slice(0, 2)).toEqual([`G2:G3001 "${share}"`, `H2:H3001 "${days}"`]);
    expect(formats(FUNNEL)).toEqual(
      [...'CDEFGHIJKLMNOPQ'].map((c) => `${c}6:${c}205 "${'CDEFMOP'.includes(c) ? count : c === 'N' ? days : share}"`),
    );
    const heads = done('setHorizontalAlignment', wanted[FUNNEL].name);
    expect(heads).toEqual([...'CDEFGHIJKLMNOPQ'].map((c) => `${c}5:${c}5 "right"`));
  });

  it('makes every column as wide as its words', () => {
    for (const { name, formats } of wanted) {
      const widths = formats.flatMap((one) => (one.kind === 'widths' ? one.widths : []));
      expect(done('setColumnWidth', name)).toEqual(widths.map((width, c) => `${c + 1} ${width}`));
    }
  });

  it('keeps the headings of tables in sight and warns who changes them', () => {
    for (const { name, spareRows } of wanted) {
      const isTable = spareRows !== null;
      expect([name, done('setFrozenRows', name)]).toEqual([name, isTable ? ['1'] : []]);
      expect([name, done('protect', name).length]).toEqual([name, isTable ? 1 : 0]);
    }
    expect(done('protect', wanted[LOG].name)).toEqual(['A1:O1 true']);
  });

  it('lets stages be chosen from the stages, other words from those of the sample, and takes what else is typed', () => {
    const rules = done('setDataValidation', wanted[LOG].name).map((line) => {
      const [, at, rule] = /^(\S+) (.*)$/.exec(line) ?? [];
      return [at, JSON.parse(rule)] as const;
    });
    expect(rules.map(([at]) => at).sort()).toEqual(['B2:B3001', 'H2:H3001', 'L2:L3001']);
    for (const [, rule] of rules) expect(rule.setAllowInvalid).toEqual([true]);
    expect(Object.fromEntries(rules)['B2:B3001'].requireValueInRange).toEqual(['A2:A101', true]);
    expect(Object.fromEntries(rules)['L2:L3001'].requireValueInList[0]).toHaveLength(3);
    const offered = new Set(wanted[STAGES].blocks[0].contents.slice(1).map(([stage]) => stage));
    for (const [column, sheet] of [
      [1, 0],
      [1, 11],
      [2, 11],
      [2, 12],
    ]) {
      for (const row of wanted[sheet].blocks[0].contents.slice(1)) expect(offered).toContain(row[column]);
    }
  });

  it('colours by numbers alone, in no language', () => {
    const rules = (sheet: number) => JSON.parse(done('setConditionalFormatRules', wanted[sheet].name)[0]);
    expect(rules(FUNNEL)).toMatchObject([{ setGradientMinpoint: ['#ffffff'], setGradientMaxpoint: ['#9fc5a8'] }]);
    expect(rules(GOALS)).toMatchObject([{ whenNumberLessThan: [0], setBackground: ['#f8d7d3'] }]);
  });

  it('asks in the words of the locale, one formula for a table, and says what to do about #NAME?', () => {
    const answering = wanted.filter(({ spareRows }) => spareRows === null);
    expect(answering).toHaveLength(9);
    let count = 0;
    for (const { name } of answering) {
      const cells = (file.sheets.get(name) ?? []).flat();
      const formulas = cells.flatMap((cell) => (typeof cell === 'object' && cell && 'formula' in cell ? [cell.formula] : []));
      for (const formula of formulas) {
        expect(formula).toMatch(/JOURNEY_[A-Z_]+\(Log[,;]/);
        expect(formula.replace(/"[^"]*"/g, '')).not.toContain(separator === ',' ? ';' : ',');
      }
      count += formulas.length;
      expect(cells.filter((cell) => String(cell).includes('#NAME?'))).toHaveLength(1);
    }
    expect(count).toBe(19);
  });

  it('draws native charts under the answers, with the columns that they name', () => {
    expect(file.charts.map(({ sheet, type }) => [wanted.findIndex(({ name }) => name === sheet), type])).toEqual([
      [2, 'BAR'],
      [3, 'LINE'],
      [5, 'BAR'],
      [7, 'LINE'],
    ]);
    expect(file.charts[0].ranges).toEqual(['A5:A12', 'D5:D12', 'F5:F12', 'E5:E12']);
  });

  it('is stamped with the versions of template, product and rules', () => {
    const lines = (file.sheets.get(wanted[SETTINGS].name) ?? []).map((row) => String(row[3]));
    const stamp = lines[lines.length - 1];
    for (const version of [' 1,', productVersion, rulesVersion]) expect(stamp).toContain(version);
  });

  it('leaves alone what was there, and is made once', async () => {
    expect(file.sheets.get('Notes')).toEqual([['mine']]);
    const { sheets, kept } = await host.makeSheets(wanted);
    expect([sheets, kept.length]).toEqual([[], 14]);
  });

  it('loses the rows of the sample alone, and none of its looks', async () => {
    const dressed = file.dressed.length;
    const before = new Map([...file.sheets].map(([name, rows]) => [name, JSON.stringify(rows)]));
    const [log, changes] = sampleRows(await host.workbook(language)).map(({ rows }) => rows.length);
    expect(await host.clearRows(sampleRows(await host.workbook(language)))).toEqual({ rows: log + changes });
    expect(file.dressed.length).toBe(dressed);
    const changed = [...file.sheets].flatMap(([name, rows]) => (JSON.stringify(rows) === before.get(name) ? [] : [name]));
    expect(changed).toEqual([wanted[LOG].name, wanted[12].name]);
    for (const name of changed) {
      const [headings, ...rows] = file.sheets.get(name) ?? [];
      expect(headings).toEqual(wanted.find((sheet) => sheet.name === name)?.blocks[0].contents[0]);
      expect(rows.flat().filter((cell) => cell !== '')).toEqual([]);
    }
    expect(await host.undo()).toEqual({ kind: 'done' });
  });

  it('is found where sheets were renamed, and gets a sheet that was deleted again', async () => {
    const rename = (from: string, to: string) => {
      file.sheets.set(to, file.sheets.get(from) ?? []);
      file.sheets.delete(from);
      for (const [name, reference] of file.namedRanges) file.namedRanges.set(name, reference.replace(`'${from}'`, `'${to}'`));
    };
    rename(wanted[FUNNEL].name, 'My funnel');
    rename(wanted[STAGES].name, 'My stages');
    file.sheets.delete(wanted[GOALS].name);
    expect((await host.findLogs())[0]).toMatchObject({ log: 'Log', stages: 'Stages', settings: 'Settings' });
    const { sheets, kept } = await host.makeSheets(wanted);
    expect(sheets).toEqual([wanted[GOALS].name]);
    expect(kept).toEqual(expect.arrayContaining(['My funnel', 'My stages']));
  });
});
