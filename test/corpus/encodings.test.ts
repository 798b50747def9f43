import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { checkReport, defaultSettings } from '../../core/index.ts';
import { decode, readAsOf } from '../../files/encodings.ts';
import { readFile, readSheet } from '../../files/files.ts';
import { readDelimitedFile } from '../../files/text-files.ts';
import { encoded, utf16, type Written, written } from './written.ts';

/** A table as a program exports it: who holds how much of the language. */
function table({ headings, stages, names }: Written, n: number, own: 'everything' | 'names' | 'one name'): string {
  const english = { headings: ['Deal', 'Stage', 'Date', 'Rep'], stages: ['New', 'Demo', 'Won'] };
  const words = own === 'everything' ? { headings, stages } : english;
  const people = own === 'one name' ? [names[n % names.length]] : names.slice(n % 3);
  const rows = Array.from({ length: 12 }, (_, r) => [
    `D-${r % 5}`,
    words.stages[(r + n) % words.stages.length],
    `2025-01-${10 + r}`,
    people[r % people.length],
  ]);
  const delimiter = [';', ',', '\t'][n % 3];
  return [words.headings, ...rows].map((row) => row.join(delimiter)).join('\r\n');
}

const tables = (own: Parameters<typeof table>[2]) =>
  written.flatMap((words) => words.names.map((_, n) => ({ words, text: table(words, n, own) })));

/** How many tables are read as they were, and which are not though nothing says so. */
function tried(own: Parameters<typeof table>[2]) {
  const read = tables(own).map(({ words, text }) => ({ words, text, decoded: decode(encoded(text, words.encoding)) }));
  const wrong = read.filter(({ text, decoded }) => decoded.text !== text);
  return {
    right: 1 - wrong.length / read.length,
    silent: wrong.filter(({ decoded }) => decoded.isSure).map(({ words, decoded }) => `${words.language} as ${decoded.encoding}`),
    unsure: read.filter(({ decoded }) => !decoded.isSure).length / read.length,
  };
}

