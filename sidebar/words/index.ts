import type { Language } from '../../core/index.ts';
import { en } from './en.ts';
import { lv } from './lv.ts';
import type { SidebarWords } from './shape.ts';

export type { SidebarWords } from './shape.ts';
export const sidebarWords: Record<Language, SidebarWords> = { en, lv };
