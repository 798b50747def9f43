import type { Finding, Language, Report } from '../core/index.ts';
import type { Card, Choice, FilterColumn, Part, Question } from './card.ts';
import type { Dialect } from './define.ts';

/** Where a log and its side tables are, as references that a formula of the host can hold. */
export interface LogPlace {
  /** What a person calls it: the sheet. */
  readonly name: string;
  readonly log: string;
  readonly stages: string | null;
  readonly actions: string | null;
  readonly settings: string | null;
  readonly rows: number;
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

/** The report of one log, or why there is none. Survives JSON, so that it crosses to a server and back. */
export type Panel =
  | {
      readonly kind: 'report';
      readonly check: Report;
      readonly funnel: Report;
      readonly time: Report;
      readonly findings: readonly Finding[];
      readonly cards: readonly Card[];
      readonly questions: readonly Question[];
      readonly filterColumns: readonly FilterColumn[];
      /** Milliseconds since 1899-12-30. */
      readonly asOf: number;
      /** Whether somebody said up to when to count. */
      readonly isAsOfGiven: boolean;
      readonly deals: number;
      readonly stages: readonly { readonly name: string; readonly phase: string }[];
      /** A log without history: it tells when deals began and ended, not their stages. */
      readonly isList: boolean;
    }
  | { readonly kind: 'fault'; readonly sentence: string; readonly check: Report };

/** The answer to a question, or why there is none. */
export type Answered = { readonly kind: 'part'; readonly part: Part } | { readonly kind: 'fault'; readonly sentence: string };

/** Where an insertion goes: the selected cell, or a new sheet of that name. */
export type InsertPlace = { readonly kind: 'selection' } | { readonly kind: 'new sheet'; readonly name: string };

/** A live formula and the cells that its answer will fill. */
export interface Insertion {
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  readonly place: InsertPlace;
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

/** What became of an insertion; nothing is ever written over cells that hold something. */
export type Inserted =
  | { readonly kind: 'done'; readonly address: string }
  | { readonly kind: 'occupied'; readonly address: string };

export interface Locale {
  readonly language: Language;
  readonly dialect: Dialect;
}

export type Theme = 'light' | 'dark';

/** The verbs that a host offers the sidebar. JSON only; the sidebar never sees cells. */
export interface Host {
  /** A server tells no progress, and goes on with what was cancelled. */
  readonly computes: 'here' | 'on a server';
  /** A page by itself has no workbook to write to. */
  readonly book: 'open' | 'none';
  locale(): Promise<Locale>;
  theme(): Theme;
  /** Ranges of the workbook that look like a log, the likeliest first. */
  findLogs(): Promise<readonly LogPlace[]>;
  /** Tells its progress in order, up to the total of each phase. Errors: rejects once the signal is aborted. */
  report(request: ReportRequest, onProgress: OnProgress, signal: CancelSignal): Promise<Panel>;
  insert(insertion: Insertion): Promise<Inserted>;
  /** Calls back after an edit of the workbook or a change of the theme; returns how to stop. */
  onChange(listener: () => void): () => void;
  /** Where things are, kept between openings; `null` where nothing is kept. */
  recall(key: string): Promise<string | null>;
  remember(key: string, value: string): Promise<void>;
}
