import { columnNamed } from '../cells/mapping.ts';
import { recordColumn } from '../journey/records.ts';
import { feedbackOf } from '../metrics/feedback.ts';
import { zOf } from '../stats/normal.ts';
import { wilson } from '../stats/proportion.ts';
import type { Study } from '../study.ts';
import { column, note, ownColumn, type Report, type Value } from './report.ts';

/** Reports how things were received, by stage or by what the setting `by` names. Rule M6. */
export function feedbackReport(study: Study): Report {
  const { by, confidence } = study.settings;
  if (by !== null && recordColumn(study, by) === null) columnNamed(study.log.table, by, 'by');
  const found = feedbackOf(study);
  const z = zOf(confidence);
  const lines = (found ?? []).map(({ name, counts, topObjection }): Value[] => {
    const known = counts.positive + counts.neutral + counts.negative;
    const { low, high } = wilson(counts.positive, known, z);
    const share = known === 0 ? null : counts.positive / known;
    return [name, counts.positive, counts.neutral, counts.negative, counts.unknown, share, low, high, topObjection || null];
  });
  return {
    columns: [
      by === null ? column('Stage', 'stage') : ownColumn(by),
      column('Positive', 'count'),
      column('Neutral', 'count'),
      column('Negative', 'count'),
      column('Unknown', 'count'),
      column('Positive share', 'share'),
      column('Low', 'share'),
      column('High', 'share'),
      column('Top objection', 'text'),
    ],
    lines,
    notes: found === null ? [note('noFeedback', {})] : [],
    selectors: lines.map(() => null),
  };
}
