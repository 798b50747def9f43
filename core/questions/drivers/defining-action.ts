import { fold } from '../../cells/fold.ts';
import { startOfDay } from '../../cells/moment.ts';
import { recordColumn, recordsOf } from '../../dataset/records.ts';
import { type Groups, groupsOf, type Study } from '../../dataset/study.ts';
import { indexOfStage } from '../../log/stages.ts';
import { atRiskOf } from './risk.ts';

/** Deals that went on from a stage, and of them those without its defining action on record by then. */
export interface WithoutAction {
  readonly stage: number;
  readonly action: string;
  readonly advanced: number;
  readonly without: number;
}

/** Counts over all chosen deals as {@link advancedWithout}. Rule M7. */
export const allAdvancedWithout = (study: Study): WithoutAction[] =>
  advancedWithout(study, groupsOf({ ...study, settings: { ...study.settings, by: null } }, 'with administrative'));

/**
 * Counts, where the stages table says what moves a deal on, the deals that went on from there without it on record up to
 * the day of going on. What it says may be the action's name or a sentence that holds it. Rule M7. Linear for each stage.
 */
export function advancedWithout(study: Study, groups: Groups): WithoutAction[] {
  const column = recordColumn(study, 'action');
  if (column === null || study.settings.level === 'phase') return [];
  const records = recordsOf(study, column);
  const folded = records.values.map(fold);
  return study.journeys.names.flatMap((name, stage): WithoutAction[] => {
    const action = study.pipeline.open[indexOfStage(study.pipeline.open, fold(name))]?.movesOnWhen ?? '';
    if (action === '') return [];
    const wanted = ` ${fold(action)} `;
    const isIt = folded.map((word) => wanted.includes(` ${word} `));
    const earliest = new Float64Array(study.journeys.deals.length).fill(Number.POSITIVE_INFINITY);
    for (let i = 0; i < records.deal.length; i++)
      if (isIt[records.value[i]]) earliest[records.deal[i]] = Math.min(earliest[records.deal[i]], startOfDay(records.at[i]));
    let [advanced, without] = [0, 0];
    for (const risk of atRiskOf(study, groups, stage, { kind: 'advance' }, null)) {
      for (let p = 0; p < risk.deal.length; p++) {
        if (risk.isEvent[p] === 0) continue;
        advanced++;
        if (earliest[risk.deal[p]] > risk.endAt[p]) without++;
      }
    }
    return [{ stage, action, advanced, without }];
  });
}
