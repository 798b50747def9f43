import { DAY } from '../../cells/moment.ts';
import { groupsOf, type Study, valuesOf } from '../../dataset/study.ts';
import { zOf } from '../../stats/normal.ts';
import { column, type Note, note, type Report, type Value } from '../../table/report.ts';
import { FEW_DEALS, MUCH_UNRESOLVED } from '../conversion/conversion.ts';
import { velocitiesOf } from './velocity.ts';

/** Reports the value that the pipeline brings per day. Rule V1. */
export function velocityReport(study: Study): Report {
  const groups = groupsOf(study, 'without administrative');
  const values = valuesOf(study);
  const isMixed = values !== null && values.currencies.length > 1;
  const money = values === null || isMixed ? null : values.values;
  const notes: Note[] = [];
  if (isMixed) notes.push(note('mixedCurrency', { currencies: values.currencies }));
  else if (values === null) notes.push(note('noValues', {}));
  const velocities = velocitiesOf(study, groups, money, zOf(study.settings.confidence));
  const lines = velocities.map((one, g): Value[] => {
    const group = groups.names[g];
    if (money && one.velocity === null) notes.push(note('noVelocity', { group }));
    if (one.winShare !== null && one.unresolved > MUCH_UNRESOLVED) notes.push(note('winShareAtLeast', { group }));
    return [
      groups.by === null ? 'allDeals' : groups.names[g],
      one.open,
      one.winShare,
      one.meanValue,
      one.meanCycle,
      one.velocity === null ? null : one.velocity * DAY,
    ];
  });
  const few = velocities.filter(({ deals }) => deals > 0 && deals < FEW_DEALS).length;
  if (few > 0) notes.push(note('fewDealsInRows', { rows: few, of: lines.length, least: FEW_DEALS }));
  return {
    columns: [
      column('Segment', groups.by === null ? 'word' : 'text'),
      column('Open deals', 'count'),
      column('Win share', 'share'),
      column('Mean value', 'money'),
      column('Mean cycle', 'days'),
      column('Velocity per day', 'money'),
    ],
    lines,
    notes,
    selectors: lines.map(() => null),
  };
}
