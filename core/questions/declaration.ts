import type { Cells } from '../cells/cell.ts';
import type { Role } from '../cells/roles.ts';
import { datasetOf, type Tables, withHistory } from '../dataset/dataset.ts';
import type { Filter, Settings } from '../settings.ts';
import type { Report, Single } from '../table/report.ts';
import type { Schema } from '../table/schema.ts';

/** What an own parameter of a function takes. */
export type ParameterKind = 'text' | 'number' | 'moment' | 'choice' | 'table';

/** A parameter of a function beside the log, the side tables and the settings. */
export interface ParameterSpec {
  readonly id: string;
  readonly kind: ParameterKind;
  readonly isOptional: boolean;
  /** What a choice can be, as ids of the core's vocabulary. */
  readonly choices?: readonly string[];
  /** How a range is recognised as this table. */
  readonly isTable?: (cells: Cells) => boolean;
}

/** How the host writes formulas. */
export interface Dialect {
  /** `JOURNEY.FUNNEL` in Excel, `JOURNEY_FUNNEL` in Sheets. */
  readonly dot: '.' | '_';
  readonly separator: ',' | ';';
}

/** A call of a function: everything recognised, coerced and checked. */
export interface Call {
  readonly tables: Tables;
  readonly settings: Settings;
  /** Own parameters by id: text, number, a choice's id, or `null` where not given. */
  readonly arguments: Readonly<Record<string, string | number | null>>;
  /** Own parameters that are tables, by id; `null` where not given. */
  readonly ranges: Readonly<Record<string, Cells | null>>;
  /** How the host writes formulas. */
  readonly dialect: Dialect;
  /** Reads a text of filters by the headings of the log, as settings are read. */
  readonly readFilters: (text: string, headings: readonly string[]) => Filter[];
}

/** One function of the catalog; what it says of itself stands in the languages, by id. */
export interface FunctionSpec {
  readonly id: string;
  /** False for a function that reads no log. */
  readonly takesLog: boolean;
  /** The table that comes back, `null` of one number. With a setting `by` a column of groups comes first. */
  readonly table: Schema | null;
  readonly parameters: readonly ParameterSpec[];
  /** Settings that mean something here; the others are left aside with a note. */
  readonly uses: readonly SettingName[];
  /** Arguments of an example that runs on the sample workbook, with commas. */
  readonly example: string;
  readonly run: (call: Call) => Report | Single;
}

/** Settings as users write them; column overrides are `… column`. */
export const settingNames = [
  'as of',
  'dates',
  'date system',
  'clock',
  'holidays',
  'count',
  'visits',
  'reopened',
  'level',
  'by',
  'confidence',
  'min at risk',
  'started from',
  'started to',
  'attribute',
  'pipeline',
  'headers',
  'show',
  'groups',
  'language',
  'administrative reasons',
] as const;

export type SettingName = (typeof settingNames)[number] | 'filters' | 'columns';

/** How the log is read: no function does without. */
export const reading: readonly SettingName[] = [
  'as of',
  'dates',
  'date system',
  'reopened',
  'pipeline',
  'columns',
  'administrative reasons',
];
/** Which deals are counted. */
export const choosing: readonly SettingName[] = ['started from', 'started to', 'filters'];
/** How ages are counted. */
export const ages: readonly SettingName[] = ['clock', 'holidays'];

/** The log of a question that a log without history answers too; columns that it will look at `also` are read in the same go. */
export const anyDataset = (call: Call, ...also: Role[]) => datasetOf(call.tables, call.settings, also);

/** The log of a question about stages. Errors: a log without history. */
export const dataset = (call: Call, ...also: Role[]) => withHistory(anyDataset(call, ...also));

/** An own parameter as text, `null` where not given. */
export const text = (call: Call, id: string): string | null => (call.arguments[id] === null ? null : String(call.arguments[id]));

/** An own parameter as a number, `null` where not given. */
export const number = (call: Call, id: string): number | null =>
  call.arguments[id] === null ? null : Number(call.arguments[id]);
