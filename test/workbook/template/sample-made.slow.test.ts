import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = new URL('../../../workbook/template/sample/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

it('the sample is what its generator makes, byte for byte', () => {
  const files = ['sample.en.json', 'sample.lv.json', 'truth.json'];
  const before = files.map(read);
  execFileSync(process.execPath, [fileURLToPath(new URL('generate.mjs', folder))], { stdio: 'ignore' });
  expect(files.map(read)).toEqual(before);
});
