import { DAY } from '../cells/moment.ts';
import type { HeaderId, VocabularyId } from '../words/terms.ts';
import {
  column,
  isSplit,
  type Kind,
  type Measure,
  type Note,
  ownColumn,
  type Report,
  type Selector,
  type Value,
} from './report.ts';

/** A column as a question declares it; its type tells what the cells hold. */
export interface SchemaColumn<V extends Value = Value> {
  readonly heading: HeaderId;
  readonly kind: Kind;
  /** Never there: it carries the type. */
  readonly value?: V;
}

const kind =
  <V extends Value>(of: Kind) =>
  (heading: HeaderId): SchemaColumn<V> => ({ heading, kind: of });

export const text = kind<string>('text');
/** A stage of the user's, or a row of ours: `wonRow`, `administrativeRow`. */
export const stage = kind<string>('stage');
export const count = kind<number>('count');
export const number = kind<number>('number');
/** A share or days, as {@link Line.measure} says. */
export const measured = kind<number>('measured');
/** A row of the log. */
export const row = kind<number>('row');
/** Of a moment that is not known, as all that follow, there is no answer. */
export const moment = kind<number | null>('moment');
export const share = kind<number | null>('share');
/** Milliseconds, as everywhere before something is printed; {@link inDays}. */
export const days = kind<number | null>('days');
export const inDays = (milliseconds: number | null): number | null => (milliseconds === null ? null : milliseconds / DAY);
/** Blank where the log has no values, or values of several currencies. */
export const money = kind<number | null>('money');
/** One of these words of ours. */
export const word = <const W extends VocabularyId>(heading: HeaderId, _words: readonly W[]): SchemaColumn<W> => ({
  heading,
  kind: 'word',
});

/** A column whose cells can be blank, too. */
export const blank = <V extends Value>(of: SchemaColumn<V>): SchemaColumn<V | null> => of;

/** The columns of a question's table, in their order: cells, sentences and charts are read from here. */
export type Schema = Readonly<Record<string, SchemaColumn>>;

/** A row of a table; `group` is `''` where the report is not split. */
export type RowOf<S extends Schema> = { readonly [K in keyof S]: S[K] extends SchemaColumn<infer V> ? V : never };

/** A row with its group, and the deals behind it. */
export interface Line<S extends Schema> {
  readonly group: string;
  readonly row: RowOf<S>;
  readonly selector: Selector | null;
  /** Given where the table has `measured` columns. */
  readonly measure?: Measure;
}

/** Makes a report of rows; `by` is the user's heading that it is split by, `null` where it is not. */
export function reportOf<S extends Schema>(
  schema: S,
  by: string | null,
  lines: readonly Line<S>[],
  notes: readonly Note[],
): Report {
  const keys = Object.keys(schema);
  const measures = lines.flatMap(({ measure }) => measure ?? []);
  return {
    columns: [...(by === null ? [] : [ownColumn(by)]), ...keys.map((key) => column(schema[key].heading, schema[key].kind))],
    lines: lines.map(({ group, row }) => [...(by === null ? [] : [group]), ...keys.map((key) => row[key])]),
    notes,
    selectors: lines.map(({ selector }) => selector),
    ...(measures.length > 0 ? { measures } : {}),
  };
}

/** Gives the rows of a report as its question made them. Errors: the report is of another table, which is a mistake of ours. */
export function rowsIn<S extends Schema>(schema: S, { columns, lines }: Report): (RowOf<S> & { readonly group: string })[] {
  const keys = Object.keys(schema);
  const from = isSplit({ columns }) ? 1 : 0;
  const isOther = keys.some((key, c) => columns[from + c]?.id !== schema[key].heading);
  if (isOther || columns.length !== from + keys.length) throw new Error(`The report has no ${keys.join(', ')}.`);
  return lines.map((line) => {
    const row = Object.fromEntries(keys.map((key, c) => [key, line[from + c]])) as RowOf<S>;
    return { ...row, group: from === 0 ? '' : String(line[0] ?? '') };
  });
}

/** Gives the rows of one group of a report that is split, the first where none is named; all where it is not split. */
export function rowsOfGroup<S extends Schema>(schema: S, report: Report, group?: string): ReturnType<typeof rowsIn<S>> {
  const rows = rowsIn(schema, report);
  const wanted = group ?? rows[0]?.group;
  return isSplit(report) ? rows.filter((row) => row.group === wanted) : rows;
}
