/** What the ribbon offers, in its order; each is also the name of the view that the sidebar shows for it. */
export const commandIds = ['report', 'template', 'history', 'insert', 'check', 'repair'] as const;
export type CommandId = (typeof commandIds)[number];
