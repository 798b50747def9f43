import { describe, expect, it } from 'vitest';
import { spread, ticksTo } from '../../charts/axis.ts';
import { peopleSpec } from '../../charts/bars-spec.ts';
import { curveSpec } from '../../charts/curve-chart.ts';
import { funnelSpec } from '../../charts/funnel-chart.ts';
import { goalSpec } from '../../charts/goal-chart.ts';
import { type ChartSpec, chartSvg } from '../../charts/index.ts';
import { arcsOf } from '../../charts/journey-arcs.ts';
import { journeySpec } from '../../charts/journey-spec.ts';
import { linesOf, shortened, wide, widthOf } from '../../charts/text.ts';
import { timeSpec } from '../../charts/time-chart.ts';
import { trendSpec } from '../../charts/trend-chart.ts';
import {
  cohortsReport,
  curveReport,
  datasetOf,
  flowReport,
  funnelReport,
  goalsReport,
  type Settings,
  segmentsReport,
  timeReport,
  waitReport,
} from '../../core/index.ts';
import { at, logOf, told } from '../story.ts';

const stages = ['New', 'Demo', 'Offer'];
/** a goes all the way; b skips Demo and is lost; c goes back once and is there still; d waits at the start. */
const story = 'a: New 1, Demo 3, Offer 6, Won 9 | b: New 1, Offer 5, Lost 8 | c: New 2, Demo 4, New 6, Demo 7 | d: New 4';
const dataset = (settings: Settings = at(20)) => told(story, settings, stages);

describe('what charts are made of', () => {
  it('[U7] a funnel: who entered, went on, is open, was lost, and skipped; won at its end', () => {
    const { stages: read, won } = funnelSpec(funnelReport(dataset()));
    const counts = read.map(({ name, entered, wentOn, open, lost, skipped }) => [name, entered, wentOn, open, lost, skipped]);
    expect(counts).toEqual([
      ['New', 4, 3, 1, 0, 0],
      ['Demo', 3, 2, 1, 0, 1],
      ['Offer', 2, 1, 0, 1, 0],
    ]);
    expect(won).toBe(1);
  });

  it('[U7] the funnel of one group of a split report, the first where none is named', () => {
    const log = logOf(story).map((row, i) => [...row, i === 0 ? 'Rep' : String(row[0]) < 'c' ? 'Ann' : 'Bo']);
    const settings = at(20, { by: 'Rep' });
    const report = funnelReport(datasetOf({ log, stages: stages.map((name) => [name]), actions: null }, settings));
    expect(funnelSpec(report).stages[0].entered).toBe(2);
    expect(funnelSpec(report, 'Ann')).toEqual(funnelSpec(report));
    expect(funnelSpec(report, 'Bo').stages.map(({ entered }) => entered)).toEqual([2, 1, 0]);
    expect(funnelSpec(report, 'Bo').won).toBe(0);
  });

  it('[U8] time in stage: the honest figure beside the closed-only one, and how long was watched where half have not left', () => {
    const waiting = timeSpec(timeReport(told('a: New 1, Won 3 | b: New 1 | c: New 1 | d: New 1', at(11), ['New'])));
    expect(waiting.stays).toMatchObject([
      { name: 'New', visits: 4, running: 3, median: null, finished: 2, atLeast: 10, most: null },
    ]);
  });

  it('[U20] a day-by-day curve: gone on counts won; no tipping day where waiting never loses more', () => {
    const spec = curveSpec('Offer', curveReport(dataset(), 'Offer'), waitReport(dataset()));
    expect(spec.days[0]).toMatchObject({ day: 0, on: 0, lost: 0, still: 1 });
    // Both stays of Offer last three days; one ends won, one lost.
    expect(spec.days[spec.days.length - 1]).toMatchObject({ day: 3, on: 1 / 2, lost: 1 / 2, still: 0, watched: 0 });
    expect(spec.tippingDay).toBeNull();
  });

  it('[U11] a trend: a share by the start of deals; a period is finished when its deals are closed or old', () => {
    const told3 = told('a: New 1, Won 5 | b: New 40, Won 44 | c: New 41', at(60), ['New']);
    const spec = trendSpec(cohortsReport(told3, 'month', 'Won'), null, null);
    expect(spec.points.map(({ period, deals, isFinished }) => [period, deals, isFinished])).toEqual([
      ['2025-01', 1, true],
      ['2025-02', 2, false],
    ]);
    expect(spec.points[0].share).toBe(1);
  });

  it('[U13] people: shares of closed deals; too early for fewer than twenty', () => {
    const log = logOf(story).map((row, i) => [...row, i === 0 ? 'Rep' : 'Ann']);
    const read = datasetOf({ log, stages: stages.map((name) => [name]), actions: null }, at(20));
    const { rows } = peopleSpec('Rep', segmentsReport(read, 'Rep'));
    expect(rows).toMatchObject([{ name: 'Ann', deals: 2, value: 1 / 2, standing: 'early' }]);
  });

  it('[U4] goals: met, not met, or too early', () => {
    const table = [
      ['Stage', 'Goal conversion', 'Goal days', 'Owner'],
      ['New', 0.01, 30, 'Ann'],
      ['Demo', '', 0.5, ''],
      ['Offer', '', '', ''],
    ];
    const report = goalsReport(datasetOf({ log: logOf(story), stages: table, actions: null }, at(20)));
    // Stays in New: 1, 2, 2, 4 days, and d's 16 so far; in Demo 3 days, 2, and c's 13 so far.
    expect(goalSpec(report).goals).toMatchObject([
      { stage: 'New', owner: 'Ann', measure: 'share', goal: 0.01, status: 'met' },
      { stage: 'New', owner: 'Ann', measure: 'days', goal: 30, value: 2, status: 'too early' },
      { stage: 'Demo', owner: '', measure: 'days', goal: 0.5, value: 3, status: 'not met' },
    ]);
  });

  it('[U12] a journey map: forward links, skips and returns by place, the leak and the slowest step', () => {
    const read = dataset();
    const reports = { flow: flowReport(read), funnel: funnelReport(read), time: timeReport(read), wait: null };
    const spec = journeySpec(reports, { Demo: ['price'] });
    expect(spec.links.map(({ from, to, deals }) => [from, to, deals])).toEqual([
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 1],
      [1, 2, 1],
      [2, 3, 1],
    ]);
    expect(spec.biggestLeak).toBe(2);
    expect(spec.stages.map(({ details }) => details)).toEqual([[], ['price'], []]);
    expect(spec.won).toBe(1);
  });
});