describe('[L9] encodings are told apart by words and letters', () => {
  it('reads tables in 21 languages as they were, and says where it guesses', () => {
    expect(tried('everything')).toEqual({ right: 1, silent: [], unsure: 0 });
    const names = tried('names');
    expect(names.right).toBeGreaterThan(0.98);
    expect(names.unsure).toBeLessThan(0.1);
    expect(names.silent).toEqual([]);
    // One name with a letter or two may be of several languages.
    const one = tried('one name');
    expect(one.right).toBeGreaterThan(0.85);
    expect(one.silent).toEqual([]);
  });

  it('reads UTF-8, UTF-16 with and without a mark, whatever the language', () => {
    for (const { text } of tables('everything')) {
      expect(decode(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8', isSure: true });
      expect(decode(utf16(text, true))).toEqual({ text, encoding: 'utf-16le', isSure: true });
      expect(decode(utf16(text, false))).toEqual({ text, encoding: 'utf-16be', isSure: true });
      expect(decode(utf16(`\ufeff${text}`, true)).text).toBe(text);
      // A zero in a cell makes no UTF-16 of it, on an even place or an odd one.
      for (const zero of [`\0${text}`, `x\0${text}`]) expect(decode(new TextEncoder().encode(zero)).encoding).toBe('utf-8');
    }
  });

  it.each([
    'Deal,Value\nD-1,£100\nD-2,£30\n',
    'Deal,Value\nD-1,€100\n',
    'Deal,Note\n1,it’s “fine” – 5½ m² at 30 °C, 100 ± 5 µm\n',
    'Nº,Etapa\n1,Demo\n',
    'Deal,Rep\n1,Café\n',
  ])('keeps the signs of Windows-1252 in %j', (text) => {
    expect(decode(encoded(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252', isSure: true });
  });

  it('reads UTF-8 with a broken letter as UTF-8, and says that it guessed', () => {
    const bytes = new TextEncoder().encode(table(written[0], 0, 'everything'));
    const cut = bytes.slice(0, bytes.lastIndexOf(0xc5) + 1);
    const { text, encoding, isSure } = decode(cut);
    expect([encoding, isSure]).toEqual(['utf-8', false]);
    expect(text).toContain('Darījums');
  });

  it('stays quick on long files', () => {
    const line = encoded('Sandoris;Etapas;Laimėta;Jonas Kazlauskas;2025-01-01\n', 'windows-1257');
    const long = new Uint8Array(line.length * 200_000);
    for (let at = 0; at < long.length; at += line.length) long.set(line, at);
    const began = performance.now();
    expect(decode(long).encoding).toBe('windows-1257');
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('[L9] CHECK names the encoding', () => {
  const log = (text: string, encoding: string) => readSheet({ name: 'log.csv', bytes: encoded(text, encoding) }, null);
  const linesOf = async (text: string, encoding: string, language: 'en' | 'lv' = 'en') => {
    const { cells, readAs } = await log(text, encoding);
    return checkReport({ log: cells, stages: null, actions: null, readAs }, { ...defaultSettings, language }).lines;
  };
  const baltic = 'Deal;Posms;Datums\n1;Jauns;2025-01-01\n1;Uzvarēts;2025-01-05\n2;Jauns;2025-01-02\n2;Zaudēts;2025-01-06\n';

  it('of a Latvian export: one deal won and one lost, as in UTF-8', async () => {
    const lines = await linesOf(baltic, 'windows-1257');
    expect(lines[1].slice(0, 2)).toEqual(['good', 'The file’s letters were read as Windows-1257']);
    expect(lines.map((line) => line[1])).toContain('2 deals: 1 won, 1 lost, 0 open');
    expect((await linesOf(baltic, 'windows-1257', 'lv'))[1][1]).toBe('Faila burti nolasīti kā Windows-1257');
    expect((await linesOf('Deal,Stage,Date\n1,New,2025-01-01\n', 'windows-1252')).flat().join()).not.toContain('letters');
  });

  it('as a guess where it is one, and as said where it was given', async () => {
    const one = 'Deal,Stage,Date,Rep\n1,New,2025-01-01,Zoë\n1,Won,2025-01-05,Zoë\n';
    const lines = await linesOf(one, 'windows-1252');
    expect([lines[0][0], ...lines[1].slice(0, 2)]).toEqual([
      'usable',
      'usable',
      'The file’s letters were read as Windows-1252, which is a guess',
    ]);
    const file = { name: 'log.csv', bytes: encoded(one, 'windows-1252') };
    expect((await readSheet(file, null, 'windows-1257')).cells[1][3]).toBe('Zoė');
    expect((await readSheet(file, null, 'windows-1257')).readAs).toEqual({ encoding: 'Windows-1257', isSure: true });
    expect(await readDelimitedFile(file, 'en')).toMatchObject({ readAs: { encoding: 'Windows-1252', isSure: false } });
  });

  it('not of plain UTF-8', () => {
    expect(readAsOf(decode(new TextEncoder().encode(baltic)))).toBeNull();
  });
});

describe('[T1] the same cells as CSV and as xlsx', () => {
  it('give the same numbers, also below serial 61', async () => {
    const serials = [0, 0.25, 1, 31, 58, 59, 60, 60.5, 61, 62, 45_658, 45_658.5];
    const date = { numFmt: 'yyyy-mm-dd' };
    const bytes = await writeXlsx({
      sheets: [{ name: 'Log', rows: serials.map((serial) => [serial]), columns: [{ style: date }] }],
    });
    // They are dates to the reader, or this would prove nothing.
    expect((await readXlsx(bytes)).sheets[0].rows.flat().filter((cell) => !(cell instanceof Date))).toEqual([]);
    const [{ cells }] = await readFile({ name: 'log.xlsx', bytes });
    expect(cells.flat()).toEqual(serials);
  });
});
