import { recordColumnNamed, recordsOf } from '../../dataset/records.ts';
import { groupsOf, type Study } from '../../dataset/study.ts';
import { zOf } from '../../stats/normal.ts';
import { type Driver, driversOf } from '../drivers/drivers.ts';
import { towardNamed } from '../drivers/toward.ts';
import { type Finding, finding } from './finding.ts';

/** Clear links of a column's values with an event, the surest first. */
function linksOf(
  study: Study,
  column: 'action' | 'objection',
  event: 'advance' | 'lost',
): { rows: Driver[]; values: readonly string[] } {
  const isThere = study.log.mapping.columns[column] !== undefined || study.actions?.columns[column] !== undefined;
  if (!isThere) return { rows: [], values: [] };
  const records = recordsOf(study, recordColumnNamed(study, column, 'column'));
  const toward = towardNamed(study, event);
  const stages = study.journeys.names.map((_, k) => k);
  const { rows } = driversOf(
    study,
    groupsOf(study, 'with administrative'),
    records,
    { stages, toward, within: null },
    zOf(study.settings.confidence),
  );
  const clear = rows.filter((row) => row.verdict === 'more often' || row.verdict === 'less often');
  return { rows: clear.sort((a, b) => (a.falseAlarmRate ?? 1) - (b.falseAlarmRate ?? 1)), values: records.values };
}

/** The action that goes most surely with moving on. */
export function moves(study: Study): Finding | null {
  const { rows, values } = linksOf(study, 'action', 'advance');
  const best = rows.find(({ verdict }) => verdict === 'more often');
  if (!best) return null;
  const stage = study.journeys.names[best.stage];
  const params = { stage, value: values[best.value], dealsWith: best.dealsWith, dealsWithout: best.dealsWithout };
  return finding('moves', params, { shownBy: 'DRIVERS', args: ['action', stage], stage, deals: best.dealsWithout });
}

/** The objection that goes most surely with losing. */
export function hinders(study: Study): Finding | null {
  const { rows, values } = linksOf(study, 'objection', 'lost');
  const worst = rows.find(({ verdict }) => verdict === 'more often');
  if (!worst) return null;
  const stage = study.journeys.names[worst.stage];
  const params = { stage, value: values[worst.value], dealsWith: worst.dealsWith, dealsWithout: worst.dealsWithout };
  return finding('hinders', params, { shownBy: 'DRIVERS', args: ['objection', stage, 'lost'], stage, deals: worst.dealsWith });
}
