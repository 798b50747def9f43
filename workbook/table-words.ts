import type { Language } from '../core/words/say.ts';

/** The tables that are read with a log. */
export const sideKinds = ['stages', 'actions', 'settings', 'metrics', 'changes'] as const;
export type SideKind = (typeof sideKinds)[number];

/** What these tables, their sheets and their named ranges are called. */
export const tableWords: Record<Language, Readonly<Record<SideKind, string>>> = {
  en: { stages: 'Stages', actions: 'Actions', settings: 'Settings', metrics: 'Metrics', changes: 'Changes' },
  lv: { stages: 'Posmi', actions: 'Darbības', settings: 'Iestatījumi', metrics: 'Rādītāji', changes: 'Pārmaiņas' },
};
