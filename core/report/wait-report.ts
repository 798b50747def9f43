import { DAY } from '../cells/moment.ts';
import { STILL_OPEN, WAS_LOST } from '../journey/passages.ts';
import { stageNamed } from '../journey/points.ts';
import { dwellsOf } from '../metrics/dwell.ts';
import { type Outlook, outlookOf } from '../metrics/outlook.ts';
import { binsOf, type Tipping, tippingOf, type Wait, waitsOf } from '../metrics/wait-cost.ts';
import { sumOf } from '../stats/sum.ts';
import { quantile, survival } from '../stats/survival.ts';
import { groupsOf, type Study, valuesOf } from '../study.ts';
import { words } from '../words/index.ts';
import { column, type Note, note, type Report, type Value } from './report.ts';

/** What waiting costs in one stage. */
export interface StageWait {
  readonly stage: number;
  readonly tipping: Tipping;
  readonly lostBefore: number | null;
  readonly lostAfter: number | null;
  readonly valueLostAfter: number | null;
  readonly openPast: number | null;
  readonly valuePast: number | null;
  /** Lost after half of the deals had left; what A4 compares where no stage tips. */
  readonly lostLate: number;
  readonly median: number | null;
}

/** Everything that WAIT_COST says, stage by stage. */
export interface WaitCost {
  readonly stages: readonly StageWait[];
  readonly waits: readonly (readonly Wait[])[];
  readonly outlook: Outlook;
  readonly hasMoney: boolean;
  readonly notes: readonly Note[];
}

/** Weighs what waiting costs in every stage. Rules A1 to A4. */
export function waitCostOf(study: Study): WaitCost {
  const { journeys, settings, clock } = study;
  const one = { ...study, settings: { ...settings, by: null } };
  const groups = groupsOf(one, 'without administrative');
  const values = valuesOf(study);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const waits = waitsOf(study, groups, money);
  const [dwells] = dwellsOf(journeys, groupsOf(one, 'with administrative'), clock, settings.visits);
  return {
    stages: waits.map((list, stage) => {
      const tipping = tippingOf(binsOf(list, settings.confidence));
      const curve = survival(dwells[stage]);
      const median = curve.hasEmptied ? null : quantile(curve, 0.5);
      const after = (age: number, end: number) => list.filter((wait) => wait.end === end && wait.age >= age);
      const sum = (some: readonly Wait[]) => sumOf(some.map(({ value }) => value));
      const lostLate = after(median ?? Number.POSITIVE_INFINITY, WAS_LOST).length;
      if (tipping.kind !== 'day')
        return {
          stage,
          tipping,
          lostBefore: null,
          lostAfter: null,
          valueLostAfter: null,
          openPast: null,
          valuePast: null,
          lostLate,
          median,
        };
      const lost = after(tipping.age, WAS_LOST);
      const open = after(tipping.age, STILL_OPEN);
      return {
        stage,
        tipping,
        lostBefore: after(0, WAS_LOST).length - lost.length,
        lostAfter: lost.length,
        valueLostAfter: money && sum(lost),
        openPast: open.length,
        valuePast: money && sum(open),
        lostLate,
        median,
      };
    }),
    waits,
    outlook: outlookOf(study, groups),
    hasMoney: money !== null,
    notes: isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [],
  };
}

/** Reports from which day on waiting loses more deals than it wins. Rules A1 to A4. */
export function waitReport(study: Study): Report {
  const { names } = study.journeys;
  const { stages, outlook, notes } = waitCostOf(study);
  const said = words[study.settings.language].waiting;
  const lines = stages.map((one): Value[] => {
    const day = one.tipping.kind === 'day' ? one.tipping.age : null;
    return [
      names[one.stage],
      day,
      one.lostBefore,
      one.lostAfter,
      one.valueLostAfter,
      outlook.advance(one.stage, 0),
      day === null ? null : outlook.advance(one.stage, day),
      one.openPast,
      one.valuePast,
      said[one.tipping.kind],
    ];
  });
  return {
    columns: [
      column('Stage', 'stage'),
      column('Tipping day', 'days'),
      column('Lost before', 'count'),
      column('Lost after', 'count'),
      column('Value lost after', 'money'),
      column('Chance on entry', 'share'),
      column('Chance at tipping day', 'share'),
      column('Open past it', 'count'),
      column('Value past it', 'money'),
      column('Note', 'text'),
    ],
    lines,
    notes: [...notes, ...summaryOf(stages, names)],
    selectors: lines.map(() => null),
  };
}

/** Both readings of the guide's sentence: where waiting costs most, and which step is the slowest to get out of. Rule A4. */
function summaryOf(stages: readonly StageWait[], names: readonly string[]): Note[] {
  const tips = stages.some(({ tipping }) => tipping.kind === 'day');
  const cost = (one: StageWait) => (tips ? (one.lostAfter ?? -1) : one.lostLate);
  const worst = stages.reduce((best, one) => (cost(one) > cost(best) ? one : best), stages[0]);
  const slow = (one: StageWait) => one.median ?? -1;
  const slowest = stages.reduce((best, one) => (slow(one) > slow(best) ? one : best), stages[0]);
  const notes: Note[] = [];
  if (worst && cost(worst) > 0)
    notes.push(note(tips ? 'waitingCostsMost' : 'lostLateMost', { stage: names[worst.stage], lost: cost(worst) }));
  if (slowest && slowest.median !== null)
    notes.push(note('slowestToLeave', { stage: names[slowest.stage], days: slowest.median / DAY }));
  return notes;
}

/** Reports the bins of one stage: who went on and who was lost at which age, as rates per deal and day. Rule A1. */
export function waitBinsReport(study: Study, stage: string): Report {
  const k = stageNamed(study, stage);
  const { waits, outlook } = waitCostOf(study);
  const lines = binsOf(waits[k], study.settings.confidence).map((bin): Value[] => [
    bin.from,
    bin.to,
    bin.atRisk,
    bin.advanced,
    bin.lost,
    bin.advance.rate,
    bin.loss.rate,
    outlook.advance(k, bin.from),
    bin.advance.low,
    bin.advance.high,
    bin.loss.low,
    bin.loss.high,
  ]);
  return {
    columns: [
      column('From day', 'days'),
      column('To day', 'days'),
      column('At risk', 'count'),
      column('Advanced', 'count'),
      column('Lost', 'count'),
      column('Advance rate', 'number'),
      column('Loss rate', 'number'),
      column('Chance to advance', 'share'),
      column('Advance rate low', 'number'),
      column('Advance rate high', 'number'),
      column('Loss rate low', 'number'),
      column('Loss rate high', 'number'),
    ],
    lines,
    notes: lines.length === 0 ? [note('noExits', { stage: study.journeys.names[k] })] : [],
    selectors: lines.map(() => null),
  };
}
