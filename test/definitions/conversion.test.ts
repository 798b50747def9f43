import { describe, expect, it } from 'vitest';
import { callFunction } from '../../calls/call.ts';
import { functions } from '../../calls/functions.ts';
import {
  type Cell,
  type Cells,
  type ConversionStatistic,
  conversionOf,
  type Dataset,
  datasetOf,
  type Settings,
} from '../../core/index.ts';
import { at, FIRST_DAY, logOf, told } from '../story.ts';

const order = ['A', 'B', 'C'];
const figure = (dataset: Dataset, from: string, to: string, within: number | null = null, what: ConversionStatistic = 'share') =>
  conversionOf(dataset, { from, to, within }, what);
const share = (story: string, from: string, to: string, settings: Settings = at(20), within: number | null = null) =>
  figure(told(story, settings, order), from, to, within).value;
const notes = (dataset: Dataset, from: string, to: string, within: number | null = null) =>
  figure(dataset, from, to, within).notes.map((n) => n.id);

describe('from one point to a later one', () => {
  it('[C5] counts entering the target or a later stage, or winning, as reaching it', () => {
    // d enters B, e skips to C, f wins from A: all three reach B. g is lost.
    const story = 'd: A 1, B 2, Lost 9 | e: A 1, C 2, Lost 9 | f: A 1, Won 2 | g: A 1, Lost 2';
    expect(share(story, 'A', 'B')).toBe(3 / 4);
    expect(share(story, 'A', 'C')).toBe(2 / 4);
    expect(share(story, 'A', 'Won')).toBe(1 / 4);
    expect(share(story, 'A', 'Lost')).toBe(3 / 4);
  });

  it('[C5] with count=visited asks for an observed visit to base and target', () => {
    const story = 'd: A 1, B 2, Lost 9 | e: A 1, C 2, Lost 9 | f: A 1, Won 2 | g: A 1, Lost 2';
    expect(share(story, 'A', 'B', at(20, { count: 'visited' }))).toBe(1 / 4);
    // Only d was ever in B; it never was in C.
    expect(figure(told(story, at(20, { count: 'visited' }), order), 'B', 'C', null, 'n').value).toBe(1);
    expect(share(story, 'B', 'C', at(20, { count: 'visited' }))).toBe(0);
    expect(figure(told(story, at(20), order), 'B', 'C', null, 'n').value).toBe(3);
  });

  it('[C5] lets every outcome that is not the target compete, and watches open deals until the as-of moment', () => {
    // From A at day 1. d reaches C at age 2; e is lost at age 3 (after B, which does not matter); f is open for 2 days
    // since it came at 18; g reaches C at age 6. At age 2: 1 of 4, S = 3/4; at 3, two at risk: S = 3/8; at 6: the last.
    const story = 'd: A 1, B 2, C 3 | e: A 1, B 2, Lost 4 | f: A 18 | g: A 1, C 7';
    expect(share(story, 'A', 'C')).toBeCloseTo(1 / 4 + 3 / 8, 14);
    // To Lost: reaching C ends nothing; at age 3 one of three that are still observed is lost.
    expect(share(story, 'A', 'Lost')).toBeCloseTo(1 / 3, 14);
  });

  it('[C5] takes its moment at the base when the deal passes it, so that a skipped base is at age 0', () => {
    // B is passed at day 5 with C; won at day 8: within 3 days of B. Within 2 days it is not.
    const story = Array.from({ length: 5 }, (_, i) => `d${i}: A 1, C 5, Won 8`).join(' | ');
    expect(share(story, 'B', 'Won', at(20), 3)).toBe(1);
    expect(share(story, 'B', 'Won', at(20), 2)).toBe(0);
    expect(share(story, 'B', 'C', at(20), 1)).toBe(1);
  });

  it('[C5] takes the deals observed there where a role names the base', () => {
    const stages = ['New', 'Demo', 'Proposal'];
    const dataset = told('d: New 1, Demo 2, Proposal 3, Won 4 | e: New 1, Proposal 3, Won 4', at(20), stages);
    expect(figure(dataset, 'Demo', 'Won', null, 'n').value).toBe(2);
    expect(figure(dataset, 'role:demo', 'Won', null, 'n').value).toBe(1);
    const renamed = told('d: New 1, Show 2, Won 4', at(20), ['New', 'Show']);
    expect(() => figure(renamed, 'demo', 'Won')).toThrow(/no stage “demo”/);
  });

  it('[J4] counts only the outcome that stands, and the parked time in the age', () => {
    // Lost at 2, reopened at 6, won at 7: age 6 from A.
    const story = Array.from({ length: 5 }, (_, i) => `d${i}: A 1, Lost 2, B 6, Won 7`).join(' | ');
    expect(share(story, 'A', 'Lost')).toBe(0);
    expect(share(story, 'A', 'Won', at(20), 5)).toBe(0);
    expect(share(story, 'A', 'Won', at(20), 6)).toBe(1);
  });

  it('[Q6] takes phases with level=phase, and refuses them without', () => {
    const stages = [
      ['Stage', 'Phase'],
      ['A', 'First'],
      ['B', 'First'],
      ['C', 'Second'],
    ];
    const phased = (more: Partial<Settings>) =>
      datasetOf({ log: logOf('d: A 1, B 2, C 3 | e: A 1, B 2, Lost 3'), stages, actions: null }, at(9, more));
    expect(figure(phased({ level: 'phase' }), 'First', 'Second').value).toBe(1 / 2);
    expect(figure(phased({ level: 'phase' }), 'phase:first', 'C').value).toBe(1 / 2);
    expect(() => figure(phased({ level: 'phase' }), 'A', 'B')).toThrow(/“B” does not lie behind “A”/);
    expect(() => figure(phased({}), 'First', 'C')).toThrow(/“First” is a phase/);
  });

  it('[C4] is the incidence at that age, and too early with fewer than five deals of that age', () => {
    // Six came 19 days ago; three reach B at age 1, 2, 3; three are open. A seventh came yesterday.
    const story = 'a: A 1, B 2 | b: A 1, B 3 | c: A 1, B 4 | d: A 1 | e: A 1 | f: A 1 | g: A 19';
    // At age 1 (the seventh is still at risk) 1/7; then six at risk, five left: each step loses 1/5 of S = 6/7.
    expect(share(story, 'A', 'B', at(20), 2)).toBeCloseTo(1 / 7 + (6 / 7) * (1 / 5), 14);
    expect(share(story, 'A', 'B', at(20), 19)).toBeCloseTo(1 / 7 + (6 / 7) * (2 / 5), 14);
    const dataset = told(story, at(20), order);
    expect(figure(dataset, 'A', 'B', 20).value).toBeNull();
    expect(figure(dataset, 'A', 'B', 20, 'state').value).toBe('too early');
    expect(notes(dataset, 'A', 'B', 20)).toEqual(['reachTooEarly']);
    expect(share('a: A 1, B 2 | b: A 1, Lost 2 | c: A 1, B 2 | d: A 1, B 2', 'A', 'B', at(20), 5)).toBeNull();
  });

  it('[C3] gives the interval of the incidence', () => {
    // 1 of 4, nothing open: se² = 1/4 · 3/4 / 4.
    const dataset = told('d: A 1, B 3, Lost 5 | e: A 1, Lost 3 | f: A 1, Lost 4 | g: A 1, Lost 6', at(9), order);
    const width = (1.959963984540054 * Math.sqrt(3 / 64)) / (0.25 * Math.log(0.25));
    expect(figure(dataset, 'A', 'B', null, 'low').value).toBeCloseTo(0.25 ** Math.exp(-width), 12);
    expect(figure(dataset, 'A', 'B', null, 'high').value).toBeCloseTo(0.25 ** Math.exp(width), 12);
  });

  it('[F10] leaves administrative losses out', () => {
    const log = [
      ['Deal', 'Stage', 'Entered', 'Lost reason'],
      ['d', 'A', '2025-01-01', ''],
      ['d', 'Lost', '2025-01-05', 'Duplicate record'],
      ['e', 'A', '2025-01-01', ''],
      ['e', 'Won', '2025-01-03', ''],
    ];
    expect(figure(datasetOf({ log, stages: null, actions: null }, at(9)), 'A', 'Won').value).toBe(1);
  });

  it('[D7] takes deals that the log saw late only from then on, and leaves unknown moments out of time', () => {
    // Ten start on the first day: their entry is unknown. Five start later: one of them wins after 3 days.
    const late = Array.from({ length: 10 }, (_, i) => `l${i}: A 1, Lost 4`);
    const later = ['a: A 2, Won 5', 'b: A 2, Lost 6', 'c: A 2, Lost 6', 'd: A 2, Lost 6', 'e: A 2, Lost 6'];
    const dataset = told([...late, ...later].join(' | '), at(20), order);
    expect(figure(dataset, 'A', 'Won', null, 'n').value).toBe(15);
    expect(figure(dataset, 'A', 'Won').value).toBe(1 / 5);
    expect(notes(dataset, 'A', 'Won')).toContain('reachUntimed');
  });

  it('[D7] watches deals of known creation only from the age at which the log saw them, and calls none of them mature', () => {
    // Ten were created 10 days before the log begins; at age 13 four are won and six lost. a is won at age 3, b lost at 20.
    const row = (deal: string, stage: string, day: number, created: number | '' = '') => [
      deal,
      stage,
      FIRST_DAY + day,
      created === '' ? '' : FIRST_DAY + created,
    ];
    const log = [
      ['Deal', 'Stage', 'Entered', 'Created'],
      ...Array.from({ length: 10 }, (_, i) => [row(`l${i}`, 'A', 1, -9), row(`l${i}`, i < 4 ? 'Won' : 'Lost', 4)]).flat(),
      ...[row('a', 'A', 2, 2), row('a', 'Won', 5), row('b', 'A', 2, 2), row('b', 'Lost', 22)],
    ];
    const dataset = datasetOf({ log, stages: null, actions: null }, at(30));
    // At age 3 only a and b are at risk: 1/2. At 13 there are b and the ten: 1/2 · 4/11 more.
    expect(figure(dataset, 'A', 'Won').value).toBeCloseTo(1 / 2 + (1 / 2) * (4 / 11), 14);
    expect(notes(dataset, 'A', 'Won')).toEqual(['reachFewDeals']);
    expect(figure(dataset, 'A', 'Won', 5).notes[0]).toMatchObject({ id: 'reachTooEarly', params: { deals: 2 } });
  });

  it('[Q1] says why there is no number, or how little one rests on', () => {
    const open = told('d: A 1 | e: A 2', at(20), order);
    expect([figure(open, 'A', 'Won').value, figure(open, 'A', 'Won', null, 'open').value]).toEqual([null, 2]);
    expect([figure(open, 'A', 'Won', null, 'state').value, notes(open, 'A', 'Won')]).toEqual(['too early', ['reachNothingYet']]);
    expect([figure(open, 'B', 'Won', null, 'state').value, notes(open, 'B', 'Won')]).toEqual(['no deals', ['reachNobody']]);
    const half = told('d: A 1, Won 2 | e: A 17 | f: A 17', at(20), order);
    expect(figure(half, 'A', 'Won', null, 'state').value).toBe('at least');
    expect(notes(half, 'A', 'Won')).toEqual(['reachAtLeast', 'reachFewDeals']);
    const closed = told(Array.from({ length: 20 }, (_, i) => `d${i}: A 1, Won 2`).join(' | '), at(20, { asOf: null }), order);
    expect(figure(closed, 'A', 'Won', null, 'state').value).toBe('no estimate');
  });

  it('[C5] refuses a target at or before the base, an outcome as base and days that are none', () => {
    const dataset = told('d: A 1, B 2, C 3', at(20), order);
    expect(() => figure(dataset, 'B', 'B')).toThrow(/“B” does not lie behind “B”/);
    expect(() => figure(dataset, 'B', 'A')).toThrow(/“A” does not lie behind “B”/);
    expect(() => figure(dataset, 'Won', 'B')).toThrow(/“Won” is an outcome/);
    expect(() => figure(dataset, 'A', 'B', -3)).toThrow(/“-3” is no number of days/);
    expect(() => figure(dataset, 'A', 'Demo call')).toThrow(/no stage “Demo call”/);
    expect(() => figure(dataset, 'A', 'action:Demo')).toThrow(/records no action/);
  });
});

