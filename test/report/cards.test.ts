import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../calls/call.ts';
import { functions } from '../../calls/functions.ts';
import { newMemory } from '../../calls/memory.ts';
import { chartSvg } from '../../charts/index.ts';
import { type Cells, defaultSettings, type Language, type Report, toCells } from '../../core/index.ts';
import { languages } from '../../core/words/language.ts';
import { type Card, cardIds, type Part, partIn } from '../../report/card.ts';
import { everyDeal } from '../../report/cards/choice.ts';
import { answerIn, noTables, type ReportCells, reportModelOf } from '../../report/make-report.ts';
import { chartSpecOf } from '../../sidebar/chart-spec.ts';
import { sidebarWords } from '../../sidebar/words/index.ts';
import { cellText, headingText } from '../../sidebar/words/tables.ts';
import { logOf } from '../story.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Twelve deals: 12 come to New, 7 to Demo, 3 are won, 5 lost (3 at New, 2 at Demo), 4 open (2 at New, 2 at Demo). */
const story = logOf(
  [
    'a: New 1, Demo 4, Won 10',
    'b: New 1, Demo 5, Won 11',
    'c: New 2, Demo 6, Won 12',
    'd: New 2, Demo 6, Lost 13',
    'e: New 3, Demo 7, Lost 12',
    'f: New 3, Demo 8',
    'g: New 4, Demo 9',
    'h: New 4, Lost 7',
    'i: New 5, Lost 8',
    'j: New 5, Lost 9',
    'k: New 6',
    'l: New 13',
  ].join(' | '),
);
const stages: Cells = [
  ['Stage', 'Phase', 'Outcome', 'Role', 'Goal conversion', 'Owner'],
  ['New', 'First', 'open', 'discovery', 0.9, 'Ann'],
  ['Demo', 'Second', 'open', 'demo', '', 'Ben'],
  ['Won', '', 'won', '', '', ''],
  ['Lost', '', 'lost', '', '', ''],
];
const list: Cells = [
  ['Deal', 'Status', 'Created', 'Owner', 'Amount'],
  ...Array.from({ length: 30 }, (_, d) => [`L${d}`, ['Open', 'Won', 'Lost'][d % 3], 45_000 + d, 'Ann', 100 + d]),
];

const sample = (language: Language): ReportCells => {
  const { log, stages: table, metrics, changes } = JSON.parse(read(`workbook/template/sample/sample.${language}.json`));
  return { ...noTables, log, stages: table, metrics, changes };
};

const logs: Readonly<Record<string, ReportCells>> = {
  'the sample': sample('en'),
  'the Latvian sample': sample('lv'),
  'twelve deals': { ...noTables, log: story, stages },
  'three deals': { ...noTables, log: logOf('a: New 1, Won 2 | b: New 1, Lost 3 | c: New 2') },
  'one open deal': { ...noTables, log: logOf('a: New 1') },
  'a list without history': { ...noTables, log: list },
};

function panelIn(cells: ReportCells, language: Language = 'en', filters: readonly string[] = []) {
  const model = reportModelOf(cells, { language, choice: { ...everyDeal, filters }, asOf: null });
  if (model.kind === 'fault') throw new Error(model.sentence);
  return model;
}
const answerOf = (cards: readonly Card[], id: string): string => partIn(cards, id)?.answer ?? `no part ${id}`;

/** Words that are not for a manager's screen, as whole words. */
const termsOfTheTrade: Readonly<Record<string, RegExp>> = {
  en: /\b(odds ratio|censored|expected|settled|mature|cohort|hazard|backtest|verdict|shrunk|percentile)\b/i,
  lv: /(izredžu attiecīb|cenzēt|kohort|procentil|mediān|sagaidām|nobried|vērtējums$)/i,
};

const textsOf = (part: Part): string[] => [part.title, part.answer, part.sure, part.how, ...part.notes];

/** A part's table as the screen shows it. */
function tableTextsOf({ reports: [report] }: Part, language: Language): string[] {
  const { columns, lines } = report;
  const cells = lines.flatMap((line) => line.map((value, c) => cellText(value, columns[c], language)));
  return [...columns.map((column) => headingText(column, language)), ...cells];
}

