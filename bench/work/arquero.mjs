// Arquero: columns, window functions and rollups.
import * as aq from '../peers/node_modules/arquero/src/index.js';
import { DAY, figures, momentOf, openStages } from './answer.mjs';

const { escape: esc, op, rolling, table } = aq;
const EPOCH = 25_569 * DAY;

function visitsOf(log) {
  const rows = log.slice(1);
  const entries = table({
    deal: rows.map((row) => row[0]),
    stage: rows.map((row) => row[1]),
    at: rows.map((row) => momentOf(row[2])),
    rep: rows.map((row) => row[3]),
  });
  const asOf = entries.rollup({ last: (d) => op.max(d.at) }).get('last', 0);
  const isOpen = new Set(openStages);
  return entries
    .groupby('deal')
    .orderby('at')
    .derive({
      next: (d) => op.lead(d.at),
      nextStage: (d) => op.lead(d.stage),
      owner: (d) => op.first_value(d.rep),
      start: (d) => op.first_value(d.at),
    })
    .ungroup()
    .filter(esc((d) => isOpen.has(d.stage)))
    .derive({
      running: esc((d) => (d.next === undefined ? 1 : 0)),
      age: esc((d) => (d.next === undefined ? asOf : d.next) - d.at),
      month: esc((d) => new Date(d.start - EPOCH).toISOString().slice(0, 7)),
    })
    .reify();
}

/** Kaplan–Meier by running sums: at each age the logarithm of the share that stays, added up. */
function curveBy(visits, group) {
  return visits
    .groupby(...group, 'age')
    .rollup({ gone: op.count(), running: op.sum('running') })
    .groupby(...group)
    .orderby('age')
    .derive({ atRisk: rolling((d) => op.sum(d.gone), [0, Number.POSITIVE_INFINITY]) })
    .derive({ step: (d) => (d.gone - d.running === d.atRisk ? -1e9 : op.log(1 - (d.gone - d.running) / d.atRisk)) })
    .derive({ still: rolling((d) => op.sum(d.step), [Number.NEGATIVE_INFINITY, 0]) })
    .ungroup()
    .reify();
}

function figuresBy(visits, ...keys) {
  const group = [...keys, 'stage'];
  const reached = visits.groupby(...group).rollup({ reached: op.count() });
  const finished = visits
    .filter((d) => d.running === 0)
    .groupby(...group)
    .rollup({ mean: op.mean('age'), median: op.median('age') });
  const curve = curveBy(visits, group);
  const leftBy = (share, name) =>
    curve
      .params({ limit: Math.log(1 - share + 1e-9) })
      .filter((d, $) => d.still <= $.limit)
      .groupby(...group)
      .rollup({ [name]: op.min('age') });
  const lines = reached
    .join_left(finished, [group, group])
    .join_left(leftBy(0.5, 'honestMedian'), [group, group])
    .join_left(leftBy(0.9, 'honestP90'), [group, group])
    .objects();
  const days = (age) => (age === undefined || age === null ? null : age / DAY);
  const none = figures(0, null, null, null, null);
  const groups = {};
  for (const line of lines) {
    const name = keys.length === 0 ? 'all' : line[keys[0]];
    groups[name] = groups[name] ?? Object.fromEntries(openStages.map((stage) => [stage, none]));
    groups[name][line.stage] = figures(
      line.reached,
      days(line.mean),
      days(line.median),
      days(line.honestMedian),
      days(line.honestP90),
    );
  }
  return groups;
}

export async function answer(log) {
  const visits = visitsOf(log);
  const moves = visits
    .filter((d) => d.running === 0)
    .groupby('stage', 'nextStage')
    .count()
    .objects();
  return {
    all: figuresBy(visits).all,
    moves: Object.fromEntries(moves.map(({ stage, nextStage, count }) => [`${stage}→${nextStage}`, count])),
    byRep: figuresBy(visits, 'owner'),
    byMonth: figuresBy(visits, 'month'),
  };
}
