import type { Cell } from './cells/cell.ts';
import type { DateOrder } from './cells/date-text.ts';
import type { DateSystem, Moment } from './cells/moment.ts';
import type { namedRoles } from './cells/roles.ts';
import { defaultLanguage, type Language } from './words/language.ts';

/** Headings that the user chose for a role, by role. */
export type ColumnOverrides = Partial<Record<(typeof namedRoles)[number], string>>;

export type Comparison = '=' | '<>' | '>=' | '<=' | '>' | '<';

/** Keeps the deals whose value in a column compares with one of the values. Rule Q6. */
export interface Filter {
  /** The heading, as the user wrote it. */
  readonly column: string;
  readonly comparison: Comparison;
  readonly values: readonly string[];
}

/** How a question is asked. Every function of the catalog takes the same ones. */
export interface Settings {
  /** `null`: the latest dated event of the log. Rule T3. */
  readonly asOf: Moment | null;
  readonly dates: DateOrder | null;
  readonly dateSystem: DateSystem;
  readonly clock: 'calendar' | 'working';
  /** First moments of days off. */
  readonly holidays: readonly Moment[];
  readonly count: 'reached' | 'visited';
  readonly visits: 'each' | 'first' | 'sum';
  readonly reopened: 'last' | 'first';
  readonly level: 'stage' | 'phase';
  /** A heading: one block of the table per value. */
  readonly by: string | null;
  readonly confidence: number;
  readonly minAtRisk: number;
  readonly startedFrom: Moment | null;
  /** The last moment that still counts. */
  readonly startedTo: Moment | null;
  readonly attribute: 'entry' | 'exit' | 'current';
  readonly pipeline: string | null;
  readonly headers: 'yes' | 'no';
  /** Columns to show, by name; none: all. */
  readonly show: readonly string[];
  /** Where the column of groups stands that `by` adds: before the others, or after them, so that these stay in place. */
  readonly groups: 'first' | 'last';
  readonly language: Language;
  /** Words in a reason that make a loss administrative. Rule F10. */
  readonly administrativeReasons: readonly string[];
  readonly columns: ColumnOverrides;
  readonly filters: readonly Filter[];
}

export const defaultSettings: Settings = {
  asOf: null,
  dates: null,
  dateSystem: 1900,
  clock: 'calendar',
  holidays: [],
  count: 'reached',
  visits: 'each',
  reopened: 'last',
  level: 'stage',
  by: null,
  confidence: 0.95,
  minAtRisk: 5,
  startedFrom: null,
  startedTo: null,
  attribute: 'entry',
  pipeline: null,
  headers: 'yes',
  show: [],
  groups: 'first',
  language: defaultLanguage,
  administrativeReasons: [
    'duplicate',
    'duplicated',
    'merged',
    'test',
    're-routed',
    'rerouted',
    'dublikāts',
    'apvienots',
    'tests',
    'pāradresēts',
  ],
  columns: {},
  filters: [],
};

/** A table beside the log: the stages, a second table of actions. */
export type SideTable = readonly (readonly Cell[])[];
