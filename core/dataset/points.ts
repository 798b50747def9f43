import { fold, nearest } from '../cells/fold.ts';
import { Fault } from '../fault.ts';
import { outcomeOfWord } from '../log/stage-words.ts';
import { indexOfStage } from '../log/stages.ts';
import { words } from '../words/index.ts';
import type { Language } from '../words/language.ts';
import type { Dataset } from './dataset.ts';
import { actionWords } from './occurrences.ts';

/** A stage (its place in the journeys' names, and whether its role named it) or an outcome. */
export type Point =
  | { readonly kind: 'stage'; readonly stage: number; readonly by: 'name' | 'role' }
  | { readonly kind: 'outcome'; readonly outcome: 'won' | 'lost' };

/** Something done with a deal, as a folded word. */
export interface ActionPoint {
  readonly kind: 'action';
  readonly action: string;
}

type ForcedKind = 'stage' | 'phase' | 'role' | 'outcome' | 'action';

const roleIds = ['contact', 'discovery', 'demo', 'proposal'] as const;

const isWord = (id: keyof (typeof words)['en']['vocabulary'], folded: string): boolean =>
  (Object.keys(words) as Language[]).some((language) => fold(words[language].vocabulary[id]) === folded);

/** Splits `role:demo` into the kind that it forces and the folded word. */
function readName(name: string): { forced: ForcedKind | null; folded: string } {
  const [, kind, word] = /^\s*(stage|phase|role|outcome|action)\s*:(.*)$/is.exec(name) ?? [];
  return kind === undefined
    ? { forced: null, folded: fold(name) }
    : { forced: kind.toLowerCase() as ForcedKind, folded: fold(word) };
}

/**
 * Finds the stage, phase (with level=phase), role or outcome that a name stands for, in this order; `role:demo` forces
 * a kind. Errors: a name that is none of them, with the nearest.
 */
export function pointNamed(dataset: Dataset, name: string): Point {
  const { forced, folded } = readName(name);
  return pointOf(dataset, folded, forced) ?? unknownPoint(dataset, name, folded, []);
}

/** Finds the point that a name stands for, or else the action of that name; `action:Demo` forces the action. */
export function pointOrAction(dataset: Dataset, name: string): Point | ActionPoint {
  const { forced, folded } = readName(name);
  const point = forced === 'action' ? null : pointOf(dataset, folded, forced);
  if (point !== null) return point;
  const known = actionWords(dataset);
  const isAction = (forced === null || forced === 'action') && known.some((word) => fold(word) === folded);
  if (isAction) return { kind: 'action', action: folded };
  if (forced === 'action') throw new Fault('unknownAction', { name, nearest: nearest(folded, known), known });
  return unknownPoint(dataset, name, folded, known);
}

/** Says a point as people would: the stage that has the role, the outcome in the report's language, else as it was written. */
export function pointText(dataset: Dataset, name: string): string {
  const [, word] = /^\s*(?:stage|phase|outcome|action)\s*:\s*(.*)$/is.exec(name) ?? [];
  const { forced, folded } = readName(name);
  const point = forced === 'action' ? null : pointOf(dataset, folded, forced);
  if (point?.kind === 'outcome') return words[dataset.settings.language].vocabulary[`${point.outcome}Row`];
  return point?.by === 'role' ? dataset.journeys.names[point.stage] : (word ?? name);
}

function pointOf(dataset: Dataset, folded: string, forced: ForcedKind | null): Point | null {
  const { pipeline, level, journeys } = dataset;
  const may = (...kinds: readonly ForcedKind[]) => forced === null || kinds.includes(forced);
  if (may('stage', 'phase')) {
    const place = journeys.names.findIndex((n) => fold(n) === folded || isPhaseWord(n, folded));
    if (place >= 0) return { kind: 'stage', stage: place, by: 'name' };
    const stage = indexOfStage(pipeline.open, folded);
    if (stage >= 0) return { kind: 'stage', stage: level.levelOf[stage], by: 'name' };
  }
  if (may('role')) {
    const role = roleIds.find((id) => id === folded || isWord(id, folded));
    const byRole = role ? pipeline.open.findIndex((s) => s.role === role) : -1;
    if (byRole >= 0) return { kind: 'stage', stage: level.levelOf[byRole], by: 'role' };
  }
  if (may('outcome')) {
    const closing = indexOfStage(pipeline.closing, folded);
    const outcome = closing >= 0 ? pipeline.closing[closing].outcome : outcomeOfWord(folded);
    if (outcome !== 'open') return { kind: 'outcome', outcome };
  }
  return null;
}

function unknownPoint(dataset: Dataset, name: string, folded: string, actions: readonly string[]): never {
  const { pipeline, journeys } = dataset;
  const isPhase = pipeline.open.some((s) => fold(s.phase) === folded || isPhaseWord(s.phase, folded));
  if (isPhase) throw new Fault('phaseNeedsLevel', { name });
  const known = [...journeys.names, ...pipeline.closing.map((s) => s.name), ...actions];
  throw new Fault('unknownPoint', { name, nearest: nearest(name, known), known: [...journeys.names] });
}

const phaseIds = ['phaseAwareness', 'phaseConsideration', 'phaseDecision'] as const;

/** Tells whether a name and a phase are one suggested phase, each in any language. */
const isPhaseWord = (phase: string, folded: string): boolean =>
  phaseIds.some((id) => isWord(id, fold(phase)) && isWord(id, folded));

/** Finds a stage by name; an outcome is refused. */
export function stageNamed(dataset: Dataset, name: string): number {
  const point = pointNamed(dataset, name);
  if (point.kind === 'stage') return point.stage;
  throw new Fault('outcomeNoStage', { name, known: [...dataset.journeys.names] });
}
