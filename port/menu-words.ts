import { byLanguage } from '../core/words/language.ts';
import type { MenuId } from './commands.ts';

/** The items of the menu of Sheets. */
export type MenuWords = Readonly<Record<MenuId, string>>;
export const menuWords = byLanguage<MenuWords>();
