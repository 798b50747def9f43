// Logs that calls are made on, by names that never change: cut from committed data, or written by hand beside this file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { crmLists } from './crm-lists.mjs';
import { oddLayouts } from './odd-layouts.mjs';
import { oddLogRanges, oddLogs } from './odd-logs.mjs';
import { root } from './reference.mjs';
import { sideTables } from './side-tables.mjs';

/** Deals are numbered by chance, so every n-th is a fair sample. */
const everyNth = (n) => (row) => Number(/\d+$/.exec(row[0])?.[0]) % n === 0;

function cut(rows, n) {
  return [rows[0], ...rows.slice(1).filter(everyNth(n))];
}

/** Cells as Sheets has them after an import: plain numbers are numbers, all else is text. */
const imported = (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

function readCsv(path, { n = 5, encoding = 'utf-8' } = {}) {
  const text = new TextDecoder(encoding).decode(readFileSync(join(root, 'test/data/synth', path)));
  const rows = papaparse.parse(text.trim()).data;
  return cut(rows, n).map((row) => row.map(imported));
}

const sampleIn = (language) => JSON.parse(readFileSync(join(root, `workbook/template/sample/sample.${language}.json`), 'utf8'));

/** A cell that holds a date, not text. Sheets hands it over as an instant. */
const dated = (text) => ({ date: `${text.replace(' ', 'T')}.000Z` });

/** The rows of an event log by deal, in order of time. */
function journeysOf(events) {
  const journeys = new Map();
  for (const row of events.slice(1)) journeys.set(row[0], [...(journeys.get(row[0]) ?? []), row]);
  for (const rows of journeys.values()) rows.sort((a, b) => (a[2] < b[2] ? -1 : 1));
  return journeys;
}

/** The same deals with one row per stay: entered and left. */
const spansOf = (events) => [
  ['Deal', 'Stage', 'Entered', 'Left', 'Rep', 'Amount'],
  ...[...journeysOf(events).values()].flatMap((rows) =>
    rows.map(([deal, stage, entered, , rep, amount], i) => [deal, stage, entered, rows[i + 1]?.[2] ?? '', rep, amount]),
  ),
];

const isClosed = (stage) => stage.startsWith('Closed');

/** The same deals with one row each and no history. */
const listOf = (events) => [
  ['Deal', 'Stage', 'Create date', 'Close date', 'Rep', 'Amount'],
  ...[...journeysOf(events).values()].map((rows) => {
    const [deal, stage, at, , rep, amount] = rows[rows.length - 1];
    return [deal, stage, rows[0][2], isClosed(stage) ? at : '', rep, amount];
  }),
];

/** The same deals as copies of the pipeline, one on the first of each month; closed deals stay in. */
function snapshotsOf(events) {
  const months = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}-01`);
  const rows = months.flatMap((date) =>
    [...journeysOf(events).values()].flatMap((journey) => {
      const last = journey.filter(([, , at]) => at < date).pop();
      return last ? [[date, last[0], last[1], last[4], last[5]]] : [];
    }),
  );
  return [['Snapshot date', 'Deal', 'Stage', 'Rep', 'Amount'], ...rows];
}

/** The sample's log with two columns for each of its roles, the second with the words of the row before. */
function doubled(log) {
  const second = (heading) => (heading === 'Deal' || heading === 'Date' ? `${heading} again` : `Other ${heading.toLowerCase()}`);
  const [headings, ...rows] = log;
  return [
    [...headings, ...headings.map(second), 'Pipeline', 'Other pipeline', 'Currency', 'Other currency'],
    ...rows.map((row, i) => {
      const other = row.map((cell, c) => (c < 3 ? cell : rows[Math.max(0, i - 1)][c]));
      return [...row, ...other, 'Main', i % 2 === 0 ? 'Main' : 'Side', 'EUR', i % 3 === 0 ? 'EUR' : 'USD'];
    }),
  ];
}

const english = sampleIn('en');
const latvian = sampleIn('lv');
const events = readCsv('demo/event_log.csv');
const faster = readCsv('faster_after/event_log.csv', { n: 4 });

/** Every range by its name. A cell is text, a number or `{ date }`. */
export const ranges = {
  Sample: cut(english.log, 2),
  Stages: english.stages,
  Metrics: english.metrics,
  Changes: english.changes,
  Paraugs: cut(latvian.log, 2),
  Posmi: latvian.stages,
  Metrikas: latvian.metrics,
  Izmainas: latvian.changes,
  HubSpot: readCsv('demo/formats/hubspot_wide.csv'),
  FieldHistory: readCsv('demo/formats/salesforce_field_history.csv'),
  OpportunityHistory: readCsv('demo/formats/salesforce_opportunity_history.csv'),
  Wide: readCsv('demo/formats/wide_iso.csv'),
  WideSerial: readCsv('demo/formats/wide_excel_serial.csv'),
  WideMonthFirst: readCsv('demo/formats/wide_us_date_only.csv'),
  WideDayFirst: readCsv('demo/formats/wide_eu_semicolon_cp1252.csv', { encoding: 'windows-1252' }),
  Messy: readCsv('demo/formats/event_log_messy_case_space_dups_shuffled.csv'),
  Events: events.map((row, r) => (r === 0 ? row : row.map((cell, c) => (c === 2 ? dated(cell) : cell)))),
  Actions: readCsv('demo/actions.csv', { n: 1 }),
  Spans: spansOf(events),
  List: listOf(events),
  Snapshots: snapshotsOf(events),
  Faster: faster,
  Doubled: doubled(cut(english.log, 6)),
  Few: cut(english.log, 12),
  Nedaudz: cut(latvian.log, 12),
  ...oddLogRanges,
  ...oddLayouts,
  ...crmLists,
  ...sideTables,
};

/** What shows how dates and numbers were read. */
const ofDates = ['CHECK', 'FUNNEL', 'TIME_IN_STAGE', 'SEGMENTS', 'MOVES', 'VELOCITY', 'FORECAST_WINS', 'VISITS'];

/** A log of others' making: what its columns are called, and metrics that need none of them. */
const foreign = (column) => ({ column, definitions: { range: 'PlainMetrics' } });

/**
 * The logs. `own` are values that parameters have on this log, `tables` are handed over as well in a second call,
 * `isMostlyEnglish` is one whose answers another
 * log has in Latvian, `functions` limits which are called where an answer would always be the same fault.
 */
export const logs = [
  { name: 'Sample', tables: { stages: { range: 'Stages' } } },
  { name: 'Paraugs', isLatvian: true, tables: { stages: { range: 'Posmi' } } },
  { name: 'HubSpot', own: foreign('Deal owner') },
  { name: 'FieldHistory', isMostlyEnglish: true, own: foreign('Field') },
  { name: 'OpportunityHistory', isMostlyEnglish: true, own: foreign('Owner') },
  { name: 'Wide', isMostlyEnglish: true, own: foreign('rep') },
  { name: 'WideSerial', isMostlyEnglish: true, own: foreign('rep') },
  { name: 'WideMonthFirst', isMostlyEnglish: true, own: foreign('persona'), functions: ofDates },
  { name: 'WideDayFirst', isMostlyEnglish: true, own: foreign('Verkäufer'), functions: ofDates },
  { name: 'Messy', isMostlyEnglish: true, own: foreign('stage') },
  { name: 'Events', own: foreign('rep'), tables: { actions: { range: 'Actions' } } },
  { name: 'Spans', isMostlyEnglish: true, own: foreign('Rep') },
  { name: 'List', own: foreign('Rep') },
  { name: 'Snapshots', isMostlyEnglish: true, own: foreign('Rep') },
  { name: 'Faster', own: { ...foreign('rep'), deal: 'D-00008' } },
  ...oddLogs,
];
