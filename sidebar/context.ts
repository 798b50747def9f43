import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Theme } from '../charts/svg.ts';
import type { Dialect } from '../core/questions/declaration.ts';
import type { Language } from '../core/words/language.ts';
import type { CommandId } from '../port/commands.ts';
import type { Host } from '../port/host.ts';
import type { Card, Part } from '../report/card.ts';
import type { ReportQuestion } from '../report/model.ts';
import type { LogPlace } from '../workbook/place.ts';
import type { SidebarWords } from './words/shape.ts';

/** What everything in the sidebar needs to know. */
export interface Context {
  readonly host: Host;
  readonly said: SidebarWords;
  readonly language: Language;
  readonly theme: Theme;
  readonly dialect: Dialect;
}

/** A press of a button of the host's ribbon or menu; each is a new object, for the same button may be pressed twice. */
export interface Called {
  readonly command: CommandId;
}

/** What every part of a report needs to know. */
export interface ReportContext {
  readonly place: LogPlace;
  readonly cards: readonly Card[];
}

export const SidebarContext = createContext<Context | null>(null);
export const ReportInContext = createContext<ReportContext | null>(null);

export function useSidebar(): Context {
  const context = useContext(SidebarContext);
  if (!context) throw new Error('A card stands outside the sidebar.');
  return context;
}

export function useReport(): ReportContext {
  const context = useContext(ReportInContext);
  if (!context) throw new Error('A part stands outside a report.');
  return context;
}

/** A question that was asked, and its answer once it is there. */
export interface OpenQuestion {
  readonly question: ReportQuestion;
  readonly title: string;
  readonly answer:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'part'; readonly part: Part }
    | { readonly kind: 'fault'; readonly sentence: string };
}
