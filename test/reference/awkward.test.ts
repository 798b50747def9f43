import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../core/dataset/dataset.ts';
import {
  type Cell,
  DAY,
  type Dataset,
  datasetOf,
  defaultSettings,
  funnelReport,
  type Issue,
  type Settings,
  timeReport,
  toCells,
  visitsReport,
} from '../../core/index.ts';
import { visitEnds } from '../../core/journey/journeys.ts';
import { expectedOf, funnelsOf } from '../../core/questions/funnel/funnel.ts';
import { incidence, incidenceError, lastEvent } from '../../core/stats/incidence.ts';
import { zOf } from '../../core/stats/normal.ts';
import { records } from '../story.ts';

type Row = Record<string, number | string | boolean | null>;
interface Run {
  readonly log: string;
  readonly asof: string;
  readonly asof_serial: number;
  readonly reopened: 'last' | 'first';
  readonly counts: Record<string, number>;
  readonly visits?: Row[];
  readonly visit_counts?: Row[];
  readonly pass_throughs?: Row[];
  readonly funnel: Row[];
  readonly funnel_visited: Row[];
  readonly expected: Row[];
  readonly time_in_stage: Record<'each' | 'first' | 'sum', Row[]>;
}

const read = (name: string) => readFileSync(new URL(`awkward/${name}`, import.meta.url), 'utf8');
const { runs, stages } = JSON.parse(read('reference.json')) as { runs: Run[]; stages: string[] };

/** Equal within the tolerance of the reference; blank where R says NA. */
function close(actual: Cell, wanted: number | string | boolean | null, relative = 1e-9): void {
  if (wanted === null) expect(actual).toBe('');
  else expect(Math.abs(Number(actual) - Number(wanted))).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(Number(wanted))));
}

const countOf = (issues: readonly Issue[], id: string) => issues.filter((i) => i.id === id).reduce((n, i) => n + i.count, 0);

function checkCounts(dataset: Dataset, { counts, reopened }: Run): void {
  const { outcome, start, end } = dataset.journeys;
  const withStart = [...start.keys()].filter((d) => start[d] >= 0);
  expect({
    rows_after_asof: countOf(dataset.issues, 'afterAsOf'),
    duplicate_rows: countOf(dataset.issues, 'duplicateRow'),
    deals: withStart.length,
    won: withStart.filter((d) => outcome[d] === 4).length,
    lost: withStart.filter((d) => outcome[d] === 5).length,
    open: withStart.filter((d) => outcome[d] === 0).length,
    outcome_only: countOf(dataset.issues, 'outcomeOnly'),
    // The script takes slips out before it drops what follows the first outcome, so its count also holds dropped ones.
    misclicks: reopened === 'last' ? countOf(dataset.issues, 'misclick') : counts.misclicks,
    pass_throughs: countOf(dataset.issues, 'passThrough'),
    corrections: countOf(dataset.issues, 'correctedOutcome') + countOf(dataset.issues, 'wonAndLost'),
    parked_visits: [...end].filter((e) => visitEnds[e] === 'parked').length,
    starts_after_first_stage: withStart.filter((d) => start[d] > 0).length,
  }).toEqual(Object.fromEntries(Object.entries(counts).filter(([name]) => name !== 'rows' && name !== 'deals_below_start')));
}

function checkFunnel(dataset: Dataset, wanted: readonly Row[]): void {
  const rows = records(toCells(funnelReport(dataset), dataset.settings));
  wanted.forEach((row, k) => {
    expect([rows[k].Stage, rows[k].Entered, rows[k].Advanced, rows[k].Lost, rows[k].Open, rows[k].Skipped]).toEqual([
      row.stage,
      row.entered,
      row.advanced,
      row.lost,
      row.open,
      row.skipped,
    ]);
    close(rows[k].Conversion, row.conversion);
    close(rows[k]['Drop-off'], row.drop_off);
    close(rows[k]['Share of start'], row.share_of_start);
  });
}

