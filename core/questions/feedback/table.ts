import { blank, count, type Schema, share, stage, text } from '../../table/schema.ts';

const figures = {
  positive: count('Positive'),
  neutral: count('Neutral'),
  negative: count('Negative'),
  unknown: count('Unknown'),
  positiveShare: share('Positive share'),
  low: share('Low'),
  high: share('High'),
  topObjection: blank(text('Top objection')),
} as const satisfies Schema;

/** FEEDBACK: a row a stage, blank where steps had none, `wonRow` and `lostRow` after the end. */
export const feedbackTable = { stage: blank(stage('Stage')), ...figures } as const satisfies Schema;

/** FEEDBACK split by what the setting `by` names: a row a group, stages together. */
export const feedbackByGroup = figures;
