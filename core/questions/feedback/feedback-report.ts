import { isDated } from '../../dataset/records.ts';
import type { Study } from '../../dataset/study.ts';
import { zOf } from '../../stats/normal.ts';
import { wilson } from '../../stats/proportion.ts';
import { column, type Note, note, ownColumn, type Report, type Value } from '../../table/report.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { type Feedback, type FeedbackRow, feedbackOf } from './feedback.ts';

/** Reports how steps were received, by stage or by another column: positive share of the known, Wilson. Rule M6. */
export function feedbackReport(study: Study): Report {
  const { by, rows, unread } = feedbackOf(study) ?? nothing(study.settings.by);
  const z = zOf(study.settings.confidence);
  const notes: Note[] = [];
  const said = rows.reduce((sum, { counts }) => sum + knownOf(counts) + counts.unknown, 0);
  const few = rows.filter(({ counts }) => knownOf(counts) > 0 && knownOf(counts) < FEW_DEALS).length;
  if (said === 0) notes.push(isDated(study) ? note('noFeedback', {}) : note('notDated', { column: 'Feedback' }));
  if (few > 0) notes.push(note('fewRecordsInRows', { rows: few, of: rows.length, least: FEW_DEALS }));
  if (unread.length > 0) notes.push(note('feedbackUnread', { words: unread }));
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
    lines: rows.map(({ name, counts, topObjection }): Value[] => {
      const known = knownOf(counts);
      const { low, high } = wilson(counts.positive, known, z);
      const share = known === 0 ? null : counts.positive / known;
      return [name, counts.positive, counts.neutral, counts.negative, counts.unknown, share, low, high, topObjection];
    }),
    notes,
    selectors: rows.map(({ name }) =>
      by === null && name !== null && study.journeys.names.includes(name) ? { stage: name, by: null, group: '' } : null,
    ),
  };
}

const nothing = (by: string | null): Feedback => ({ by, rows: [], unread: [] });

const knownOf = (counts: FeedbackRow['counts']): number => counts.positive + counts.neutral + counts.negative;
