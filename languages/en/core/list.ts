import type { Words } from '../../../core/words/shape.ts';
import { say } from '../say.ts';

const { number, percent, count } = say;
const deals = { one: 'deal', other: 'deals' };

/** What CHECK says of a log with one row per deal and no history. */
export const list: Words['list'] = {
  winRate: (p) =>
    `Win rate: ${number(p.won)} of ${number(p.closed)} closed deals are won, ${percent(p.won / p.closed)} (${percent(p.low)} to ${percent(p.high)})`,
  closedOnly: 'Of closed deals only; SEGMENTS gives it for each rep or source, with the open ones counted in.',
  cycle: (p) => `Cycle: half of the deals are closed by day ${number(p.days, 1)}`,
  cycleMeans: 'From creation to won or lost, open deals counted in.',
  openAges: (p) => `${count(p.open, deals)} still open, half of them for ${number(p.days, 1)} days or more`,
  noStages: 'The log does not tell when deals went from stage to stage',
  asks: 'SEGMENTS, COHORTS, VELOCITY and MOVES answer from it; questions about stages can’t be answered.',
  recipe: (p) => `For stages: ${p.recipe}`,
};
