export {
  type Argument,
  type Call,
  type CallContext,
  type Dialect,
  type FunctionSpec,
  isRange,
  type ParameterSpec,
  settingNames,
} from './define.ts';
export { catalog, type FunctionId, functions } from './functions.ts';
export { type Answer, answerCells, callFunction } from './gate.ts';
export { formulaOf } from './help.ts';
export type { Host, Inserted, Insertion, InsertPlace, Locale, LogPlace, Panel, ReportRequest, Theme } from './host.ts';
export { type Memory, newMemory } from './memory.ts';
export { type FoundSheet, type PanelCells, panelOf, sortSheets, TOP_ROWS } from './panel.ts';
export { type ShownParameter, shownParameters } from './parameters.ts';
export { type Replies, type Request, type ServedVerbs, servedHost } from './wire.ts';
export { words } from './words/index.ts';
