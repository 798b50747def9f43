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

/**
 * Folded headings by role, the surest first. Written as people and programs write them, in English, then Latvian,
 * then others; a heading may stand under one role only.
 */
const headings: Record<Role, string> = {
  deal: 'deal id|record id|opportunity id|dealid|opportunityid|opp id|case id|case concept name|deal deal id|deal|opportunity|case|darijuma id|darijuma nr|darijums|id|deal nr|deal no|deal number|deal key|record|lieta',
  'deal name': 'deal name|opportunity name|deal title|name|title|darijuma nosaukums|nosaukums',
  stage:
    'stage|deal stage|stage name|stagename|to stage|new stage|sales stage|pipeline stage|current stage|posms|stadija|etaps|darijuma posms|concept name|activity name|step|phase|fase|etapa|etape|status|statuss',
  entered:
    'entered|date entered|entered at|date entered stage|entered stage|entered on|stage entered|stage date|stage start|changed at|changed on|change date|edit date|moved at|moved on|time timestamp|timestamp|occurred at|date and time|datetime|date|when|at|time|day|ienaca|ienaksanas datums|ieeja|iegaja|datums|laiks|sakums|start date|start|started|from date|createddate|created date|createdate|last modified|modified time|last modified date',
  left: 'left|left at|date left|date exited|exited|exited at|date left stage|left on|end date|end|ended|until|to date|izgaja|izgaja datums|aizgaja|beigas|beigu datums|pabeigts',
  from: 'from|from stage|old value|oldvalue|old stage|previous stage|no posma|no',
  to: 'to|new value|newvalue|uz posmu|uz|moved to',
  outcome: 'outcome|deal status|result|won lost|won or lost|deal outcome|iznakums|rezultats|status type',
  closed:
    'closed|closed at|closed on|close date|closing date|date closed|deal closed on|closed date|slegts|slegsanas datums|noslegts',
  created:
    'created|created at|created on|create date|date created|created time|deal created|add time|engage date|izveidots|izveides datums',
  value:
    'value|amount|deal value|deal size|deal amount|amount in company currency|value eur|value usd|arr|acv|mrr|tcv|close value|revenue|vertiba|summa|betrag|darijuma vertiba|darijuma summa',
  currency: 'currency|deal currency|currency of value|currency code|valuta',
  rep: 'rep|sales rep|owner|deal owner|opportunity owner|sales agent|salesperson|assigned to|assigned|seller|account executive|ae|org resource|resource|user name|pardevejs|parstavis|menedzeris|atbildigais|ipasnieks|verkaufer',
  persona: 'persona|buyer persona|buying role|buyer role|pircejs|pirceja persona|pirceja loma',
  source: 'source|lead source|original traffic source|original source|source channel|channel|avots|kanals',
  action: 'action|activity|activity type|what was done|event|darbiba|aktivitate|kas darits',
  who: 'who acted|who|acted by|kas rikojas|kurs rikojas|kas darija',
  strategy: 'strategy|approach|play|sales play|strategija|pieeja',
  feature: 'feature|demo feature|feature shown|features shown|iespeja|funkcija|paradita iespeja',
  feedback: 'feedback|sentiment|reaction|customer feedback|atsauksme|atsauksmes|reakcija',
  objection: 'objection|objections|iebildums|iebildumi',
  'pain point': 'pain point|pain|pain points|customer pain|sapju punkts|problema',
  reason:
    'reason|lost reason|loss reason|closed lost reason|reason for loss|reason lost|deal lost reason|iemesls|zaudejuma iemesls',
  pipeline: 'pipeline|deal pipeline|sales pipeline|pipeline name|piltuve|process',
  field: 'field|field event|property|property name',
  snapshot: 'snapshot date|snapshot|snapshot at|snapshot time|as of|as of date|export date|exported at|report date',
  since:
    'last stage change date|last stage change|date entered current stage|date of last stage change|stage change time|laststagechangedate|hs v2 date entered current stage',
  'days in stage': 'days in stage|stage duration|stage duration calendar days|laststagechangeindays|hs v2 time in current stage',
  'won at': 'won time|date won|won date|won at|won on',
  'lost at': 'lost time|date lost|lost date|lost at|lost on',
  'is closed': 'is closed|isclosed',
  'is won': 'is won|iswon',
  'seen by': 'seen by|redzets lidz',
  'other time':
    'expected close date|expected close|expected closing date|next activity date|next step date|last activity date|last contacted|last activity|update time|date updated|due date|paredzamais slegsanas datums|nakama darbiba',
};

const roleOfHeading = new Map<string, { role: Role; rank: number }>();
for (const role of Object.keys(headings) as Role[]) {
  headings[role].split('|').forEach((heading, rank) => {
    if (!roleOfHeading.has(heading)) roleOfHeading.set(heading, { role, rank });
  });
}

/** A heading with a CRM's prefix (`Deal - Title`) also counts without it. */
const bare = (folded: string): string => folded.replace(/^(deal|opportunity) /, '');

/** Gives the role that a folded heading names and how sure the spelling is (0 = surest), `null` where none. */
export function roleNamed(folded: string): { role: Role; rank: number } | null {
  return roleOfHeading.get(folded) ?? roleOfHeading.get(bare(folded)) ?? null;
}

const stageMoment = /^(date entered|date exited|latest time in|cumulative time in) (.+?)(?: \(([^()]*)\)?)?$/;
const stageMomentId = /^hs (?:v2 )?(date entered|date exited|latest time in|cumulative time in) (.+)$/;

/** A column of a log with one row per deal that belongs to one stage. */
export interface StageHeading {
  readonly kind: 'entered' | 'left' | 'duration';
  /** The stage as the heading writes it. */
  readonly stage: string;
  readonly pipeline: string;
}

/** Reads `Date entered "Demo (Sales Pipeline)"` and HubSpot's internal names; `null` for any other heading. */
export function stageHeading(name: string, folded: string): StageHeading | null {
  const match = stageMoment.exec(folded) ?? stageMomentId.exec(folded);
  if (!match || match[2] === 'stage' || match[2] === 'current stage') return null;
  const kind = match[1] === 'date entered' ? 'entered' : match[1] === 'date exited' ? 'left' : 'duration';
  const written = /^\s*(?:date entered|date exited|latest time in|cumulative time in)\s+(.+)$/i.exec(name);
  const quoted = /^["'“‘«]?(.+?)["'”’»]?$/.exec(written?.[1].trim() ?? match[2]);
  const parts = /^(.+?)\s*\(([^()]*)\)$/.exec(quoted?.[1] ?? '');
  return { kind, stage: parts?.[1] ?? quoted?.[1] ?? match[2], pipeline: parts?.[2] ?? '' };
}
