import { nearest } from '../../cells/fold.ts';
import { rowOf } from '../../cells/table.ts';
import { type Study, startedAt } from '../../dataset/study.ts';
import { Fault } from '../../fault.ts';
import { ENTRY_UNKNOWN, RUNNING, visitEnds } from '../../journey/journeys.ts';
import { column, type Report, type Value } from '../../table/report.ts';

/** Deals in the order in which lists show them: by their start, then by name; deals without a start last. */
export function dealsInOrder(study: Study, deals: readonly number[]): number[] {
  const { journeys } = study;
  const begun = Float64Array.from(journeys.deals, (_, d) => startedAt(journeys, d) ?? Number.POSITIVE_INFINITY);
  return [...deals].sort((a, b) =>
    begun[a] === begun[b] ? (journeys.deals[a] < journeys.deals[b] ? -1 : 1) : begun[a] - begun[b],
  );
}

/**
 * Reports the visits of all chosen deals, or of one: the story of a deal. An entry that nobody saw is blank. Rules J1 to J5,
 * J7, D7.
 */
export function visitsReport(study: Study, deal: string | null): Report {
  const { journeys } = study;
  const all = journeys.deals.map((_, d) => d);
  const deals = deal === null ? all.filter((d) => study.chosen[d] === 1) : [dealNamed(study, deal)];
  const lines: Value[][] = [];
  for (const d of dealsInOrder(study, deals)) {
    for (let v = journeys.offset[d]; v < journeys.offset[d + 1]; v++) {
      const isRunning = journeys.end[v] === RUNNING;
      const until = isRunning ? journeys.asOf : journeys.left[v];
      const isUnknown = v === journeys.offset[d] && journeys.late[d] === ENTRY_UNKNOWN;
      lines.push([
        journeys.deals[d],
        v - journeys.offset[d] + 1,
        journeys.names[journeys.stage[v]],
        isUnknown ? null : journeys.entered[v],
        isRunning ? null : journeys.left[v],
        isUnknown ? null : study.clock(until) - study.clock(journeys.entered[v]),
        visitEnds[journeys.end[v]],
        rowOf(study.log.table, journeys.position[v]),
      ]);
    }
  }
  return {
    columns: [
      column('Deal', 'text'),
      column('Visit', 'count'),
      column('Stage', 'stage'),
      column('Entered', 'moment'),
      column('Left', 'moment'),
      column('Days', 'days'),
      column('End', 'word'),
      column('Row', 'row'),
    ],
    lines,
    notes: [],
    selectors: lines.map(() => null),
  };
}

function dealNamed(study: Study, name: string): number {
  const found = study.log.deals.indexOf(name);
  if (found >= 0) return found;
  throw new Fault('unknownDeal', { name, nearest: nearest(name, study.log.deals.slice(0, 5000)), deals: study.log.deals.length });
}
