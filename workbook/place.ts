import type { SideKind } from './table-words.ts';

/** Why cells are read as a table of ours: they are called so, their headings leave no doubt, or only a person can tell. */
export type Why = 'name' | 'headings' | 'possible';

/** A table beside a log that is read with it, or could be. */
export interface SideTable {
  readonly kind: SideKind;
  /** What a person calls it: its sheet. */
  readonly sheet: string;
  /** Its headings and cells, as a formula of the host can hold it. */
  readonly reference: string;
  /** Why it was found: by its name, by its headings, or as one that only a person can tell. */
  readonly why: Why;
  readonly hasRows: boolean;
  /** Whether it is read with the log; one to a kind. */
  readonly isUsed: boolean;
}

/** Where a log and its side tables are, as references that a formula of the host can hold. */
export interface LogPlace {
  /** What a person calls it: the sheet. */
  readonly name: string;
  readonly log: string;
  readonly stages: string | null;
  readonly actions: string | null;
  readonly settings: string | null;
  readonly metrics: string | null;
  readonly changes: string | null;
  readonly rows: number;
  /** All tables beside it by kind, the surest first; those that are read stand above. */
  readonly tables: readonly SideTable[];
}
