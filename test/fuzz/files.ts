import { writeXlsx } from 'hucre/xlsx';
import { type Cells, Fault } from '../../core/index.ts';
import { readFile } from '../../files/files.ts';
import { everyDeal } from '../../report/cards/choice.ts';
import { reportModelOf } from '../../report/make-report.ts';
import { chanceOf, rangeOf } from './ranges.ts';

/** What a transfer, an editor or a bad disk does to the bytes of a file. */
const harms: readonly ((bytes: Buffer, chance: () => number) => Buffer)[] = [
  (bytes, chance) => {
    const harmed = Buffer.from(bytes);
    if (harmed.length > 0) harmed[Math.floor(chance() * harmed.length)] ^= 1 << Math.floor(chance() * 8);
    return harmed;
  },
  (bytes, chance) => bytes.subarray(0, Math.floor(chance() * (bytes.length + 1))),
  (bytes, chance) => bytes.subarray(Math.floor(chance() * 20)),
  (bytes, chance) => {
    const [from, to] = partOf(bytes, chance);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, chance) => {
    const [from, to] = partOf(bytes, chance);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  (bytes, chance) => {
    const at = Math.floor(chance() * (bytes.length + 1));
    const strange = Buffer.from(Array.from({ length: 1 + Math.floor(chance() * 8) }, () => Math.floor(chance() * 256)));
    return Buffer.concat([bytes.subarray(0, at), strange, bytes.subarray(at)]);
  },
];

function partOf(bytes: Buffer, chance: () => number): [from: number, to: number] {
  const from = Math.floor(chance() * bytes.length);
  return [from, Math.min(bytes.length, from + 1 + Math.floor(chance() ** 3 * 200))];
}

const marks = { utf8: '', utf16le: '\ufeff', latin1: '' } as const;

async function wholeFile(cells: Cells, chance: () => number): Promise<Buffer> {
  if (chance() < 0.3)
    return Buffer.from(await writeXlsx({ sheets: [{ name: 'Log', rows: cells.map((row) => row.map((cell) => cell ?? null)) }] }));
  const [between, quote] = [[',', ';', '\t'][Math.floor(chance() * 3)], chance() < 0.5 ? '"' : ''];
  const text = cells
    .map((row) => row.map((cell) => `${quote}${cell ?? ''}${quote}`).join(between))
    .join(chance() < 0.5 ? '\n' : '\r\n');
  const encoding = (['utf8', 'utf8', 'utf16le', 'latin1'] as const)[Math.floor(chance() * 4)];
  return Buffer.from(marks[encoding] + text, encoding);
}

/** Reads a harmed file and makes its report. Gives the error that is no {@link Fault}, or null. */
export async function complaintOfFile(seed: number): Promise<string | null> {
  const chance = chanceOf(seed);
  let bytes = await wholeFile(rangeOf(chance), chance);
  for (let left = 1 + Math.floor(chance() * 4); left > 0; left--)
    bytes = harms[Math.floor(chance() * harms.length)](bytes, chance);
  try {
    for (const { cells, readAs } of await readFile({ name: 'deals.csv', bytes: new Uint8Array(bytes) })) {
      const tables = { log: cells, stages: null, actions: null, settings: null, metrics: null, changes: null, readAs };
      reportModelOf(tables, { language: chance() < 0.5 ? 'en' : 'lv', choice: everyDeal, asOf: null });
    }
    return null;
  } catch (error) {
    return error instanceof Fault ? null : String(error instanceof Error ? error.stack : error);
  }
}
