import { readDelimitedFile } from '../catalog/delimited.ts';
import type { FileSheet } from '../catalog/files.ts';
import type { Host, LogPlace, Theme } from '../catalog/host.ts';
import { noTables, type PanelCells, sortSheets, TOP_ROWS, tableKinds } from '../catalog/panel.ts';
import { doTask } from '../catalog/panel-work.ts';
import { reportVerbs } from '../catalog/reading.ts';
import { selfTest } from '../catalog/self-test.ts';
import { panelOfShared, type SharedReport } from '../catalog/shared-report.ts';
import { bookVerbs } from '../catalog/writing/verbs.ts';
import type { Cells } from '../core/cells/cell.ts';
import type { Language } from '../core/words/say.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

export const theme = (): Theme => (dark.matches ? 'dark' : 'light');

/** What a page by itself has in common, whatever it shows: no workbook to write to, and the browser's language and theme. */
const page = {
  capabilities: { computes: 'here', book: 'none', nativeCharts: false, files: [] },
  locale: async () => ({ language: browserLanguage(), dialect: { dot: '.', separator: ',' } }) as const,
  theme,
  ...bookVerbs(async () => {
    throw new Error('There is no workbook here.');
  }),
  onCommand: () => () => undefined,
  workbook: async () => {
    throw new Error('There is no workbook here.');
  },
  readExport: readDelimitedFile,
  onChange(listener: () => void) {
    dark.addEventListener('change', listener);
    return () => dark.removeEventListener('change', listener);
  },
  selfTest: async () => selfTest(),
  recall: async () => null,
  remember: async () => {},
} satisfies Partial<Host>;

export const browserLanguage = (): Language => (/^lv/i.test(navigator.language) ? 'lv' : 'en');

const placeOf = (name: string, rows: number): LogPlace => ({
  name,
  log: name,
  ...noTables,
  rows,
});

/** The port on the sheets of a file that was opened in the page. */
export function fileHost(sheets: readonly FileSheet[]): Host {
  const cellsOf = (name: string | null): Cells | null => sheets.find((sheet) => sheet.name === name)?.cells ?? null;
  return {
    ...page,
    findLogs: async () => {
      const found = sortSheets(sheets.map(({ name, cells }) => ({ name, top: cells.slice(0, TOP_ROWS) })));
      return found.logs.map((name) => ({
        ...placeOf(name, cellsOf(name)?.length ?? 0),
        stages: found.stages,
        actions: found.actions,
        metrics: found.metrics,
        changes: found.changes,
      }));
    },
    ...reportVerbs(async (place, task) => {
      await painted();
      const tables = tableKinds.map((kind) => [kind, cellsOf(place[kind])]);
      return doTask(Object.fromEntries(tables) as PanelCells, task);
    }),
  };
}

/** Lets the page show that it is at work before it is busy. */
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** The port on a report that was handed on: there is nothing to read and nothing to compute. */
export const sharedHost = ({ name, panels }: SharedReport): Host => ({
  ...page,
  findLogs: async () => [placeOf(name, 0)],
  report: async ({ language }) => panelOfShared(panels[language]),
  answer: async () => {
    throw new Error('There is no log here to ask.');
  },
});