/** A log with actions: `deal stage day action`. */
const withActions = (rows: readonly (readonly [string, string, number, string])[]): Cells => [
  ['Deal', 'Stage', 'Entered', 'Action'],
  ...rows.map(([deal, stage, day, action]): Cell[] => [deal, stage, FIRST_DAY + day, action]),
];
const done = (rows: readonly (readonly [string, string, number, string])[], more: Partial<Settings> = {}) =>
  datasetOf({ log: withActions(rows), stages: order.map((name) => [name]), actions: null }, at(20, more));

describe('actions as points', () => {
  it('[C5] counts a base action from its first occurrence', () => {
    const rows = ['d', 'e', 'f', 'g', 'h'].flatMap((deal): [string, string, number, string][] => [
      [deal, 'A', 1, ''],
      [deal, 'A', 4, 'Call'],
      [deal, 'B', 5, 'Call'],
      [deal, 'Won', 10, ''],
    ]);
    expect(figure(done(rows), 'Call', 'Won', 6).value).toBe(1);
    expect(figure(done(rows), 'action:call', 'Won', 5).value).toBe(0);
  });

  it('[C5] leaves out deals that were closed or at the target already, and counts them', () => {
    const dataset = done([
      ['d', 'A', 1, 'Call'],
      ['d', 'B', 3, ''],
      // Called only in B, which is the target.
      ['e', 'A', 1, ''],
      ['e', 'B', 3, 'Call'],
      // Called after it was lost.
      ['f', 'A', 1, ''],
      ['f', 'Lost', 2, ''],
      ['f', '', 5, 'Call'],
      // Called on the day it went on, in a row of the earlier stage: before.
      ['g', 'A', 1, ''],
      ['g', 'A', 3, 'Call'],
      ['g', 'B', 3, ''],
      // Called on the day it went on, no stage says when: not known to be before.
      ['h', 'A', 1, ''],
      ['h', 'B', 3, ''],
      ['h', '', 3, 'Call'],
      ['i', 'A', 1, ''],
    ]);
    const { notes: said } = figure(dataset, 'Call', 'B');
    expect(figure(dataset, 'Call', 'B', null, 'n').value).toBe(2);
    expect(figure(dataset, 'Call', 'B').value).toBe(1);
    expect(said.find((n) => n.id === 'reachLeftOut')?.params).toMatchObject({ deals: 3 });
  });

  it('[C5] counts a target action from the base moment on, both outcomes competing', () => {
    const dataset = done([
      ['d', 'A', 1, 'Call'],
      ['d', 'B', 3, ''],
      ['d', 'B', 4, 'Call'],
      ['e', 'A', 1, 'Call'],
      ['e', 'B', 3, ''],
      ['e', 'Won', 5, ''],
      ['e', '', 6, 'Call'],
      ['f', 'B', 3, 'Call'],
      ['f', 'Lost', 4, ''],
    ]);
    // d at age 1, f on its entry row at age 0; e is won first.
    expect(figure(dataset, 'B', 'Call').value).toBe(2 / 3);
    expect(figure(dataset, 'A', 'Call').value).toBe(1);
  });

  it('[T3] knows nothing of actions after the as-of moment, and takes them from a second table too', () => {
    const log = withActions([
      ['d', 'A', 1, ''],
      ['e', 'A', 1, ''],
      ['e', 'Lost', 9, ''],
    ]);
    const actions = [
      ['Deal', 'Action', 'Date'],
      ['d', 'Call', FIRST_DAY + 3],
      ['e', 'Call', FIRST_DAY + 30],
    ];
    const dataset = datasetOf({ log, stages: null, actions }, at(20));
    expect([figure(dataset, 'A', 'Call', null, 'n').value, figure(dataset, 'A', 'Call').value]).toEqual([2, 1 / 2]);
  });

  it('takes a stage where a stage and an action share a name, unless the kind is forced', () => {
    const dataset = done([
      ['d', 'A', 1, ''],
      ['d', 'A', 2, 'B'],
      ['d', 'C', 6, ''],
      ['d', 'Lost', 7, ''],
    ]);
    expect(figure(dataset, 'A', 'B').value).toBe(1);
    expect(figure(dataset, 'action:B', 'C').value).toBe(1);
    expect(() => figure(dataset, 'C', 'action:A')).toThrow(/“action:A”/);
  });
});

