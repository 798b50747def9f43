/** What a column of a log can be for. */
export type Role =
  | 'deal'
  | 'stage'
  | 'entered'
  | 'left'
  | 'from'
  | 'to'
  | 'outcome'
  | 'closed'
  | 'created'
  | 'value'
  | 'currency'
  | 'rep'
  | 'persona'
  | 'source'
  | 'action'
  | 'who'
  | 'strategy'
  | 'feature'
  | 'feedback'
  | 'objection'
  | 'pain point'
  | 'reason'
  | 'pipeline'
  | 'deal name'
  /** Which field a row of a change history tells of. */
  | 'field'
  /** When a dated copy of the pipeline was made. */
  | 'snapshot'
  /** Since when a deal is in its present stage, and for how many days. */
  | 'since'
  | 'days in stage'
  | 'won at'
  | 'lost at'
  /** Flags of an API: closed or not, won or not. */
  | 'is closed'
  | 'is won'
  /** The date of the export that first showed an entry, where nothing tells its own. */
  | 'seen by'
  | 'other time';

/** Roles that a setting `… column` can name. */
export const namedRoles = [
  'deal',
  'stage',
  'entered',
  'left',
  'from',
  'to',
  'outcome',
  'value',
  'currency',
  'rep',
  'persona',
  'source',
  'action',
  'who',
  'strategy',
  'feature',
  'feedback',
  'objection',
  'pain point',
  'reason',
  'pipeline',
] as const satisfies readonly Role[];

/** Roles whose column must hold moments. */
export const timeRoles: ReadonlySet<Role> = new Set<Role>([
  'entered',
  'left',
  'closed',
  'created',
  'snapshot',
  'since',
  'won at',
  'lost at',
  'seen by',
  'other time',
]);
