import type { Note, Report } from '../../core/table/report.ts';
import type { NoteId, NoteParams } from '../../core/words/index.ts';

/** Finds what a report says of itself; `null` where it does not. */
export function noteOf<Id extends NoteId>(report: Report, id: Id): NoteParams<Id> | null {
  const found = report.notes.find((note): note is Note<Id> => note.id === id);
  return found?.params ?? null;
}

/** The slowest step to get out of: its days, or `null` days where half have not left. Rule A4. */
export function slowestIn(wait: Report): { readonly stage: string; readonly days: number | null } | null {
  const left = noteOf(wait, 'slowestToLeave');
  if (left !== null) return { stage: left.stage, days: left.days };
  const notLeft = noteOf(wait, 'slowestNotLeft');
  return notLeft === null ? null : { stage: notLeft.stage, days: null };
}
