import type { Words } from '../../../core/words/shape.ts';
import { say } from '../say.ts';

const { quote } = say;

/** What was odd in a log: a finding, what it means for the numbers, what to do. `seen` is what stood there. */
export interface IssueWords {
  readonly finding: (seen: string) => string;
  readonly means: string;
  readonly todo: string;
}

export const issues: Words['issues'] = {
  titleRow: { finding: () => 'Rows above the headings', means: 'They were passed over.', todo: '' },
  blankRow: { finding: () => 'Blank rows', means: 'They were passed over.', todo: '' },
  repeatedHeader: { finding: () => 'Headings repeated within the rows', means: 'They were passed over.', todo: '' },
  duplicateRow: { finding: () => 'Rows written twice', means: 'Each counts once.', todo: '' },
  noDeal: { finding: () => 'Rows without a deal', means: 'They were left out.', todo: 'Fill in the deal.' },
  noStage: { finding: () => 'Rows without a stage or an action', means: 'They were left out.', todo: 'Fill in the stage.' },
  noDate: {
    finding: () => 'Rows without a date',
    means: 'They were left out.',
    todo: 'Fill in when the deal entered the stage.',
  },
  unreadDate: {
    finding: (seen) => `Dates in ${quote(seen)} that can’t be read`,
    means: 'These rows were left out.',
    todo: 'Write them as dates, such as 2025-03-05.',
  },
  mixedDates: {
    finding: (seen) => `Dates in ${quote(seen)} in two orders of day and month`,
    means: 'All were read in the order that most of them show; the others were left out.',
    todo: 'Write them in one order.',
  },
  errorCell: {
    finding: (seen) => `Cells that show ${seen}`,
    means: 'These rows were left out.',
    todo: 'Mend the formulas.',
  },
  placeholder: {
    finding: (seen) => `Placeholder dates (${seen})`,
    means: 'They stand for “never” and were read as blank.',
    todo: '',
  },
  noStageDates: {
    finding: () => 'Deals without any date',
    means: 'They were left out.',
    todo: 'Fill in when they entered their stages.',
  },
  leftBeforeEntered: {
    finding: () => 'Stages left before they were entered',
    means: 'The exit was not used; the next entry ends the visit.',
    todo: 'Correct one of the two dates.',
  },
  unknownStage: {
    finding: (seen) => `The stage ${quote(seen)} is not in the stages table`,
    means: 'Its rows were left out.',
    todo: 'Add it to the stages table, or list it under Also called.',
  },
  afterAsOf: { finding: () => 'Rows after the as-of moment', means: 'They were left out: they had not happened yet.', todo: '' },
  outcomeUndated: {
    finding: () => 'Outcomes without a date of their own',
    means: 'They count from the last date of the deal, so the last stage may look shorter than it was.',
    todo: 'Add a column with the closing date.',
  },
  closedBeforeLast: {
    finding: () => 'Deals closed before their last entry',
    means: 'The outcome counts from the last entry.',
    todo: 'Correct the closing date or the entry.',
  },
  outcomeOnly: {
    finding: () => 'Deals with an outcome but no stage',
    means: 'They have no start and are not in the funnel.',
    todo: 'Add the stages that they went through.',
  },
  wonAndLost: {
    finding: () => 'Deals won and lost at the same moment',
    means: 'They count as won.',
    todo: 'Remove one of the two rows.',
  },
  correctedOutcome: { finding: () => 'Outcomes that were corrected', means: 'The last one stands.', todo: '' },
  reopened: {
    finding: () => 'Deals reopened after an outcome',
    means: 'The outcome at the as-of moment counts; the time in between belongs to no stage.',
    todo: '',
  },
  misclick: {
    finding: () => 'Moves taken back within an hour',
    means: 'They were taken for slips and dropped.',
    todo: '',
  },
  passThrough: {
    finding: () => 'Stages passed through within an hour',
    means: 'They count as entered, but not as time in the stage.',
    todo: '',
  },
  administrative: {
    finding: () => 'Deals lost for an administrative reason',
    means: 'They are not in the funnel: they never were real chances.',
    todo: '',
  },
  actionOfUnknownDeal: {
    finding: () => 'Actions of deals that the log does not know',
    means: 'They were left out.',
    todo: 'Check the spelling of the deal in both tables.',
  },
  footer: { finding: () => 'Totals and footers of a report', means: 'They were passed over.', todo: '' },
  otherField: { finding: () => 'Changes of other fields than the stage', means: 'They were passed over.', todo: '' },
  noChange: { finding: () => 'Changes from a stage to itself', means: 'They were passed over.', todo: '' },
  closedUndated: {
    finding: () => 'Closed deals without a closing date',
    means: 'They were left out: nobody knows how long they took.',
    todo: 'Fill in when they were won or lost.',
  },
  vanished: {
    finding: () => 'Open deals that are gone from later copies',
    means: 'They count as having left, nobody knows where to.',
    todo: 'Export closed deals too.',
  },
  snapshotResolution: {
    finding: (seen) => `Dates known to within ${seen} days, from one copy of the pipeline to the next`,
    means: 'A stage that a deal went through between two copies was not seen.',
    todo: '',
  },
  nameTwice: {
    finding: (seen) => `Several deals named ${quote(seen)}`,
    means: 'Their rows differ, so they count as different deals.',
    todo: 'Add a column with the deal’s id.',
  },
  pipelinesTogether: {
    finding: (seen) => `Several pipelines counted together (${seen})`,
    means: 'They share their stages.',
    todo: 'To count one of them: add the setting pipeline=…',
  },
  bulkClosing: {
    finding: (seen) => `Deals closed all at once on ${seen}`,
    means: 'They count as closed that day; if somebody tidied up, the days before are too long.',
    todo: '',
  },
  lateHistory: {
    finding: (seen) => `Deals already under way when the log begins (${seen})`,
    means:
      'They count in the funnel, but how long they had been in their first stage is not known: that stage is left out of durations unless a creation date tells.',
    todo: 'Add a column with the date of creation, or export an earlier history.',
  },
  takenForWon: {
    finding: (seen) => `${quote(seen)} is taken for the win: its name says so, and no deal leaves it`,
    means: 'Its deals count as won.',
    todo: 'If it is none, say so in the stages table (Outcome).',
  },
  takenForLost: {
    finding: (seen) => `${quote(seen)} is taken for a loss: its name says so, and no deal leaves it`,
    means: 'Its deals count as lost.',
    todo: 'If it is none, say so in the stages table (Outcome).',
  },
  startsLater: {
    finding: () => 'Deals first seen beyond the first stage',
    means: 'They count from where they were first seen.',
    todo: '',
  },
} satisfies Record<string, IssueWords>;
