import { DAY } from '../../cells/moment.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { pointOrAction } from '../../dataset/points.ts';
import { Fault } from '../../fault.ts';
import type { ReachQuestion, Target } from './reach.ts';

/** Finds what a name asks deals to get to, as the setting count says. Errors: an unknown name. Rule C5. */
export function targetNamed(dataset: Dataset, name: string): Target {
  const point = pointOrAction(dataset, name);
  return point.kind === 'stage' ? { kind: 'stage', stage: point.stage, counts: dataset.settings.count } : point;
}

/**
 * Makes a question out of two names and a number of days. A role as base, or count=visited, takes the deals observed
 * there. Errors: an unknown name, an outcome as base, a target at or before the base, days of 0 or below. Rules C5, C7.
 */
export function reachQuestion(dataset: Dataset, from: string, to: string, within: number | null): ReachQuestion {
  const base = pointOrAction(dataset, from);
  const target = targetNamed(dataset, to);
  if (base.kind === 'outcome') throw new Fault('outcomeAsBase', { name: from, known: [...dataset.journeys.names] });
  const isBefore =
    (base.kind === 'stage' && target.kind === 'stage' && target.stage <= base.stage) ||
    (base.kind === 'action' && target.kind === 'action' && target.action === base.action);
  if (isBefore) throw new Fault('targetNotLater', { from, to, stages: [...dataset.journeys.names] });
  if (within !== null && !(within > 0)) throw new Fault('withinNoDays', { seen: String(within) });
  const deals = base.kind === 'stage' && base.by === 'role' ? 'visited' : dataset.settings.count;
  return {
    base: base.kind === 'action' ? base : { kind: 'stage', stage: base.stage, deals },
    target,
    within: within === null ? [] : [within * DAY],
  };
}
