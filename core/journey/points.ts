import { fold, nearest } from '../cells/fold.ts';
import { Fault } from '../fault.ts';
import type { Study } from '../study.ts';
import { type Language, words } from '../words/index.ts';
import { outcomeOfWord } from './stage-words.ts';
import { indexOfStage } from './stages.ts';

/** A stage (its place in the journeys' names) or an outcome. */
export type Point =
  | { readonly kind: 'stage'; readonly stage: number }
  | { readonly kind: 'outcome'; readonly outcome: 'won' | 'lost' };

const roleIds = ['contact', 'discovery', 'demo', 'proposal'] as const;

const isWord = (id: keyof (typeof words)['en']['vocabulary'], folded: string): boolean =>
  (Object.keys(words) as Language[]).some((language) => fold(words[language].vocabulary[id]) === folded);

/**
 * Finds the stage, phase (with level=phase), role or outcome that a name stands for, in this order.
 * Errors: a name that is none of them, with the nearest.
 */
export function pointNamed(study: Study, name: string): Point {
  const folded = fold(name.replace(/^(stage|phase|role|outcome):/i, ''));
  const { pipeline, level, journeys } = study;
  const place = journeys.names.findIndex((n) => fold(n) === folded || isPhaseWord(n, folded));
  if (place >= 0) return { kind: 'stage', stage: place };
  const stage = indexOfStage(pipeline.open, folded);
  if (stage >= 0) return { kind: 'stage', stage: level.levelOf[stage] };
  const role = roleIds.find((id) => id === folded || isWord(id, folded));
  const byRole = role ? pipeline.open.findIndex((s) => s.role === role) : -1;
  if (byRole >= 0) return { kind: 'stage', stage: level.levelOf[byRole] };
  const closing = indexOfStage(pipeline.closing, folded);
  const outcome = closing >= 0 ? pipeline.closing[closing].outcome : outcomeOfWord(folded);
  if (outcome !== 'open') return { kind: 'outcome', outcome };
  const isPhase = pipeline.open.some((s) => fold(s.phase) === folded || isPhaseWord(s.phase, folded));
  if (isPhase) throw new Fault('phaseNeedsLevel', { name });
  const known = [...journeys.names, ...pipeline.closing.map((s) => s.name)];
  throw new Fault('unknownPoint', { name, nearest: nearest(name, known), known: [...journeys.names] });
}

const phaseIds = ['phaseAwareness', 'phaseConsideration', 'phaseDecision'] as const;

/** Tells whether a name and a phase are one suggested phase, each in any language. */
const isPhaseWord = (phase: string, folded: string): boolean =>
  phaseIds.some((id) => isWord(id, fold(phase)) && isWord(id, folded));

/** Finds a stage by name; an outcome is refused. */
export function stageNamed(study: Study, name: string): number {
  const point = pointNamed(study, name);
  if (point.kind === 'stage') return point.stage;
  throw new Fault('outcomeNoStage', { name, known: [...study.journeys.names] });
}
