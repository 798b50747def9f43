import { stageOutcomes, stageRoles } from '../../log/stage-words.ts';
import { blank, number, type Schema, share, text, word } from '../../table/schema.ts';

/** STAGES: a row a stage, then the outcomes, ready to edit and hand back as the stages table. */
export const stagesTable = {
  stage: text('Stage'),
  phase: text('Phase'),
  role: blank(word('Role', stageRoles)),
  outcome: word('Outcome', stageOutcomes),
  alsoCalled: text('Also called'),
  movesOnWhen: text('Moves on when'),
  goalConversion: share('Goal conversion'),
  goalDays: blank(number('Goal days')),
  owner: text('Owner'),
  teams: text('Teams'),
  whatToDo: text('What to do'),
  recipients: text('Recipients'),
} as const satisfies Schema;
