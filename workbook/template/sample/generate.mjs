// Makes the sample: the deals, stages and times of source/, with what was done, said and felt drawn beside them.
// Because how a visit ends is given, every attribute is drawn with odds that depend on that end: its odds ratio is thus
// known (truth.json). Run: node workbook/template/sample/generate.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from '../../../tools/bundle-run.mjs';
import { changes, logHeadings, metrics, stages, words } from './vocabulary.mjs';

// Of some hundred seeds the one whose draw lies nearest to its own truth, so that a small sample still tells it.
const SEED = 337;
const folder = new URL('.', import.meta.url);
const read = (name) =>
  readFileSync(new URL(`source/${name}`, folder), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','));

let state = SEED;
/** A number in [0, 1): mulberry32. */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const chance = (p) => random() < p;
const pick = (list) => list[Math.floor(random() * list.length)];

/** Associations: at `stage`, odds of `value` are `odds` times as high in visits that end `toward`; `rate` in the others. */
const effects = [
  { column: 'Feature', value: 'roiCalculator', stage: 'Demo', toward: 'advance', odds: 2.5, rate: 0.25 },
  { column: 'Feature', value: 'integrations', stage: 'Demo', toward: 'advance', odds: 1, rate: 0.4 },
  { column: 'Strategy', value: 'insightFirst', stage: 'Discovery', toward: 'advance', odds: 1.8, rate: 0.35 },
  { column: 'Pain point', value: 'manualReports', stage: 'Discovery', toward: 'advance', odds: 2, rate: 0.25 },
  { column: 'Pain point', value: 'highCosts', stage: 'Discovery', toward: 'advance', odds: 1, rate: 0.3 },
  { column: 'Objection', value: 'objPrice', stage: 'Proposal', toward: 'lost', odds: 3.5, rate: 0.2 },
  { column: 'Objection', value: 'objTiming', stage: 'Proposal', toward: 'lost', odds: 1, rate: 0.25 },
  { column: 'Objection', value: 'objSecurity', stage: 'Demo', toward: 'lost', odds: 1, rate: 0.2 },
  { column: 'Action', value: 'stakeholderMap', stage: 'Discovery', toward: 'advance', odds: 1, rate: 0.3 },
  { column: 'Action', value: 'trialAccount', stage: 'Demo', toward: 'advance', odds: 1, rate: 0.35 },
  { column: 'Action', value: 'priceTalk', stage: 'Proposal', toward: 'advance', odds: 1, rate: 0.5 },
  { column: 'Action', value: 'referenceCall', stage: 'Negotiation', toward: 'advance', odds: 1, rate: 0.4 },
];
/** The share of visits that show a value. A visit still running stands between the two ends. */
function shareOf(value, { stage, end }) {
  const { toward, odds, rate } = effects.find((e) => e.value === value && e.stage === stage);
  const raised = (odds * rate) / (1 - rate + odds * rate);
  return end === toward ? raised : end === 'running' ? (rate + raised) / 2 : rate;
}
const shows = (value, visit) => chance(shareOf(value, visit));

/** Draws at most one of several values, each with its own share; `rest` where none comes. */
function oneOf(values, visit, rest) {
  let left = random();
  for (const value of values) {
    left -= shareOf(value, visit);
    if (left < 0) return value;
  }
  return rest;
}

const day = 86_400_000;
const msOf = (text) => Date.parse(`${text.replace(' ', 'T')}Z`);
const textOf = (ms) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

const entries = read('event_log.csv').map(([deal, stage, at, persona, rep, amount]) => ({
  deal,
  stage,
  at,
  persona,
  rep,
  value: Number(amount),
}));
const executiveCalls = new Set(read('actions.csv').map(([deal]) => deal));
const last = Math.max(...entries.map((e) => msOf(e.at)));
const byDeal = Map.groupBy
  ? Map.groupBy(entries, (e) => e.deal)
  : entries.reduce((map, e) => map.set(e.deal, [...(map.get(e.deal) ?? []), e]), new Map());

/** A row of the log: the deal's own words, then what is recorded. */
const rowOf = (deal, stage, at, done) => ({
  ...deal,
  stage,
  at,
  who: '',
  action: '',
  strategy: '',
  feature: '',
  feedback: '',
  objection: '',
  pain: '',
  reason: '',
  ...done,
});

/** How it was received: better where the visit goes on. */
function feedbackOf({ end }) {
  const r = random();
  const [positive, neutral] = end === 'advance' ? [0.55, 0.85] : end === 'lost' ? [0.35, 0.65] : [0.45, 0.75];
  return r < positive ? 'positive' : r < neutral ? 'neutral' : 'negative';
}

