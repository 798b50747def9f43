import { untilCancelled } from '../catalog/cancel.ts';
import type { Host, Locale, LogPlace, Theme } from '../catalog/host.ts';
import { meantOf, TOP_ROWS } from '../catalog/panel.ts';
import type { PanelMaker } from '../catalog/panel-work.ts';
import type { LendMaker } from '../catalog/panel-worker.ts';
import { reportVerbs } from '../catalog/reading.ts';
import { selfTest } from '../catalog/self-test.ts';
import { readDelimitedFile } from '../catalog/text-files.ts';
import { quotedSheet } from '../catalog/writing/address.ts';
import { doLater } from '../catalog/writing/book.ts';
import type { Done } from '../catalog/writing/journal.ts';
import type { NewSheet } from '../catalog/writing/new-sheets.ts';
import { type BookRequest, bookVerbs, workOf } from '../catalog/writing/verbs.ts';
import type { Cell, Cells } from '../core/cells/cell.ts';
import type { Language } from '../core/words/say.ts';
import { excelBook } from './book.ts';
import { rangesNamed } from './excel-reading.ts';
import { report } from './excel-report.ts';
import { inOurWords, meaningOf } from './faults.ts';
import { hostLanguage } from './language.ts';

declare global {
  /** What a script with a workbook leaves behind. */
  var journeySheetWorkbook: readonly NewSheet[] | undefined;
}

/** The scripts with a journey workbook, as the build named them. */
declare const WORKBOOK_SCRIPTS: Readonly<Record<Language, string>>;

/** Excel formulas set by a program are always written with commas. */
const locale = async (): Promise<Locale> => ({
  language: hostLanguage(),
  dialect: { dot: '.', separator: ',' },
});

/** What may be a log or a table beside it: a table of Excel's, or all that a sheet holds. */
interface Found {
  readonly sheet: string;
  readonly table: string | null;
  readonly top: Cells;
  readonly reference: string;
  readonly rows: number;
}

async function foundIn(context: Excel.RequestContext): Promise<Found[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  const tables = context.workbook.tables.load('items/name,items/worksheet/name');
  await context.sync();
  const places = [
    ...tables.items.map((one) => ({ sheet: one.worksheet.name, table: one.name, range: one.getRange() })),
    ...sheets.items.map((one) => ({ sheet: one.name, table: null, range: one.getUsedRangeOrNullObject(true) })),
  ];
  for (const { range } of places) range.load('rowCount,columnCount,address');
  await context.sync();
  const filled = places.filter(({ range }) => !range.isNullObject);
  const tops = filled.map(({ range }) =>
    range
      .getCell(0, 0)
      .getResizedRange(Math.min(range.rowCount, TOP_ROWS) - 1, range.columnCount - 1)
      .load('values'),
  );
  await context.sync();
  return filled.map(({ sheet, table, range }, i) => ({
    sheet,
    table,
    top: tops[i].values as Cell[][],
    reference: table ? `${table}[#All]` : `${quotedSheet(sheet)}!${range.address.split('!').pop()}`,
    rows: range.rowCount,
  }));
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
type Named = keyof typeof preferredNames;

/** The names that point to cells, with the sheets of these. */
async function namesIn(context: Excel.RequestContext): Promise<Map<Named, string>> {
  const kinds = Object.keys(preferredNames) as Named[];
  const ranges = await rangesNamed(
    context,
    kinds.map((kind) => preferredNames[kind]),
  );
  return new Map(ranges.flatMap((range, i) => (range ? [[kinds[i], range.worksheet.name] as const] : [])));
}

async function findLogs(maker: PanelMaker): Promise<LogPlace[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const all = await foundIn(context);
    const names = await namesIn(context);
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    const meant = (sheet: string) => meantOf(sheet, active.name, names.get('log') ?? null);
    const sheets = all.map(({ sheet, top }, i) => ({ name: String(i), top, meant: meant(sheet) }));
    const sorted = await maker.ask({ kind: 'sort', sheets });
    const looking = sorted.logs.map((i) => all[Number(i)]);
    // What a sheet holds is no log beside the table on it that is one.
    const logs = looking.filter(({ sheet, table }) => table || !looking.some((one) => one.table && one.sheet === sheet));
    const reference = (kind: Exclude<Named, 'log'>, found: string | null) =>
      names.has(kind) ? preferredNames[kind] : found && all[Number(found)].reference;
    const inNamed = logs.find(({ sheet }) => sheet === names.get('log'));
    return logs.map((one) => ({
      name: logs.some((other) => other !== one && other.sheet === one.sheet) ? `${one.sheet} · ${one.table}` : one.sheet,
      log: one === inNamed ? preferredNames.log : one.reference,
      stages: reference('stages', sorted.stages),
      actions: reference('actions', sorted.actions),
      settings: reference('settings', null),
      metrics: reference('metrics', sorted.metrics),
      changes: reference('changes', sorted.changes),
      rows: one.rows,
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

/** The language that the sidebar speaks. */
async function spoken(): Promise<Language> {
  const chosen = await recall('language');
  return chosen === 'lv' || chosen === 'en' ? chosen : hostLanguage();
}

/** Waits for Excel; what it refuses is said in the language that the sidebar speaks. */
const told = async <T>(answer: Promise<T>): Promise<T> => inOurWords(await spoken(), answer);

/** A cell that is being edited is waited for; what a verb does is one step of Excel's own undo, where it can be. */
const whole = (): Excel.RunOptions => ({
  delayForCellEdit: true,
  ...(Office.context.requirements.isSetSupported('ExcelApi', '1.20') ? { mergeUndoGroup: true } : {}),
});

/** Loads a script that lies beside the page. */
const loadScript = (source: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = source;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${source} can’t be loaded.`));
    document.head.append(element);
  });

/** Does what a verb asks in one run. */
async function perform(request: BookRequest): Promise<Done<unknown>> {
  const outcome: Done<unknown>[] = [];
  try {
    await Excel.run(whole(), async (context) => {
      outcome.push(await doLater(workOf(request), excelBook(context)));
    });
  } catch (error) {
    // What Excel tidies up after a run may fail without changing what was done.
    if (outcome.length === 0) throw error;
  }
  const [done] = outcome;
  if (!done.failed) return done;
  return { ...done, failed: { ...done.failed, sentence: meaningOf(await spoken(), done.failed.code) ?? done.failed.sentence } };
}

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
  ...bookVerbs((request) => told(perform(request))),
  readExport: readDelimitedFile,
  async workbook(language) {
    await loadScript(WORKBOOK_SCRIPTS[language]);
    return globalThis.journeySheetWorkbook as readonly NewSheet[];
  },
  onChange: follower(),
  onCommand,
  selfTest: async () => selfTest(),
  recall,
  remember,
});