describe.each(Object.entries(logs))('the cards of %s', (_, cells) => {
  describe.each(languages)('in %s', (language) => {
    const model = panelIn(cells, language);

    it('are all there in their order, each with a sentence that is whole and for people', () => {
      expect(model.cards.map(({ id }) => id)).toEqual(cardIds);
      const texts = model.cards.flatMap((card) => [
        `${card.title}.`,
        card.answer,
        ...card.missing,
        ...(card.finding === null ? [] : [card.finding]),
        ...card.parts.flatMap((part) => [`${part.title}.`, part.answer, part.sure, part.how]),
      ]);
      for (const text of texts) {
        expect(text).toMatch(/^\S.*[.?!…]$/);
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object|\s{2}/);
        expect(text).not.toMatch(termsOfTheTrade[language] ?? termsOfTheTrade.en);
      }
      for (const part of model.cards.flatMap((card) => card.parts))
        for (const text of [...part.notes, ...tableTextsOf(part, language)])
          expect(`${part.id}: ${text}`).not.toMatch(termsOfTheTrade[language] ?? termsOfTheTrade.en);
    });

    it('say in each part what a cell would say that asks the same', () => {
      // As in Excel, where cells ask in a row: the log is read once for all of them.
      const memory = newMemory();
      for (const part of model.cards.flatMap((card) => card.parts)) {
        const { id, args, settings } = part.asked;
        const tables = [cells.stages, cells.actions, id === 'METRICS' ? cells.metrics : null].filter((table) => table !== null);
        const { report } = callFunction(functions[id], [cells.log, ...tables, ...args, ...settings, `language=${language}`], {
          dialect: { dot: '.', separator: ',' },
          memory,
        });
        if (!('columns' in report)) throw new Error(`${part.id} asks for one number.`);
        expect(part.lines, part.id).toBe(report.lines.length);
        const whole = toCells(report, { ...defaultSettings, language }).map((line) => JSON.stringify(line));
        const shown = toCells(part.reports[0], { ...defaultSettings, language }).map((line) => JSON.stringify(line));
        expect(whole, part.id).toEqual(expect.arrayContaining(shown));
      }
    });

    it('are small enough to cross from a server to a page', () => {
      expect(JSON.stringify(model).length).toBeLessThan(100_000);
    });

    it('answer every question of the search box, or say what the log lacks', () => {
      const chosen = { stage: model.stages[0]?.name ?? 'New', 'to stage': 'Won', column: 'Rep', deal: 'a', date: '2025-06-01' };
      for (const { id, title, words } of model.questions) {
        expect([title, ...words].every((text) => text.trim() !== '')).toBe(true);
        const answered = answerIn(cells, { language, choice: everyDeal, asOf: null }, { id, chosen });
        const texts = answered.kind === 'fault' ? [answered.sentence] : textsOf(answered.part);
        for (const text of texts) expect(text.length, id).toBeGreaterThan(3);
        if (answered.kind === 'part') texts.push(...tableTextsOf(answered.part, language));
        for (const text of texts) {
          expect(text, id).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
          expect(text, id).not.toMatch(termsOfTheTrade[language] ?? termsOfTheTrade.en);
        }
      }
    });
  });
});

it('says of one deal, of one rep and of duplicates what they are, and no more', () => {
  const { cards } = panelIn(logs['one open deal']);
  expect(answerOf(cards, 'lost.where')).toBe('No deal is lost so far (1 in all).');
  expect(answerOf(cards, 'wait.time')).toBe('“New” takes longest: 1 of 1 stay still running, the longest for 0 days.');
  expect(answerOf(cards, 'wait.curve')).toBe('No deal has left “New” yet.');
  expect(answerOf(cards, 'money.forecast')).toBe('1 open deal; too early to say how many are won.');
  expect(partIn(cards, 'money.forecast')?.chart).toBeNull();
  expect(partIn(cards, 'goals.suggested')?.sure).toBe('Too early to say: 1 deal so far, 1 still open.');
  const people = answerOf(panelIn(logs['a list without history']).cards, 'people.rep');
  expect(people).toBe('All deals that say it have “Ann” under “Owner”.');
  // Three deals of the sample were lost as duplicates: they moved, but are in no funnel (F10).
  expect(partIn(panelIn(logs['the sample']).cards, 'lost.map')?.sure).toMatch(/The moves also hold 3 deals lost as duplicates/);
});

describe('the sentences of twelve deals, by pencil', () => {
  const { cards } = panelIn(logs['twelve deals']);

  it('[U7] tell how many get how far and where most are lost', () => {
    expect(answerOf(cards, 'lost.funnel')).toMatch(/^12 deals have come to “New”; 3 won so far, 4 open\./);
    expect(answerOf(cards, 'lost.where')).toContain('Most deals are lost at “New”: 3 of the 12 that came there');
  });

  it('[U21] tell what comes after the demo: won, lost and still open', () => {
    expect(answerOf(cards, 'lost.afterDemo')).toMatch(/^Of 7 deals that had the demo: 3 won, 2 lost, 2 still open\./);
  });

  it('[U22] tell how many come to the demo after the discovery call', () => {
    expect(answerOf(cards, 'lost.demoAfterDiscovery')).toMatch(/so far 7 of 12\.$/);
  });

  it('[U12] mark the biggest leak on the journey map', () => {
    expect(answerOf(cards, 'lost.map')).toContain('“New” loses most deals (3)');
    const map = partIn(cards, 'lost.map');
    expect(map?.chart).toBe('map');
    expect(map?.reports.length).toBeGreaterThanOrEqual(3);
  });

  it('count what moved in the last week, from the log’s last day back', () => {
    // The last day is the 13th: c was won on the 12th, a and b on the 10th and 11th; d and e were lost, i and j too.
    expect(answerOf(cards, 'week.moves')).toContain('3 won');
  });
});

