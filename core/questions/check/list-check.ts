import { DAY } from '../../cells/moment.ts';
import { type Dataset, groupsOf } from '../../dataset/dataset.ts';
import { LOST, OPEN, WON } from '../../journey/journeys.ts';
import { crmOf } from '../../log/crm.ts';
import { zOf } from '../../stats/normal.ts';
import { wilson } from '../../stats/proportion.ts';
import { quantile, survival } from '../../stats/survival.ts';
import type { Words } from '../../words/shape.ts';
import { cyclesOf } from '../velocity/win-share.ts';

/** A line of CHECK: finding, count, what it means, what to do. */
export interface ListLine {
  readonly finding: string;
  readonly count: number | null;
  readonly means: string;
  readonly todo: string;
}

/**
 * Says what a log without history answers: win rate, cycle, ages of open deals; then how to get the history. Rule L1 e.
 */
export function listLines(dataset: Dataset, { list, recipes }: Words): ListLine[] {
  const { journeys, settings, clock } = dataset;
  const groups = groupsOf({ ...dataset, settings: { ...settings, by: null } }, 'without administrative');
  const counted = (outcome: number) =>
    journeys.outcome.reduce((n, o, d) => n + (o === outcome && groups.group[d] >= 0 && journeys.start[d] >= 0 ? 1 : 0), 0);
  const [won, lost, open] = [counted(WON), counted(LOST), counted(OPEN)];
  const median = quantile(survival(cyclesOf(journeys, groups, clock)[0]), 0.5);
  const { low, high } = wilson(won, won + lost, zOf(settings.confidence));
  const lines: ListLine[] = [];
  if (low !== null && high !== null)
    lines.push({
      finding: list.winRate({ won, closed: won + lost, low, high }),
      count: won + lost,
      means: list.closedOnly,
      todo: '',
    });
  if (median !== null)
    lines.push({ finding: list.cycle({ days: median / DAY }), count: won + lost + open, means: list.cycleMeans, todo: '' });
  if (open > 0)
    lines.push({ finding: list.openAges({ open, days: medianAge(dataset) / DAY }), count: open, means: '', todo: '' });
  lines.push({
    finding: list.noStages,
    count: null,
    means: list.asks,
    todo: list.recipe({ recipe: recipes[crmOf(dataset.log.table)] }),
  });
  return lines;
}

/** The middle age of the open deals, the upper one of two. */
function medianAge({ journeys, clock }: Dataset): number {
  const ages: number[] = [];
  for (let d = 0; d < journeys.outcome.length; d++) {
    if (journeys.outcome[d] !== OPEN || journeys.start[d] < 0) continue;
    ages.push(clock(journeys.asOf) - clock(journeys.entered[journeys.offset[d]]));
  }
  ages.sort((a, b) => a - b);
  return ages[ages.length >> 1];
}
