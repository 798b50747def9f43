import * as en from './en/index.ts';
import * as lv from './lv/index.ts';
import type { Language } from './say.ts';
import type { Words } from './shape.ts';

export const words: Record<Language, Words> = { en, lv };
export const languages: readonly Language[] = ['en', 'lv'];

export type FaultId = keyof typeof en.faults;
export type FaultParams<Id extends FaultId> = Parameters<(typeof en.faults)[Id]>[0];
export type NoteId = keyof typeof en.notes;
export type NoteParams<Id extends NoteId> = Parameters<(typeof en.notes)[Id]>[0];
export type IssueId = keyof typeof en.issues;
export type RulerId = keyof typeof en.rulers;
export type VocabularyId = keyof typeof en.vocabulary;
export const vocabularyIds: ReadonlySet<string> = new Set(Object.keys(en.vocabulary));
