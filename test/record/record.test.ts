import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a plain module of the recorder, without types.
import { buildBundle, LATER, NOW, openBundle } from './bundle.mjs';
// @ts-expect-error: a plain module of the recorder, without types.
import { plannedCalls, spread } from './calls.mjs';
// @ts-expect-error: a plain module of the recorder, without types.
import { differencesOf } from './differences.mjs';
// @ts-expect-error: a plain module of the recorder, without types.
import { readRecord } from './files.mjs';
// @ts-expect-error: a plain module of the recorder, without types.
import { ranges } from './logs.mjs';
// @ts-expect-error: a plain module of the recorder, without types.
import { functions, root, settings } from './reference.mjs';

type Answer = { readonly error?: string } | readonly (readonly unknown[])[] | string | number;
interface Call {
  readonly key: string;
  readonly id: string;
}
interface Parameter {
  readonly name: string;
  readonly choices: readonly string[] | null;
}

const calls = plannedCalls() as Call[];
const record = readRecord() as Map<string, Answer>;
const keysOf = (id: string) => [...record.keys()].filter((key) => key.startsWith(`JOURNEY_${id}(`));

/** What a recorded call says in its text of settings: name and value. */
const settingsIn = (key: string): [name: string, value: string][] =>
  [...key.matchAll(/"(?:[^"\\]|\\.)*"/g)]
    .map(([text]) => JSON.parse(text) as string)
    .filter((text) => /[<>=]/.test(text))
    .flatMap((text) => text.split(/[;\n]/))
    .map((part) => {
      const [, name, value] = /^\s*([^<>=]+)([<>=].*)$/s.exec(part) ?? [];
      return [name, value];
    });

describe('the record of every function’s answers', () => {
  it.each([
    [60, 'at the present it was made in', NOW],
    [20, 'years later', LATER],
  ])('is what the built bundle answers to %i calls, evenly spread, %s', (count, _, now) => {
    if (!existsSync(join(root, 'dist/apps-script/core.js'))) buildBundle();
    const answerTo = openBundle(ranges, now) as (call: Call) => Answer;
    const different = (spread(calls, count) as Call[]).map((call) => [
      call.key,
      ...differencesOf(record.get(call.key), answerTo(call)),
    ]);
    expect(different.filter((found) => found.length > 1)).toEqual([]);
  });

  it('holds the very calls that npm run record makes', () => {
    expect([...record.keys()].sort()).toEqual(calls.map(({ key }) => key).sort());
  });

  it.each(functions as { id: string; parameters: Parameter[] }[])('holds $id in every language, with every choice', (spec) => {
    const keys = keysOf(spec.id);
    const inLatvian = keys.filter((key) => key.includes('language=lv'));
    expect(inLatvian.length).toBeGreaterThan(5);
    expect(keys.length - inLatvian.length).toBeGreaterThan(5);
    const choices = spec.parameters.flatMap((parameter) => parameter.choices ?? []);
    expect(choices.filter((choice) => !keys.some((key) => key.includes(`"${choice}"`)))).toEqual([]);
    if (spec.id !== 'HELP')
      expect(keys.some((key) => Array.isArray(record.get(key)) || typeof record.get(key) === 'number')).toBe(true);
  });

  it.each(settings as string[])('holds the setting %s: two values, each with three functions', (setting) => {
    const functionsByValue = new Map<string, Set<string>>();
    for (const key of record.keys())
      for (const [name, value] of settingsIn(key)) {
        const isMeant = setting === 'filters' ? !(settings as string[]).includes(name) : name === setting;
        if (!isMeant) continue;
        const of = setting === 'filters' ? `${name}${value}` : value;
        functionsByValue.set(of, (functionsByValue.get(of) ?? new Set()).add(key.slice(0, key.indexOf('('))));
      }
    expect([...functionsByValue.values()].filter((ids) => ids.size >= 3).length).toBeGreaterThanOrEqual(2);
  });

  it('holds no crash: every error is a sentence', () => {
    const errors = [...record].filter(([, answer]) => typeof answer === 'object' && 'error' in answer);
    expect(errors.length).toBeGreaterThan(100);
    expect(errors.filter(([, answer]) => /^\w*Error: |undefined|NaN|\[object/.test((answer as { error: string }).error))).toEqual(
      [],
    );
  });
});

describe('differences between answers', () => {
  it('name the row, the column, what was and what is', () => {
    const was = [
      ['Stage', 'Entered'],
      ['Demo', 3],
    ];
    expect(differencesOf(was, was)).toEqual([]);
    expect(differencesOf(was, [was[0], ['Demo', 4]])).toEqual(['row 2 ("Demo"), Entered: 3 → 4']);
    expect(differencesOf(was, [was[0]])).toEqual([
      'rows: 2 → 1',
      'row 2 ("Demo"), Stage: "Demo" → nothing',
      'row 2 ("Demo"), Entered: 3 → nothing',
    ]);
    expect(differencesOf(was, { error: 'No.' })).toEqual(['answer: a table of 2 × 2 → the error "No."']);
    expect(differencesOf(0.1, 0.2)).toEqual(['answer: 0.1 → 0.2']);
  });
});
