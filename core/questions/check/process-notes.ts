import type { Dataset } from '../../dataset/dataset.ts';
import { type Note, note } from '../../table/report.ts';
import { changedStages } from './process-change.ts';

/** Says where the process itself has changed, so that one number fits neither its earlier nor its later part. Rule Q5. */
export function processNotes(dataset: Dataset): Note[] {
  const changed = changedStages(dataset);
  return changed.length === 0 ? [] : [note('processChanged', { stages: changed.map((k) => dataset.journeys.names[k]) })];
}