function checkExpected(dataset: Dataset, wanted: readonly Row[]): void {
  const [{ rows }] = funnelsOf(
    dataset.journeys,
    groupsOf(dataset, 'without administrative'),
    dataset.clock,
    null,
    'reached',
    'every age',
  );
  wanted.forEach((row, k) => {
    const { tally } = rows[k];
    const expected = expectedOf(tally, 1, zOf(0.95), 5);
    close(expected?.share ?? '', row.expected);
    close(expected?.low ?? '', row.low, 1e-6);
    close(expected?.high ?? '', row.high, 1e-6);
    close(expected?.unresolved ?? '', row.unresolved);
    const curve = incidence(tally, 1);
    const last = lastEvent(curve);
    if (last < 0) return;
    close(curve.ages[last] / DAY, row.last_event_days, 1e-6);
    if (Number(row.std_err) > 1e-12) close(incidenceError(curve, last), row.std_err, 1e-6);
  });
}

function checkTime(dataset: Dataset, wanted: readonly Row[]): void {
  const rows = records(toCells(timeReport(dataset), dataset.settings));
  wanted.forEach((row, k) => {
    expect([rows[k].Stage, rows[k].Visits, rows[k].Running]).toEqual([row.stage, row.n, row.running]);
    for (const [heading, field] of [
      ['P25', 'q25'],
      ['Median', 'median'],
      ['P75', 'q75'],
      ['P90', 'q90'],
      ['Low', 'median_low'],
      ['High', 'median_high'],
      ['Mean', 'restricted_mean'],
      ['Closed-only mean', 'closed_mean'],
      ['Closed-only median', 'closed_median'],
      ['Understated by', 'understated_by'],
    ]) {
      close(rows[k][heading], row[field], 1e-6);
    }
  });
}

const serial = (text: Row[string]): number | '' =>
  text === null ? '' : Date.parse(`${String(text).replace(' ', 'T')}Z`) / DAY + 25_569;

describe.each(runs)('R, $log as of $asof, reopened=$reopened', (run) => {
  const log = Papa.parse<string[]>(read(run.log).trim()).data;
  const settings: Settings = { ...defaultSettings, asOf: run.asof_serial * DAY, reopened: run.reopened };
  const studied = (more: Partial<Settings> = {}) =>
    datasetOf(
      { log, stages: stages.map((name) => [name]), actions: null },
      { ...settings, asOf: Math.round(run.asof_serial * DAY), ...more },
    );

  it('[J1] to [J7] deals, outcomes and what was repaired', () => checkCounts(studied(), run));
  it('[F1] to [F6], [F9] the funnel', () => checkFunnel(studied(), run.funnel));
  it('[F5] the funnel of visited stages', () => checkFunnel(studied({ count: 'visited' }), run.funnel_visited));
  it('[C1] to [C3] expected conversion', () => checkExpected(studied(), run.expected));
  it.each(['each', 'first', 'sum'] as const)('[D1] to [D4] time in stage, visits=%s', (visits) =>
    checkTime(studied({ visits }), run.time_in_stage[visits]),
  );

  it('[J3] [J7] visits', () => {
    const dataset = studied();
    const rows = records(toCells(visitsReport(dataset, null), settings));
    if (run.visits) {
      const told = (deal: Cell, stage: Cell, entered: Cell, left: Cell, end: Cell) =>
        `${deal} ${stage} ${Number(entered).toFixed(6)} ${left === '' ? '' : Number(left).toFixed(6)} ${end}`;
      expect(rows.map((r) => told(r.Deal, r.Stage, r.Entered, r.Left, r.End)).sort()).toEqual(
        run.visits.map((v) => told(String(v.deal), String(v.stage), serial(v.entered), serial(v.left), String(v.end))).sort(),
      );
    }
    for (const { stage, end, n } of run.visit_counts ?? [])
      expect([stage, end, rows.filter((r) => r.Stage === stage && r.End === end).length]).toEqual([stage, end, n]);
    for (const { stage, n } of run.pass_throughs ?? []) {
      expect([
        stage,
        dataset.journeys.passing.reduce(
          (sum, is, v) => sum + (is === 1 && stages[dataset.journeys.stage[v]] === stage ? 1 : 0),
          0,
        ),
      ]).toEqual([stage, n]);
    }
  });
});
