import { expect, it } from 'vitest';
import { callFunction } from '../../calls/call.ts';
import { functions } from '../../calls/functions.ts';
import type { Report } from '../../core/index.ts';
import { looksOfReport, nativeChartOf } from '../../workbook/native-chart.ts';
import { logOf } from '../story.ts';

const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8 | h: New 5, Demo 7, Lost 11');
const reportOf = (id: keyof typeof functions, ...args: string[]) =>
  callFunction(functions[id], [log, ...args], { dialect: { dot: '.', separator: ',' } }).report as Report;

const charts = [
  ['funnel', reportOf('FUNNEL'), 'stacked bars', ['Advanced', 'Open', 'Lost']],
  ['time', reportOf('TIME_IN_STAGE'), 'lines', ['P25', 'Median', 'P75']],
  ['curve', reportOf('CURVE', 'New'), 'lines', ['Still here', 'Advanced', 'Lost']],
  ['bars', reportOf('SEGMENTS', 'Deal'), 'columns', ['Win rate', 'Expected win share']],
  ['trend', reportOf('COHORTS'), 'lines', ['By 30 days', 'By 60 days', 'By 90 days', 'By 180 days']],
] as const;

it.each(charts)('a %s is drawn of the columns that its report has', (kind, report, as, series) => {
  const chart = nativeChartOf(kind, report, 'Title', 'en');
  expect(chart).toMatchObject({ kind: as, title: 'Title', labels: report.columns.findIndex(({ kind: of }) => of !== 'count') });
  expect(chart?.series.map(({ name }) => name)).toEqual(series);
  for (const { name, column } of chart?.series ?? []) expect(report.columns[column].name).toBe(name);
});

it('only a funnel can be drawn as one, of the deals that entered', () => {
  for (const [kind, report] of charts) {
    const funnel = nativeChartOf(kind, report, '', 'lv')?.funnel;
    expect(funnel).toEqual(kind === 'funnel' ? { name: 'Ienāca', column: 2 } : null);
  }
});

it('what no sheet can draw has no chart, and a report without the columns neither', () => {
  const [, funnel] = charts[0];
  expect(nativeChartOf('map', funnel, '', 'en')).toBeNull();
  expect(nativeChartOf('trend', funnel, '', 'en')).toBeNull();
});

it('values are shown by their kind', () => {
  const [, funnel] = charts[0];
  const look = looksOfReport(funnel);
  expect(look[funnel.columns.findIndex(({ id }) => id === 'Conversion')]).toBe('share');
  expect(look[0]).toBeNull();
});
