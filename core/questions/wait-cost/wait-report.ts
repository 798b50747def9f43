import { DAY } from '../../cells/moment.ts';
import { stageNamed } from '../../dataset/points.ts';
import { type Groups, groupsOf, type Study, valuesOf } from '../../dataset/study.ts';
import { column, type Note, note, ownColumn, type Report, type Value } from '../../table/report.ts';
import { words } from '../../words/index.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { advanceAt } from '../forecast-wins/outlook.ts';
import { type Waiting, waitingsOf, waitSummaryOf } from './waiting.ts';

/** Waiting in every stage, by group, and what a reader should know of its money. */
interface Asked {
  readonly groups: Groups;
  readonly waitings: readonly Waiting[];
  readonly notes: readonly Note[];
}

function waitingIn(study: Study): Asked {
  const groups = groupsOf(study, 'without administrative');
  const values = valuesOf(study);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const notes = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  return { groups, waitings: waitingsOf(study, groups, money), notes };
}

/** Reports from which day on waiting loses more deals than it wins. Rules A1 to A4. */
export function waitReport(study: Study): Report {
  const { names } = study.journeys;
  const { groups, waitings, notes } = waitingIn(study);
  const said = words[study.settings.language].waiting;
  const lines = waitings.map(({ group, stage, tipping, past, goingOn }): Value[] => {
    const day = tipping.kind === 'day' ? tipping.age : null;
    return [
      ...(groups.by === null ? [] : [groups.names[group]]),
      names[stage],
      day,
      past?.lostBefore ?? null,
      past?.lostAfter ?? null,
      past?.valueLostAfter ?? null,
      advanceAt(goingOn, 0),
      day === null ? null : advanceAt(goingOn, day),
      past?.openPast ?? null,
      past?.valuePast ?? null,
      said[tipping.kind],
    ];
  });
  return {
    columns: [
      ...(groups.by === null ? [] : [ownColumn(groups.by)]),
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
    notes: [...notes, ...summaryNotes(waitings, groups, names), ...fewNotes(waitings)],
    selectors: waitings.map(({ group, stage }) => ({ stage: names[stage], by: groups.by, group: groups.names[group] })),
  };
}

/** Both readings of the guide's sentence: where waiting costs most, and which step is the slowest to get out of. Rule A4. */
function summaryNotes(waitings: readonly Waiting[], groups: Groups, names: readonly string[]): Note[] {
  const byGroup = groups.names.map((): Waiting[] => []);
  for (const one of waitings) byGroup[one.group].push(one);
  return groups.names.flatMap((group, g) => {
    const { costsMost, costsMostValue, slowest } = waitSummaryOf(byGroup[g]);
    const where = (one: Waiting) => ({ stage: names[one.stage], group });
    const notes: Note[] = [];
    if (costsMost?.past) notes.push(note('waitingCostsMost', { ...where(costsMost), lost: costsMost.past.lostAfter }));
    else if (costsMost) notes.push(note('lostLateMost', { ...where(costsMost), lost: costsMost.lostLate }));
    const value = costsMostValue?.past?.valueLostAfter ?? null;
    if (costsMostValue && value !== null) notes.push(note('waitingCostsMostValue', { ...where(costsMostValue), value }));
    return slowest ? [...notes, slowestNote(slowest, where(slowest))] : notes;
  });
}

function slowestNote({ dwell }: Waiting, where: { stage: string; group: string }): Note {
  const [visits, running] = [dwell?.visits ?? 0, dwell?.running ?? 0];
  return dwell === null || dwell.median === null
    ? note('slowestNotLeft', { ...where, visits, running, atLeast: (dwell?.longest ?? 0) / DAY })
    : note('slowestToLeave', { ...where, days: dwell.median / DAY });
}

/** Says how many rows rest on few deals; empty ones rest on none. */
function fewNotes(rows: readonly Waiting[]): Note[] {
  const filled = rows.filter(({ waits }) => waits.age.length > 0);
  const few = filled.filter(({ waits }) => waits.age.length < FEW_DEALS);
  return few.length > 0 ? [note('fewDealsInRows', { rows: few.length, of: filled.length, least: FEW_DEALS })] : [];
}

/** Reports the bins of one stage: who went on and who was lost at which age, as rates per deal and day. Rule A1. */
export function waitBinsReport(study: Study, stage: string): Report {
  const k = stageNamed(study, stage);
  const { groups, waitings } = waitingIn(study);
  const here = waitings.filter((one) => one.stage === k);
  const rows = here.flatMap((one) => one.bins.map((bin) => ({ ...one, bin })));
  const lines = rows.map(({ group, goingOn, bin }): Value[] => [
    ...(groups.by === null ? [] : [groups.names[group]]),
    bin.from,
    bin.to,
    bin.atRisk,
    bin.advanced,
    bin.lost,
    bin.advance.rate,
    bin.loss.rate,
    advanceAt(goingOn, bin.from),
    bin.advance.low,
    bin.advance.high,
    bin.loss.low,
    bin.loss.high,
  ]);
  const without = here.filter(({ bins }) => bins.length === 0);
  return {
    columns: [
      ...(groups.by === null ? [] : [ownColumn(groups.by)]),
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
    notes: [
      ...without.map(({ group }) => note('noExits', { stage: study.journeys.names[k], group: groups.names[group] })),
      ...fewNotes(rows),
    ],
    selectors: rows.map(({ group }) => ({ stage: study.journeys.names[k], by: groups.by, group: groups.names[group] })),
  };
}
