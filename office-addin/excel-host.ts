import type { readDelimitedFile } from '../catalog/delimited.ts';
import {
  bookVerbs,
  doLater,
  type Host,
  type Locale,
  type LogPlace,
  meantOf,
  type NewSheet,
  type PanelMaker,
  quotedSheet,
  reportVerbs,
  selfTest,
  type Theme,
  TOP_ROWS,
  untilCancelled,
  workOf,
} from '../catalog/index.ts';
import { type LendMaker, loadScript } from '../catalog/panel-worker.ts';
import type { Cell, Cells, Language } from '../core/index.ts';
import { excelBook } from './book.ts';
import { rangeOf, valuesOf } from './excel-reading.ts';
import { report } from './excel-report.ts';
import { inOurWords } from './faults.ts';

declare global {
  /** What a script with a sample leaves behind. */
  var journeySheetWorkbook: readonly NewSheet[] | undefined;
  /** Reads an export, once the script with the reader was loaded: few who open the pane drop a file. */
  var journeySheetRead: typeof readDelimitedFile | undefined;
}

const hostLanguage = (): Language => (/^lv/i.test(Office.context.displayLanguage) ? 'lv' : 'en');

/** Excel formulas set by a program are always written with commas. */
const locale = async (): Promise<Locale> => ({
  language: hostLanguage(),
  dialect: { dot: '.', separator: ',' },
});

/** What stands where a sheet is: its used range, a table or a name over it. */
interface SheetTop {
  readonly name: string;
  readonly top: Cells;
  readonly reference: string;
  readonly rows: number;
}

async function sheetTops(context: Excel.RequestContext): Promise<SheetTop[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  const tables = context.workbook.tables.load('items/name,items/worksheet/name');
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('rowCount,columnCount,address'));
  await context.sync();
  const tops = used.map((range) =>
    range.isNullObject
      ? null
      : range
          .getCell(0, 0)
          .getResizedRange(Math.min(range.rowCount, TOP_ROWS) - 1, range.columnCount - 1)
          .load('values'),
  );
  await context.sync();
  return sheets.items.map((sheet, i) => {
    const table = tables.items.find((t) => t.worksheet.name === sheet.name);
    return {
      name: sheet.name,
      top: (tops[i]?.values ?? []) as Cell[][],
      reference: table
        ? `${table.name}[#All]`
        : `${quotedSheet(sheet.name)}!${used[i].isNullObject ? 'A1' : (used[i].address.split('!').pop() as string)}`,
      rows: used[i].isNullObject ? 0 : used[i].rowCount,
    };
  });
}

/** Names of the workbook that formulas read better by. */
const preferredNames = {
  log: 'Log',
  stages: 'Stages',
  actions: 'Actions',
  settings: 'Settings',
  metrics: 'Metrics',
  changes: 'Changes',
} as const;

async function findLogs(maker: PanelMaker): Promise<LogPlace[]> {
  return Excel.run(async (context) => {
    const tops = await sheetTops(context);
    const names = Object.entries(preferredNames).map(
      ([kind, name]) => [kind, context.workbook.names.getItemOrNullObject(name).load('name')] as const,
    );
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    const range = context.workbook.names.getItemOrNullObject('Log').getRangeOrNullObject().load('worksheet/name');
    await context.sync();
    const log = range.isNullObject ? null : range.worksheet.name;
    const named = new Map(names.map(([kind, item]) => [kind, item.isNullObject ? null : item.name]));
    const sheets = tops.map(({ name, top }) => ({ name, top, meant: meantOf(name, active.name, log) }));
    const found = await maker.ask({ kind: 'sort', sheets });
    const reference = (sheet: string | null) => tops.find((t) => t.name === sheet)?.reference ?? null;
    return found.logs.map((name) => ({
      name,
      log: (name === log ? named.get('log') : null) ?? (reference(name) as string),
      stages: named.get('stages') ?? reference(found.stages),
      actions: named.get('actions') ?? reference(found.actions),
      settings: named.get('settings') ?? null,
      metrics: named.get('metrics') ?? reference(found.metrics),
      changes: named.get('changes') ?? reference(found.changes),
      rows: tops.find((t) => t.name === name)?.rows ?? 0,
    }));
  });
}

/** Dark where the pane's background is; hosts that tell nothing are light. */
function theme(): Theme {
  const background = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(Office.context.officeTheme?.bodyBackgroundColor ?? '');
  if (!background) return 'light';
  const [red, green, blue] = background.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.3 + green * 0.59 + blue * 0.11 < 128 ? 'dark' : 'light';
}

/**
 * Follows edits on any sheet. Excel is asked once and keeps telling while the page lives: no source says whether one of
 * two handlers that is removed takes the other with it.
 */
function follower(): Host['onChange'] {
  const listeners = new Set<() => void>();
  let isFollowing = false;
  const follow = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => {
        for (const listener of [...listeners]) listener();
      });
      await context.sync();
    });
  return (listener) => {
    listeners.add(listener);
    // A busy workbook refuses; who listens next asks again.
    if (!isFollowing)
      follow().catch(() => {
        isFollowing = false;
      });
    isFollowing = true;
    return () => listeners.delete(listener);
  };
}

const recall = async (key: string): Promise<string | null> =>
  (Office.context.document.settings.get(`journeysheet.${key}`) as string | null) ?? null;

async function remember(key: string, value: string): Promise<void> {
  Office.context.document.settings.set(`journeysheet.${key}`, value);
  await new Promise<void>((resolve, reject) => {
    Office.context.document.settings.saveAsync((result) =>
      result.status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(new Error(result.error.message)),
    );
  });
}

/** Waits for Excel; what it refuses is said in the language that the sidebar speaks. */
async function told<T>(answer: Promise<T>): Promise<T> {
  const chosen = await recall('language');
  return inOurWords(chosen === 'lv' || chosen === 'en' ? chosen : hostLanguage(), answer);
}

const book = excelBook(rangeOf, valuesOf);

/** Makes the port on Excel: reads ranges, has panels made by whom it is lent, writes formulas. */
export const excelHost = (lend: LendMaker, onCommand: Host['onCommand'] = () => () => undefined): Host => ({
  capabilities: { computes: 'here', book: 'open', nativeCharts: true, files: ['csv'] },
  locale,
  theme,
  findLogs: () => told(lend(findLogs)),
  // Excel may take seconds for a chunk; who cancels is not kept waiting for it.
  ...reportVerbs((place, task, onProgress, signal) =>
    untilCancelled(told(lend((maker) => report(maker, place, task, onProgress, signal))), signal),
  ),
  ...bookVerbs((request) => told(doLater(workOf(request), book))),
  async readExport(file) {
    await loadScript('delimited.js');
    return (globalThis.journeySheetRead as typeof readDelimitedFile)(file);
  },
  async workbook(language) {
    await loadScript(`workbook-${language}.js`);
    return globalThis.journeySheetWorkbook as readonly NewSheet[];
  },
  onChange: follower(),
  onCommand,
  selfTest: async () => selfTest(),
  recall,
  remember,
});