describe('how charts are drawn', () => {
  it('cuts text at a width and keeps the whole for pointing', () => {
    expect(shortened('Offer', 100, 12)).toBe('Offer');
    const cut = shortened('Negotiation with everybody', 80, 12);
    expect(cut).toMatch(/^Negotiat.*…$/);
    expect(widthOf(cut, 12)).toBeLessThanOrEqual(80);
    const spec = { kind: 'funnel', stages: [], won: 0 } as const;
    const stage = {
      name: '',
      entered: 1,
      wentOn: 0,
      open: 1,
      lost: 0,
      skipped: 0,
      share: null,
      low: null,
      high: null,
      isAtLeast: false,
    };
    const long = 'A stage whose name goes on and on and on and on, then on and on again, and never comes to an end';
    const svg = chartSvg({ ...spec, stages: [{ ...stage, name: long }] }, 'en', { width: 300 });
    expect(svg).toContain(`<title>${long}</title>`);
  });

  it('keeps what is in brackets on one line where it fits, and no line too wide', () => {
    const lines = linesOf('of 100 about 38 go on (31 to 46)', 140, 'note');
    expect(lines).toEqual(['of 100 about 38 go on', '(31 to 46)']);
    for (const line of linesOf('one two three four five six', 60, 'note')) expect(wide(line, 'note')).toBeLessThanOrEqual(60);
  });

  it('ticks at 1, 2 or 5 times a power of ten', () => {
    expect(ticksTo(37, 4)).toEqual([0, 10, 20, 30]);
    expect(ticksTo(4, 4)).toEqual([0, 1, 2, 3, 4]);
    expect(ticksTo(100, 2)).toEqual([0, 50, 100]);
  });

  it('moves labels apart in their order and keeps them inside', () => {
    expect(spread([50, 52, 51], 10, 0, 100)).toEqual([50, 70, 60]);
    expect(spread([98, 99], 10, 0, 100)).toEqual([90, 100]);
  });

  it('puts no way on another: of one tier, none overlap', () => {
    const links = Array.from({ length: 8 }, (_, i) => ({ from: i % 5, to: (i % 5) + 2 + (i % 3), deals: 10 - i, days: null }));
    const arcs = arcsOf(links);
    expect(arcs.length).toBeGreaterThan(3);
    for (const a of arcs)
      for (const b of arcs) if (a !== b && a.tier === b.tier) expect(a.to <= b.from || b.to <= a.from).toBe(true);
  });

  it('gives a heading only where asked, and never says what a cell says as markup', () => {
    const spec: ChartSpec = { kind: 'goal', goals: [] };
    expect(chartSvg(spec, 'lv', { width: 300, heading: '<b>' })).toContain('&lt;b&gt;');
    expect(chartSvg(spec, 'en', { width: 300 })).not.toContain('font-size="15"');
  });
});
