import { answerPage } from './answer-page.ts';
import { associateAll } from './cells.ts';
import { showPane } from './pane.ts';

// One script, wherever it is loaded: in the runtime that Excel's formulas and the pane share, in the pane's worker, and in
// pages of other programs that call the functions only.
const isPage = typeof document !== 'undefined';
const isExcel = typeof CustomFunctions !== 'undefined';

if (isExcel) associateAll();
const pane = isPage ? document.getElementById('pane') : null;
if (pane) showPane(pane, (document.currentScript as HTMLScriptElement).src);
if (!isPage && !isExcel) answerPage(self as unknown as Parameters<typeof answerPage>[0]);
