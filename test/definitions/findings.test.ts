import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../calls/functions.ts';
import {
  type Cells,
  defaultSettings,
  type Finding,
  findingsOf,
  findingText,
  type Settings,
  studyOf,
  type Tables,
} from '../../core/index.ts';
import * as en from '../../core/words/en/index.ts';
import { readSheet } from '../../files/files.ts';
import { logOf } from '../story.ts';

const sampleOf = (language: 'en' | 'lv') =>
  JSON.parse(readFileSync(new URL(`../../workbook/template/sample/sample.${language}.json`, import.meta.url), 'utf8')) as Record<
    'log' | 'stages',
    Cells
  >;
const synth = async (name: string) =>
  (await readSheet({ name, bytes: new Uint8Array(readFileSync(new URL(`../data/synth/${name}`, import.meta.url))) }, null)).cells;
const tablesOf = (log: Cells, more: Partial<Tables> = {}): Tables => ({ log, stages: null, actions: null, ...more });
const of = (tables: Tables, more: Partial<Settings> = {}) => findingsOf(studyOf(tables, { ...defaultSettings, ...more }));
const story = (text: string) => tablesOf(logOf(text));
const numbered = (count: number, tell: (i: number) => string) => Array.from({ length: count }, (_, i) => tell(i)).join(' | ');

/** Logs that together raise every finding there is. */
async function everything(): Promise<Finding[]> {
  const sample = sampleOf('en');
  const tips = `${numbered(20, (i) => `a${i}: New ${40 + i}, Demo ${41 + i + i / 10}`)} | ${numbered(30, (i) => `l${i}: New ${60 + i}, Lost ${71 + 2 * i}`)} | o: New 100 | p: New 199`;
  const objections = [
    ['Deal', 'Stage', 'Date', 'Objection'],
    ...Array.from({ length: 80 }, (_, i) => {
      const isPrice = i % 2 === 0;
      const began = 45_700 + i / 4;
      return [
        [`d${i}`, 'New', began, isPrice ? 'Price' : ''],
        isPrice ? [`d${i}`, 'Lost', began + 3 + (i % 7), ''] : [`d${i}`, 'Demo', began + 3 + (i % 7), ''],
      ];
    }).flat(),
  ];
  const list: Cells = [
    ['Deal ID', 'Status', 'Created', 'Close date'],
    ...Array.from({ length: 30 }, (_, i) => [
      `d${i}`,
      i % 3 === 0 ? 'Won' : i % 3 === 1 ? 'Lost' : 'Open',
      45_700 + i,
      45_720 + i,
    ]),
  ];
  return [
    ...of(tablesOf(sample.log, { stages: sample.stages })),
    ...of(tablesOf(await synth('demo/event_log.csv'))),
    ...of(story(tips)),
    ...of(tablesOf(objections)),
    ...of(tablesOf(list)),
    ...of(story('A: New 1, Demo 4 | B: New 2')),
    ...of(story(numbered(30, (i) => `d${i}: New ${i + 1}${i < 9 ? `, Demo ${i + 3}` : ''}`))),
  ];
}

/** Words that never stand on a screen. */
const banned = /odds ratio|censored|expected|settled|mature|cohort|hazard|backtest|verdict|shrunk|percentile/i;
const causes = /\b(because|causes?d?|due to|thanks to|leads? to)\b/i;

describe('findings', () => {
  it('speak of everything that there is to say, in both languages, in a manager’s words and without causes', async () => {
    const all = await everything();
    const raised = new Set(all.map(({ id }) => id));
    expect([...Object.keys(en.findings)].filter((id) => !raised.has(id as Finding['id']))).toEqual([]);
    for (const found of all) {
      for (const language of ['en', 'lv'] as const) {
        const text = findingText(found, language);
        expect(text).toMatch(/^[“„]?[\p{Lu}\d].*\.$/u);
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
      }
      expect(findingText(found, 'en')).not.toMatch(banned);
      expect(findingText(found, 'en')).not.toMatch(causes);
      expect(findingText(found, 'en')).toMatch(/\d|no history|not when/);
      expect(catalog.some(({ id }) => id === found.shownBy)).toBe(true);
    }
  });

  it('are three to seven on the sample, the headline first, then what is most at stake', () => {
    const sample = sampleOf('en');
    const found = of(tablesOf(sample.log, { stages: sample.stages }));
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.length).toBeLessThanOrEqual(7);
    expect(found[0].id).toBe('wonOfStart');
    const stakes = found.slice(1).map(({ value }) => value);
    expect(stakes).toEqual([...stakes].sort((a, b) => b - a));
  });

  it('say the same numbers on the Latvian sample', () => {
    const [one, other] = (['en', 'lv'] as const).map((language) => {
      const sample = sampleOf(language);
      return of(tablesOf(sample.log, { stages: sample.stages }), { language }).map(({ id, deals, value }) => ({
        id,
        deals,
        value,
      }));
    });
    expect(other).toEqual(one);
  });
});
