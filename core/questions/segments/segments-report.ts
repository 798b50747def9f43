import { groupsOf, type Study, valuesOf } from '../../dataset/study.ts';
import { zOf } from '../../stats/normal.ts';
import { column, type Note, note, type Report, type Selector, type Value } from '../../table/report.ts';
import { segmentsOf } from './segments.ts';

/** Reports who does better: deals by the values of a column. Rules S1 to S4. */
export function segmentsReport(study: Study, by: string): Report {
  const split = { ...study, settings: { ...study.settings, by } };
  const groups = groupsOf(split, 'without administrative');
  const values = valuesOf(study);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const segments = segmentsOf(study, groups, money, zOf(study.settings.confidence));
  const notes: Note[] = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  if (study.settings.attribute !== 'entry') notes.push(note('knowsTheOutcome', { column: groups.by ?? by }));
  const lines = segments.map((one, g): Value[] => [
    groups.names[g],
    one.deals,
    one.won,
    one.lost,
    one.open,
    one.winRate,
    one.interval.low,
    one.interval.high,
    one.adjusted,
    one.winShare,
    one.medianCycle,
    money && one.valueWon,
    one.onMainPath,
    one.spread,
    one.verdict,
  ]);
  return {
    columns: [
      column('Segment', 'text'),
      column('Deals', 'count'),
      column('Won', 'count'),
      column('Lost', 'count'),
      column('Open', 'count'),
      column('Win rate', 'share'),
      column('Low', 'share'),
      column('High', 'share'),
      column('Adjusted win rate', 'share'),
      column('Expected win share', 'share'),
      column('Median cycle', 'days'),
      column('Value won', 'money'),
      column('On main path', 'share'),
      column('Spread of days', 'days'),
      column('Verdict', 'word'),
    ],
    lines,
    notes,
    selectors: lines.map((_, g): Selector => ({ stage: study.journeys.names[0], by: groups.by, group: groups.names[g] })),
  };
}
