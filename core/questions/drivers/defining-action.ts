import { fold } from '../../cells/fold.ts';
import { startOfDay } from '../../cells/moment.ts';
import { type Dataset, type Groups, groupsOf } from '../../dataset/dataset.ts';
import { recordColumn, recordsOf } from '../../dataset/records.ts';
import { indexOfStage } from '../../log/stages.ts';
import { atRiskOf } from './risk.ts';

/** Deals that went on from a stage, and of them those without its defining action on record by then. */
export interface WithoutAction {
  readonly stage: number;
  readonly action: string;
  readonly advanced: number;
  readonly without: number;
}

/**
 * Counts over all chosen deals as {@link advancedWithout}. Rule M7.
 * @param dataset of {@link datasetOf}.
 * @example allAdvancedWithout(dataset) // []
 */
export const allAdvancedWithout = (dataset: Dataset): WithoutAction[] =>
  advancedWithout(dataset, groupsOf({ ...dataset, settings: { ...dataset.settings, by: null } }, 'with administrative'));

/**
 * Counts, where the stages table says what moves a deal on, the deals that went on from there without it on record up to
 * the day of going on. What it says may be the action's name or a sentence that holds it. Rule M7. Linear for each stage.
 */
export function advancedWithout(dataset: Dataset, groups: Groups): WithoutAction[] {
  const column = recordColumn(dataset, 'action');
  if (column === null || dataset.settings.level === 'phase') return [];
  const records = recordsOf(dataset, column);
  const folded = records.values.map(fold);
  return dataset.journeys.names.flatMap((name, stage): WithoutAction[] => {
    const action = dataset.pipeline.open[indexOfStage(dataset.pipeline.open, fold(name))]?.movesOnWhen ?? '';
    if (action === '') return [];
    const wanted = ` ${fold(action)} `;
    const isIt = folded.map((word) => wanted.includes(` ${word} `));
    const earliest = new Float64Array(dataset.journeys.deals.length).fill(Number.POSITIVE_INFINITY);
    for (let i = 0; i < records.deal.length; i++)
      if (isIt[records.value[i]]) earliest[records.deal[i]] = Math.min(earliest[records.deal[i]], startOfDay(records.at[i]));
    let [advanced, without] = [0, 0];
    for (const risk of atRiskOf(dataset, groups, stage, { kind: 'advance' }, null)) {
      for (let p = 0; p < risk.deal.length; p++) {
        if (risk.isEvent[p] === 0) continue;
        advanced++;
        if (earliest[risk.deal[p]] > risk.endAt[p]) without++;
      }
    }
    return [{ stage, action, advanced, without }];
  });
}
