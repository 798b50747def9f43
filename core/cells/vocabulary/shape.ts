import type { Role } from '../headers.ts';

/** Headings by role in one language, the surest first, parted by `|`; folded when they are looked up. */
export type Headings = Partial<Record<Role, string>>;
