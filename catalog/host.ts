import type { Cells } from '../core/cells/cell.ts';
import type { Stage } from '../core/journey/stages.ts';
import type { Report } from '../core/report/report.ts';
import type { ReadAs } from '../core/study.ts';
import type { Language } from '../core/words/say.ts';
import type { Card, Choice, Chosen, FilterColumn, Part, Question, SaidFinding } from './card.ts';
import type { CommandId } from './commands.ts';
import type { Dialect } from './define.ts';
import type { SelfTest } from './self-test.ts';
import type { Why } from './sort-sheets.ts';
import type { SideKind } from './table-words.ts';
import type { NewSheet } from './writing/new-sheets.ts';
import type { BookVerbs, NoAnswer } from './writing/verbs.ts';

/** A table beside a log that is read with it, or could be. */
export interface SideTable {
  readonly kind: SideKind;
  /** What a person calls it: its sheet. */
  readonly sheet: string;
  /** Its headings and cells, as a formula of the host can hold it. */
  readonly reference: string;
  /** Why it was found: by its name, by its headings, or as one that only a person can tell. */
  readonly why: Why;
  readonly hasRows: boolean;
  /** Whether it is read with the log; one to a kind. */
  readonly isUsed: boolean;
}

/** Where a log and its side tables are, as references that a formula of the host can hold. */
export interface LogPlace {
  /** What a person calls it: the sheet. */
  readonly name: string;
  readonly log: string;
  readonly stages: string | null;
  readonly actions: string | null;
  readonly settings: string | null;
  readonly metrics: string | null;
  readonly changes: string | null;
  readonly rows: number;
  /** All tables beside it by kind, the surest first; those that are read stand above. */
  readonly tables: readonly SideTable[];
}

/** How a report is asked for: its language, which deals it is about, and as of when. */
export interface PanelRequest {
  readonly language: Language;
  readonly choice: Choice;
  /** An ISO date; `null` is the last date of the log, or what the workbook's settings say. */
  readonly asOf: string | null;
}

export interface ReportRequest extends PanelRequest {
  readonly place: LogPlace;
}

/** A question of the search box, with what was chosen for it. */
export interface PanelQuestion {
  readonly id: string;
  readonly chosen: Chosen;
}

export interface AnswerRequest extends ReportRequest {
  readonly question: PanelQuestion;
}

/** A stage, who answers for it and what they do. */
export interface OwnedStage extends Pick<Stage, 'name' | 'phase' | 'owner' | 'teams' | 'whatToDo' | 'movesOnWhen'> {
  /** Of the deals that went on, those without what moves a deal on; `null` where none was. */
  readonly without: { readonly deals: number; readonly of: number } | null;
}

/** The report of one log, or why there is none. Survives JSON, so that it crosses to a server and back. */
export type Panel =
  | {
      readonly kind: 'report';
      readonly check: Report;
      readonly findings: readonly SaidFinding[];
      readonly cards: readonly Card[];
      readonly questions: readonly Question[];
      readonly filterColumns: readonly FilterColumn[];
      /** Milliseconds since 1899-12-30. */
      readonly asOf: number;
      /** Whether somebody said up to when to count. */
      readonly isAsOfGiven: boolean;
      readonly deals: number;
      readonly stages: readonly OwnedStage[];
      /** A log without history: it tells when deals began and ended, not their stages. */
      readonly isList: boolean;
    }
  | { readonly kind: 'fault'; readonly sentence: string; readonly check: Report };

/** The answer to a question, or why there is none. */
export type Answered = { readonly kind: 'part'; readonly part: Part } | { readonly kind: 'fault'; readonly sentence: string };

/** How far a report has come, in rows of the log and of the tables beside it. */
export interface Progress {
  readonly phase: 'reading' | 'computing';
  readonly done: number;
  readonly total: number;
}
export type OnProgress = (progress: Progress) => void;

/** What the port needs of an `AbortSignal`, which not every host's runtime knows. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface Locale {
  readonly language: Language;
  readonly dialect: Dialect;
}

export type Theme = 'light' | 'dark';

/** A file as it was dropped or named. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The cells of a file; a workbook can't be read everywhere. */
export type Exported =
  | { readonly kind: 'cells'; readonly cells: Cells; readonly readAs: ReadAs | null }
  | { readonly kind: 'workbook' }
  | NoAnswer;

/** What only some hosts can do. */
export interface Capabilities {
  /** A server tells no progress, and goes on with what was cancelled. */
  readonly computes: 'here' | 'on a server';
  /** A page by itself has no workbook to write to. */
  readonly book: 'open' | 'none';
  /** Draws charts of its own beside what is inserted; every workbook takes pictures. */
  readonly nativeCharts: boolean;
  /** Kinds of files that an export is read from. */
  readonly files: readonly ('csv' | 'xlsx')[];
}

/** The verbs that a host offers the sidebar. JSON only; the sidebar never sees cells, but those of an export on their way in. */
export interface Host extends BookVerbs {
  readonly capabilities: Capabilities;
  /** Reads an export in the page: its one sheet, or the one that looks most like a log. */
  readExport(file: NamedFile, language: Language): Promise<Exported>;
  /** The sheets of a journey workbook with the sample in a language, from the product's own files. */
  workbook(language: Language): Promise<readonly NewSheet[]>;
  locale(): Promise<Locale>;
  theme(): Theme;
  /** Ranges of the workbook that look like a log, the likeliest first. */
  findLogs(): Promise<readonly LogPlace[]>;
  /** Tells its progress in order, up to the total of each phase. Errors: rejects once the signal is aborted. */
  report(request: ReportRequest, onProgress: OnProgress, signal: CancelSignal): Promise<Panel>;
  /** Answers one of the panel's questions; tells and rejects as {@link Host.report}. */
  answer(request: AnswerRequest, onProgress: OnProgress, signal: CancelSignal): Promise<Answered>;
  /** Calls back after an edit of the workbook or a change of the theme; returns how to stop. */
  onChange(listener: () => void): () => void;
  /** Calls back with what a button or a menu of the host asked for, also before; returns how to stop. */
  onCommand(listener: (command: CommandId) => void): () => void;
  /** Computes known answers where the formulas are computed. */
  selfTest(): Promise<SelfTest>;
  /** Where things are, kept between openings; `null` where nothing is kept. */
  recall(key: string): Promise<string | null>;
  remember(key: string, value: string): Promise<void>;
}