it.each([
  ['en', /^Since 10 Oct 2025: \d+ new/, /^“D-00047” came to “Discovery” on 7 Dec 2025/],
  ['lv', /^Kopš 2025\. g\. 10\. okt\.: jauni \d+/, /^„D-00047” nonāca posmā „Izpēte” 2025\. g\. 7\. dec\./],
] as const)('says in %s since which day things moved and when a deal came, as people say days', (language, moved, came) => {
  const cells = sample(language);
  const chosen = { date: '2025-10-10', deal: 'D-00047' };
  const said = (id: string) => {
    const answered = answerIn(cells, { language, choice: everyDeal, asOf: null }, { id, chosen });
    return answered.kind === 'fault' ? answered.sentence : answered.part.answer;
  };
  expect(said('question.since')).toMatch(moved);
  expect(said('question.deal')).toMatch(came);
});

describe('what the guide asks for stands on a card', () => {
  const cells = logs['the sample'];
  const { cards } = panelIn(cells);
  const drawn = (id: string): string => {
    const part = partIn(cards, id);
    const spec = part && chartSpecOf(part, cards, sidebarWords.en);
    return spec ? chartSvg(spec, 'en', { width: 300 }) : '';
  };
  const asked = (id: string, chosen = {}): string => {
    const answered = answerIn(cells, { language: 'en', choice: everyDeal, asOf: null }, { id, chosen });
    return answered.kind === 'fault' ? answered.sentence : answered.part.answer;
  };

  it('[U1] the journey from the log: stages, moves, what helps and what is heard in each', () => {
    for (const words of ['Discovery', '153 deals', 'half leave by day 18', 'helps: Discovery call', 'heard: Security'])
      expect(drawn('lost.map')).toContain(words);
  });
  it.each(['lost.funnel', 'lost.map', 'wait.time', 'works.action', 'goals.met', 'goals.change.1', 'money.forecast'])(
    '[U2] phases as lanes: %s',
    (id) => {
      const places = ['>Awareness<', '>Consideration<', '>Decision<'].map((phase) => drawn(id).indexOf(phase));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places[0]).toBeGreaterThan(0);
    },
  );
  it('[U3] what stands in the way, by phase, and how it is received', () => {
    expect(drawn('works.objection')).toMatch(/>Consideration<.*>Security · Demo<.*>Decision<.*>Price · Proposal</s);
    expect(answerOf(cards, 'works.feedback')).toMatch(/^Of 672 with feedback, 294 were received well/);
  });
  it('[U6] which actions went with moving on', () => {
    expect(answerOf(cards, 'works.action')).toBe(
      'At “Discovery”, deals with “Discovery call” on record go on more often than others of the same age.',
    );
  });
  it('[U8] [U19] time in stage, the honest figure and the simple one', () => {
    expect(answerOf(cards, 'wait.time')).toMatch(
      /half of the deals leave by day 18 .*; counting only those that have left gives 17\.$/,
    );
  });
  it('[U20] the step that takes too long, and the deals that wait', () => {
    expect(answerOf(cards, 'wait.cost')).toMatch(/^No stage has a day after which waiting loses more deals than it wins/);
    expect(partIn(cards, 'wait.stuck')?.reports[0].lines.map(([deal]) => deal)).toEqual(['D-00194', 'D-00205', 'D-00047']);
  });
  it('[U13] who wins, and which strategies are received well', () => {
    expect(answerOf(cards, 'people.rep')).toContain('10 of 41 with “Ana Lima” are won and 5 of 44 with “Eva Novak”');
    expect(answerOf(cards, 'works.received')).toContain('least at “Insight first”');
  });
  it('[U14] why deals close, and the story of one', () => {
    expect(partIn(cards, 'works.pain')?.asked.args).toEqual(['pain point', '', 'Won']);
    expect(asked('question.deal', { deal: 'D-00002' })).toMatch(/^“D-00002” came to “Discovery”.*4 stays and was lost at/);
  });
  it('[U16] [U17] [U18] questions by their names', () => {
    expect(asked('question.immediateYes')).toMatch(/: 0 won within 2 working days\.$/);
    expect(asked('question.beforeYes')).toMatch(/“Action”|At “Proposal”/);
    expect(asked('question.painAtContact')).toMatch(/“Pain point”|At “Discovery”/);
    expect(asked('question.demoFeatures')).toMatch(/“Feature”|At “Demo”/);
    expect(asked('question.demoObjections')).toMatch(/“Objection”|At “Demo”/);
  });
  it('[U23] your own metrics', () => {
    expect(asked('question.metrics')).toMatch(/^Of 6 metrics, /);
  });
  it('[U24] what a better step would be worth, as arithmetic', () => {
    expect(answerOf(cards, 'money.velocity')).toMatch(/^The pipeline brings about 822 a day/);
    expect(partIn(cards, 'money.better')?.sure).toBe('Arithmetic, not a promise: everything else is taken to stay as it is.');
  });
});

