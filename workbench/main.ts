import type { IWorkbookData } from '@univerjs/core';
import type { Theme } from '../charts/svg.ts';
import { Fault, sentenceOf } from '../core/fault.ts';
import { fileWords } from '../core/words/files.ts';
import { defaultLanguage, type Language, languages } from '../core/words/language.ts';
import { speakCalls } from '../languages/calls.ts';
import { speakCore } from '../languages/core.ts';
import { speakFiles } from '../languages/files.ts';
import { speakReport } from '../languages/report.ts';
import { speakTables } from '../languages/tables.ts';
import { speakWorkbench } from '../languages/workbench.ts';
import { loadFunctions } from './bundles.ts';
import { followChanges } from './changes.ts';
import { acceptDrops } from './drops.ts';
import { rememberStumbles } from './formulas.ts';
import { startGrid } from './grid.ts';
import { gridHost } from './host.ts';
import { fileWorkbook, plainWorkbook, type Sample, sampleWorkbook } from './opening.ts';
import { ownFile } from './own-files.ts';
import { openWorkbook } from './sheets.ts';
import { drawStatus } from './status.ts';
import { testApi } from './test-api.ts';
import { drawToolbar } from './toolbar.tsx';
import './workbench.css';
import { workbenchWords } from './words.ts';

for (const speak of [speakCore, speakFiles, speakCalls, speakReport, speakTables, speakWorkbench]) speak();

/** How the page was asked to begin: `?sample=lv&theme=dark`, or `?open=/opened/deals.csv`. */
const asked = new URLSearchParams(location.search);

let language: Language = languages.find((l) => l === asked.get('sample')) ?? defaultLanguage;
let theme: Theme =
  (['light', 'dark'] as const).find((t) => t === asked.get('theme')) ??
  (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
let isReportShown = true;

const elementOf = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const sidebar = elementOf<HTMLIFrameElement>('sidebar');
const status = drawStatus(elementOf('status'));
const said = () => workbenchWords[language];

function draw(): void {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  document.body.classList.toggle('alone', !isReportShown);
  drawToolbar(elementOf('toolbar'), { language, theme, isReportShown, onNew, onFile, onTheme, onReport });
}

const onNew = (): void => {
  status.say(said().hint);
  show(plainWorkbook([{ name: said().sheetNames.empty, cells: [] }]), null).catch(failed);
};
const onFile = (file: File): void => {
  openDropped(file).catch(failed);
};
function onTheme(): void {
  theme = theme === 'dark' ? 'light' : 'dark';
  grid.api.toggleDarkMode(theme === 'dark');
  draw();
  port.changed();
}
function onReport(): void {
  isReportShown = !isReportShown;
  draw();
}
const failed = (error: unknown): void => status.alert(error instanceof Error ? error.message : String(error));

const stumbles = rememberStumbles();
const grid = startGrid('grid', await loadFunctions(), stumbles);
const port = gridHost(grid, {
  language: () => language,
  theme: () => theme,
  onLanguage(chosen) {
    language = chosen;
    draw();
  },
});
grid.api.toggleDarkMode(theme === 'dark');
draw();
followChanges(grid, port.changed);

/** Puts a workbook in the place of the one that is open; the sidebar begins anew with it. */
async function show(data: IWorkbookData, active: string | null): Promise<void> {
  const before = grid.api.getActiveWorkbook();
  if (before) {
    grid.api.disposeUnit(before.getId());
    // The grid remembers formulas as text with the names in them looked up, for all workbooks alike.
    grid.api.getFormula().lexerTreeBuilder.dispose();
  }
  grid.api.createWorkbook(data);
  // The grid's formula services exist from the first workbook on.
  if (!before) grid.api.getFormula().calculationResultApplied(() => status.stumble(stumbles, grid));
  const workbook = openWorkbook(grid);
  const first = workbook.getSheets().find((sheet) => sheet.getSheetId() === active);
  if (first) workbook.setActiveSheet(first);
  port.forget();
  const loaded = new Promise((resolve) => sidebar.addEventListener('load', resolve, { once: true }));
  sidebar.src = 'sidebar.html';
  await Promise.all([loaded, grid.api.getFormula().onCalculationResultApplied()]);
}

async function openSample(chosen: Language): Promise<void> {
  const response = await ownFile(`sample.${chosen}.json`);
  language = chosen;
  draw();
  status.say(said().hint);
  await show(sampleWorkbook((await response.json()) as Sample, chosen), 'report');
}

const openDropped = async (file: File): Promise<void> => openFile(file.name, new Uint8Array(await file.arrayBuffer()));

/** Milliseconds in which a page shows what it says. */
const PAINT = 50;

/** Opens a file; one that can't be read leaves the workbook that is open and says so. */
async function openFile(name: string, bytes: Uint8Array): Promise<void> {
  status.say(said().opening(name));
  // A big file keeps the page busy for seconds; the words must be on screen before.
  await new Promise((resolve) => setTimeout(resolve, PAINT));
  try {
    const opened = await fileWorkbook({ name, bytes }, language);
    if (opened === null) return status.alert(said().noCells(name));
    const { data, readAs } = opened;
    await show(data, 'report');
    const letters = readAs ? ` ${fileWords[language].readAs(readAs)}.` : '';
    status.say(said().opened(name, data.sheetOrder.length - 2) + letters);
    // Formulas may have stumbled while the sidebar was still loading.
    status.stumble(stumbles, grid);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    status.alert(sentenceOf(error, language));
  }
}

async function openFirst(): Promise<void> {
  const address = asked.get('open');
  if (address === null) return openSample(language);
  const response = await ownFile(address);
  const name = decodeURIComponent(address.split('/').pop() ?? address);
  await openFile(name, new Uint8Array(await response.arrayBuffer()));
}

acceptDrops(document, onFile, (isHeld) => (isHeld ? status.say(said().drop) : status.say(said().hint)));

const ready = openFirst();
ready.catch(failed);
window.workbench = {
  ...testApi(grid),
  host: port.host,
  ready,
  openFile: (name, bytes) => openFile(name, Uint8Array.from(bytes)),
  openSheets: (sheets) => show(plainWorkbook(Object.entries(sheets).map(([name, cells]) => ({ name, cells }))), null),
};
