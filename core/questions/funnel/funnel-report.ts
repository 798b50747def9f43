import { type Groups, groupsOf, type Study, valuesOf } from '../../dataset/study.ts';
import { zOf } from '../../stats/normal.ts';
import { column, type Note, note, ownColumn, type Report, type Selector, type Value } from '../../table/report.ts';
import { processNotes } from '../check/process-notes.ts';
import { FEW_DEALS, MUCH_ON_FEW, MUCH_UNRESOLVED } from '../conversion/conversion.ts';
import { dwellsByName } from '../time-in-stage/dwell.ts';
import { type Expected, expectedOf, type Funnel, type FunnelRow, funnelsOf } from './funnel.ts';

/** Reports how many deals get how far. Rules F1 to F10, C1 to C3, D2, Q5. */
export function funnelReport(study: Study): Report {
  const { journeys, settings, level } = study;
  const groups = groupsOf(study, 'without administrative');
  const values = valuesOf(study);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const z = zOf(settings.confidence);
  // In this order, as the room of the dwells is free again afterwards.
  const dwells = dwellsByName(study);
  const funnels = funnelsOf(journeys, groups, study.clock, money, settings.count, { few: settings.minAtRisk });
  const notes: Note[] = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  const lines: Value[][] = [];
  const selectors: (Selector | null)[] = [];
  funnels.forEach((funnel, g) => {
    const first: Value[] = groups.by === null ? [] : [groups.names[g]];
    funnel.rows.forEach((row, k) => {
      const expected = expectedOf(row.tally, 1, z, settings.minAtRisk);
      notes.push(...expectedNotes(expected, level.names[k], groups.names[g], row));
      const median = dwells.get(groups.names[g])?.[k].median ?? null;
      lines.push([...first, ...lineOf(row, funnel, level.names[k], level.phases[k], expected, median, money !== null)]);
      selectors.push({ stage: level.names[k], by: groups.by, group: groups.names[g] });
    });
    lines.push([...first, ...wonLine(funnel, money !== null)]);
    selectors.push({ stage: 'won', by: groups.by, group: groups.names[g] });
  });
  const reached = funnels.flatMap(({ rows }) => rows.map(({ entered }) => entered)).filter((entered) => entered > 0);
  const few = reached.filter((entered) => entered < FEW_DEALS).length;
  if (few > 0) notes.push(note('fewDealsInRows', { rows: few, of: reached.length, least: FEW_DEALS }));
  notes.push(...processNotes(study));
  return { columns: columnsOf(groups), lines, notes, selectors };
}

function columnsOf(groups: Groups) {
  return [
    ...(groups.by === null ? [] : [ownColumn(groups.by)]),
    column('Stage', 'stage'),
    column('Phase', 'text'),
    column('Entered', 'count'),
    column('Advanced', 'count'),
    column('Lost', 'count'),
    column('Open', 'count'),
    column('Conversion', 'share'),
    column('Expected conversion', 'share'),
    column('Low', 'share'),
    column('High', 'share'),
    column('Drop-off', 'share'),
    column('Share of start', 'share'),
    column('Skipped', 'count'),
    column('Median days', 'days'),
    column('Value entered', 'money'),
    column('Value lost', 'money'),
    column('Unresolved', 'share'),
  ];
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
): Value[] {
  return [
    stage,
    phase,
    row.entered,
    row.advanced,
    row.lost,
    row.open,
    share(row.advanced, row.entered),
    expected?.share ?? null,
    expected?.low ?? null,
    expected?.high ?? null,
    share(row.lost, row.entered),
    share(row.fromStart, funnel.starters),
    row.skipped,
    median,
    withMoney ? row.valueEntered : null,
    withMoney ? row.valueLost : null,
    expected?.unresolved ?? null,
  ];
}

/** The last line of a funnel: the deals won. */
function wonLine(funnel: Funnel, withMoney: boolean): Value[] {
  const { deals, fromStart, value } = funnel.won;
  const blank = (n: number): null[] => Array.from({ length: n }, () => null);
  return [
    'wonRow',
    '',
    deals,
    ...blank(8),
    share(fromStart, funnel.starters),
    ...blank(2),
    withMoney ? value : null,
    ...blank(2),
  ];
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