describe('named questions [C7]', () => {
  const context = { dialect: { dot: '.', separator: ',' } } as const;
  const stages = [['Stage'], ['Intro'], ['Discovery'], ['Demo'], ['Proposal'], ['Won'], ['Lost']];
  const story: [string, string, number][] = [
    ['a', 'Discovery', 1],
    ['a', 'Demo', 3],
    ['a', 'Proposal', 8],
    ['a', 'Won', 10],
    ['b', 'Discovery', 1],
    ['b', 'Demo', 5],
    ['b', 'Lost', 9],
    ['c', 'Discovery', 2],
    ['c', 'Demo', 4],
    ['c', 'Proposal', 8],
    ['c', 'Lost', 30],
    ['d', 'Discovery', 3],
    ['d', 'Lost', 7],
    // No demo was seen: it is not among those after the demo.
    ['e', 'Discovery', 3],
    ['e', 'Proposal', 10],
    ['e', 'Won', 16],
    ['f', 'Discovery', 1],
    ['f', 'Demo', 4],
  ];
  const log: Cell[][] = [['Deal', 'Stage', 'Entered'], ...story.map(([d, s, day]): Cell[] => [d, s, FIRST_DAY + day])];
  const ask = (...args: Cell[]) =>
    callFunction(functions.CONVERSION, [log, ...args, stages], context).report as { value: unknown };

  it('[C7] [U21] after the demo: won, lost, and still open as the rest', () => {
    // Of a, b, c, f: a is won at age 7, b lost at 4, c lost at 26, f open for 26 days.
    expect(ask('role:demo', 'Won').value).toBe(1 / 4);
    expect(ask('role:demo', 'Lost').value).toBe(2 / 4);
    expect(ask('role:demo', 'Lost', 'open').value).toBe(1);
    expect(ask('role:demo', 'Won', 'n').value).toBe(4);
  });

  it('[C7] [U21] lost at demo: while still in that stage', () => {
    const { report } = callFunction(functions.FUNNEL, [log, stages, 'count=visited'], context);
    const demo = 'lines' in report ? report.lines[2] : [];
    // Stage, Phase, Entered, Advanced, Lost, Open.
    expect(demo.slice(2, 6)).toEqual([4, 2, 1, 1]);
  });

  it('[C7] [U22] a demo after discovery, also within days', () => {
    // All but d get to the demo or beyond; within 3 days a (2), c (2), f (3), not b (4) and e (7).
    expect(ask('role:discovery', 'role:demo').value).toBe(5 / 6);
    expect(ask('role:discovery', 'role:demo', 3).value).toBe(3 / 6);
    expect(ask('role:discovery', 'role:demo', 'count=visited').value).toBeCloseTo(4 / 6, 14);
  });

  it('[C7] [U16] an immediate yes: won within 2 working days of the proposal', () => {
    // Day 1 is Wednesday 2025-01-01. Five proposals on Thursday the 2nd; won on Monday the 6th is 2 working days later,
    // won on Tuesday 3; lost and open ones are no yes.
    const yes = (d: string, last: string, day: number): Cell[][] => [
      [d, 'Proposal', FIRST_DAY + 2],
      [d, last, FIRST_DAY + day],
    ];
    const offers = [
      ['Deal', 'Stage', 'Entered'],
      ...yes('a', 'Won', 6),
      ...yes('b', 'Won', 7),
      ...yes('c', 'Lost', 3),
      ...yes('d', 'Won', 6),
      ...yes('e', 'Proposal', 12),
    ];
    const immediate = (settings: string) =>
      callFunction(functions.CONVERSION, [offers, 'role:proposal', 'Won', 2, stages, settings], context).report;
    expect(immediate('clock=working')).toMatchObject({ value: 2 / 5 });
    expect(immediate('clock=calendar')).toMatchObject({ value: 0 });
  });
});
