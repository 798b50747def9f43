import { type Dataset, groupsOf, valuesOf } from '../../dataset/dataset.ts';
import { zOf } from '../../stats/normal.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { processNotes } from '../check/process-notes.ts';
import { FEW_DEALS, MUCH_ON_FEW, MUCH_UNRESOLVED } from '../conversion/conversion.ts';
import { dwellsByName } from '../time-in-stage/dwell.ts';
import { type Expected, expectedOf, type Funnel, type FunnelRow, funnelsOf } from './funnel.ts';
import { type FunnelLine, funnelTable } from './table.ts';

/**
 * Reports how many deals get how far. Rules F1 to F10, C1 to C3, D2, Q5.
 * @param dataset of {@link datasetOf}.
 * @example toCells(funnelReport(dataset), defaultSettings)[1].slice(0, 5) // ['New', 'Awareness', 3, 2, 1]
 */
export function funnelReport(dataset: Dataset): Report {
  const { journeys, settings, level } = dataset;
  const groups = groupsOf(dataset, 'without administrative');
  const values = valuesOf(dataset);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const z = zOf(settings.confidence);
  // In this order, as the room of the dwells is free again afterwards.
  const dwells = dwellsByName(dataset);
  const funnels = funnelsOf(journeys, groups, dataset.clock, money, settings.count, { few: settings.minAtRisk });
  const notes: Note[] = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  const lines: Line<typeof funnelTable>[] = [];
  funnels.forEach((funnel, g) => {
    const group = groups.names[g];
    funnel.rows.forEach((row, k) => {
      const expected = expectedOf(row.tally, 1, z, settings.minAtRisk);
      notes.push(...expectedNotes(expected, level.names[k], group, row));
      const median = dwells.get(group)?.[k].median ?? null;
      lines.push({
        group,
        row: lineOf(row, funnel, level.names[k], level.phases[k], expected, median, money !== null),
        selector: { stage: level.names[k], by: groups.by, group },
      });
    });
    lines.push({ group, row: wonLine(funnel, money !== null), selector: { stage: 'won', by: groups.by, group } });
  });
  const reached = funnels.flatMap(({ rows }) => rows.map(({ entered }) => entered)).filter((entered) => entered > 0);
  const few = reached.filter((entered) => entered < FEW_DEALS).length;
  if (few > 0) notes.push(note('fewDealsInRows', { rows: few, of: reached.length, least: FEW_DEALS }));
  notes.push(...processNotes(dataset));
  return reportOf(funnelTable, groups.by, lines, notes);
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function lineOf(
  row: FunnelRow,
  funnel: Funnel,
  stage: string,
  phase: string,
  expected: Expected | null,
  median: number | null,
  withMoney: boolean,
): FunnelLine {
  return {
    stage,
    phase,
    entered: row.entered,
    advanced: row.advanced,
    lost: row.lost,
    open: row.open,
    conversion: share(row.advanced, row.entered),
    expected: expected?.share ?? null,
    low: expected?.low ?? null,
    high: expected?.high ?? null,
    dropOff: share(row.lost, row.entered),
    shareOfStart: share(row.fromStart, funnel.starters),
    skipped: row.skipped,
    medianDays: median,
    valueEntered: withMoney ? row.valueEntered : null,
    valueLost: withMoney ? row.valueLost : null,
    unresolved: expected?.unresolved ?? null,
  };
}

/** The last line of a funnel: the deals won. */
function wonLine(funnel: Funnel, withMoney: boolean): FunnelLine {
  const { deals, fromStart, value } = funnel.won;
  return {
    stage: 'wonRow',
    phase: '',
    entered: deals,
    advanced: null,
    lost: null,
    open: null,
    conversion: null,
    expected: null,
    low: null,
    high: null,
    dropOff: null,
    shareOfStart: share(fromStart, funnel.starters),
    skipped: null,
    medianDays: null,
    valueEntered: withMoney ? value : null,
    valueLost: null,
    unresolved: null,
  };
}

/** What a reader must know of an expected conversion. Rule C2. */
export function expectedNotes(expected: Expected | null, stage: string, group: string, row: FunnelRow): Note[] {
  if (expected === null) return [];
  const where = { stage, group };
  if (expected.hasEmptied) return [note('riskSetEmptied', where)];
  if (expected.share === null) return [note('nothingKnownYet', { ...where, open: row.open })];
  if (expected.unresolved > MUCH_UNRESOLVED) return [note('expectedAtLeast', { ...where, open: row.open, entered: row.entered })];
  return expected.onFew > MUCH_ON_FEW ? [note('expectedOnFew', where)] : [];
}
