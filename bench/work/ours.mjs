// JourneySheet: the log is read once, and every report is printed as the cells that a formula would fill.
import { join } from 'node:path';
import { importTypeScript } from '../../tools/bundle-run.mjs';
import { root } from '../../tools/bundles.mjs';
import { figures, openStages } from './answer.mjs';

export const ours = await importTypeScript(join(root, 'bench/work/ours-entry.ts'));
const { defaultSettings, flowReport, forAMoment, forOneAnswer, funnelReport, datasetOf, timeReport, toCells } = ours;

/** The funnel report: funnel, conversion, moves and time in stage with intervals; the same by rep and by month of start. */
export function reportsOf(log) {
  return forOneAnswer(() => {
    const dataset = datasetOf({ log, stages: null, actions: null }, defaultSettings, ['value', 'rep']);
    const print = (report, by) => {
      const settings = { ...defaultSettings, by };
      return forAMoment(() => toCells(report({ ...dataset, settings }), settings));
    };
    const both = (by) => [print(funnelReport, by), print(timeReport, by)];
    return { all: both(null), flow: print(flowReport, null), byRep: both('Rep'), byMonth: both('month') };
  });
}

const recordsOf = ([headings, ...rows]) => rows.map((row) => Object.fromEntries(headings.map((heading, c) => [heading, row[c]])));
const known = (cell) => (cell === '' || cell === undefined ? null : cell);

function groupsOf([funnel, time], by) {
  const groups = {};
  const days = recordsOf(time);
  for (const row of recordsOf(funnel)) {
    if (!openStages.includes(row.Stage)) continue;
    const name = by === null ? 'all' : row[by];
    const stay = days.find((one) => one.Stage === row.Stage && (by === null || one[by] === name));
    groups[name] = groups[name] ?? {};
    const { 'Closed-only mean': mean, 'Closed-only median': median, Median: honestMedian, P90: honestP90 } = stay;
    groups[name][row.Stage] = figures(row.Entered, known(mean), known(median), known(honestMedian), known(honestP90));
  }
  return groups;
}

export async function answer(log) {
  const { all, flow, byRep, byMonth } = reportsOf(log);
  const moves = recordsOf(flow).filter((row) => openStages.includes(row.From) && row.Moves > 0);
  return {
    all: groupsOf(all, null).all,
    moves: Object.fromEntries(moves.map((row) => [`${row.From}→${row.To}`, row.Moves])),
    byRep: groupsOf(byRep, 'Rep'),
    byMonth: groupsOf(byMonth, 'month'),
  };
}
