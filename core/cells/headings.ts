import { squash } from './fold.ts';
import { headingTable, type Named } from './heading-table.ts';
import { type Role, timeRoles } from './roles.ts';
import type { HeadingRole } from './vocabulary/shape.ts';

let known: ReadonlyMap<string, readonly Named[]> | null = null;

/** Looked up often, made once and only when a log is read. */
function knownHeadings(): ReadonlyMap<string, readonly Named[]> {
  known ??= headingTable();
  return known;
}

/** Words that programs put before the heading proper: `Deal - Title`, `property_amount`, `Trato - Título`. */
const before =
  /^(deals?|opportunity|property|properties|case|primary opportunity|custom|hs|darijums|geschaft|сделка|affaire|transaction|opportunite|trato|negocio|oportunidad|oportunidade|affare|trattativa|opportunita|szansa|sandoris|tehing|obchod) (deal )?/;
/** What people call a deal, put before the heading proper: `Candidate status`, `Lead ID`. A name is another matter: of a company, of a person. */
const thing =
  /^(lead|candidate|applicant|application|order|project|ticket|request|bewerber|bewerbungs|candidat|candidature|candidato|candidatura|kandydat|лид|заявка|кандидат|kandidat[su]?) /;
/** And behind it: `Amount (Stage History)`, `Amount (EUR)`, `Region__c`. */
const behind = /( c| \([\s\S]*| stage history| converted)$/;

/** How much less sure a heading is without the words around it. */
const STRIPPED = 1000;

/** Gives all that a folded heading can say, the surest vocabulary first; its content decides between them. */
export function rolesNamed(folded: string): readonly Named[] {
  const roles = knownHeadings();
  const whole = roles.get(squash(folded));
  if (whole) return whole;
  const shorter = folded.replace(behind, '');
  const named = roles.get(squash(shorter)) ?? roles.get(squash(shorter.replace(before, ''))) ?? ofThing(roles, shorter);
  // In process-mining logs `case:…` tells of the whole case, so its dates are none of a row.
  const isOfCase = folded.startsWith('case ');
  return named.filter(({ role }) => !(isOfCase && isTimeRole(role))).map(({ role, rank }) => ({ role, rank: rank + STRIPPED }));
}

const ofThing = (roles: ReadonlyMap<string, readonly Named[]>, heading: string): readonly Named[] =>
  thing.test(heading) ? (roles.get(squash(heading.replace(thing, ''))) ?? []).filter(({ role }) => role !== 'deal name') : [];

/** Tells whether what a heading says is a moment. */
export const isTimeRole = (role: HeadingRole): boolean =>
  role === 'dated' || role === 'changed' || role === 'began' || timeRoles.has(role as Role);

/** Words so short that they are found in any cell: prepositions that head a column only beside its counterpart. */
const FEWEST_LETTERS = 3;

/** What a heading names, and how sure its spelling is. */
export interface NamedRole {
  readonly role: Role;
  readonly rank: number;
}

/**
 * Gives the role that any cell names as a heading, folded, and how sure the spelling is; `null` where none.
 * @param folded a heading after {@link fold}.
 * @example roleNamed('deal')?.role // 'deal'
 */
export function roleNamed(folded: string): NamedRole | null {
  const named = firstNamed(folded);
  const isAnyCell = folded.length < FEWEST_LETTERS && named?.role !== 'deal' && named?.role !== 'entered';
  return named === null || isAnyCell ? null : settled(named);
}

/** As {@link roleNamed}, of a cell that is known to be a heading: there `at` is a moment. */
export function headingNamed(folded: string): NamedRole | null {
  const named = firstNamed(folded);
  return named && settled(named);
}

const firstNamed = (folded: string): Named | null => rolesNamed(folded).find(({ role }) => role !== 'account') ?? null;

const settled = ({ role, rank }: Named): NamedRole => ({
  role: role === 'dated' || role === 'changed' || role === 'began' ? 'entered' : (role as Role),
  rank,
});

/** Tells whether a folded heading is that of an id: equal ids are one deal, equal names need not be. */
export const isIdHeading = (folded: string): boolean =>
  /(^|\s)(id|nr|no|n°|number|key|numurs|nummer|numero|numer|numeris|номер|ид|№)(\s|$)|id$/.test(folded);
