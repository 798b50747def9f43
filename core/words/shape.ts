import type { Crm } from './crm.ts';
import type { Say } from './say.ts';
import type { Terms } from './terms.ts';
import type { CheckWords } from './types/check.ts';
import type { FaultWords } from './types/faults.ts';
import type { IssueWords } from './types/issues.ts';
import type { ListWords } from './types/list.ts';
import type { NoteWords } from './types/notes.ts';
import type { RulerWords } from './types/rulers.ts';

/** Every sentence and word of the core in one language: a missing one does not compile. */
export interface Words extends Terms {
  readonly say: Say;
  readonly faults: FaultWords;
  readonly notes: NoteWords;
  readonly issues: IssueWords;
  readonly check: CheckWords;
  readonly list: ListWords;
  /** How to get the history of stages out of a program. */
  readonly recipes: Readonly<Record<Crm, string>>;
  readonly rulers: RulerWords;
  /** The headings of a table of settings. */
  readonly settingsTable: { readonly name: string; readonly value: string };
  /** What a line of MOVES says beside its numbers. */
  readonly movement: Readonly<Partial<Record<string, string>>>;
  /** What WAIT_COST says of a stage beside its numbers. */
  readonly waiting: Readonly<Record<'day' | 'from the start' | 'none', string>>;
}
