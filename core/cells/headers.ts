import { fold } from './fold.ts';
import { de } from './vocabulary/de.ts';
import { en } from './vocabulary/en.ts';
import { es } from './vocabulary/es.ts';
import { et } from './vocabulary/et.ts';
import { fr } from './vocabulary/fr.ts';
import { it } from './vocabulary/it.ts';
import { lt } from './vocabulary/lt.ts';
import { lv } from './vocabulary/lv.ts';
import { pl } from './vocabulary/pl.ts';
import { pt } from './vocabulary/pt.ts';
import { ru } from './vocabulary/ru.ts';
import type { Headings } from './vocabulary/shape.ts';

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

/** Languages in the order in which they claim a heading; a heading stands under one role. */
const languages: readonly Headings[] = [en, lv, de, ru, fr, es, pt, it, pl, lt, et];

/** Headings are told apart without their blanks, so that `StageName` and `stage_name` are one. */
const squash = (folded: string): string => folded.replace(/ /g, '');

interface Named {
  readonly role: Role;
  /** How sure the spelling is, 0 the surest. */
  readonly rank: number;
}

let known: ReadonlyMap<string, Named> | null = null;

/** Looked up often, made once and only when a log is read. */
function knownHeadings(): ReadonlyMap<string, Named> {
  if (known) return known;
  const roles = new Map<string, Named>();
  for (const headings of languages) {
    for (const role of Object.keys(headings) as Role[]) {
      headings[role]?.split('|').forEach((heading, rank) => {
        const key = squash(fold(heading));
        if (!roles.has(key)) roles.set(key, { role, rank });
      });
    }
  }
  known = roles;
  return roles;
}

/** Words that programs put before or behind the heading proper: `Deal - Title`, `property_amount`, `Region__c`. */
const bare = (folded: string): string =>
  folded
    .replace(/^(deal|opportunity|property|case) /, '')
    .replace(/ \(.*$/, '')
    .replace(/ c$/, '');

/** Gives the role that a folded heading names and how sure the spelling is, `null` where none. */
export function roleNamed(folded: string): Named | null {
  const roles = knownHeadings();
  const whole = roles.get(squash(folded));
  if (whole) return whole;
  const named = roles.get(squash(bare(folded)));
  // In process-mining logs `case:…` tells of the whole case, so its dates are none of a row.
  return named && !(folded.startsWith('case ') && timeRoles.has(named.role)) ? named : null;
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

/** Tells whether a folded heading is that of an id: equal ids are one deal, equal names need not be. */
export const isIdHeading = (folded: string): boolean =>
  /(^|\s)(id|nr|no|number|key|numurs|nummer|numero|номер)(\s|$)|id$/.test(folded);

/** Reads `Date entered "Demo (Sales Pipeline)"` and HubSpot's internal names; `null` for any other heading. */
export function stageHeading(name: string, folded: string): StageHeading | null {
  const match = stageMoment.exec(folded) ?? stageMomentId.exec(folded);
  if (!match || match[2] === 'stage' || match[2] === 'current stage') return null;
  const kind = match[1] === 'date entered' ? 'entered' : match[1] === 'date exited' ? 'left' : 'duration';
  const written = /^\s*(?:date entered|date exited|latest time in|cumulative time in)\s+(.+)$/i.exec(name);
  const quoted = /^["'“”„‘’‚«]?(.+?)["'“”’‘»]?\s*\*?$/.exec(written?.[1].trim() ?? match[2]);
  const parts = /^(.+?)\s*\(([^()]*)\)$/.exec(quoted?.[1] ?? '');
  return { kind, stage: parts?.[1] ?? quoted?.[1] ?? match[2].replace(/ \d{5,}$/, ''), pipeline: parts?.[2] ?? '' };
}

/** Words of a date around a stage's name, folded, the longest first, in the languages read. */
const enteredBefore =
  /^(date entered( stage)?|date of entry( to| into)?|entry date|entered( stage| on| at)?|moved to|date moved to|date|in|datums?( ieejai)?|ienaksanas datums|ieeja|iegaja|eintrittsdatum|eintritt in|eintritt|datum|дата входа( в| на)?( этап)?|дата|вход в|date d ?entree( en| dans)?|date de passage en|date|fecha( de)? entrada( en)?|fecha|data( de)? entrada( em| na)?|data( da)? etapa|data( da)? fase|data( di)? ingresso( in)?|data wejscia( na)?( etap)?|data|ivedimo data|patekimo data|kuupaev|sisenemine) (.+)$/;
const enteredBehind =
  /^(.+?) (entry date|entered date|date entered|entered( on| at)?|start date|date|entry|datums|datum|ieeja|дата|data|kuupaev)$/;

/**
 * Reads the stage out of a heading that speaks of a date and of something else, as people write it: `Entered: Demo`,
 * `Discovery_Entry_Date__c`, `Data Etapa Pré-análise`. `null` where no such word stands there.
 */
export function datedHeading(name: string, folded: string): string | null {
  const plain = folded.replace(/ c$/, '');
  const before = enteredBefore.exec(plain);
  const stage = before ? before[before.length - 1] : enteredBehind.exec(plain)?.[1];
  if (!stage) return null;
  const written = name
    .replace(/__c$/i, '')
    .split(/[\s_:]+/)
    .filter(Boolean);
  const count = stage.split(' ').length;
  const kept = before ? written.slice(-count) : written.slice(0, count);
  return fold(kept.join(' ')) === stage ? kept.join(' ').replace(/^["'“”„‘’«]+|["'“”’‘»]+$/g, '') : stage;
}
