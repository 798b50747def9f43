import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dialect, Host, Theme } from '../catalog/index.ts';
import type { Language } from '../core/index.ts';
import type { SidebarWords } from './words/index.ts';

/** What every card needs to know. */
export interface Context {
  readonly host: Host;
  readonly said: SidebarWords;
  readonly language: Language;
  readonly theme: Theme;
  readonly dialect: Dialect;
}

export const SidebarContext = createContext<Context | null>(null);

export function useSidebar(): Context {
  const context = useContext(SidebarContext);
  if (!context) throw new Error('A card stands outside the sidebar.');
  return context;
}
