import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Cells, type Dataset, datasetOf, defaultSettings, driversReport, toCells } from '../../core/index.ts';
import { records } from '../story.ts';

interface Run {
  readonly log: string;
  readonly byDay: boolean;
  readonly stage: string;
  readonly toward: string;
  readonly value: string;
  readonly within: number;
  readonly dealsWith: number;
  readonly dealsWithout: number;
  readonly rateWith: number;
  readonly rateWithout: number;
  readonly oddsRatio: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

const runs: readonly Run[] = JSON.parse(readFileSync(new URL('drivers/drivers.json', import.meta.url), 'utf8')).runs;

/** Reads a file of the synthetic pipelines; by day, its moments lose their time. */
function cellsOf(path: string, byDay: boolean): Cells {
  const text = readFileSync(new URL(`../data/synth/${path}`, import.meta.url), 'utf8').trim();
  const rows = Papa.parse<string[]>(text).data;
  return byDay ? rows.map((row) => row.map((cell) => cell.replace(/^(\d{4}-\d\d-\d\d) .*$/, '$1'))) : rows;
}

const studies = new Map<string, Dataset>();
function datasetFor({ log, byDay }: Run): Dataset {
  const key = `${log} ${byDay}`;
  const known = studies.get(key);
  if (known) return known;
  const tables = { log: cellsOf(`${log}/event_log.csv`, byDay), stages: null, actions: cellsOf(`${log}/actions.csv`, byDay) };
  const dataset = datasetOf(tables, defaultSettings);
  studies.set(key, dataset);
  return dataset;
}

const close = (actual: unknown, wanted: number) =>
  expect(Math.abs(Number(actual) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1e-9, Math.abs(wanted)));

describe('drivers as an independent script in R finds them', () => {
  it.each(runs.map((run) => [`${run.log}${run.byDay ? ' by day' : ''}`, run.stage, run.toward, run.value, run] as const))(
    '[M1] [M2] [M5] %s: %s, toward %s, %s',
    (_log, stage, toward, value, run) => {
      const dataset = datasetFor(run);
      const column = value === 'exec_call' ? 'action' : 'persona';
      const within = run.within === 0 ? null : run.within;
      const report = driversReport(dataset, { column, stage, toward, within });
      const found = records(toCells(report, defaultSettings)).find((row) => row.Value === value);
      expect([found?.['Deals with'], found?.['Deals without']]).toEqual([run.dealsWith, run.dealsWithout]);
      close(found?.['Rate with'], run.rateWith);
      close(found?.['Rate without'], run.rateWithout);
      close(found?.['Odds ratio'], run.oddsRatio);
      close(found?.Low, run.low);
      close(found?.High, run.high);
      // A family of one is not adjusted.
      if (report.lines.length === 1) close(found?.['False-alarm rate'], run.p);
    },
  );
});
