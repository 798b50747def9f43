import { DAY } from '../../cells/moment.ts';
import { type Dataset, type Groups, groupsOf, valuesOf } from '../../dataset/dataset.ts';
import { stageNamed } from '../../dataset/points.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { words } from '../../words/index.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { advanceAt } from '../forecast-wins/outlook.ts';
import { waitBinsTable, waitTable } from './table.ts';
import { type Waiting, waitingsOf, waitSummaryOf } from './waiting.ts';

/** Waiting in every stage, by group, and what a reader should know of its money. */
interface Asked {
  readonly groups: Groups;
  readonly waitings: readonly Waiting[];
  readonly notes: readonly Note[];
}

function waitingIn(dataset: Dataset): Asked {
  const groups = groupsOf(dataset, 'without administrative');
  const values = valuesOf(dataset);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const notes = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  return { groups, waitings: waitingsOf(dataset, groups, money), notes };
}

/**
 * Reports from which day on waiting loses more deals than it wins. Rules A1 to A4.
 * @param dataset of {@link datasetOf}.
 * @example toCells(waitReport(dataset), defaultSettings)[1][0] // 'New'
 */
export function waitReport(dataset: Dataset): Report {
  const { names } = dataset.journeys;
  const { groups, waitings, notes } = waitingIn(dataset);
  const said = words[dataset.settings.language].waiting;
  const lines = waitings.map(({ group, stage, tipping, past, goingOn }): Line<typeof waitTable> => {
    const day = tipping.kind === 'day' ? tipping.age : null;
    const where = { stage: names[stage], group: groups.names[group] };
    const row = {
      stage: where.stage,
      tippingDay: day,
      lostBefore: past?.lostBefore ?? null,
      lostAfter: past?.lostAfter ?? null,
      valueLostAfter: past?.valueLostAfter ?? null,
      chanceOnEntry: advanceAt(goingOn, 0),
      chanceAtTippingDay: day === null ? null : advanceAt(goingOn, day),
      openPastIt: past?.openPast ?? null,
      valuePastIt: past?.valuePast ?? null,
      note: said[tipping.kind],
    };
    return { group: where.group, row, selector: { by: groups.by, ...where } };
  });
  return reportOf(waitTable, groups.by, lines, [...notes, ...summaryNotes(waitings, groups, names), ...fewNotes(waitings)]);
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

/**
 * Reports the bins of one stage: who went on and who was lost at which age, as rates per deal and day. Rule A1.
 * @param dataset of {@link datasetOf}.
 * @param stage by its name or role.
 * @example toCells(waitBinsReport(dataset, 'New'), defaultSettings)[0][0] // 'From day'
 */
export function waitBinsReport(dataset: Dataset, stage: string): Report {
  const k = stageNamed(dataset, stage);
  const { groups, waitings } = waitingIn(dataset);
  const here = waitings.filter((one) => one.stage === k);
  const rows = here.flatMap((one) => one.bins.map((bin) => ({ ...one, bin })));
  const [{ names }, name] = [groups, dataset.journeys.names[k]];
  const lines = rows.map(({ group, goingOn, bin }): Line<typeof waitBinsTable> => {
    const row = {
      fromDay: bin.from,
      toDay: bin.to,
      atRisk: bin.atRisk,
      advanced: bin.advanced,
      lost: bin.lost,
      advanceRate: bin.advance.rate,
      lossRate: bin.loss.rate,
      chanceToAdvance: advanceAt(goingOn, bin.from),
      advanceRateLow: bin.advance.low,
      advanceRateHigh: bin.advance.high,
      lossRateLow: bin.loss.low,
      lossRateHigh: bin.loss.high,
    };
    return { group: names[group], row, selector: { stage: name, by: groups.by, group: names[group] } };
  });
  const without = here.filter(({ bins }) => bins.length === 0);
  const notes = without.map(({ group }) => note('noExits', { stage: name, group: names[group] }));
  return reportOf(waitBinsTable, groups.by, lines, [...notes, ...fewNotes(rows)]);
}
