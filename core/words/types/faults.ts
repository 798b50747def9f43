import type { Crm } from '../crm.ts';
/** One sentence or two: the fact, what was seen, the way out. Rule Q2. */
export interface FaultWords {
  readonly emptyRange: (_: object) => string;
  readonly oneCell: (p: { seen: string }) => string;
  readonly onlyHeadings: (p: { columns: readonly string[] }) => string;
  readonly firstRowIsData: (p: { row: readonly string[] }) => string;
  readonly noDealColumn: (p: { columns: readonly string[] }) => string;
  readonly noStageColumn: (p: { columns: readonly string[] }) => string;
  readonly noTimeColumn: (p: { columns: readonly string[] }) => string;
  readonly noHistory: (p: { crm: Crm }) => string;
  readonly listWithoutDates: (p: { crm: Crm }) => string;
  readonly whichPipeline: (p: { pipelines: readonly string[] }) => string;
  readonly noSuchPipeline: (p: { name: string; nearest: string | null; known: readonly string[] }) => string;
  readonly entryOrExit: (p: { column: string }) => string;
  readonly exportDateNeeded: (p: { stage: string }) => string;
  readonly noUsableRow: (p: { rows: number; issues: readonly string[] }) => string;
  readonly tooManyStages: (p: { column: string; count: number; most: number }) => string;
  readonly onlyOutcomes: (p: { stages: readonly string[] }) => string;
  readonly ambiguousDates: (p: { column: string; example: string }) => string;
  readonly farLastDate: (p: { row: number; date: string; before: string | null }) => string;
  readonly nothingYet: (p: { asOf: string; first: string }) => string;
  readonly noSuchColumn: (p: { setting: string; name: string; nearest: string | null; columns: readonly string[] }) => string;
  readonly noSuchOutput: (p: { name: string; nearest: string | null; columns: readonly string[] }) => string;
  readonly noActionsTable: (p: { columns: readonly string[] }) => string;
  readonly stageChoice: (p: {
    header: string;
    row: number;
    seen: string;
    allowed: readonly string[];
    nearest: string | null;
  }) => string;
  readonly stageTwice: (p: { name: string; first: number; second: number }) => string;
  readonly noOpenStage: (p: { stages: readonly string[] }) => string;
  readonly goalNoNumber: (p: { header: string; row: number; seen: string }) => string;
  readonly noPhase: (p: { stage: string }) => string;
  readonly phaseNoRun: (p: { phase: string; stages: readonly string[] }) => string;
  readonly phaseNeedsLevel: (p: { name: string }) => string;
  readonly tooManyGroups: (p: { by: string; groups: number; stages: number }) => string;
  readonly unknownPoint: (p: { name: string; nearest: string | null; known: readonly string[] }) => string;
  readonly outcomeNoStage: (p: { name: string; known: readonly string[] }) => string;
  readonly unknownDeal: (p: { name: string; nearest: string | null; deals: number }) => string;
  readonly noDealChosen: (p: { filters: readonly string[]; deals: number }) => string;
  readonly filterNoNumber: (p: { column: string; comparison: string; value: string }) => string;
  readonly unknownSetting: (p: { name: string; nearest: string | null; columns: readonly string[] }) => string;
  readonly settingValue: (p: {
    name: string;
    value: string;
    allowed: string;
    nearest: string | null;
    column: string | null;
  }) => string;
  readonly settingNoValue: (p: { name: string }) => string;
  readonly settingTwice: (p: { name: string; first: string; second: string }) => string;
  readonly missingParameter: (p: { name: string; function: string; meaning: string }) => string;
  readonly missingLog: (p: { function: string }) => string;
  readonly surplusArgument: (p: { function: string; seen: string; takes: readonly string[] }) => string;
  readonly unknownTable: (p: { columns: readonly string[] }) => string;
  readonly twoTables: (p: { kind: string }) => string;
  readonly choice: (p: { parameter: string; seen: string; allowed: readonly string[]; nearest: string | null }) => string;
  readonly errorArgument: (p: { parameter: string; seen: string }) => string;
  readonly notText: (p: { parameter: string; rows: number; columns: number }) => string;
  readonly unknownFunction: (p: { name: string; nearest: string | null; known: readonly string[] }) => string;
  readonly noSuchSheet: (p: { name: string; nearest: string | null; sheets: readonly string[] }) => string;
  readonly fileUnreadable: (p: { file: string; kind: string }) => string;
  readonly fileKind: (p: {
    file: string;
    kind:
      | 'binary'
      | 'encrypted'
      | 'image'
      | 'numbers'
      | 'ods'
      | 'office'
      | 'packed'
      | 'pdf'
      | 'web page'
      | 'word'
      | 'xls'
      | 'xlsb'
      | 'xlsx'
      | 'xml';
  }) => string;
  readonly fileTooLong: (p: { file: string; megabytes: number; most: number }) => string;
  readonly fileTooBig: (p: { file: string; megabytes: number; most: number }) => string;
  readonly noSheets: (p: { file: string }) => string;
  readonly jsonNoRows: (p: { file: string }) => string;
  readonly unknownAction: (p: { name: string; nearest: string | null; known: readonly string[] }) => string;
  readonly outcomeAsBase: (p: { name: string; known: readonly string[] }) => string;
  readonly targetNotLater: (p: { from: string; to: string; stages: readonly string[] }) => string;
  readonly withinNoDays: (p: { seen: string }) => string;
  readonly noGoals: (_: object) => string;
  readonly noMetricsTable: (p: { columns: readonly string[] }) => string;
  readonly noMetric: (_: object) => string;
  readonly metricLacks: (p: { header: string; row: number }) => string;
  readonly metricCell: (p: {
    header: string;
    row: number;
    seen: string;
    allowed: readonly string[];
    nearest: string | null;
  }) => string;
  readonly momentsInOrder: (p: { from: string; to: string }) => string;
  readonly notMoment: (p: { parameter: string; seen: string }) => string;
  readonly changeOutside: (p: { change: string; first: string; asOf: string }) => string;
  readonly sizeNoShare: (p: { seen: string }) => string;
}
