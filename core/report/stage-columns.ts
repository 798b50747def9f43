import type { Study } from '../study.ts';
import type { Kind } from './report.ts';

/** Phases that we suggested are words of ours; those of a stages table are the user's text. */
export const phaseKind = (study: Study): Kind => (study.pipeline.source === 'inferred' ? 'word' : 'text');

/** Stages are the user's text but for the row Won, which is ours, and for suggested phases. */
export const stageKind = (study: Study): Kind =>
  study.settings.level === 'phase' && study.pipeline.source === 'inferred' ? 'word' : 'stage';
