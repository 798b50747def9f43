import type { Language } from '../../core/index.ts';

/** Every word of the sidebar in one language; a missing one does not compile. */
export interface SidebarWords {
  readonly language: string;
  readonly languageNames: Record<Language, string>;
  readonly looking: string;
  readonly reading: string;
  readonly computing: string;
  /** Said while a server works, of which nothing is known midway. */
  readonly atServer: string;
  readonly rowsDone: (done: number, total: number) => string;
  readonly rows: (rows: number) => string;
  readonly cancelled: string;
  /** A server goes on with what was cancelled. */
  readonly cancelledAtServer: string;
  readonly startAgain: string;
  readonly updating: string;
  readonly noLogTitle: string;
  readonly noLog: string;
  readonly lookAgain: string;
  readonly log: string;
  readonly asOf: (date: string) => string;
  readonly dealCount: (deals: number) => string;
  readonly first: string;
  readonly funnelTitle: string;
  readonly timeTitle: string;
  readonly understoodTitle: string;
  readonly showTable: string;
  readonly showChart: string;
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: (address: string) => string;
  readonly occupied: (address: string) => string;
  readonly newSheet: string;
  readonly cancel: string;
  readonly howCounted: string;
  readonly funnelCounted: string;
  readonly timeCounted: string;
  readonly failed: (message: string) => string;
  readonly dismiss: string;
  readonly rowText: (row: number) => string;
  readonly sheetName: Record<'FUNNEL' | 'TIME_IN_STAGE', string>;
}
