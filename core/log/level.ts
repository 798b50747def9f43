import { fold } from '../cells/fold.ts';
import { Fault } from '../fault.ts';
import type { Pipeline } from './stages.ts';

/** The rows of a report: stages as they are, or phases as runs of stages. */
export interface Level {
  readonly names: readonly string[];
  readonly phases: readonly string[];
  /** By open stage: its place among the names. */
  readonly levelOf: Int32Array;
}

/** Gives the level on which a pipeline is reported. Errors: a stage without a phase, or phases that are no runs. Rule Q6. */
export function levelOf(pipeline: Pipeline, level: 'stage' | 'phase'): Level {
  const { open } = pipeline;
  if (level === 'stage') {
    return { names: open.map((s) => s.name), phases: open.map((s) => s.phase), levelOf: Int32Array.from(open, (_, i) => i) };
  }
  const names: string[] = [];
  const places = open.map((stage) => {
    if (stage.phase === '') throw new Fault('noPhase', { stage: stage.name });
    const known = names.findIndex((name) => fold(name) === fold(stage.phase));
    if (known < 0) names.push(stage.phase);
    else if (known !== names.length - 1)
      throw new Fault('phaseNoRun', { phase: stage.phase, stages: open.map((s) => `${s.name} (${s.phase})`) });
    return known < 0 ? names.length - 1 : known;
  });
  return { names, phases: names, levelOf: Int32Array.from(places) };
}
