import { speakCalls } from '../languages/calls.ts';
import { speakCharts } from '../languages/charts.ts';
import { speakCore } from '../languages/core.ts';
import { speakExcel } from '../languages/excel.ts';
import { speakFiles } from '../languages/files.ts';
import { speakReport } from '../languages/report.ts';
import { speakSidebar } from '../languages/sidebar.ts';
import { speakTables } from '../languages/tables.ts';
import { answerPage } from './answer-page.ts';
import { associateAll } from './cells.ts';
import { showPane } from './pane.ts';

for (const speak of [speakCore, speakFiles, speakCalls, speakReport, speakCharts, speakSidebar, speakTables, speakExcel]) speak();

// One script, wherever it is loaded: in the runtime that Excel's formulas and the pane share, in the pane's worker, and in
// pages of other programs that call the functions only.
const isPage = typeof document !== 'undefined';
const isExcel = typeof CustomFunctions !== 'undefined';

if (isExcel) associateAll();
const pane = isPage ? document.getElementById('pane') : null;
if (pane) showPane(pane, (document.currentScript as HTMLScriptElement).src);
if (!isPage && !isExcel) answerPage(self as unknown as Parameters<typeof answerPage>[0]);
