// The record on disk: one file a function, one line a call, so that git shows which calls changed.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './reference.mjs';

const folder = join(root, 'test/record/calls');
const recordFiles = () => readdirSync(folder).filter((name) => name.endsWith('.json'));

/** Writes answers, a list of `{ key, id, answer }`; files of functions that are gone go. Gives how many bytes it wrote. */
export function writeRecord(answers) {
  mkdirSync(folder, { recursive: true });
  for (const name of recordFiles()) rmSync(join(folder, name));
  let bytes = 0;
  for (const id of new Set(answers.map((one) => one.id))) {
    const lines = answers
      .filter((one) => one.id === id)
      .map(({ key, answer }) => `${JSON.stringify(key)}: ${JSON.stringify(answer)}`);
    const text = `{\n${lines.join(',\n')}\n}\n`;
    writeFileSync(join(folder, `${id}.json`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Reads the answers by key. */
export function readRecord() {
  const files = recordFiles().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return new Map(files.flatMap((answers) => Object.entries(answers)));
}
