import { afterAll, expect, it } from 'vitest';
import { catalog } from '../../../calls/functions.ts';
import { leastArguments } from '../least-arguments.ts';
import { execute, newSpreadsheet } from './emulation.ts';

const ROWS = 100_000;

const stages = ['New', 'Discovery', 'Demo', 'Proposal'];
const dates = (i: number) => new Date(Date.UTC(2024, 0, 1 + (i % 400), i % 24, i % 60) + (i % 5) * 4 * 86_400_000);
/** As Sheets hands it over: dates as dates, 200 blank rows below. */
const log = [
  ['Deal', 'Stage', 'Date', 'Rep', 'Value', 'Loss reason', 'Action'],
  ...Array.from({ length: ROWS }, (_, i) => {
    const deal = Math.floor(i / 5);
    const stage = stages[i % 5] ?? (deal % 3 === 0 ? 'Won' : 'Lost');
    return [`Deal ${deal}`, stage, dates(i), `Rep ${deal % 20}`, 1000 + (deal % 77), stage === 'Lost' ? 'Price' : '', ''];
  }),
  ...Array.from({ length: 200 }, () => ['', '', '', '', '', '', '']),
];

let slowest = { id: '', seconds: 0 };
afterAll(() => console.log(`slowest: ${slowest.id}, ${slowest.seconds.toFixed(1)} s; Google stops a formula after 30`));

it.each(catalog.filter(({ takesLog }) => takesLog).map(({ id }) => id))(
  `JOURNEY_%s answers ${ROWS.toLocaleString('en')} rows in an execution of its own`,
  (id) => {
    const file = newSpreadsheet({ Deals: [] });
    const begin = performance.now();
    const answer = execute(file, 'CUSTOM_FUNCTION')[`JOURNEY_${id}`](log, ...leastArguments(id));
    const seconds = (performance.now() - begin) / 1000;
    if (seconds > slowest.seconds) slowest = { id, seconds };
    expect(answer).toBeTruthy();
  },
);
