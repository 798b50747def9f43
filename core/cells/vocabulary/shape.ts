import type { Role } from '../roles.ts';

/**
 * What a heading can say: a role, or something that only the rest of the table turns into one. `dated`: a date of nothing
 * in particular; `changed`: the record's last change; `began`: a beginning; `account`: whom the deal is with.
 */
export type HeadingRole = Role | 'dated' | 'changed' | 'began' | 'account';

/** Headings in one language, the surest first, parted by `|`; folded when they are looked up. */
export type Headings = Partial<Record<HeadingRole, readonly string[]>>;
