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
export { Fault, sentenceOf } from './fault.ts';
export { historyToKeep, type WeeklyExport } from './history.ts';
export { isActionsTable } from './journey/actions-table.ts';
export { type AttributeColumn, attributeColumns } from './journey/attribute-columns.ts';
export type { HistoryUpdate } from './journey/keep-history.ts';
export { logLikeness } from './journey/likeness.ts';
export { tableOf } from './journey/log.ts';
export { isStagesTable, readStages, type Stage, stageHeaders } from './journey/stages.ts';
export { allAdvancedWithout } from './metrics/defining-action.ts';
export { isMetricsTable, type MetricDefinition, readMetrics } from './metrics/definitions.ts';
export { backtestReport } from './report/backtest-report.ts';
export { changeReport } from './report/change-report.ts';
export { checkForOthers, checkReport, faultCheck, studyCheck } from './report/check-report.ts';
export { cohortsReport } from './report/cohorts-report.ts';
export { type ConversionStatistic, conversionOf, type Passage } from './report/conversion-report.ts';
export { curveReport } from './report/curve-report.ts';
export { dealsReport, type Fate } from './report/deals-report.ts';
export { type DriversCall, driversReport } from './report/drivers-report.ts';
export { dropoffReport } from './report/dropoff-report.ts';
export { feedbackReport } from './report/feedback-report.ts';
export type { Finding } from './report/finding.ts';
export { findingsOf, findingText, withoutDealName } from './report/findings.ts';
export { flowReport } from './report/flow-report.ts';
export { forecastReport } from './report/forecast-report.ts';
export { funnelReport } from './report/funnel-report.ts';
export { goalsReport } from './report/goals-report.ts';
export { metricsReport, type StudyOfMetric } from './report/metrics-report.ts';
export { movesReport } from './report/moves-report.ts';
export { pathsReport } from './report/paths-report.ts';
export { cellOf, headingOf, noteText, toCells, valueText } from './report/print.ts';
export { reconcileReport } from './report/reconcile-report.ts';
export {
  type Kind,
  type Note,
  note,
  type Report,
  type ReportColumn,
  type Selector,
  type Single,
  type Value,
} from './report/report.ts';
export { segmentsReport } from './report/segments-report.ts';
export { stagesReport } from './report/stages-report.ts';
export { stuckReport } from './report/stuck-report.ts';
export { type TimeStatistic, timeInOneStage, timeReport } from './report/time-report.ts';
export { velocityReport } from './report/velocity-report.ts';
export { visitsReport } from './report/visits-report.ts';
export { waitBinsReport, waitReport } from './report/wait-report.ts';
export { forAMoment, forOneAnswer } from './scratch.ts';
export { type ColumnOverrides, type Comparison, defaultSettings, type Filter, type Settings } from './settings.ts';
export { narrowed, type Study, studyOf, type Tables, withHistory } from './study.ts';
export { productVersion, rulesVersion } from './version.ts';
export { headerIds } from './words/en/terms.ts';
export { type FaultId, type FindingId, languages, type NoteId, type NoteParams, words } from './words/index.ts';
export type { Language } from './words/say.ts';
export { says, terms } from './words/terms.ts';
