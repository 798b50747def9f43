import type { Stage } from '../core/log/stages.ts';
import type { Report } from '../core/table/report.ts';
import type { Language } from '../core/words/language.ts';
import type { Card, Choice, FilterColumn, Part, Question, QuestionInputs } from './card.ts';

/** How a report is asked for: its language, which deals it is about, and as of when. */
export interface ReportOptions {
  readonly language: Language;
  readonly choice: Choice;
  /** An ISO date; `null` is the last date of the log, or what the workbook's settings say. */
  readonly asOf: string | null;
}

/** A question of the search box, with what was chosen for it. */
export interface ReportQuestion {
  readonly id: string;
  readonly chosen: QuestionInputs;
}

/** A stage, who answers for it and what they do. */
export interface OwnedStage extends Pick<Stage, 'name' | 'phase' | 'owner' | 'teams' | 'whatToDo' | 'movesOnWhen'> {
  /** Of the deals that went on, those without what moves a deal on; `null` where none was. */
  readonly without: { readonly deals: number; readonly of: number } | null;
}

/** The report of one log, or why there is none. Survives JSON, so that it crosses to a server and back. */
export type ReportModel =
  | {
      readonly kind: 'report';
      readonly check: Report;
      /** What to read first, most at stake first: the headline, then answers of the cards. */
      readonly findings: readonly string[];
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
