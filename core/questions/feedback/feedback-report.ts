import type { Dataset } from '../../dataset/dataset.ts';
import { isDated } from '../../dataset/records.ts';
import { zOf } from '../../stats/normal.ts';
import { wilson } from '../../stats/proportion.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { reportOf } from '../../table/schema.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { type Feedback, type FeedbackRow, feedbackOf } from './feedback.ts';
import { feedbackByGroup, feedbackTable } from './table.ts';

/**
 * Reports how steps were received, by stage or by another column: positive share of the known, Wilson. Rule M6.
 * @param dataset of {@link datasetOf}.
 * @example toCells(feedbackReport(dataset), defaultSettings)[0][0] // 'Stage'
 */
export function feedbackReport(dataset: Dataset): Report {
  const { by, rows, unread } = feedbackOf(dataset) ?? nothing(dataset.settings.by);
  const z = zOf(dataset.settings.confidence);
  const notes: Note[] = [];
  const said = rows.reduce((sum, { counts }) => sum + knownOf(counts) + counts.unknown, 0);
  const few = rows.filter(({ counts }) => knownOf(counts) > 0 && knownOf(counts) < FEW_DEALS).length;
  if (said === 0) notes.push(isDated(dataset) ? note('noFeedback', {}) : note('notDated', { column: 'Feedback' }));
  if (few > 0) notes.push(note('fewRecordsInRows', { rows: few, of: rows.length, least: FEW_DEALS }));
  if (unread.length > 0) notes.push(note('feedbackUnread', { words: unread }));
  const figures = ({ counts, topObjection }: FeedbackRow) => {
    const known = knownOf(counts);
    const { low, high } = wilson(counts.positive, known, z);
    const { positive, neutral, negative, unknown } = counts;
    return {
      positive,
      neutral,
      negative,
      unknown,
      positiveShare: known === 0 ? null : positive / known,
      low,
      high,
      topObjection,
    };
  };
  if (by !== null) {
    const lines = rows.map((row) => ({ group: row.name ?? '', row: figures(row), selector: null }));
    return { ...reportOf(feedbackByGroup, by, lines, notes), rowsAre: 'groups' };
  }
  const lines = rows.map((row) => {
    const { name } = row;
    const isStage = name !== null && dataset.journeys.names.includes(name);
    const selector = isStage ? { stage: name, by: null, group: '' } : null;
    return { group: '', row: { stage: name, ...figures(row) }, selector };
  });
  return reportOf(feedbackTable, null, lines, notes);
}

const nothing = (by: string | null): Feedback => ({ by, rows: [], unread: [] });

const knownOf = (counts: FeedbackRow['counts']): number => counts.positive + counts.neutral + counts.negative;
