/** Views that need no deals. */
export const asideViews = ['formulas', 'template', 'language', 'help', 'selftest'] as const;
export type AsideView = (typeof asideViews)[number];

/** What can stand in place of the cards. */
export type View = 'report' | 'setup' | 'history' | 'step' | 'check' | 'share' | AsideView;
