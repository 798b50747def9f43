/** Stands in a browser for Excel's library under the pane: a workbook of as many rows as the address asks for. */
import type { Cell } from '../../../core/index.ts';
import { installExcel } from './context.ts';
import { newWorkbook, type Workbook } from './workbook.ts';

/** What a test sees of the page. */
export interface PaneWatch {
  readonly book: Workbook;
  /** Moments at which a timer of the page fired. */
  readonly ticks: number[];
  /** Tasks of over 50 ms, from and to. */
  readonly long: (readonly [number, number])[];
  /** When the worker was asked for a panel, and when it answered. */
  readonly computing: (readonly [number, number])[];
  /** How long each message to the worker took to be copied, in milliseconds. */
  readonly copies: number[];
  /** How often a bar was seen. */
  bars: number;
  /** What waits for over 100 ms, where the address asks that nothing of it comes by itself. */
  readonly held: (() => void)[];
}

declare global {
  interface Window {
    pane: PaneWatch;
  }
}

const asked = new URLSearchParams(location.search);
const rows = Number(asked.get('rows') ?? 100);

const stages = ['Discovery', 'Demo', 'Proposal', 'Negotiation', 'Closed Won'];
const entry = (_: unknown, i: number): Cell[] => {
  const deal = Math.floor(i / 5);
  const rep = ['Anna', 'Ben', 'Kārlis', 'Dita'][deal % 4];
  const day = 45_000 + (deal % 400) + (i % 5) * (2 + (deal % 9)) + (deal % 24) / 24;
  return [
    `D-${deal}`,
    deal % 3 === 0 && i % 5 === 4 ? 'Closed Lost' : stages[i % 5],
    day,
    rep,
    'Web',
    1000 + (deal % 77),
    'EUR',
    '',
  ];
};
const log: Cell[][] = [
  ['Deal', 'Stage', 'Entered', 'Rep', 'Source', 'Value', 'Currency', 'Notes'],
  ...Array.from({ length: rows }, entry),
];

const book = newWorkbook({ Deals: log, Report: [] });
book.delay = Number(asked.get('delay') ?? 0);
installExcel(book, asked.get('language') ?? 'en-US', asked.get('theme') === 'dark' ? '#202020' : '#ffffff');
Object.assign(globalThis, { CustomFunctions: { associate: () => {} } });

const watch: PaneWatch = { book, ticks: [], long: [], computing: [], copies: [], bars: 0, held: [] };
window.pane = watch;
new MutationObserver(() => {
  if (document.querySelector('progress')) watch.bars++;
}).observe(document, { childList: true, subtree: true });
if (asked.get('timers') === 'held') {
  const start = setTimeout;
  const hold = (work: () => void, wait = 0) => (wait > 100 ? watch.held.push(work) : start(work, wait));
  Object.assign(window, { setTimeout: hold });
}
setInterval(() => watch.ticks.push(performance.now()), 10);
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) watch.long.push([startTime, startTime + duration]);
}).observe({ type: 'longtask', buffered: true });

if (asked.get('worker') === 'none') {
  Object.assign(globalThis, {
    Worker: class {
      constructor() {
        throw new Error('Workers are not allowed here.');
      }
    },
  });
} else {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: { kind: string }) {
    const begin = performance.now();
    post.call(this, message);
    watch.copies.push(performance.now() - begin);
    if (message.kind === 'panel')
      this.addEventListener('message', () => watch.computing.push([begin, performance.now()]), { once: true });
  };
}

// All of this is the workbook's making, not the pane's.
book.busy.push([0, performance.now()]);
