import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Cell,
  checkReport,
  datasetOf,
  defaultSettings,
  funnelReport,
  type Settings,
  timeReport,
  toCells,
} from '../../../core/index.ts';

const folder = new URL('../../../workbook/template/sample/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
type Sample = Record<'log' | 'stages' | 'metrics' | 'changes', Cell[][]>;
const samples = { en: JSON.parse(read('sample.en.json')) as Sample, lv: JSON.parse(read('sample.lv.json')) as Sample };
const dataset = (language: 'en' | 'lv', settings: Settings = defaultSettings) =>
  datasetOf({ log: samples[language].log, stages: samples[language].stages, actions: null }, settings);

describe('the sample', () => {
  it('holds just the deals, stages and times of its source', () => {
    const source = read('source/event_log.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(0, 3).join(','));
    const [headings, ...rows] = samples.en.log;
    const place = headings.indexOf('Action');
    const entries = rows
      .filter((row) => row[place] === '' || row[place] === 'Executive call')
      .map((row) => row.slice(0, 3).join(','));
    expect(entries.sort()).toEqual(source.sort());
  });

  it('records what was done strictly inside its visit', () => {
    const [headings, ...rows] = samples.en.log;
    const action = headings.indexOf('Action');
    const { log } = dataset('en');
    expect(log.actions.deal).toHaveLength(0);
    const entered = new Map(
      rows
        .filter((row) => row[action] === '' || row[action] === 'Executive call')
        .map((row) => [`${row[0]} ${row[1]}`, String(row[2])]),
    );
    const nextOf = (row: Cell[]) =>
      rows.find((other) => other[0] === row[0] && other[1] !== row[1] && String(other[2]) > String(row[2]))?.[2] ?? '2026';
    const done = rows.filter((row) => row[action] !== '' && row[action] !== 'Executive call');
    expect(done.length).toBeGreaterThan(500);
    for (const row of done) {
      expect(String(row[2]) > String(entered.get(`${row[0]} ${row[1]}`))).toBe(true);
      expect(String(row[2]) < String(nextOf(row))).toBe(true);
    }
  });

  it('is a log to be trusted, and tells the same numbers in every language', () => {
    const verdicts = (['en', 'lv'] as const).map(
      (language) =>
        checkReport({ log: samples[language].log, stages: samples[language].stages, actions: null }, defaultSettings).lines[0][0],
    );
    expect(verdicts).toEqual(['good', 'good']);
    const numbers = (language: 'en' | 'lv') =>
      [funnelReport(dataset(language)), timeReport(dataset(language))].map((report) =>
        toCells(report, defaultSettings)
          .slice(1)
          .map((row) => row.filter((cell) => typeof cell === 'number')),
      );
    expect(numbers('lv')).toEqual(numbers('en'));
    expect(dataset('en').administrative.reduce((n, is) => n + is, 0)).toBe(3);
    expect(dataset('lv').administrative.reduce((n, is) => n + is, 0)).toBe(3);
  });
});
