import {
  type Cells,
  changeReport,
  DAY,
  type Dataset,
  datasetOf,
  defaultSettings,
  driversReport,
  funnelReport,
  type Report,
  segmentsReport,
  timeReport,
  waitReport,
} from '../../core/index.ts';
import { FIRST, growing, logOf, steady, type Truth } from './pipelines.ts';

/** How often something held. */
export interface Tally {
  /** How often; or the sum of what is averaged. */
  held: number;
  of: number;
  readonly isMean?: boolean;
}
export type Results = Record<string, Tally>;

const stagesOf = (truth: Truth): Cells => truth.stages.map(({ name }) => [name]);
const studied = (truth: Truth, log: Cells): Dataset =>
  datasetOf({ log, stages: stagesOf(truth), actions: null }, { ...defaultSettings, asOf: (FIRST + truth.days) * DAY });

/** The values of a column by its heading. */
export function valuesOf(report: Report, heading: string): (number | string | null)[] {
  const c = report.columns.findIndex(({ name }) => name === heading);
  return report.lines.map((line) => line[c]);
}

/** Adds how far off a figure is, in parts of the truth. */
export function mean(results: Results, name: string, off: number): void {
  results[name] ??= { held: 0, of: 0, isMean: true };
  results[name].of++;
  results[name].held += off;
}

export function add(results: Results, name: string, held: boolean): void {
  results[name] ??= { held: 0, of: 0 };
  results[name].of++;
  if (held) results[name].held++;
}

/** Counts whether intervals hold the truth; a closed-only figure is told right where it lies in the same interval. */
function intervals(results: Results, kind: string, truth: Truth, seed: number): void {
  const dataset = studied(truth, logOf(truth, seed));
  const funnel = funnelReport(dataset);
  const time = timeReport(dataset);
  truth.stages.forEach(({ name, advance, loss }, k) => {
    const within = (report: Report, value: number) => {
      const [low, high] = [valuesOf(report, 'Low')[k], valuesOf(report, 'High')[k]];
      return low !== null && high !== null && Number(low) <= value && value <= Number(high);
    };
    add(
      results,
      `${kind}: interval of expected conversion holds the truth (${name})`,
      within(funnel, advance / (advance + loss)),
    );
    const median = (Math.LN2 / (advance + loss)) * DAY;
    add(results, `${kind}: interval of the median holds the truth (${name})`, within(time, median));
    const off = (heading: string) => Number(valuesOf(time, heading)[k]) / median - 1;
    mean(results, `${kind}: closed-only median against the truth (${name})`, off('Closed-only median'));
    mean(results, `${kind}: our median against the truth (${name})`, off('Median'));
    const settled =
      Number(valuesOf(funnel, 'Advanced')[k]) / (Number(valuesOf(funnel, 'Advanced')[k]) + Number(valuesOf(funnel, 'Lost')[k]));
    mean(results, `${kind}: conversion of closed deals against the truth (${name})`, settled / (advance / (advance + loss)) - 1);
    const closedMean = Number(valuesOf(time, 'Closed-only mean')[k]) / DAY;
    mean(results, `${kind}: closed-only mean against the truth (${name})`, closedMean * (advance + loss) - 1);
  });
  const tipping = valuesOf(waitReport(dataset), 'Tipping day');
  truth.stages.forEach(({ name, advance, loss }, k) => {
    const odds = advance > loss ? 'more go on than are lost' : 'as many go on as are lost';
    add(results, `${kind}: a tipping day at ${name}, where rates are constant and ${odds}`, tipping[k] !== null);
  });
}

const isCalled = (verdict: unknown): boolean =>
  ['better', 'worse', 'above the rest', 'below the rest', 'more often', 'less often'].includes(String(verdict));

function nothingThere(results: Results, kind: string, truth: Truth, seed: number): void {
  const change = changeReport(studied(truth, logOf(truth, seed)), (FIRST + truth.days / 2) * DAY);
  const verdicts = valuesOf(change, 'Verdict');
  for (const verdict of verdicts)
    add(results, `${kind}: BEFORE_AFTER calls a change at a stage where nothing changed`, isCalled(verdict));
  add(results, `${kind}: BEFORE_AFTER calls a change at any of three stages where nothing changed`, verdicts.some(isCalled));
  const reps = ['Ann', 'Bob', 'Cy', 'Dan', 'Eve'];
  const byRep = logOf(truth, seed, { rep: (_, __, chance) => reps[Math.floor(chance() * reps.length)] });
  add(
    results,
    `${kind}: SEGMENTS calls a difference where reps are alike`,
    valuesOf(segmentsReport(studied(truth, byRep), 'Rep'), 'Verdict').some(isCalled),
  );
  const joined = truth.days - 60;
  const withNew = logOf(truth, seed, {
    rep: (_, day, chance) => (day > joined && chance() < 0.5 ? 'New one' : reps[Math.floor(chance() * 4)]),
  });
  const segments = segmentsReport(studied(truth, withNew), 'Rep');
  const newcomer = valuesOf(segments, 'Segment').indexOf('New one');
  add(results, `${kind}: a rep of two months is called worse`, valuesOf(segments, 'Verdict')[newcomer] === 'below the rest');
  // Calls at a constant pace while a deal is there: the longer it lingers the more of them.
  const lingering = logOf(truth, seed, { actions: (entered, left, chance) => atPace(entered, left, 0.05, chance) });
  const drivers = driversReport(studied(truth, lingering), { column: null, stage: null, toward: null, within: null });
  add(
    results,
    `${kind}: DRIVERS calls an action that is merely logged while deals linger`,
    valuesOf(drivers, 'Verdict').some(isCalled),
  );
  const low = valuesOf(drivers, 'Low');
  const high = valuesOf(drivers, 'High');
  low.forEach((value, i) => {
    if (value !== null && high[i] !== null)
      add(results, `${kind}: interval of a driver without effect holds 1`, Number(value) <= 1 && Number(high[i]) >= 1);
  });
  // A call logged at the very moment of leaving.
  const onTheDay = logOf(truth, seed, { actions: (_, left, chance) => (chance() < 0.5 ? [left] : []) });
  const moved = driversReport(studied(truth, onTheDay), { column: null, stage: null, toward: null, within: null });
  add(
    results,
    `${kind}: DRIVERS calls an action logged at the moment of moving`,
    valuesOf(moved, 'Verdict').includes('more often'),
  );
}

function atPace(entered: number, left: number, rate: number, chance: () => number): number[] {
  const moments: number[] = [];
  for (let at = entered; ; ) {
    at += -Math.log(1 - chance()) / rate;
    if (at >= left) return moments;
    moments.push(at);
  }
}

/** Runs so many pipelines of each kind, from a first seed on. */
export function measure(pipelines: number, first: number): Results {
  const results: Results = {};
  for (let seed = first; seed < first + pipelines; seed++) {
    for (const [kind, truth] of [
      ['steady', steady],
      ['growing', growing],
    ] as const) {
      intervals(results, kind, truth, seed);
      nothingThere(results, kind, truth, seed);
    }
  }
  return results;
}
