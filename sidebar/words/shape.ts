import type { QuestionInput } from '../../report/card.ts';
import type { Why } from '../../workbook/place.ts';
import type { Inserting } from '../../workbook/writing/insert.ts';
import type { Selection } from '../../workbook/writing/verbs.ts';
import type { View } from '../views.ts';

/** Every word of the report in one language; a missing one does not compile. */
export interface SidebarWords {
  readonly language: string;
  readonly menu: string;
  readonly views: Readonly<Record<Exclude<View, 'report'>, string>>;
  readonly looking: string;
  readonly reading: string;
  readonly computing: string;
  /** Said while a server works, of which nothing is known midway. */
  readonly atServer: string;
  readonly rowsDone: (done: number, total: number) => string;
  readonly rows: (rows: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  /** A server goes on with what was cancelled. */
  readonly cancelledAtServer: string;
  readonly startAgain: string;
  readonly updating: string;
  readonly noLogTitle: string;
  readonly noLog: string;
  readonly lookAgain: string;
  readonly openSample: string;
  readonly makeTemplate: string;
  readonly template: string;
  readonly clearSample: string;
  readonly clearing: string;
  readonly cleared: (rows: number) => string;
  readonly making: string;
  readonly made: (sheets: readonly string[], kept: readonly string[]) => string;
  readonly listTitle: string;
  readonly list: string;
  readonly log: string;
  /** Says an ISO date. */
  readonly date: (iso: string) => string;
  readonly asOf: (date: string) => string;
  readonly useToday: string;
  readonly asOfWritten: (date: string, address: string) => string;
  readonly dealCount: (deals: number) => string;
  readonly search: string;
  readonly questions: string;
  readonly noQuestion: string;
  readonly answerTitle: string;
  readonly answerIt: string;
  readonly asks: Readonly<Record<QuestionInput, string>>;
  readonly won: string;
  readonly lost: string;
  readonly allDeals: string;
  readonly allDealsAgain: string;
  readonly startedFrom: string;
  readonly startedTo: string;
  readonly startedBetween: (from: string | null, to: string | null) => string;
  readonly notAnswered: (parts: number) => string;
  readonly understoodTitle: string;
  readonly table: string;
  readonly deals: string;
  readonly picture: string;
  readonly painting: string;
  readonly pictures: Readonly<Record<'copied' | 'saved', string>>;
  readonly whichDeals: string;
  readonly allListed: string;
  readonly insert: string;
  readonly insertWhat: string;
  readonly insertKinds: Readonly<Record<Inserting['kind'], string>>;
  readonly insertWhere: string;
  readonly atCell: (selection: Selection | null) => string;
  readonly onNewSheet: string;
  readonly withChart: string;
  readonly withPicture: string;
  readonly inserting: string;
  readonly inserted: (address: string) => string;
  readonly newSheet: string;
  readonly howCounted: string;
  readonly formula: string;
  readonly failed: (message: string) => string;
  readonly rowText: (row: number) => string;
  readonly mapHelps: (value: string) => string;
  readonly mapOften: (value: string) => string;
  readonly mapHinders: (value: string) => string;
  readonly mapHeard: (value: string) => string;
  /** Names the function that lists examples. */
  readonly help: (name: string) => string;
  /** The tables beside the log. */
  readonly tables: {
    readonly title: string;
    readonly none: string;
    readonly sheet: (name: string) => string;
    readonly whys: Readonly<Record<Why, string>>;
    /** A table is read from a sheet, and kept on another one. */
    readonly guessed: (table: string, from: string, why: Why, to: string) => string;
  };
  readonly selfTest: {
    readonly held: (held: number, checks: number) => string;
    readonly made: (version: string, rules: string, milliseconds: number) => string;
  };
  readonly share: ShareWords;
}

export interface ShareWords {
  readonly intro: string;
  readonly whose: string;
  readonly everything: string;
  readonly withDeals: string;
  readonly withReps: string;
  readonly saveFile: string;
  readonly print: string;
  readonly copyMail: string;
  readonly copied: string;
  readonly toSheet: string;
  readonly saved: (name: string) => string;
  readonly preview: string;
  readonly title: (whose: string | null) => string;
  readonly madeOn: (log: string, deals: string, asOf: string) => string;
  readonly stages: string;
  readonly numbers: string;
  readonly movesOnWhen: (what: string) => string;
  readonly toDo: (what: string) => string;
  readonly without: (action: string, deals: number, of: number) => string;
  readonly footer: string;
}
