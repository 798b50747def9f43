/** The only door of the core: cells in, reports out. It knows no host, no clock, no time zone and no chance. */
export { type Cell, type Cells, isBlank, isError, textOf } from './cells/cell.ts';
export { momentOfCell, numberOf } from './cells/column.ts';
export type { DateOrder } from './cells/date-text.ts';
export { fold, nearest } from './cells/fold.ts';
export { type Grid, isSameRange, letGo, newGrid } from './cells/grid.ts';
export { namedRoles, type Role, roleNamed } from './cells/headers.ts';
export type { Issue } from './cells/issues.ts';
export type { Layout } from './cells/layout.ts';
export type { MappingReason } from './cells/mapping.ts';
export { DAY, type DateSystem, isoOf, MOMENT_OF_EPOCH, type Moment, serialOf, startOfDay } from './cells/moment.ts';
export type { Period } from './cells/period.ts';
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
export { checkReport, faultCheck, studyCheck } from './report/check-report.ts';
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
export {
  type FaultId,
  type FindingId,
  headerIds,
  type Language,
  languages,
  type NoteId,
  type NoteParams,
  words,
} from './words/index.ts';
export { says, terms } from './words/terms.ts';
