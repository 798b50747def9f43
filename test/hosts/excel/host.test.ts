import { describe, expect, it } from 'vitest';
import { partIn } from '../../../catalog/card.ts';
import { everyDeal } from '../../../catalog/cards/choice.ts';
import type { Progress } from '../../../catalog/host.ts';
import { noTables } from '../../../catalog/panel.ts';
import { panelMaker, panelWork } from '../../../catalog/panel-work.ts';
import type { LendMaker } from '../../../catalog/panel-worker.ts';
import { type Cell, defaultSettings, funnelReport, studyOf } from '../../../core/index.ts';
import { excelHost } from '../../../office-addin/excel-host.ts';
import type { Sheets } from '../contract.ts';
import { reportOf } from '../report-of.ts';
import { installExcel, MOST_BYTES } from './context.ts';
import { type ExcelSheet, newWorkbook } from './workbook.ts';

const onTheSpot: LendMaker = (work) => work(panelMaker(panelWork()));

function open(sheets: Sheets) {
  const book = newWorkbook(sheets);
  installExcel(book);
  return { book, host: excelHost(onTheSpot) };
}

/** A log with texts of a given length beside it. */
const logWith = (rows: number, lengthOf: (row: number) => number): Cell[][] => [
  ['Deal', 'Stage', 'Date', 'Notes'],
  ...Array.from({ length: rows }, (_, i): Cell[] => [
    `d${i >> 1}`,
    i % 2 === 0 ? 'New' : 'Won',
    45_000 + (i % 90),
    'ā'.repeat(lengthOf(i)),
  ]),
];

const funnelOf = (log: Cell[][]): unknown =>
  JSON.parse(JSON.stringify(funnelReport(studyOf({ log, stages: null, actions: null }, defaultSettings)).lines));

const request = (log: string) => ({
  place: { name: 'Deals', log, ...noTables, rows: 0 },
  language: 'en' as const,
  choice: everyDeal,
  asOf: null,
});

describe('Excel’s pane reading a big log', () => {
  it('asks for no more than 20,000 rows or about 3 MB at once, and lets go of every range', async () => {
    const { book, host } = open({ Deals: logWith(60_000, () => 0) });
    await reportOf(host, request('Deals!A:D'));
    const rows = book.reads.map((read) => read.rows);
    expect(rows.reduce((sum, n) => sum + n, 0)).toBe(60_001);
    expect(Math.max(...rows)).toBe(20_000);
    expect(book.tracked.most).toBeLessThan(8);
    const wide = open({ Deals: logWith(30_000, () => 150) });
    await reportOf(wide.host, request('Deals!A:D'));
    expect(wide.book.reads.length).toBeGreaterThan(3);
    for (const { bytes } of wide.book.reads) expect(bytes).toBeLessThan(3_300_000);
  });

  it('takes smaller bites where rows are suddenly longer than those before', async () => {
    const log = logWith(20_000, (row) => (row < 10_000 ? 0 : 400));
    const { book, host } = open({ Deals: log });
    const panel = await reportOf(host, request(`Deals!A1:D${log.length}`));
    expect(panel.kind === 'report' && partIn(panel.cards, 'lost.funnel')?.reports[0].lines).toEqual(funnelOf(log));
    for (const { bytes } of book.reads) expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it('reads a log anew that lost rows while it was being read', async () => {
    const log = logWith(50_000, () => 0);
    const { book, host } = open({ Deals: log });
    const deals = (book.sheets[0] as ExcelSheet).rows;
    let reads = 0;
    book.meanwhile = () => {
      if (++reads === 2) deals.splice(1, 10_000);
    };
    const told: Progress[] = [];
    const panel = await reportOf(host, request('Deals!A:D'), told);
    expect(panel.kind === 'report' && partIn(panel.cards, 'lost.funnel')?.reports[0].lines).toEqual(
      funnelOf([log[0], ...log.slice(10_001)]),
    );
    expect(told[told.length - 1]).toEqual({ phase: 'computing', done: 40_001, total: 40_001 });
  });

  it.each([
    ['en', /Start again when nobody is changing it/],
    ['lv', /Sāciet vēlreiz/],
  ] as const)('says in %s that a log never stood still', async (language, sentence) => {
    const { book, host } = open({ Deals: logWith(50_000, () => 0) });
    book.meanwhile = () => {
      book.sheets[0].rows.pop();
    };
    await expect(reportOf(host, { ...request('Deals!A:D'), language })).rejects.toThrow(sentence);
  });

  it('reads no further once it is cancelled, and starts again from the beginning', async () => {
    const { book, host } = open({ Deals: logWith(60_000, () => 0) });
    const cancel = new AbortController();
    const asked = host.report(
      request('Deals!A:D'),
      ({ done }) => {
        if (done > 0) cancel.abort();
      },
      cancel.signal,
    );
    await expect(asked).rejects.toThrow('Cancelled');
    expect(book.reads).toHaveLength(1);
    const panel = await reportOf(host, request('Deals!A:D'));
    expect(panel.kind === 'report' && panel.deals).toBe(30_000);
  });

  it('does not wait for Excel when a report is cancelled', async () => {
    const { book, host } = open({ Deals: logWith(10, () => 0) });
    book.delay = 2000;
    const cancel = new AbortController();
    const asked = host.report(request('Deals!A:D'), () => {}, cancel.signal);
    cancel.abort();
    await expect(asked).rejects.toThrow('Cancelled');
  });

  it('counts rows from where a named range begins, blank rows above the headings included', async () => {
    const log = logWith(10, () => 0);
    log[4][2] = 'soon';
    const { book, host } = open({ Deals: [['', '', ''], ...log.map((row) => ['', ...row])] });
    book.names.set('Log', '=Deals!$B$1:$E$500');
    const panel = await reportOf(host, request('Log'));
    const unread = panel.check.lines.find((line) => String(line[1]).includes('can’t be read'));
    expect(unread?.slice(2, 4)).toEqual([1, 6]);
  });
});
