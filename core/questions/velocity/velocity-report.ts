import { DAY } from '../../cells/moment.ts';
import { type Dataset, groupsOf, valuesOf } from '../../dataset/dataset.ts';
import { zOf } from '../../stats/normal.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { reportOf } from '../../table/schema.ts';
import { FEW_DEALS, MUCH_UNRESOLVED } from '../conversion/conversion.ts';
import { velocityBySegment, velocityTable } from './table.ts';
import { velocitiesOf } from './velocity.ts';

/**
 * Reports the value that the pipeline brings per day. Rule V1.
 * @param dataset of {@link datasetOf}.
 * @example toCells(velocityReport(dataset), defaultSettings)[1][0] // 'All deals'
 */
export function velocityReport(dataset: Dataset): Report {
  const groups = groupsOf(dataset, 'without administrative');
  const values = valuesOf(dataset);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const notes: Note[] = [];
  if (isMixed) notes.push(note('mixedCurrency', { currencies: values.currencies }));
  else if (values === null) notes.push(note('noValues', {}));
  const velocities = velocitiesOf(dataset, groups, money, zOf(dataset.settings.confidence));
  const lines = velocities.map((one, g) => {
    const group = groups.names[g];
    if (money && one.velocity === null) notes.push(note('noVelocity', { group }));
    if (one.winShare !== null && one.unresolved > MUCH_UNRESOLVED) notes.push(note('winShareAtLeast', { group }));
    const figures = {
      openDeals: one.open,
      winShare: one.winShare,
      meanValue: one.meanValue,
      meanCycle: one.meanCycle,
      perDay: one.velocity === null ? null : one.velocity * DAY,
    };
    return { group, figures };
  });
  const few = velocities.filter(({ deals }) => deals > 0 && deals < FEW_DEALS).length;
  if (few > 0) notes.push(note('fewDealsInRows', { rows: few, of: lines.length, least: FEW_DEALS }));
  const named = <N extends string>(name: (group: string) => N) =>
    lines.map(({ group, figures }) => ({ group, row: { segment: name(group), ...figures }, selector: null }));
  return groups.by === null
    ? reportOf(
        velocityTable,
        null,
        named(() => 'allDeals'),
        notes,
      )
    : reportOf(
        velocityBySegment,
        null,
        named((group) => group),
        notes,
      );
}
