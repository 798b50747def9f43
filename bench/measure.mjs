// One measurement in a process of its own: node --expose-gc bench/measure.mjs <what> <rows>. Prints JSON.
import { makeLog } from './generate.mjs';
import { thirtyCalls } from './work/calls.mjs';

const [what, rowsText] = process.argv.slice(2);
const rows = Number(rowsText);
const log = makeLog(rows);
/** Another log, smaller, so that the engine has compiled what it will before anything is timed. */
const rehearsal = makeLog(Math.min(rows, 20_000), { seed: 9 });

/**
 * The best of some runs, in milliseconds: the least disturbed by others. Garbage is collected before all of them, not between:
 * the engine throws away the compiled code of closures with it, which takes a second run on 10,000 rows twice the time.
 */
async function time(work, most = 5) {
  const warm = performance.now();
  for (let i = 0; i < 4 || (i < 40 && performance.now() - warm < 1500); i++) await work(rehearsal);
  let best = Number.POSITIVE_INFINITY;
  globalThis.gc?.();
  const begun = performance.now();
  for (let i = 0; i < most && (i < 2 || performance.now() - begun < 30_000); i++) {
    const begin = performance.now();
    await work(log);
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

const scan = (cells) => {
  let filled = 0;
  for (const row of cells) for (let c = 0; c < 8; c++) if (row[c] !== '') filled++;
  return filled;
};

/** The least that any report does: to number the deals by the plainest means. */
const number = (cells) => {
  const numbers = new Map();
  return cells.map((row) => {
    const known = numbers.get(row[0]);
    if (known === undefined) numbers.set(row[0], numbers.size);
    return known ?? numbers.size - 1;
  });
};

/** What the sidebar asks for: all deals, up to the log's last day, no tables beside the log. */
const everything = { language: 'en', choice: { filters: [], startedFrom: null, startedTo: null }, asOf: null };
const noTables = { stages: null, actions: null, settings: null, metrics: null, changes: null };

async function measure() {
  if (what === 'scan') return { ms: await time(scan, 20) };
  if (what === 'numbering') return { ms: await time(number) };
  if (what === 'hyperformula') {
    const { answer } = await import('./work/hyperformula.mjs');
    const begin = performance.now();
    await answer(log);
    return { ms: performance.now() - begin };
  }
  if (['groupby', 'arquero', 'duckdb'].includes(what)) {
    const { answer } = await import(`./work/${what}.mjs`);
    return { ms: await time(answer) };
  }
  const { ours, reportsOf } = await import('./work/ours.mjs');
  const dialect = { dot: '.', separator: ',' };
  const call = (cells, [id, args], memory) => {
    const { answerCells, callFunction, functions } = ours;
    return answerCells(callFunction(functions[id], [cells, ...args], { dialect, ...(memory && { memory }) }));
  };
  const reading = (cells) =>
    ours.forOneAnswer(() => ours.datasetOf({ log: cells, stages: null, actions: null }, ours.defaultSettings).log.rows);
  if (what === 'reading') return { ms: await time(reading) };
  if (what === 'report') return { ms: await time(reportsOf) };
  if (what === 'report')
    return {
      ms: await time((cells) => ours.reportModelOf({ ...noTables, log: cells }, everything)),
    };
  if (what === 'memory') {
    reportsOf(rehearsal);
    globalThis.gc();
    const before = process.resourceUsage().maxRSS;
    reportsOf(log);
    return { bytes: ((process.resourceUsage().maxRSS - before) * 1024) / rows };
  }
  if (what === 'function') {
    const [id, args] = JSON.parse(process.argv[4]);
    return { ms: await time((cells) => call(cells, [id, args]), 3) };
  }
  if (what === 'catalog') {
    const all = JSON.parse(process.argv[4]);
    return {
      ms: await time((cells) => {
        const memory = ours.newMemory();
        for (const one of all) call(cells, one, memory);
      }, 3),
    };
  }
  // Thirty formulas, each with a copy of the cells of its own, as Excel hands them over.
  const text = JSON.stringify(log);
  const copies = thirtyCalls.map(() => JSON.parse(text));
  if (what === 'thirty groupby') {
    const { answer } = await import('./work/groupby.mjs');
    const begin = performance.now();
    for (const cells of copies) await answer(cells);
    return { ms: performance.now() - begin };
  }
  const known = what === 'thirty remembered' ? () => ours.newMemory() : () => undefined;
  for (let i = 0; i < 3; i++) for (const one of thirtyCalls) call(rehearsal, one);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const memory = known();
    const begin = performance.now();
    for (const [k, one] of thirtyCalls.entries()) call(copies[k], one, memory);
    best = Math.min(best, performance.now() - begin);
  }
  return { ms: best };
}

console.log(JSON.stringify(await measure()));
process.exit(0);
