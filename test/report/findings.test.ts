import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cells } from '../../core/index.ts';
import type { Language } from '../../core/words/language.ts';
import { readSheet } from '../../files/files.ts';
import { everyDeal } from '../../report/cards/choice.ts';
import { noTables, type ReportCells, reportModelOf } from '../../report/make-report.ts';
import { logOf } from '../story.ts';

const sampleOf = (language: 'en' | 'lv') =>
  JSON.parse(readFileSync(new URL(`../../workbook/template/sample/sample.${language}.json`, import.meta.url), 'utf8')) as Record<
    'log' | 'stages',
    Cells
  >;
const synth = async (name: string) =>
  (await readSheet({ name, bytes: new Uint8Array(readFileSync(new URL(`../data/synth/${name}`, import.meta.url))) }, null)).cells;
const tablesOf = (log: Cells, more: Partial<ReportCells> = {}): ReportCells => ({ ...noTables, log, ...more });
/** What to read first of a report, and the weights of its answers. */
function of(tables: ReportCells, language: Language = 'en') {
  const model = reportModelOf(tables, { language, choice: everyDeal, asOf: null });
  if (model.kind === 'fault') throw new Error(model.sentence);
  const weighed = model.cards.flatMap(({ parts }) =>
    parts.flatMap(({ id, answer, weight }) => (weight === null ? [] : [{ id, answer, ...weight }])),
  );
  return { findings: model.findings, weighed, cards: model.cards };
}
const story = (text: string) => tablesOf(logOf(text));
const numbered = (count: number, tell: (i: number) => string) => Array.from({ length: count }, (_, i) => tell(i)).join(' | ');

/** Logs that together have something to say of everything. */
async function everything(): Promise<ReportCells[]> {
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
    tablesOf(sample.log, { stages: sample.stages }),
    tablesOf(await synth('demo/event_log.csv')),
    story(tips),
    tablesOf(objections),
    tablesOf(list),
    story('A: New 1, Demo 4 | B: New 2'),
    story(numbered(30, (i) => `d${i}: New ${i + 1}${i < 9 ? `, Demo ${i + 3}` : ''}`)),
  ];
}

/** Words that never stand on a screen. */
const banned = /odds ratio|censored|expected|settled|mature|cohort|hazard|backtest|verdict|shrunk|percentile/i;
const causes = /\b(because|causes?d?|due to|thanks to|leads? to)\b/i;

describe('findings', () => {
  it('are said of everything that there is to say, in every language, in a manager’s words and without causes', async () => {
    const logs = await everything();
    const english = logs.map((tables) => of(tables));
    expect([...new Set(english.flatMap(({ weighed }) => weighed.map(({ id }) => id)))].sort()).toEqual(
      expect.arrayContaining(
        [
          'week.moves',
          'lost.where',
          'wait.time',
          'wait.cost',
          'wait.stuck',
          'works.action',
          'works.objection',
          'goals.met',
        ].sort(),
      ),
    );
    const latvian = logs.flatMap((tables) => of(tables, 'lv').findings);
    const all = english.flatMap(({ findings }) => findings);
    for (const text of [...all, ...latvian]) {
      expect(text).toMatch(/^[“„]?[\p{Lu}\d].*\.$/u);
      expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object/);
    }
    for (const text of all) {
      expect(text).not.toMatch(banned);
      expect(text).not.toMatch(causes);
    }
    expect(all.join('\n')).toMatch(/it is too early to say much/);
    expect(all.join('\n')).toMatch(/not when they changed stages/);
  });

  it('are answers of the cards after the headline, most at stake first, each once and no more than a reader takes in', async () => {
    for (const tables of await everything()) {
      const { findings, weighed, cards } = of(tables);
      const stakes = findings.flatMap((text) => weighed.filter(({ answer }) => answer === text));
      const order = [...stakes].sort((a, b) => b.value - a.value || b.deals - a.deals);
      expect(stakes).toEqual(order);
      const answers = cards.flatMap(({ parts }) => parts.map(({ answer }) => answer));
      const others = findings.filter((text) => !answers.includes(text));
      expect(others.length).toBeLessThanOrEqual(3);
      expect(findings.length).toBeLessThanOrEqual(7);
      expect(new Set(findings).size).toBe(findings.length);
    }
  });

  it('begin on the sample with how many are won in the end, and the week has the one most at stake of the other cards', () => {
    const sample = sampleOf('en');
    const { findings, cards } = of(tablesOf(sample.log, { stages: sample.stages }));
    expect(findings[0]).toMatch(/^Of 100 deals that start, about \d+ \(\d+ to \d+\) are likely won in the end; 39 of 237 won/);
    expect(cards[0].finding).toBe(findings[1]);
    expect(cards.slice(1).map(({ finding }) => finding)).toEqual(cards.slice(1).map(() => null));
  });

  it('weigh the same on the Latvian sample', () => {
    const [one, other] = (['en', 'lv'] as const).map((language) => {
      const sample = sampleOf(language);
      const { weighed } = of(tablesOf(sample.log, { stages: sample.stages }), language);
      return weighed.map(({ id, deals, value }) => ({ id, deals, value }));
    });
    expect(other).toEqual(one);
  });
});
