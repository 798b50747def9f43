import { rowOf } from '../../cells/table.ts';
import { type Dataset, groupsOf, valuesOf } from '../../dataset/dataset.ts';
import { stageNamed } from '../../dataset/points.ts';
import { dealWords } from '../../log/attributes.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { outlookOf } from '../forecast-wins/outlook.ts';
import { stuckOf } from './stuck.ts';
import { stuckTable } from './table.ts';

/**
 * Reports the deals that are stuck, the most value first, then the longest over the limit. Rules D6, A3.
 * @param dataset of {@link datasetOf}.
 * @param stage by its name or role; `null` for all.
 * @example toCells(stuckReport(dataset, null), defaultSettings).length // 1
 */
export function stuckReport(dataset: Dataset, stage: string | null): Report {
  const { journeys, log, settings } = dataset;
  const wanted = stage === null ? null : stageNamed(dataset, stage);
  const { deals, withoutLimit } = stuckOf(dataset);
  const outlook = outlookOf(dataset, groupsOf({ ...dataset, settings: { ...settings, by: null } }, 'without administrative'));
  const furthest = new Map(outlook.open.map((one) => [one.deal, one]));
  const values = valuesOf(dataset);
  const isMixed = values !== null && values.currencies.length > 1;
  const rep = log.mapping.columns.rep;
  const reps = rep === undefined ? null : dealWords(log, dataset.entries, rep, 'current');
  const worth = (d: number) => (values && !isMixed && !Number.isNaN(values.values[d]) ? values.values[d] : null);
  const shown = deals
    .filter((one) => wanted === null || one.stage === wanted)
    .sort(
      (a, b) =>
        (worth(b.deal) ?? -1) - (worth(a.deal) ?? -1) ||
        b.age - b.limit - (a.age - a.limit) ||
        (journeys.deals[a.deal] < journeys.deals[b.deal] ? -1 : 1),
    );
  const lines = shown.map(({ deal, stage, age, limit, visit }): Line<typeof stuckTable> => {
    const at = furthest.get(deal);
    const row = {
      deal: journeys.deals[deal],
      stage: journeys.names[stage],
      days: age,
      limitDays: limit,
      rep: reps && reps.codes[deal] >= 0 ? reps.words[reps.codes[deal]] : null,
      value: worth(deal),
      chanceToWin: at === undefined || Number.isNaN(at.age) ? null : outlook.win(at.stage, at.age),
      row: rowOf(log.table, journeys.position[visit]),
    };
    return { group: '', row, selector: null };
  });
  const unknown = withoutLimit.filter((k) => wanted === null || k === wanted);
  const notes: Note[] = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  if (unknown.length > 0) notes.push(note('nobodyStuck', { stages: unknown.map((k) => journeys.names[k]) }));
  return reportOf(stuckTable, null, lines, notes);
}
