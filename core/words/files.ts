import { byLanguage } from './language.ts';
import type { FileWords } from './types/files.ts';

/** Sentences about files by language: pages that read files say no others of the core's. */
export const fileWords = byLanguage<FileWords>();
