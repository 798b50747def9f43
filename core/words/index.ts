import { byLanguage } from './language.ts';
import type { Words } from './shape.ts';
import type { FaultWords } from './types/faults.ts';
import type { IssueWords } from './types/issues.ts';
import type { NoteWords } from './types/notes.ts';
import type { RulerWords } from './types/rulers.ts';

export const words = byLanguage<Words>();

export type FaultId = keyof FaultWords;
export type FaultParams<Id extends FaultId> = Parameters<FaultWords[Id]>[0];
export type NoteId = keyof NoteWords;
export type NoteParams<Id extends NoteId> = Parameters<NoteWords[Id]>[0];
export type IssueId = keyof IssueWords;
export type RulerId = keyof RulerWords;
