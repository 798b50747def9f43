import { byLanguage } from '../core/words/language.ts';

/** What is watched and where it is written. */
export interface Recording {
  readonly sheet: string;
  readonly deal: string;
  readonly stage: string;
  readonly log: string;
  /** Deals whose stage the log does not know yet. */
  readonly behind: number;
}

export interface RecorderWords {
  readonly on: (recording: Recording) => string;
  readonly off: string;
  readonly noLog: string;
  readonly otherLog: string;
  readonly noPipeline: string;
  readonly occupied: (address: string) => string;
  readonly failed: (message: string) => string;
  /** Heading of the column that says who edited. */
  readonly recordedBy: string;
}

export const recorderWords = byLanguage<RecorderWords>();
