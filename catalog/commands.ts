/** What the ribbon offers, in its order; the sidebar shows a view for each. */
export const commandIds = ['report', 'template', 'history', 'insert', 'check', 'repair'] as const;
export type CommandId = (typeof commandIds)[number];
