export { untilCancelled } from './cancel.ts';
export {
  type Ask,
  type Asked,
  type Card,
  type CardId,
  type ChartKind,
  type Choice,
  type Chosen,
  cardIds,
  type FilterColumn,
  type Part,
  type Question,
} from './card.ts';
export { cardsOf } from './cards/cards.ts';
export { everyDeal, filterColumnsOf } from './cards/choice.ts';
export { answerOf, questionsOf } from './cards/questions.ts';
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
export type {
  Answered,
  CancelSignal,
  Host,
  Inserted,
  Insertion,
  InsertPlace,
  Locale,
  LogPlace,
  OnProgress,
  Panel,
  PanelRequest,
  Progress,
  ReportRequest,
  Theme,
} from './host.ts';
export { type Memory, newMemory } from './memory.ts';
export { answerIn, type FoundSheet, type PanelCells, panelOf, type SortedSheets, sortSheets, TOP_ROWS } from './panel.ts';
export { type PanelMaker, type PanelTask, panelMaker, panelWork } from './panel-work.ts';
export { type ShownParameter, shownParameters } from './parameters.ts';
export { makePanel, type ReadTable, readTables } from './reading.ts';
export { pageWithReport, SHARED_ID, type SharedReport, sharedReportOf } from './shared-report.ts';
export { type Replies, type Request, type ServedVerbs, servedHost } from './wire.ts';
export { words } from './words/index.ts';
