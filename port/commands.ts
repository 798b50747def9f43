/** What the ribbon of Excel offers, in its order. */
export const ribbonIds = ['report', 'template', 'history', 'insert', 'check', 'repair'] as const;
export type RibbonId = (typeof ribbonIds)[number];

/** What a ribbon or a menu can ask of the sidebar; it shows a view for each. */
export const commandIds = [...ribbonIds, 'clear', 'step', 'freeze', 'thaw', 'language', 'help', 'selftest'] as const;
export type CommandId = (typeof commandIds)[number];

/** What the menu of Sheets offers, in its order: views of the sidebar, and the switch of the recorder. */
export const menuIds = [
  'report',
  'template',
  'clear',
  'history',
  'step',
  'record',
  'check',
  'repair',
  'freeze',
  'thaw',
  'language',
  'help',
  'selftest',
] as const satisfies readonly (CommandId | 'record')[];
export type MenuId = (typeof menuIds)[number];

/**
 * Names what an item of the menu or a button of the ribbon calls. `help` gives `showHelp`. Excel looks for such a name
 * among all that a page's window has before it looks among ours, so a button can't be called `history`.
 */
export const handlerOf = (id: CommandId | 'record'): string =>
  id === 'record' ? 'switchRecorder' : `show${id.charAt(0).toUpperCase()}${id.slice(1)}`;