/** What is recorded within a visit: at most one row of a kind, somewhere in the first fifth of the visit. */
function actionsIn(visit) {
  const rows = [];
  const add = (who, action, more) => {
    const at = Math.round((visit.from + (0.02 + 0.18 * random()) * (visit.to - visit.from)) / 1000) * 1000;
    if (at > visit.from && at < visit.to) rows.push({ at: textOf(at), who, action, feedback: feedbackOf(visit), ...more });
  };
  if (visit.stage === 'Discovery') {
    const pain = oneOf(['manualReports', 'highCosts'], visit, chance(0.3) ? 'slowOnboarding' : '');
    if (chance(0.9))
      add('us', 'discoveryCall', { strategy: oneOf(['insightFirst'], visit, pick(['featureFirst', 'priceFirst'])), pain });
    if (shows('stakeholderMap', visit)) add('us', 'stakeholderMap', {});
  } else if (visit.stage === 'Demo') {
    const objection = oneOf(['objSecurity'], visit, '');
    if (chance(0.9))
      add('us', 'demoGiven', {
        feature: oneOf(['roiCalculator', 'integrations'], visit, pick(['dashboards', 'mobileApp'])),
        objection,
      });
    if (shows('trialAccount', visit)) add('customer', 'trialAccount', {});
  } else if (visit.stage === 'Proposal') {
    if (chance(0.95)) add('us', 'proposalSent', { objection: oneOf(['objPrice', 'objTiming'], visit, '') });
    if (shows('priceTalk', visit)) add('us', 'priceTalk', {});
  } else {
    if (chance(0.8)) add('customer', 'contractReview', {});
    if (shows('referenceCall', visit)) add('us', 'referenceCall', {});
  }
  return rows;
}

const rows = [];
let closedLost = 0;
for (const [name, list] of byDeal) {
  const { persona, rep, value } = list[0];
  const deal = { deal: name, rep, persona, source: pick(['website', 'website', 'referral', 'event', 'outbound']), value };
  list.forEach((entry, i) => {
    const next = list[i + 1];
    const isLost = entry.stage === 'Closed Lost';
    if (isLost) closedLost++;
    // Two duplicates and a merged deal: losses that never were real chances.
    const reason =
      closedLost === 20 || closedLost === 120
        ? 'duplicate'
        : closedLost === 70
          ? 'merged'
          : pick(['tooExpensive', 'tooExpensive', 'competitor', 'noDecision', 'notNow']);
    const isCalled = entry.stage === 'Demo' && executiveCalls.has(name);
    rows.push(rowOf(deal, entry.stage, entry.at, isLost ? { reason } : isCalled ? { who: 'us', action: 'executiveCall' } : {}));
    if (entry.stage.startsWith('Closed')) return;
    const end = !next ? 'running' : next.stage === 'Closed Lost' ? 'lost' : 'advance';
    const visit = { stage: entry.stage, end, from: msOf(entry.at), to: next ? msOf(next.at) : last };
    for (const done of actionsIn(visit)) rows.push(rowOf(deal, entry.stage, done.at, done));
  });
}
rows.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.deal < b.deal ? -1 : 1));

const fields = [
  'deal',
  'stage',
  'at',
  'rep',
  'persona',
  'source',
  'value',
  'who',
  'action',
  'strategy',
  'feature',
  'feedback',
  'objection',
  'pain',
  'reason',
];
/** One row a line, so that a difference can be read. */
const table = (list) => `[\n${list.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`;
// What is not translated yet stays English.
const { languages } = await importTypeScript(fileURLToPath(new URL('../../../core/words/language.ts', import.meta.url)));
languages.forEach((language, l) => {
  const said = (list) => list[l] ?? list[0];
  const log = [
    said(logHeadings),
    ...rows.map((row) => fields.map((field) => (words[row[field]] ? said(words[row[field]]) : row[field]))),
  ];
  const parts = { log, stages: said(stages), metrics: said(metrics), changes: said(changes) };
  const text = Object.entries(parts).map(([name, list]) => `  "${name}": ${table(list)}`);
  writeFileSync(new URL(`sample.${language}.json`, folder), `{\n${text.join(',\n')}\n}\n`);
});

const english = (id) => words[id][0];
const truth = {
  seed: SEED,
  deals: byDeal.size,
  entries: entries.length,
  rows: rows.length,
  days: Math.round((last - Math.min(...entries.map((e) => msOf(e.at)))) / day),
  drawn:
    'Given how a visit ends, a value is recorded with odds `odds` times as high toward that end; at most once a visit, in its first fifth.',
  executiveCall:
    'Drawn before the outcome (source/truth.json): at Demo, true odds ratio 2 of going on, recorded on the entry itself.',
  effects: effects.map((e) => ({ ...e, value: english(e.value) })),
};
writeFileSync(new URL('truth.json', folder), `${JSON.stringify(truth, null, 2)}\n`);
console.log(`${byDeal.size} deals, ${rows.length} rows (${entries.length} entries)`);
