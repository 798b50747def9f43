import { type Fit, fitOf, isStatus, MOST } from './fit.ts';
import { isTimeRole, rolesNamed } from './headings.ts';
import type { Role } from './roles.ts';
import { type Profile, profileOf, repeats } from './sample.ts';
import type { Table } from './table.ts';
import type { HeadingRole } from './vocabulary/shape.ts';

/** Why a column was taken for a role. */
export interface MappingReason {
  readonly role: Role;
  readonly column: number;
  readonly why: 'setting' | 'heading' | 'content';
  /** False where something else could be meant; CHECK then says what was understood. */
  readonly isSure: boolean;
}

/** What is known of a table's columns while their roles are handed out. */
export interface Draft {
  readonly table: Table;
  readonly profiles: readonly Profile[];
  readonly columns: Partial<Record<Role, number>>;
  readonly reasons: MappingReason[];
  readonly taken: Set<number>;
  /** Columns whose heading says what only the rest of the table turns into a role, the surest first. */
  readonly hinted: ReadonlyMap<HeadingRole, readonly number[]>;
  readonly hasSeveralRows: () => boolean;
}

/** Begins a draft with nothing taken. */
export function newDraft(table: Table): Draft {
  const columns: Draft['columns'] = {};
  const profiles = table.names.map((_, column) => profileOf(table, column));
  const hinted = new Map<HeadingRole, { column: number; rank: number }[]>();
  table.folded.forEach((folded, column) => {
    for (const { role, rank } of rolesNamed(folded)) {
      if (fitOf(role, profiles[column], folded) === 'no') continue;
      hinted.set(
        role,
        [...(hinted.get(role) ?? []), { column, rank }].sort((a, b) => a.rank - b.rank || a.column - b.column),
      );
    }
  });
  let known: boolean | null = null;
  const hasSeveralRows = () => {
    known = known ?? repeats(table, columns.deal);
    return known;
  };
  const order = new Map([...hinted].map(([role, found]) => [role, found.map(({ column }) => column)]));
  return { table, profiles, columns, reasons: [], taken: new Set(), hinted: order, hasSeveralRows };
}

/** Gives a column to a role. */
export function take(draft: Draft, role: Role, column: number, why: MappingReason['why'], certainty: 'sure' | 'unsure'): void {
  draft.columns[role] = column;
  draft.taken.add(column);
  draft.reasons.push({ role, column, why, isSure: certainty === 'sure' });
}

/** Gives a column another role, which the rest of the table tells. */
export function move(draft: Draft, from: Role, to: Role, certainty: 'sure' | 'unsure'): void {
  const column = draft.columns[from] as number;
  const at = draft.reasons.findIndex((reason) => reason.role === from && reason.column === column);
  const [reason] = draft.reasons.splice(at, 1);
  delete draft.columns[from];
  take(draft, to, column, reason.why, certainty);
}

/** Takes a role from a column, which then is for nothing. */
export function drop(draft: Draft, role: Role): void {
  const column = draft.columns[role];
  draft.reasons.splice(
    draft.reasons.findIndex((reason) => reason.role === role),
    1,
  );
  delete draft.columns[role];
  if (!draft.reasons.some((reason) => reason.column === column)) draft.taken.delete(column as number);
}

/** Columns of dates that nothing has taken and no heading explains. */
export const freeTimes = ({ table, profiles, taken }: Draft): number[] =>
  profiles.flatMap((profile, column) =>
    profile.moments >= MOST && !taken.has(column) && !isKnownTime(table.folded[column]) ? [column] : [],
  );

/** Tells whether a heading says what its dates are. */
export const isKnownTime = (folded: string): boolean => rolesNamed(folded).some(({ role }) => isTimeRole(role));

interface Candidate {
  readonly role: Role;
  readonly column: number;
  readonly rank: number;
  readonly fit: Fit;
}

/** What each heading can name. A heading of several meanings is looked at last, when the others have their columns. */
function candidatesOf({ table, profiles, taken }: Draft): { clear: Candidate[]; open: Candidate[][] } {
  const clear: Candidate[] = [];
  const open: Candidate[][] = [];
  // A history of properties names its source too: of the change, not of the deal.
  const tellsSourceOfChange = table.folded.includes('source id') || table.folded.includes('sourceid');
  table.folded.forEach((folded, column) => {
    if (taken.has(column) || (folded === 'source' && tellsSourceOfChange)) return;
    const found = rolesNamed(folded)
      .map(({ role, rank }) => ({ role, column, rank, fit: fitOf(role, profiles[column], folded) }))
      .filter((c): c is Candidate => c.fit !== 'no' && !isHint(c.role));
    if (found.length === 1) clear.push(found[0]);
    else if (found.length > 1) open.push(found);
  });
  clear.sort((a, b) => Number(a.fit === 'doubtful') - Number(b.fit === 'doubtful') || a.rank - b.rank || a.column - b.column);
  return { clear, open: open.sort((a, b) => a[0].rank - b[0].rank || a[0].column - b[0].column) };
}

const isHint = (role: HeadingRole): boolean => role === 'dated' || role === 'changed' || role === 'began' || role === 'account';

/** Hands out the roles that headings name. Of two that name one role equally well the fuller column has it, unsurely. */
export function takeHeadings(draft: Draft, isOutcome: (folded: string) => boolean): void {
  const { columns, profiles, taken, reasons } = draft;
  const { clear, open } = candidatesOf(draft);
  clear.forEach((candidate, i) => {
    const { role, rank, fit } = candidate;
    if (columns[role] !== undefined || taken.has(candidate.column)) return;
    const equals = clear.slice(i).filter((c) => c.role === role && c.rank === rank && c.fit === fit && !taken.has(c.column));
    const best = equals.reduce((a, b) => (profiles[b.column].filled > profiles[a.column].filled ? b : a));
    const isSure = fit === 'yes' && (equals.length === 1 || role === 'other time');
    take(draft, role, best.column, 'heading', isSure ? 'sure' : 'unsure');
  });
  for (const found of open) {
    const free = found.filter(({ role, column }) => columns[role] === undefined && canMean(role, profiles[column], isOutcome));
    const first = free.find(({ role }) => role === 'stage' || role === 'deal') ?? free[0];
    if (first) take(draft, first.role, first.column, 'heading', first.fit === 'yes' ? 'sure' : 'unsure');
  }
  takeStatus(draft, isOutcome);
  reasons.sort((a, b) => a.column - b.column);
}

/** A heading that can name a stage or an outcome is one of outcomes only where it holds some. */
const canMean = (role: Role, profile: Profile, isOutcome: (folded: string) => boolean): boolean =>
  role !== 'outcome' || profile.filled === 0 || isStatus(profile, isOutcome) || [...profile.words].some(isOutcome);

/** A second column with a stage's heading is the outcome where it holds outcome words. */
function takeStatus(draft: Draft, isOutcome: (folded: string) => boolean): void {
  const { columns, table, taken, profiles } = draft;
  if (columns.outcome !== undefined) return;
  const column = table.folded.findIndex(
    (folded, c) =>
      !taken.has(c) && rolesNamed(folded).some(({ role }) => role === 'stage') && [...profiles[c].words].some(isOutcome),
  );
  if (column >= 0) take(draft, 'outcome', column, 'content', isStatus(profiles[column], isOutcome) ? 'sure' : 'unsure');
}
