import { DAY } from '../../cells/moment.ts';
import { pointOrAction } from '../../dataset/points.ts';
import type { Study } from '../../dataset/study.ts';
import { Fault } from '../../fault.ts';
import type { ReachQuestion, Target } from './reach.ts';

/** Finds what a name asks deals to get to, as the setting count says. Errors: an unknown name. Rule C5. */
export function targetNamed(study: Study, name: string): Target {
  const point = pointOrAction(study, name);
  return point.kind === 'stage' ? { kind: 'stage', stage: point.stage, counts: study.settings.count } : point;
}

/**
 * Makes a question out of two names and a number of days. A role as base, or count=visited, takes the deals observed
 * there. Errors: an unknown name, an outcome as base, a target at or before the base, days of 0 or below. Rules C5, C7.
 */
export function reachQuestion(study: Study, from: string, to: string, within: number | null): ReachQuestion {
  const base = pointOrAction(study, from);
  const target = targetNamed(study, to);
  if (base.kind === 'outcome') throw new Fault('outcomeAsBase', { name: from, known: [...study.journeys.names] });
  const isBefore =
    (base.kind === 'stage' && target.kind === 'stage' && target.stage <= base.stage) ||
    (base.kind === 'action' && target.kind === 'action' && target.action === base.action);
  if (isBefore) throw new Fault('targetNotLater', { from, to, stages: [...study.journeys.names] });
  if (within !== null && !(within > 0)) throw new Fault('withinNoDays', { seen: String(within) });
  const deals = base.kind === 'stage' && base.by === 'role' ? 'visited' : study.settings.count;
  return {
    base: base.kind === 'action' ? base : { kind: 'stage', stage: base.stage, deals },
    target,
    within: within === null ? [] : [within * DAY],
  };
}
