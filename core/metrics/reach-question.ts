import { DAY } from '../cells/moment.ts';
import { Fault } from '../fault.ts';
import { pointOrAction } from '../journey/points.ts';
import type { Study } from '../study.ts';
import type { ReachQuestion } from './reach.ts';

/**
 * Makes a question out of two names and a number of days. A role as base, or count=visited, takes the deals observed
 * there. Errors: an unknown name, an outcome as base, a target at or before the base, days below 0. Rules C5, C7.
 */
export function reachQuestion(study: Study, from: string, to: string, within: number | null): ReachQuestion {
  const base = pointOrAction(study, from);
  const target = pointOrAction(study, to);
  const { count } = study.settings;
  if (base.kind === 'outcome') throw new Fault('outcomeAsBase', { name: from, known: [...study.journeys.names] });
  const isBefore =
    (base.kind === 'stage' && target.kind === 'stage' && target.stage <= base.stage) ||
    (base.kind === 'action' && target.kind === 'action' && target.action === base.action);
  if (isBefore) throw new Fault('targetNotLater', { from, to, stages: [...study.journeys.names] });
  if (within !== null && !(within > 0)) throw new Fault('withinNoDays', { seen: String(within) });
  return {
    base: base.kind === 'action' ? base : { kind: 'stage', stage: base.stage, deals: base.by === 'role' ? 'visited' : count },
    target: target.kind === 'stage' ? { kind: 'stage', stage: target.stage, counts: count } : target,
    within: within === null ? [] : [within * DAY],
  };
}
