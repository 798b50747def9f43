import { nearest } from '../../cells/fold.ts';
import { rowOf } from '../../cells/table.ts';
import { type Dataset, startedAt } from '../../dataset/dataset.ts';
import { Fault } from '../../fault.ts';
import { ENTRY_UNKNOWN, RUNNING, visitEnds } from '../../journey/journeys.ts';
import type { Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { visitsTable } from './table.ts';

/** Deals in the order in which lists show them: by their start, then by name; deals without a start last. */
export function dealsInOrder(dataset: Dataset, deals: readonly number[]): number[] {
  const { journeys } = dataset;
  const begun = Float64Array.from(journeys.deals, (_, d) => startedAt(journeys, d) ?? Number.POSITIVE_INFINITY);
  return [...deals].sort((a, b) =>
    begun[a] === begun[b] ? (journeys.deals[a] < journeys.deals[b] ? -1 : 1) : begun[a] - begun[b],
  );
}

/**
 * Reports the visits of all chosen deals, or of one: the story of a deal. An entry that nobody saw is blank. Rules J1 to J5,
 * J7, D7.
 * @param dataset of {@link datasetOf}.
 * @param deal by its name; `null` for all.
 * @example toCells(visitsReport(dataset, 'b'), defaultSettings).length // 2
 */
export function visitsReport(dataset: Dataset, deal: string | null): Report {
  const { journeys } = dataset;
  const all = journeys.deals.map((_, d) => d);
  const deals = deal === null ? all.filter((d) => dataset.chosen[d] === 1) : [dealNamed(dataset, deal)];
  const lines: Line<typeof visitsTable>[] = [];
  for (const d of dealsInOrder(dataset, deals)) {
    for (let v = journeys.offset[d]; v < journeys.offset[d + 1]; v++) {
      const isRunning = journeys.end[v] === RUNNING;
      const until = isRunning ? journeys.asOf : journeys.left[v];
      const isUnknown = v === journeys.offset[d] && journeys.late[d] === ENTRY_UNKNOWN;
      const row = {
        deal: journeys.deals[d],
        visit: v - journeys.offset[d] + 1,
        stage: journeys.names[journeys.stage[v]],
        entered: isUnknown ? null : journeys.entered[v],
        left: isRunning ? null : journeys.left[v],
        days: isUnknown ? null : dataset.clock(until) - dataset.clock(journeys.entered[v]),
        end: visitEnds[journeys.end[v]],
        row: rowOf(dataset.log.table, journeys.position[v]),
      };
      lines.push({ group: '', row, selector: null });
    }
  }
  return reportOf(visitsTable, null, lines, []);
}

function dealNamed(dataset: Dataset, name: string): number {
  const found = dataset.log.deals.indexOf(name);
  if (found >= 0) return found;
  throw new Fault('unknownDeal', {
    name,
    nearest: nearest(name, dataset.log.deals.slice(0, 5000)),
    deals: dataset.log.deals.length,
  });
}
