/** What was odd in a log: a finding, what it means for the numbers, what to do. `seen` is what stood there. */
export interface IssueSentences {
  readonly finding: (seen: string) => string;
  readonly means: string;
  readonly todo: string;
}

/** What can be odd in a log. */
export type IssueWords = Readonly<
  Record<
    | 'titleRow'
    | 'blankRow'
    | 'repeatedHeader'
    | 'duplicateRow'
    | 'noDeal'
    | 'noStage'
    | 'noDate'
    | 'unreadDate'
    | 'mixedDates'
    | 'errorCell'
    | 'placeholder'
    | 'noStageDates'
    | 'leftBeforeEntered'
    | 'unknownStage'
    | 'afterAsOf'
    | 'outcomeUndated'
    | 'closedBeforeLast'
    | 'outcomeOnly'
    | 'wonAndLost'
    | 'correctedOutcome'
    | 'reopened'
    | 'misclick'
    | 'passThrough'
    | 'administrative'
    | 'actionOfUnknownDeal'
    | 'footer'
    | 'otherField'
    | 'noChange'
    | 'closedUndated'
    | 'vanished'
    | 'snapshotResolution'
    | 'nameTwice'
    | 'pipelinesTogether'
    | 'bulkClosing'
    | 'lateHistory'
    | 'startsLater'
    | 'takenForWon'
    | 'takenForLost',
    IssueSentences
  >
>;
