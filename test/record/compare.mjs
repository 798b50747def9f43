// npm run compare [-- --all]: answers every recorded call again and lists what differs; ends with 1 where anything does.
// Of each call it lists the first cells; --all lists every cell.
import { buildBundle, LATER, openBundle } from './bundle.mjs';
import { plannedCalls } from './calls.mjs';
import { differencesOf } from './differences.mjs';
import { readRecord } from './files.mjs';
import { compareGallery } from './gallery.mjs';
import { ranges } from './logs.mjs';

const CELLS = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : 8;

/** Every call that differs, with what differs in it. */
function differentCalls(calls, record) {
  const answerTo = openBundle(ranges, LATER);
  const planned = new Set(calls.map(({ key }) => key));
  const found = calls.map(({ key, ...call }) => ({
    key,
    cells: record.has(key) ? differencesOf(record.get(key), answerTo({ key, ...call })) : ['is not recorded'],
  }));
  const gone = [...record.keys()]
    .filter((key) => !planned.has(key))
    .map((key) => ({ key, cells: ['is recorded, but not called any more'] }));
  return [...found, ...gone].filter(({ cells }) => cells.length > 0);
}

function list(different) {
  for (const { key, cells } of different) {
    console.log(key);
    for (const cell of cells.slice(0, CELLS)) console.log(`  ${cell}`);
    if (cells.length > CELLS) console.log(`  and ${cells.length - CELLS} more`);
  }
}

function countByFunction(different) {
  const counts = new Map();
  for (const { key } of different) {
    const name = key.slice(0, key.indexOf('('));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
}

buildBundle();
const calls = plannedCalls();
const different = differentCalls(calls, readRecord());
const charts = compareGallery();
if (different.length + charts.different.length === 0) {
  console.log(`${calls.length} calls and ${charts.count} charts are as recorded`);
} else {
  list(different);
  if (different.length > 0)
    console.log(`\nCalls that differ: ${different.length} of ${calls.length} (${countByFunction(different)})`);
  if (charts.different.length > 0)
    console.log(`\nCharts that differ: ${charts.different.length} (${charts.different.join(', ')})`);
  process.exitCode = 1;
}
