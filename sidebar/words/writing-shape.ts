import type { StepField } from '../../workbook/log-step.ts';
import type { NamedRole, SetupStage } from '../../workbook/setup.ts';

/** Words of a stage's fields that are texts. */
export type StageText = 'name' | 'phase' | 'alsoCalled' | 'movesOnWhen' | 'owner' | 'teams' | 'whatToDo' | 'recipients';

/** Every word of the screens that write, in one language. */
export interface WritingWords {
  readonly back: string;
  readonly undo: string;
  readonly undone: string;
  readonly undoNothing: string;
  readonly undoChanged: (address: string) => string;
  readonly reading: string;
  readonly writing: string;
  readonly failed: (message: string) => string;
  /** A verb stopped midway, and not all of it could be brought back. */
  readonly halfDone: (message: string, address: string) => string;
  readonly occupied: (address: string) => string;
  readonly onTheLog: string;
  /** A formula that no cell takes. */
  readonly tooLong: string;
  readonly changed: string;
  readonly otherLayout: string;
  readonly shown: (deals: number, rows: number, selected: number) => string;
  readonly shownNone: string;
  readonly setup: {
    readonly title: string;
    readonly intro: string;
    readonly columns: string;
    readonly moreColumns: string;
    readonly roles: Readonly<Record<NamedRole, string>>;
    readonly understood: (heading: string) => string;
    readonly none: string;
    readonly asOf: string;
    readonly asOfHint: string;
    readonly stages: string;
    readonly fields: Readonly<Record<StageText, string>>;
    readonly outcome: string;
    readonly outcomes: Readonly<Record<SetupStage['outcome'], string>>;
    readonly role: string;
    readonly stageRoles: Readonly<Record<SetupStage['role'], string>>;
    readonly goalConversion: string;
    readonly goalDays: string;
    readonly unnamed: string;
    readonly up: (name: string) => string;
    readonly down: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly add: string;
    readonly save: string;
    readonly saved: (addresses: string) => string;
    readonly sheets: { readonly Stages: string; readonly Settings: string };
  };
  readonly history: {
    readonly title: string;
    readonly intro: string;
    readonly begin: string;
    readonly beginFrom: (sheet: string) => string;
    readonly file: string;
    readonly drop: string;
    readonly readAsTodo: string;
    readonly workbook: string;
    readonly paste: string;
    readonly day: string;
    readonly dayHint: string;
    readonly compare: string;
    readonly nothing: string;
    readonly isFirst: (rows: number) => string;
    readonly rows: (rows: number) => string;
    readonly moves: (moves: number) => string;
    readonly isNew: (deal: string, stage: string) => string;
    readonly moved: (deal: string, from: string, to: string) => string;
    readonly more: (count: number) => string;
    readonly vanished: (count: number) => string;
    readonly stale: (count: number) => string;
    readonly append: (rows: number) => string;
    readonly beginLog: (rows: number) => string;
    readonly appended: (rows: number, address: string) => string;
    readonly sheet: string;
    readonly table: string;
  };
  readonly formulas: {
    readonly repair: { readonly title: string; readonly detail: string };
    readonly freeze: { readonly title: string; readonly detail: string };
    readonly thaw: { readonly title: string; readonly detail: string };
    readonly working: string;
    readonly nothingToRepair: string;
    readonly repaired: (formulas: number, addresses: string) => string;
    /** Texts that look like formulas of ours, before they are made such. */
    readonly texts: string;
    readonly makeFormulas: string;
    /** The end of a frozen sheet's name. */
    readonly suffix: string;
    readonly nothingToFreeze: (sheet: string) => string;
    readonly noAnswer: (address: string) => string;
    readonly frozen: (sheet: string, formulas: number) => string;
    readonly nothingToThaw: (sheet: string) => string;
    readonly changedSince: (address: string) => string;
    readonly thawed: (formulas: number) => string;
  };
  readonly step: {
    readonly title: string;
    readonly intro: string;
    readonly deal: string;
    readonly dealHint: (stage: string) => string;
    readonly newDeal: string;
    readonly stage: string;
    readonly date: string;
    /** Labels, and the headings of columns that are new. */
    readonly fields: Readonly<Record<StepField, string>>;
    readonly newColumn: (heading: string) => string;
    readonly suggestions: Readonly<Record<StepField, readonly string[]>>;
    readonly save: string;
    readonly saved: (address: string) => string;
    readonly incomplete: string;
  };
}
