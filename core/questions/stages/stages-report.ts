import type { Dataset } from '../../dataset/dataset.ts';
import type { Stage } from '../../log/stages.ts';
import type { Report } from '../../table/report.ts';
import { type RowOf, reportOf } from '../../table/schema.ts';
import { stagesTable } from './table.ts';

/**
 * Reports the stages table as read or inferred, ready to edit and hand back. Rule J6.
 * @param dataset of {@link datasetOf}.
 * @example toCells(stagesReport(dataset), defaultSettings)[1][0] // 'New'
 */
export function stagesReport({ pipeline }: Dataset): Report {
  const lines = [...pipeline.open, ...pipeline.closing].map((stage) => ({ group: '', row: rowOf(stage), selector: null }));
  return reportOf(stagesTable, null, lines, []);
}

const rowOf = (stage: Stage): RowOf<typeof stagesTable> => ({
  stage: stage.name,
  phase: stage.phase,
  role: stage.role || null,
  outcome: stage.outcome,
  alsoCalled: stage.alsoCalled.join('; '),
  movesOnWhen: stage.movesOnWhen,
  goalConversion: stage.goalConversion,
  goalDays: stage.goalDays,
  owner: stage.owner,
  teams: stage.teams,
  whatToDo: stage.whatToDo,
  recipients: stage.recipients,
});
