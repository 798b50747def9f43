import type { NoteId, NoteParams } from '../words/index.ts';
import type { HeaderId } from '../words/terms.ts';

/** What a column holds, so that cells, model and chart print it alike. */
export type Kind =
  /** Text from the user's cells. */
  | 'text'
  /** A word of ours, said in the reader's language. */
  | 'word'
  /** A stage: the user's text, or the row Won, which is ours. */
  | 'stage'
  | 'count'
  | 'share'
  | 'days'
  /** A plain number: days as a user wrote them, a count of something else. */
  | 'number'
  /** A share or a number of days, as the row's {@link Report.measures} says. */
  | 'measured'
  | 'money'
  /** Milliseconds inside, a serial in cells. */
  | 'moment'
  /** A whole number that is no count: a row. */
  | 'row';

/** A value of a report; `null` is no answer. Moments and days are milliseconds until they are printed. */
export type Value = string | number | null;

export interface ReportColumn {
  /** A heading of ours, or `null` for a heading of the user's log. */
  readonly id: HeaderId | null;
  /** The user's heading where `id` is `null`. */
  readonly name: string;
  readonly kind: Kind;
}

/** Something the reader should know about a report's numbers; no fault. */
export interface Note<Id extends NoteId = NoteId> {
  readonly id: Id;
  readonly params: NoteParams<Id>;
}

/** The deals behind a line: what to ask DEALS for. Rule Q3. */
export interface Selector {
  readonly stage: string;
  readonly by: string | null;
  readonly group: string;
}

/** An answer: a table with kinds, notes and the deals behind each line. Survives `JSON.stringify`. */
export interface Report {
  readonly columns: readonly ReportColumn[];
  readonly lines: readonly (readonly Value[])[];
  readonly notes: readonly Note[];
  readonly selectors: readonly (Selector | null)[];
  /** What the `measured` columns of each line hold; absent where there is no such column. */
  readonly measures?: readonly Measure[];
  /** Given where a report is split and nothing but the group names its rows. */
  readonly rowsAre?: 'groups';
}

/** What a number of a `measured` column is: a share from 0 to 1, or days. */
export type Measure = 'share' | 'days';

/** An answer of one number. */
export interface Single {
  readonly value: number | string | null;
  readonly kind: Kind;
  readonly notes: readonly Note[];
}

/** Tells whether a report is split by a heading of the user's, which is its first column then. */
export const isSplit = ({ columns }: Pick<Report, 'columns'>): boolean => columns[0]?.id === null;

/** Makes a column of ours. */
export const column = (id: HeaderId, kind: Kind): ReportColumn => ({ id, name: id, kind });

/** Makes a column with a heading of the user's. */
export const ownColumn = (name: string): ReportColumn => ({ id: null, name, kind: 'text' });

/**
 * Makes a note.
 * @param id of the sentence.
 * @param params what it says.
 * @example note('chanceOnly', {}).id // 'chanceOnly'
 */
export const note = <Id extends NoteId>(id: Id, params: NoteParams<Id>): Note<Id> => ({ id, params });
