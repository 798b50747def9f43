import * as en from './en/index.ts';
import * as lv from './lv/index.ts';
import type { Language, Say } from './say.ts';

/** Every sentence and word of the core in one language. English sets the shape: a missing sentence does not compile. */
export interface Words {
  readonly say: Say;
  readonly faults: typeof en.faults;
  readonly notes: typeof en.notes;
  readonly issues: typeof en.issues;
  readonly check: typeof en.check;
  readonly findings: typeof en.findings;
  readonly list: typeof en.list;
  readonly recipes: typeof en.recipes;
  readonly rulers: typeof en.rulers;
  readonly movement: typeof en.movement;
  readonly waiting: typeof en.waiting;
  readonly headers: typeof en.headers;
  readonly vocabulary: typeof en.vocabulary;
}

export const words: Record<Language, Words> = { en, lv };
export const languages: readonly Language[] = ['en', 'lv'];

export type FaultId = keyof typeof en.faults;
export type FaultParams<Id extends FaultId> = Parameters<(typeof en.faults)[Id]>[0];
export type NoteId = keyof typeof en.notes;
export type NoteParams<Id extends NoteId> = Parameters<(typeof en.notes)[Id]>[0];
export type IssueId = keyof typeof en.issues;
export type FindingId = keyof typeof en.findings;
export type FindingParams<Id extends FindingId> = Parameters<(typeof en.findings)[Id]>[0];
export type RulerId = keyof typeof en.rulers;
export type VocabularyId = keyof typeof en.vocabulary;
export const vocabularyIds: ReadonlySet<string> = new Set(Object.keys(en.vocabulary));
