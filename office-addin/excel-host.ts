import { selfTest } from '../calls/self-test.ts';
import type { Theme } from '../charts/svg.ts';
import type { Cell } from '../core/cells/cell.ts';
import { type Language, languages } from '../core/words/language.ts';
import { readDelimitedFile } from '../files/text-files.ts';
import { untilCancelled } from '../port/cancel.ts';
import type { Host, Locale } from '../port/host.ts';
import { reportVerbs } from '../port/reading.ts';
import type { ReportMaker } from '../port/report-work.ts';
import type { LendMaker } from '../port/report-worker.ts';
import type { LogPlace } from '../workbook/place.ts';
import { CHOICE_KEY, choiceIn, cutOf, type FoundSheet, isOurRange, meantOf, placeOf, TOP_ROWS } from '../workbook/sort-sheets.ts';
import { addressOf } from '../workbook/writing/address.ts';
import type { Done } from '../workbook/writing/change.ts';
import type { NewSheet } from '../workbook/writing/new-sheets.ts';
import { bookVerbs, type WorkbookRequest, workOf } from '../workbook/writing/verbs.ts';
import { type Area, doLater } from '../workbook/writing/workbook.ts';
import { areaOf, PLACE } from './areas.ts';
import { rangesNamed } from './excel-reading.ts';
import { report } from './excel-report.ts';
import { inOurWords, meaningOf } from './faults.ts';
import { hostLanguage } from './language.ts';
import { excelBook } from './workbook.ts';

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

/** What may be a log or a table beside it: a table of Excel's, all that a sheet holds, or a named range of ours. */
interface Found extends FoundSheet {
  readonly area: Area;
  readonly reference: string;
}

/** What is to be looked at, before its cells are there. */
interface Looked extends Pick<Found, 'sheet' | 'table' | 'range'> {
  readonly cells: Excel.Range;
}

/** Tables first: what a sheet holds may be nothing but a table. */
async function foundIn(context: Excel.RequestContext, ranges: readonly Looked[]): Promise<Omit<Found, 'meant'>[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  const tables = context.workbook.tables.load('items/name,items/worksheet/name');
  await context.sync();
  const places: Looked[] = [
    ...tables.items.map((one) => ({ sheet: one.worksheet.name, table: one.name, cells: one.getRange() })),
    ...sheets.items.map((one) => ({ sheet: one.name, cells: one.getUsedRangeOrNullObject(true) })),
    ...ranges,
  ];
  for (const { cells } of places) cells.load(PLACE);
  await context.sync();
  const filled = places.filter(({ cells }) => !cells.isNullObject);
  const tops = filled.map(({ cells }) =>
    cells
      .getCell(0, 0)
      .getResizedRange(Math.min(cells.rowCount, TOP_ROWS) - 1, cells.columnCount - 1)
      .load('values'),
  );
  await context.sync();
  return filled.map(({ sheet, table, range, cells }, i) => {
    const area = { ...areaOf(cells), sheet };
    const reference = table ? `${table}[#All]` : (range ?? addressOf(area));
    return { sheet, table, range, area, top: tops[i].values as Cell[][], reference };
  });
}

/** The ranges of the workbook's names that may lie over a table of ours, and the sheet that *Log* lies on. */
async function namesIn(context: Excel.RequestContext): Promise<{ ranges: Looked[]; log: string | null }> {
  const all = context.workbook.names.load('items/name');
  await context.sync();
  const names = all.items.map(({ name }) => name).filter((name) => name === 'Log' || isOurRange(name));
  const cells = await rangesNamed(context, names);
  const found = names.flatMap((name, i) => {
    const range = cells[i];
    return range ? [{ sheet: range.worksheet.name, range: name, cells: range }] : [];
  });
  return {
    ranges: found.filter(({ range }) => range !== 'Log'),
    log: found.find(({ range }) => range === 'Log')?.sheet ?? null,
  };
}

async function findLogs(maker: ReportMaker): Promise<LogPlace[]> {
  const choice = choiceIn(await recall(CHOICE_KEY));
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const names = await namesIn(context);
    const all = await foundIn(context, names.ranges);
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    const sheets = all.map(({ sheet, table, range, top }) => ({
      sheet,
      table,
      range,
      top,
      meant: meantOf(sheet, active.name, names.log),
    }));
    const looking = await maker.ask({ kind: 'sort', sheets, choice });
    const isTable = (index: number) => all[index].table !== undefined;
    // What a sheet holds is no log beside the table on it that is one.
    const logs = looking.filter(
      ({ index }) => isTable(index) || !looking.some((one) => isTable(one.index) && all[one.index].sheet === all[index].sheet),
    );
    const inNamed = logs.find(({ index }) => all[index].sheet === names.log);
    return logs.map((one) => {
      const { sheet, table, reference, area } = all[one.index];
      const isOne = logs.every((other) => other === one || all[other.index].sheet !== sheet);
      const log = one === inNamed ? 'Log' : reference;
      return placeOf({ name: isOne ? sheet : `${sheet} · ${table}`, log, rows: area.rows }, one.tables, ({ index, cut }) =>
        cut ? addressOf(cutOf(all[index].area, cut)) : all[index].reference,
      );
    });
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
  return languages.find((language) => language === chosen) ?? hostLanguage();
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
async function perform(request: WorkbookRequest): Promise<Done<unknown>> {
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

/** Makes the port on Excel: reads ranges, has models made by whom it is lent, writes formulas. */
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
