import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from '../../core/index.ts';
import { words } from '../../core/words/index.ts';
import { type FoundSheet, sortSheets, TOP_ROWS } from '../../workbook/sort-sheets.ts';
import { tableWords } from '../../workbook/table-words.ts';
// @ts-expect-error: a plain module of the recorder, without types.
import { readRecord } from '../record/files.mjs';
import { size } from '../size.ts';
import { logs, type Variant, variants } from './table-variants.ts';

const isLatvian = ({ cells }: Variant): boolean => /Jauns|Darījums|Zvans|Anna|Posms/.test(JSON.stringify(cells));

/** The tables in use beside a log, with why. */
function usedOf(variant: Variant) {
  const { sheet, cells, range } = variant;
  const found: FoundSheet[] = [
    { sheet: 'Deals', top: isLatvian(variant) ? logs.lv : logs.en },
    { sheet, top: cells },
    ...(range ? [{ sheet, range, top: cells }] : []),
  ];
  const [log, ...others] = sortSheets(found);
  expect([log.index, others]).toEqual([0, []]);
  return log.tables.filter(({ isUsed }) => isUsed).map(({ kind, why }) => [kind, why]);
}

describe('[L10] which tables are ours', () => {
  it.each(variants.map((variant) => [`${variant.is ? variant.is.join(' by ') : 'none'}: ${variant.title}`, variant] as const))(
    '%s',
    (_title, variant) => {
      expect(usedOf(variant)).toEqual(variant.is ? [variant.is] : []);
    },
  );
});

const seed = 20_261_130;

/** What a made table is made of, and what spoils it. */
const recipe = fc.record({
  language: fc.constantFrom('en' as const, 'lv' as const),
  telling: fc.subarray(['Phase', 'Outcome', 'Also called', 'Moves on when', 'Goal days', 'Owner'] as const, { minLength: 1 }),
  others: fc.subarray(['Teams', 'What to do', 'Recipients'] as const),
  own: fc.subarray(['Colour', 'Since', 'Notes', 'Room']),
  title: fc.integer({ min: 0, max: 3 }),
  gaps: fc.boolean(),
  isReversed: fc.boolean(),
});
type Recipe = typeof recipe extends fc.Arbitrary<infer R> ? R : never;

const namesOf = { en: ['New', 'Demo', 'Won', 'Lost'], lv: ['Jauns', 'Demonstrācija', 'Uzvarēts', 'Zaudēts'] } as const;

/** A stages table, at least half of it ours. */
function tableOf({ language, telling, others, own, title, gaps, isReversed }: Recipe): Cells {
  const { headers, vocabulary } = words[language];
  const outcomes = [vocabulary.open, vocabulary.open, vocabulary.won, vocabulary.lost];
  const ids = ['Stage', ...telling, ...others] as const;
  const cellOf = (id: (typeof ids)[number], name: string, i: number): Cell =>
    id === 'Stage'
      ? name
      : id === 'Outcome'
        ? outcomes[i]
        : id === 'Goal days'
          ? 5 + i
          : id === 'Also called'
            ? `${name} ${i}`
            : 'x';
  const beside = own.slice(0, ids.length);
  const lines = [
    [...ids.map((id): Cell => headers[id]), ...beside],
    ...namesOf[language].map((name, i) => [...ids.map((id) => cellOf(id, name, i)), ...beside.map(() => i)]),
  ];
  const turned = isReversed ? lines.map((line) => line.reverse()) : lines;
  const above = Array.from({ length: title }, (_, i): Cell[] => (i === 0 ? ['How we sell'] : []));
  return [...above, ...turned.flatMap((line, i) => (gaps && i === 2 ? [[], line] : [line]))];
}

/** The stages in use beside a log in the same language. */
function stagesIn(language: Recipe['language'], sheet: string, cells: Cells) {
  const [log] = sortSheets([
    { sheet: 'Deals', top: logs[language] },
    { sheet, top: cells },
  ]);
  return log.tables.find(({ kind, isUsed }) => kind === 'stages' && isUsed) ?? null;
}

describe('[L10] a stages table of any make', () => {
  it('is known by its headings, where they are; and by its name', () => {
    fc.assert(
      fc.property(recipe, (made) => {
        const cells = tableOf(made);
        const cut = made.title === 0 ? null : { row: made.title, column: 0, columns: null };
        expect(stagesIn(made.language, 'Any', cells)).toMatchObject({ why: 'headings', cut });
        const other = made.language === 'en' ? 'lv' : 'en';
        for (const name of [tableWords[made.language].stages, `${tableWords[other].stages} 2`])
          expect(stagesIn(made.language, name, cells)).toMatchObject({ why: 'name', cut });
      }),
      { seed, numRuns: size(75, 2000) },
    );
  });

  const spoiled: Readonly<Record<string, (table: readonly (readonly Cell[])[], at: number) => Cells>> = {
    'a stage twice': (table) => [...table, table[1]],
    'a row without a stage': (table, at) => [...table, table[1].map((cell, c) => (c === at ? '' : cell))],
    'a total at its end': (table, at) => [
      ...table,
      table[1].map((_, c) => (c === at ? 'Grand Total' : c === 0 ? 'Grand Total' : '')),
    ],
    'boxes to tick': (table) => table.map((row, r) => [...row, r === 0 ? 'Done' : r % 2 === 0]),
    'more columns of its own than of ours': (table) =>
      table.map((row, r) => [...row, ...Array.from({ length: row.length + 1 }, (_, c) => (r === 0 ? `Own ${c}` : c))]),
    'people to a row': (table) => table.map((row, r) => [...row, r === 0 ? 'Name' : `Person ${r}`]),
    'stages that the log has not': (table, at) =>
      table.map((row, r) =>
        row.map((cell, c) => (r > 0 && c === at ? `Storey ${r}` : typeof cell === 'string' && r > 0 ? '' : cell)),
      ),
    'no rows': (table) => [table[0]],
  };
  it.each(Object.keys(spoiled))('is no table of ours with %s, unless it is called so', (how) => {
    fc.assert(
      fc.property(recipe, (given) => {
        const made = { ...given, title: 0, gaps: false };
        const table = tableOf(made);
        const at = table[0].indexOf(words[made.language].headers.Stage);
        expect(stagesIn(made.language, 'Any', spoiled[how](table, at))).toBeNull();
      }),
      { seed, numRuns: size(50, 1000) },
    );
  });
});

describe('[L10] an answer of ours on a sheet', () => {
  it('is neither a log nor a table to read; the stages are, as they are written to be changed', () => {
    // Of an answer that shows some columns only, these may be anybody's.
    const answers = [...(readRecord() as Map<string, unknown>)].filter(
      (entry): entry is [string, Cells] => Array.isArray(entry[1]) && !entry[0].includes('show='),
    );
    const step = size(25, 1);
    const asked = new Set<string>();
    const taken = new Set<string>();
    for (const [key, top] of answers.filter((_, i) => i % step === 0)) {
      const id = key.slice('JOURNEY_'.length, key.indexOf('('));
      asked.add(id);
      const found = sortSheets([
        { sheet: 'Deals', top: logs[key.includes('language=lv') ? 'lv' : 'en'], meant: 'active' },
        { sheet: 'Answer', top: top.slice(0, TOP_ROWS) },
      ]);
      for (const { index, tables } of found)
        for (const kind of index === 1 ? ['log'] : tables.map((one) => one.kind)) taken.add(`${id} as ${kind}`);
    }
    expect([...taken]).toEqual(['STAGES as stages']);
    expect(asked.size).toBeGreaterThan(20);
  });
});
