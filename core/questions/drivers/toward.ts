import { fold } from '../../cells/fold.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { stageNamed } from '../../dataset/points.ts';
import { Fault } from '../../fault.ts';
import { words } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import { targetNamed } from '../conversion/reach-question.ts';
import type { Toward } from './risk.ts';

const says = (folded: string): boolean =>
  (Object.keys(words) as Language[]).some((language) =>
    [words[language].vocabulary.advance, words[language].vocabulary.advanced].some((word) => fold(word) === folded),
  );

/**
 * Finds what `toward` names: `advance`, `lost` (while still at the stage), or any point; `outcome:lost` is the outcome,
 * wherever the deal is by then. Errors: an unknown name. Rules M2, M5.
 */
export function towardNamed(dataset: Dataset, name: string): Toward {
  if (says(fold(name))) return { kind: 'advance' };
  const target = targetNamed(dataset, name);
  const isForced = /^\s*outcome\s*:/i.test(name);
  if (target.kind === 'outcome' && target.outcome === 'lost' && !isForced) return { kind: 'lost' };
  return { kind: 'point', target };
}

/**
 * Gives the stages that a question can be asked of: the one named, or all that lie before the target.
 * Errors: an outcome or an unknown name as stage, a target at or before the stage named. Rule C5.
 */
export function stagesToward(dataset: Dataset, stage: string | null, toward: Toward, name: string): number[] {
  const { names } = dataset.journeys;
  const end = toward.kind === 'point' && toward.target.kind === 'stage' ? toward.target.stage : names.length;
  if (stage === null) {
    if (end === 0) throw new Fault('targetNotLater', { from: names[0], to: name, stages: [...names] });
    return names.slice(0, end).map((_, k) => k);
  }
  const k = stageNamed(dataset, stage);
  if (k >= end) throw new Fault('targetNotLater', { from: stage, to: name, stages: [...names] });
  return [k];
}
