import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { logOf } from '../../story.ts';
import { type AuthMode, execute, newSpreadsheet, offered } from './emulation.ts';

const types = new URL('../../../node_modules/@types/google-apps-script/', import.meta.url);
const text = readdirSync(types)
  .filter((name) => name.endsWith('.d.ts'))
  .map((name) => readFileSync(new URL(name, types), 'utf8'))
  .join('\n');

/** Members of an interface or an enum of Google's types, with those that it inherits. */
function membersOf(name: string): Set<string> {
  const members = new Set<string>();
  for (const [, kind, , parents = '', body] of text.matchAll(
    new RegExp(`(interface|enum) (${name})(?: extends ([^{]+))? \\{([\\s\\S]*?)\\n        \\}`, 'g'),
  )) {
    const shape = kind === 'enum' ? /^ {12}(\w+)/gm : /^ {12}(?:readonly )?(\w+)\??[(:<]/gm;
    for (const [, member] of body.matchAll(shape)) members.add(member);
    for (const parent of parents.split(',').filter(Boolean)) for (const member of membersOf(parent.trim())) members.add(member);
  }
  return members;
}

/** What the emulation needs of a range beside what Google has. */
const ours: Readonly<Record<string, readonly string[]>> = { Range: ['eachCell', 'refuseTyped', 'column'] };

/** Anything of Google's: members are called, and give more of the kind. */
interface Service {
  readonly [member: string]: (...args: unknown[]) => Service;
}

describe('the emulation of Google’s services', () => {
  const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2');
  const file = newSpreadsheet({ Deals: log });
  file.namedRanges.set('Log', "'Deals'!A1:C5");
  const google = (mode: AuthMode) => execute(file, mode) as unknown as Record<string, Service>;

  it('offers nothing that Google’s types do not have', () => {
    const { SpreadsheetApp, CacheService, LockService, PropertiesService, Utilities } = google('FULL');
    const book = SpreadsheetApp.getActive();
    const sheet = book.getActiveSheet();
    sheet.getRange(1, 1).protect();
    book.getNamedRanges();
    SpreadsheetApp.getUi().createAddonMenu();
    SpreadsheetApp.newConditionalFormatRule();
    SpreadsheetApp.newDataValidation();
    sheet.newChart();
    sheet.insertImage(Utilities.newBlob([1], 'image/png'), 1, 1);
    CacheService.getDocumentCache();
    LockService.getDocumentLock();
    PropertiesService.getDocumentProperties();
    expect(offered.size).toBeGreaterThan(20);
    const strangers = [...offered].flatMap(([name, members]) => {
      const known = membersOf(name);
      return [...members].filter((m) => !known.has(m) && !ours[name]?.includes(m)).map((member) => `${name}.${member}`);
    });
    expect(strangers).toEqual([]);
  });

  it('has the values of enums that Google’s types have', () => {
    const { SpreadsheetApp, Charts, ScriptApp, Utilities } = google('FULL') as unknown as Record<string, Record<string, object>>;
    for (const [name, values] of [
      ['CopyPasteType', SpreadsheetApp.CopyPasteType],
      ['ChartType', Charts.ChartType],
      ['AuthMode', ScriptApp.AuthMode],
      ['DigestAlgorithm', Utilities.DigestAlgorithm],
      ['Charset', Utilities.Charset],
    ] as const) {
      const known = membersOf(name);
      expect(known.size).toBeGreaterThan(1);
      expect(Object.keys(values).filter((value) => !known.has(value))).toEqual([]);
    }
  });

  it('throws at a member that it does not know', () => {
    const { SpreadsheetApp } = google('FULL');
    expect(() => SpreadsheetApp.getActiveWorkbook()).toThrow('SpreadsheetApp.getActiveWorkbook is not a function');
  });

  it('holds to Google’s limits', () => {
    const { CacheService, PropertiesService } = google('FULL');
    const cache = CacheService.getDocumentCache();
    expect(() => cache.putAll({ key: 'ā'.repeat(60_000) }, 60)).toThrow('too large');
    expect(() => cache.putAll({ ['k'.repeat(251)]: '' }, 60)).toThrow('too large');
    expect(() => cache.putAll({ key: '' }, 21_601)).toThrow('out of range');
    expect(() => PropertiesService.getDocumentProperties().setProperty('key', 'x'.repeat(9217))).toThrow('too large');
  });

  it('has sheets of 1000 rows and 26 columns, until they grow', () => {
    const sheet = google('FULL').SpreadsheetApp.getActive().getActiveSheet();
    expect(() => sheet.getRange(1001, 1)).toThrow('outside the dimensions');
    expect(() => sheet.getRange(1, 26, 1, 2)).toThrow('outside the dimensions');
    sheet.insertRowsAfter(1000, 1);
    sheet.insertColumnsAfter(26, 1);
    expect(sheet.getRange(1001, 27).getA1Notation()).toBe('AA1001');
  });

  it.each([
    ['NONE', 'getActive'],
    ['CUSTOM_FUNCTION', 'newDataValidation'],
  ] as const)('lets a script in %s not call %s', (mode, member) => {
    const { SpreadsheetApp } = google(mode);
    expect(() => SpreadsheetApp[member]()).toThrow(/Authorization is required|permission/);
  });

  it('gives every execution globals of its own', () => {
    const one: Record<string, unknown> = google('FULL');
    one.left = 'behind';
    expect(google('FULL').left).toBeUndefined();
  });
});
