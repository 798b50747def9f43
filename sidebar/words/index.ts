import { byLanguage } from '../../core/words/language.ts';
import type { SidebarWords } from './shape.ts';

export const sidebarWords = byLanguage<SidebarWords>();
