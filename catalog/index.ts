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
  partIn,
  type Question,
  type SaidFinding,
} from './card.ts';
export { cardsOf } from './cards/cards.ts';
export { everyDeal, filterColumnsOf } from './cards/choice.ts';
export { answerOf, questionsOf } from './cards/questions.ts';
export { cardWords, type PartId } from './cards/words/index.ts';
export { type DealRows, dealRows, dealsBehind } from './deals.ts';
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
export { type HistoryPreview, type HistoryRequest, type Move, type OtherLayout, previewOf } from './history.ts';
export type {
  Answered,
  AnswerRequest,
  CancelSignal,
  Capabilities,
  Exported,
  Host,
  Locale,
  LogPlace,
  NamedFile,
  OnProgress,
  OwnedStage,
  Panel,
  PanelQuestion,
  PanelRequest,
  Progress,
  ReportRequest,
  Theme,
} from './host.ts';
export { rowOfStep, type StepEntry, type StepField, type StepForm, stepFields, stepFormOf } from './log-step.ts';
export { type Memory, newMemory } from './memory.ts';
export { looksOfReport, nativeChartOf } from './native-chart.ts';
export {
  answerIn,
  type FoundSheet,
  meantOf,
  noTables,
  type PanelCells,
  panelOf,
  type SortedSheets,
  sortSheets,
  TOP_ROWS,
  tableKinds,
} from './panel.ts';
export { doTask, type MadeTask, type PanelMaker, type PanelTask, panelMaker, panelWork } from './panel-work.ts';
export { type ShownParameter, shownParameters } from './parameters.ts';
export { finish, type ReadTable, readTables, reportVerbs } from './reading.ts';
export { type KnownAnswer, type SelfTest, selfTest } from './self-test.ts';
export {
  type NamedRole,
  type RoleChoice,
  type Setup,
  type SetupStage,
  type SheetNames,
  setupOf,
  tablesOfSetup,
} from './setup.ts';
export { pageWithReport, SHARED_ID, type SharedReport, sharedReportOf } from './shared-report.ts';
export { type Replies, type Request, type ServedVerbs, servedHost, type Zipped } from './wire.ts';
export { words } from './words/index.ts';
export { absoluteAddress, addressOf, cellsAddress, freeName, letters, quotedSheet } from './writing/address.ts';
export type { Addition, Appended, AppendRequest } from './writing/append.ts';
export {
  type Area,
  type Book,
  type Content,
  type Contents,
  colours,
  type Dressing,
  doLater,
  doNow,
  type LaterBook,
  type Look,
  lookFormats,
  type NativeChart,
  type SheetNote,
  type SheetPicture,
  type Spot,
} from './writing/book.ts';
export type { RowsToClear } from './writing/clear.ts';
export { repaired } from './writing/formulas.ts';
export type { Done, Inserted, Inserting, Insertion, InsertPlace } from './writing/insert.ts';
export { mergeTable } from './writing/merge.ts';
export { type NewSheet, sampleRows, sheetsFor } from './writing/new-sheets.ts';
export type { Shown, ShowRequest } from './writing/show.ts';
export type { Tabled, TableToWrite } from './writing/table.ts';
export { typedOf } from './writing/typed.ts';
export type { Undone, Written } from './writing/undo.ts';
export {
  type BookRequest,
  type BookVerbs,
  bookVerbs,
  type HistoryAnswer,
  type NoAnswer,
  type Selection,
  type SetupAnswer,
  type StepAnswer,
  workOf,
} from './writing/verbs.ts';
