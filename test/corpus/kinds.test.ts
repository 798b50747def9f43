import AdmZip from 'adm-zip';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { words } from '../../core/words/index.ts';
import { readFile } from '../../files/files.ts';
import { readDelimitedFile } from '../../files/text-files.ts';

const rows = [
  ['Deal', 'Stage', 'Date'],
  ['a', 'New', 45_658],
];
const csv = rows.map((row) => row.join(',')).join('\n');
const workbook = (more: object = {}) => writeXlsx({ sheets: [{ name: 'Log', rows }], ...more });
const zipOf = (...names: string[]): Uint8Array => {
  const zip = new AdmZip();
  for (const name of names) zip.addFile(name, Buffer.from('<x/>'));
  return zip.toBuffer();
};
const wide = (text: string) => Buffer.from(text, 'utf16le');
const ole = (stream: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), wide(stream)]);
const sentenceOf = (bytes: Uint8Array) => readFile({ name: 'deals.xlsx', bytes }).then(String, (fault: Error) => fault.message);

describe('a file that is no table is refused in a sentence with the way out', () => {
  it.each([
    [
      'locked with a password. Open it in Excel, take the password away',
      () => workbook({ encryption: { password: 'x', spinCount: 10 } }),
    ],
    ['locked with a password', async () => ole('EncryptedPackage')],
    ['an Office file that is locked or of the old kind', async () => ole('')],
    ['an Excel workbook of the old kind (.xls)', async () => ole('Workbook')],
    ['a binary Excel workbook (.xlsb)', async () => zipOf('[Content_Types].xml', 'xl/workbook.bin')],
    ['an OpenDocument spreadsheet', async () => zipOf('mimetype', 'content.xml')],
    ['a Numbers spreadsheet', async () => zipOf('Index/Document.iwa')],
    ['a document, not a table', async () => zipOf('[Content_Types].xml', 'word/document.xml')],
    ['a packed file', async () => zipOf('deals.csv')],
    ['a packed file', async () => Buffer.from([0x1f, 0x8b, 8, 0])],
    ['a PDF', async () => Buffer.from('%PDF-1.7\n')],
    ['a picture', async () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['a picture', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['a web page, whatever its name says', async () => Buffer.from('<html><table><tr><td>Deal</td></tr></table></html>')],
    ['a web page', async () => Buffer.from('\ufeff  <!DOCTYPE html><p>Sign in</p>')],
    ['XML, whatever its name says', async () => Buffer.from('<?xml version="1.0"?><Workbook/>')],
    ['no text and no workbook', async () => Buffer.from([1, 0, 0, 2, 0, 0, 3, 0, 0])],
  ] as const)('%s', async (said, make) => {
    const bytes = new Uint8Array(await make());
    expect(await sentenceOf(bytes)).toContain(`The file “deals.xlsx” is ${said}`);
    // Where workbooks can't be read, the same is said in the reader's language.
    const exported = await readDelimitedFile({ name: 'deals.xlsx', bytes }, 'lv');
    expect(exported).toMatchObject({ kind: 'fault', sentence: expect.stringMatching(/^Fails „deals\.xlsx” ir .*\. .*\.$/) });
  });

  it('says so of a workbook without sheets, and of one that is cut off', async () => {
    const zip = new AdmZip(Buffer.from(await workbook()));
    const text = zip.readAsText('xl/workbook.xml').replace(/<sheets>.*<\/sheets>/s, '<sheets/>');
    zip.updateFile('xl/workbook.xml', Buffer.from(text));
    expect(await sentenceOf(zip.toBuffer())).toMatch(/has no sheet with cells\. Open it in Excel/);
    expect(await sentenceOf((await workbook()).slice(0, 900))).toMatch(/could not be read as xlsx\. Save it again/);
  });

  it('works the ways out that it names: without the password, as CSV', async () => {
    const locked = await workbook({ encryption: { password: 'x', spinCount: 10 } });
    expect((await readXlsx(locked, { password: 'x' })).sheets[0].rows).toEqual(rows);
    for (const bytes of [await workbook(), Buffer.from(csv)])
      expect((await readFile({ name: 'deals', bytes }))[0].cells).toEqual(rows);
  });

  it('knows every kind in every language', () => {
    for (const { faults } of Object.values(words)) expect(faults.fileKind({ file: 'x', kind: 'pdf' })).toMatch(/PDF.*\./);
  });
});

describe('a workbook that unpacks to more than 300 MB is refused before it is unpacked', () => {
  const bomb = (megabytes: number) => {
    const zip = new AdmZip();
    zip.addFile('[Content_Types].xml', Buffer.from('<Types/>'));
    zip.addFile('xl/worksheets/sheet1.xml', Buffer.alloc(megabytes * 1e6, 32));
    return new Uint8Array(zip.toBuffer());
  };

  it('whatever its directory leaves out', async () => {
    const honest = bomb(301);
    expect(honest.length).toBeLessThan(1e6);
    const before = process.memoryUsage().rss;
    expect(await sentenceOf(honest)).toMatch(
      /unpacks to 302 MB, and no more than 300 are read\. Save the sheet with the log as CSV\./,
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(5e7);
    // The size left out of the directory: at worst it is a thousand times the packed one.
    const silent = honest.slice();
    const view = new DataView(silent.buffer);
    for (let at = silent.length - 22; at > 0; at--) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0, true);
    expect(await sentenceOf(silent)).toMatch(/no more than 300 are read/);
    // A smaller one than it is: the reader stops there.
    for (let at = silent.length - 22; at > 0; at--)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(await sentenceOf(silent)).toMatch(/could not be read as xlsx/);
  });
});

describe('CSV stays CSV', () => {
  it.each(['PK,Stage,Date\na,New,2025-01-01\n', 'PK\tStage\n', '%,Stage\n', 'BM,x\n'])('where it begins as %j', async (text) => {
    const [{ cells }] = await readFile({ name: 'log.csv', bytes: Buffer.from(text) });
    expect(cells[0][0]).toBe(text.split(/[,\t]/)[0]);
    expect(await readDelimitedFile({ name: 'log.csv', bytes: Buffer.from(text) }, 'en')).toMatchObject({ kind: 'cells' });
  });

  it.each([',', ';', '\t', '|'])('with %j between cells', async (delimiter) => {
    const text = rows.map((row) => row.join(delimiter)).join('\r\n');
    expect((await readFile({ name: 'log.txt', bytes: Buffer.from(text) }))[0].cells).toEqual(rows);
  });

  it.each([
    ['Deal;Value\na;1,5\nb;2,5\n', ['b', '2,5']],
    ['"Deal";"Note"\n"a";"x;y, k, l"\n"b";"u, v"\n', ['b', 'u, v']],
    ['Deal\tNote\na\t"he said ""hi"", ok, fine"\nb\tx, y\n', ['b', 'x, y']],
    ['sep=;\r\nDeal;Note\r\nb;1,5\r\n', ['b', '1,5']],
    ['Report, made on 1 May, by me\nDeal;Stage\na;New\nb;Won\n', ['b', 'Won']],
    ['Deal,Note\na,x; y; z\nb,"u; v, w"\n', ['b', 'u; v, w']],
    ['Deal;Stage\n', ['Deal', 'Stage']],
  ])('whatever else stands in the cells of %j', async (text, last) => {
    expect((await readFile({ name: 'log.txt', bytes: Buffer.from(text) }))[0].cells.at(-1)).toEqual(last);
  });
});
