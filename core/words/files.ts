import { files as en } from './en/files.ts';
import { files as lv } from './lv/files.ts';
import type { Language } from './say.ts';

/** Sentences about files by language: pages that read files say no others of the core's. */
export const fileWords: Record<Language, typeof en> = { en, lv };
