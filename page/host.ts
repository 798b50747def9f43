import { selfTest } from '../calls/self-test.ts';
import type { Theme } from '../charts/svg.ts';
import type { Cells } from '../core/cells/cell.ts';
import { type Language, pickLanguage } from '../core/words/language.ts';
import type { FileSheet } from '../files/files.ts';
import { readDelimitedFile } from '../files/text-files.ts';
import type { Host } from '../port/host.ts';
import { reportVerbs } from '../port/reading.ts';
import { doTask } from '../port/report-work.ts';
import { modelOfShared, type SharedReport } from '../port/shared-report.ts';
import { noTables, type ReportCells, tableKinds } from '../report/make-report.ts';
import { cutCells } from '../workbook/our-tables.ts';
import type { LogPlace } from '../workbook/place.ts';
import { CHOICE_KEY, choiceIn, placeOf, sortSheets, TOP_ROWS } from '../workbook/sort-sheets.ts';
import { bookVerbs } from '../workbook/writing/verbs.ts';

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

export const browserLanguage = (): Language => pickLanguage(navigator.language);

/** The port on the sheets of a file that was opened in the page. */
export function fileHost(sheets: readonly FileSheet[]): Host {
  const kept = new Map<string, string>();
  /** The cells of the tables that were found, by what stands for them in a place. */
  const cells = new Map<string, Cells>();
  const cellsOf = (reference: string | null): Cells | null => (reference === null ? null : (cells.get(reference) ?? null));
  const put = (reference: string, found: Cells): string => {
    cells.set(reference, found);
    return reference;
  };
  return {
    ...page,
    recall: async (key) => kept.get(key) ?? null,
    remember: async (key, value) => {
      kept.set(key, value);
    },
    findLogs: async () => {
      const tops = sheets.map((sheet) => ({ sheet: sheet.name, top: sheet.cells.slice(0, TOP_ROWS) }));
      return sortSheets(tops, choiceIn(kept.get(CHOICE_KEY) ?? null)).map(({ index, tables }): LogPlace => {
        const log = sheets[index];
        return placeOf({ name: log.name, log: put(log.name, log.cells), rows: log.cells.length }, tables, (table) =>
          put(`${table.kind} ${table.sheet}`, cutCells(sheets[table.index].cells, table.cut)),
        );
      });
    },
    ...reportVerbs(async (place, task) => {
      await painted();
      const tables = tableKinds.map((kind) => [kind, cellsOf(place[kind])]);
      const readAs = sheets.find(({ name }) => name === place.log)?.readAs ?? null;
      return doTask({ ...(Object.fromEntries(tables) as ReportCells), readAs }, task);
    }),
  };
}

/** Lets the page show that it is at work before it is busy. */
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** The port on a report that was handed on: there is nothing to read and nothing to compute. */
export const sharedHost = ({ name, models }: SharedReport): Host => ({
  ...page,
  findLogs: async () => [{ name, log: name, ...noTables, rows: 0, tables: [] }],
  report: async ({ language }) => modelOfShared(models[language]),
  answer: async () => {
    throw new Error('There is no log here to ask.');
  },
});
