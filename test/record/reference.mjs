// What the recorder knows of the product: the functions with their parameters and choices, and the settings, as the
// reference in generated/ declares them. Nothing of the sources is imported, so that folders may move.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');

const declared = JSON.parse(read('generated/office-addin/functions.json'));
const choicesOf = ({ customEnumId }) =>
  declared.enums.find(({ id }) => id === customEnumId)?.values.map(({ name }) => name) ?? null;

/** Functions in order: their parameters by name, whether they can be left out, and what a choice can be. */
export const functions = declared.functions.map(({ id, parameters }) => ({
  id,
  parameters: parameters.map((one) => ({ name: one.name, isOptional: one.optional === true, choices: choicesOf(one) })),
}));

const manual = read('generated/functions.md');

/** Every setting: plain ones, column overrides, and `filters` for a heading of the log. */
export const settings = settingsIn(manual);

function settingsIn(text) {
  const [, plain, columns] = /two columns of names and values: ([^;]+); the\s+column overrides ([^;]+);/.exec(text) ?? [];
  if (plain === undefined)
    throw new Error('generated/functions.md lists the settings in another way (test/record/reference.mjs).');
  return [
    ...plain.split(',').map((name) => name.trim()),
    ...[...columns.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    'filters',
  ];
}

/** Settings that mean something to a function, by its id, as the manual says. */
export const usedBy = Object.fromEntries(
  manual
    .split(/^## /m)
    .slice(1)
    .map((section) => [
      section.split('\n')[0].trim(),
      /Settings that mean something here: ([^.]+)\./
        .exec(section)?.[1]
        .split(',')
        .map((name) => name.trim()) ?? [],
    ]),
);
