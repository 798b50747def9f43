import { byLanguage } from '../core/words/language.ts';

/** The tables that are read with a log. */
export const sideKinds = ['stages', 'actions', 'settings', 'metrics', 'changes'] as const;
export type SideKind = (typeof sideKinds)[number];

/** What these tables, their sheets and their named ranges are called. */
export type TableWords = Readonly<Record<SideKind, string>>;
export const tableWords = byLanguage<TableWords>();