it('[W1] compares the win rate of the latest month that is over with the one before', () => {
  // Day 31 is 2025-01-31, day 59 is 2025-02-28; March still runs at its last entry, day 62.
  const log = logOf('a: New 1, Won 31 | b: New 1, Lost 9 | c: New 2, Won 40 | d: New 3, Lost 62');
  const said = (cells: Cells) => answerOf(panelIn({ ...noTables, log: cells }).cards, 'money.winRate');
  expect(said(log)).toBe('In February 2025 we won 1 of 1 closed deal (100 of 100); in January 2025, 1 of 2 (50 of 100).');
  expect(said(logOf('a: New 1, Won 31'))).toMatch(/^Too early to say what is won of what is closed/);
});

it('[U15] a filter holds for every card and is part of every formula that can take it', () => {
  const { cards, deals } = panelIn(logs['the sample'], 'en', ['Persona=CFO']);
  const all = panelIn(logs['the sample']);
  expect(deals).toBeLessThan(all.deals);
  const parts = cards.flatMap((card) => card.parts);
  expect(parts.length).toBeGreaterThan(20);
  for (const part of parts) expect(part.asked.settings, part.id).toContain('Persona=CFO');
});

it('[U4] suggests a goal that the log itself has reached, no lower than what is done now', () => {
  const { cards } = panelIn(logs['the sample']);
  const [, goal, now, best] =
    /: (\d+) of 100 go on\. Now it is about (\d+).* about (\d+) did/.exec(answerOf(cards, 'goals.suggested')) ?? [];
  expect(Number(goal)).toBeGreaterThanOrEqual(Number(now));
  expect(Number(goal)).toBeLessThanOrEqual(Number(best));
});

it('[U11] [B4] says of a planned change how long until it would show', () => {
  const { cards } = panelIn(logs['the sample']);
  expect(answerOf(cards, 'goals.plan')).toMatch(/^At “\w+” a change of ten in 100 would/);
  const changes: Cells = [
    ['Date', 'What', 'Stage'],
    ['2026-03-01', 'Shorter call', 'Discovery'],
  ];
  const planned = (log: Cells) => answerOf(panelIn({ ...logs['the sample'], log, changes }).cards, 'goals.change.1');
  const begin = '“Shorter call” is planned for 1 Mar 2026. At “Discovery” a change of ten in 100 would ';
  const { log } = logs['the sample'];
  expect(planned(log)).toBe(`${begin}not show in ten years: too few deals come.`);
  const twins = log.slice(1).map(([deal, ...rest]) => [`${deal} twin`, ...rest]);
  expect(planned([...log, ...twins])).toMatch(new RegExp(`^${begin}show about \\d+ weeks later\\.$`));
});

it('offers to filter by every column that tells deals apart, the most frequent value first', () => {
  const { filterColumns } = panelIn(logs['the sample']);
  const persona = filterColumns.find(({ name }) => name === 'Persona');
  const at = (logs['the sample'].log[0] as string[]).indexOf('Persona');
  const counts = new Map<string, Set<unknown>>();
  for (const row of logs['the sample'].log.slice(1)) {
    const value = String(row[at]);
    if (value !== '') counts.set(value, (counts.get(value) ?? new Set()).add(row[0]));
  }
  const byPencil = [...counts].sort(([, a], [, b]) => b.size - a.size).map(([value]) => value);
  expect(persona?.values).toEqual(byPencil);
});

const noReport: Report = { columns: [], lines: [], notes: [], selectors: [] };
it('says that a list has no history, and answers what it can', () => {
  const model = panelIn(logs['a list without history']);
  expect(model.isList).toBe(true);
  expect(answerOf(model.cards, 'people.rep')).toContain('“Owner”');
  expect(partIn(model.cards, 'lost.funnel') ?? noReport).toBe(noReport);
  expect(model.cards.find(({ id }) => id === 'lost')?.answer).toContain('Keep history');
  for (const card of model.cards)
    for (const sentence of [card.answer, ...card.missing]) expect(sentence).toMatch(/^[^=]*[^A-Z]\.$/);
});
