/**
 * The core for those outside this project, tests and benchmarks included: cells in, reports out. It knows no host, no clock,
 * no time zone and no chance. Our own rooms import the files themselves, so that a script holds only what it uses.
 */
export { type Cell, type Cells, isBlank, isError, textOf } from './cells/cell.ts';
export { momentOfCell, numberOf } from './cells/column.ts';
export type { DateOrder } from './cells/date-text.ts';
export type { MappingReason } from './cells/draft.ts';
export { fold, nearest } from './cells/fold.ts';
export { type Grid, isSameRange, letGo, newGrid } from './cells/grid.ts';
export { roleNamed } from './cells/headings.ts';
export type { Issue } from './cells/issues.ts';
export type { Layout } from './cells/layout.ts';
export { DAY, type DateSystem, isoOf, MOMENT_OF_EPOCH, type Moment, serialOf, startOfDay } from './cells/moment.ts';
export type { Period } from './cells/period.ts';
export { namedRoles, type Role } from './cells/roles.ts';
export { type AttributeColumn, attributeColumns } from './dataset/attribute-columns.ts';
export { type Dataset, datasetOf, narrowed, type Tables, withHistory } from './dataset/dataset.ts';
export { historyToKeep, type WeeklyExport } from './dataset/history.ts';
export { Fault, sentenceOf } from './fault.ts';
export { isActionsTable } from './log/actions-table.ts';
export type { HistoryUpdate } from './log/keep-history.ts';
export { logLikeness } from './log/likeness.ts';
export { tableOf } from './log/log.ts';
export { isStagesTable, readStages, type Stage, stageHeaders } from './log/stages.ts';
export { backtestReport } from './questions/backtest/backtest-report.ts';
export { changeReport } from './questions/before-after/before-after-report.ts';
export { checkForOthers, checkReport, datasetCheck, faultCheck } from './questions/check/check-report.ts';
export { cohortsReport } from './questions/cohorts/cohorts-report.ts';
export { type ConversionStatistic, conversionOf, type Passage } from './questions/conversion/conversion-report.ts';
export { curveReport } from './questions/curve/curve-report.ts';
export { dealsReport, type Fate } from './questions/deals/deals-report.ts';
export { allAdvancedWithout } from './questions/drivers/defining-action.ts';
export { type DriversCall, driversReport } from './questions/drivers/drivers-report.ts';
export { dropoffReport } from './questions/dropoff/dropoff-report.ts';
export { feedbackReport } from './questions/feedback/feedback-report.ts';
export { flowReport } from './questions/flow/flow-report.ts';
export { forecastReport } from './questions/forecast-wins/forecast-wins-report.ts';
export { funnelReport } from './questions/funnel/funnel-report.ts';
export { goalsReport } from './questions/goals/goals-report.ts';
export { isMetricsTable, type MetricDefinition, readMetrics } from './questions/metrics/definitions.ts';
export { type DatasetOfMetric, metricsReport } from './questions/metrics/metrics-report.ts';
export { movesReport } from './questions/moves/moves-report.ts';
export { pathsReport } from './questions/paths/paths-report.ts';
export { reconcileReport } from './questions/reconcile/reconcile-report.ts';
export { segmentsReport } from './questions/segments/segments-report.ts';
export { stagesReport } from './questions/stages/stages-report.ts';
export { stuckReport } from './questions/stuck/stuck-report.ts';
export { type TimeStatistic, timeInOneStage, timeReport } from './questions/time-in-stage/time-in-stage-report.ts';
export { velocityReport } from './questions/velocity/velocity-report.ts';
export { visitsReport } from './questions/visits/visits-report.ts';
export { waitBinsReport, waitReport } from './questions/wait-cost/wait-cost-report.ts';
export { winRateReport } from './questions/win-rate/win-rate-report.ts';
export { forAMoment, forOneAnswer } from './scratch.ts';
export { type ColumnOverrides, type Comparison, defaultSettings, type Filter, type Settings } from './settings.ts';
export { cellOf, headingOf, noteText, toCells, valueText } from './table/print.ts';
export {
  type Kind,
  type Note,
  note,
  type Report,
  type ReportColumn,
  type Selector,
  type Single,
  type Value,
} from './table/report.ts';
export { productVersion, rulesVersion } from './version.ts';
export { type FaultId, type NoteId, type NoteParams, words } from './words/index.ts';
export { handIn, type Language, languages, pickLanguage } from './words/language.ts';
export { headerIds, says, terms } from './words/terms.ts';
