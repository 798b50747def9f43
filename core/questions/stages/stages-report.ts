import type { Study } from '../../dataset/study.ts';
import { stageHeaders } from '../../log/stages.ts';
import { column, type Report, type Value } from '../../table/report.ts';

/** Reports the stages table as read or inferred, ready to edit and hand back. Rule J6. */
export function stagesReport(study: Study): Report {
  const { pipeline } = study;
  const lines: Value[][] = [...pipeline.open, ...pipeline.closing].map((stage) => [
    stage.name,
    stage.phase,
    stage.role,
    stage.outcome,
    stage.alsoCalled.join('; '),
    stage.movesOnWhen,
    stage.goalConversion,
    stage.goalDays,
    stage.owner,
    stage.teams,
    stage.whatToDo,
    stage.recipients,
  ]);
  const kinds = ['text', 'text', 'word', 'word', 'text', 'text', 'share', 'number', 'text', 'text', 'text', 'text'] as const;
  return {
    columns: stageHeaders.map((id, i) => column(id, kinds[i])),
    lines,
    notes: [],
    selectors: lines.map(() => null),
  };
}
