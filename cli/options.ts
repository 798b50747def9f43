/** What may be written with two dashes, with a value after it or without. */
export const optionNames = ['stages', 'actions', 'settings', 'sheet', 'encoding', 'output'] as const;
export type OptionName = (typeof optionNames)[number];
export const flagNames = ['json', 'force', 'help'] as const;
export type Flag = (typeof flagNames)[number];
