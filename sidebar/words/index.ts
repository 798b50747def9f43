import type { Language } from '../../core/words/say.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import type { SidebarWords } from './shape.ts';

export const sidebarWords: Record<Language, SidebarWords> = { en, lv };
