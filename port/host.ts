import type { SelfTest } from '../calls/self-test.ts';
import type { Theme } from '../charts/svg.ts';
import type { Dialect } from '../core/questions/declaration.ts';
import type { Language } from '../core/words/language.ts';
import type { Exported, NamedFile } from '../files/named-file.ts';
import type { Answered, ReportModel, ReportOptions, ReportQuestion } from '../report/model.ts';
import type { LogPlace } from '../workbook/place.ts';
import type { NewSheet } from '../workbook/writing/new-sheets.ts';
import type { WorkbookVerbs } from '../workbook/writing/verbs.ts';
import type { CommandId } from './commands.ts';

/** A report that is asked for, of the log at a place. */
export interface ReportRequest extends ReportOptions {
  readonly place: LogPlace;
}

export interface AnswerRequest extends ReportRequest {
  readonly question: ReportQuestion;
}

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
export interface Host extends WorkbookVerbs {
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
  report(request: ReportRequest, onProgress: OnProgress, signal: CancelSignal): Promise<ReportModel>;
  /** Answers one of the model's questions; tells and rejects as {@link Host.report}. */
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
