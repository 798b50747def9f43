import type { Cell, Cells } from '../core/cells/cell.ts';
import type { Tables } from '../core/dataset/study.ts';
import type { Settings } from '../core/settings.ts';
import type { Report, Single } from '../core/table/report.ts';
import type { Memory } from './memory.ts';

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

/** What a host tells a call; none of it changes a number. */
export interface CallContext {
  readonly dialect: Dialect;
  /** Ranges of the same document that were read before; a host that is started anew for each call has none. */
  readonly memory?: Memory;
  /** What the letters of the log's file were taken for, where that had to be found out. */
  readonly readAs?: Tables['readAs'];
}

/** A call after the gate: everything recognised, coerced and checked. */
export interface Call {
  readonly tables: Tables;
  readonly settings: Settings;
  /** Own parameters by id: text, number, a choice's id, or `null` where not given. */
  readonly own: Readonly<Record<string, string | number | null>>;
  /** Own parameters that are tables, by id; `null` where not given. */
  readonly ranges: Readonly<Record<string, Cells | null>>;
  readonly context: CallContext;
}

/** One function of the catalog; its words stand in `words/`, by id. */
export interface FunctionSpec {
  readonly id: string;
  /** False for a function that reads no log. */
  readonly takesLog: boolean;
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

/** An argument as a host hands it over: one cell or a range. */
export type Argument = Cell | Cells;

export const isRange = (argument: Argument): argument is Cells => Array.isArray(argument);
