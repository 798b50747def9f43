import { readFileSync } from 'node:fs';
import { forecastSpec, movesSpec } from '../../charts/amounts-chart.ts';
import { actionsSpec, type BarRow, changesSpec, peopleSpec, type Standing } from '../../charts/bars-spec.ts';
import { curveSpec } from '../../charts/curve-chart.ts';
import { type FunnelStage, funnelSpec } from '../../charts/funnel-chart.ts';
import { goalSpec } from '../../charts/goal-chart.ts';
import { type ChartSpec, chartSvg } from '../../charts/index.ts';
import { type JourneySpec, type JourneyStage, journeySpec } from '../../charts/journey-spec.ts';
import { type Stay, timeSpec } from '../../charts/time-chart.ts';
import { type TrendPoint, trendSpec } from '../../charts/trend-chart.ts';
import {
  type Cells,
  changeReport,
  cohortsReport,
  curveReport,
  datasetOf,
  defaultSettings,
  driversReport,
  flowReport,
  forecastReport,
  funnelReport,
  goalsReport,
  type Language,
  momentOfCell,
  movesReport,
  type Settings,
  segmentsReport,
  timeReport,
  waitReport,
  withHistory,
} from '../../core/index.ts';
import { languages } from '../../core/words/language.ts';

export interface GalleryCase {
  readonly name: string;
  readonly language: Language;
  readonly width: number;
  readonly spec: ChartSpec;
}

const HOSTILE = '<script>alert("1")</script> & \'=cmd|x\' ]]>';
const LONG = 'Negotiation of the framework agreement with procurement, legal and the works council';

/** The sample workbook, as its cells stand. */
function sampleOf(language: Language) {
  const path = new URL(`workbook/template/sample/sample.${language}.json`, `file://${process.cwd()}/`);
  const { log, stages } = JSON.parse(readFileSync(path, 'utf8')) as { log: Cells; stages: Cells };
  const settings: Settings = { ...defaultSettings, language };
  return withHistory(datasetOf({ log, stages, actions: null }, settings));
}

const stage = (name: string, entered: number, wentOn: number, lost: number, more: Partial<FunnelStage> = {}): FunnelStage => ({
  name,
  entered,
  wentOn,
  open: entered - wentOn - lost,
  lost,
  skipped: 0,
  share: entered === 0 ? null : wentOn / entered,
  low: entered === 0 ? null : Math.max(0, wentOn / entered - 0.08),
  high: entered === 0 ? null : Math.min(1, wentOn / entered + 0.08),
  isAtLeast: false,
  ...more,
});

const stay = (name: string, visits: number, median: number | null, more: Partial<Stay> = {}): Stay => ({
  name,
  visits,
  running: Math.round(visits / 5),
  median,
  low: median === null ? null : median * 0.8,
  high: median === null ? null : median * 1.3,
  most: median === null ? null : median * 2.4,
  finished: median === null ? null : median * 0.7,
  atLeast: median === null ? 41 : null,
  ...more,
});

const point = (period: string, deals: number, share: number | null, isFinished = true): TrendPoint => ({
  period,
  deals,
  share,
  low: share === null ? null : share * 0.7,
  high: share === null ? null : Math.min(1, share * 1.4),
  isFinished,
});

const bar = (name: string, value: number | null, standing: Standing): BarRow => ({
  name,
  deals: 24,
  others: 31,
  value,
  low: value === null ? null : value * 0.7,
  high: value === null ? null : value * 1.4,
  standing,
});

const step = (name: string, entered: number, lost: number, more: Partial<JourneyStage> = {}): JourneyStage => ({
  name,
  phase: '',
  entered,
  open: 3,
  lost,
  days: 9,
  atLeast: null,
  tippingDay: null,
  details: [],
  ...more,
});

const link = (from: number, to: number, deals: number, days: number | null = 5) => ({ from, to, deals, days });

const loops: JourneySpec = {
  kind: 'journey',
  stages: [
    step('Contact', 1240, 310, { phase: 'Awareness' }),
    step('Discovery', 800, 90, { phase: 'Awareness', tippingDay: 21, days: 14 }),
    step('Demo', 640, 150, { phase: 'Consideration', details: ['helps: feature shown, boss in the room', 'in the way: price'] }),
    step('Proposal', 400, 160, { phase: 'Decision', days: null, atLeast: 60 }),
    step('Contract', 210, 0, { phase: 'Decision' }),
  ],
  won: 190,
  links: [
    link(0, 1, 700, 2),
    link(1, 2, 560, 14),
    link(2, 3, 380, 8),
    link(3, 4, 190, 30),
    link(4, 5, 150, 4),
    link(0, 2, 80),
    link(1, 3, 25),
    link(0, 3, 9),
    link(3, 5, 40),
    link(2, 1, 60),
    link(3, 2, 33),
    link(4, 1, 7),
    link(4, 3, 12),
  ],
  biggestLeak: 0,
  slowest: 3,
};

const twelve = Array.from({ length: 12 }, (_, i) => ({ name: `Step ${i + 1}`, n: Math.round(1240 * 0.8 ** i) }));

const special: Readonly<Record<string, ChartSpec>> = {
  'funnel-empty': { kind: 'funnel', stages: [], won: 0 },
  'funnel-one': { kind: 'funnel', stages: [stage('Demo', 8, 3, 2)], won: 3 },
  'funnel-odd': {
    kind: 'funnel',
    stages: [
      stage(LONG, 1240, 800, 400, { skipped: 14 }),
      stage(HOSTILE, 800, 2, 1, { share: null, low: null, high: null }),
      stage('Nobody yet', 0, 0, 0),
      stage('Proposal', 12, 1, 2, { isAtLeast: true }),
    ],
    won: 1,
    lanes: { [LONG]: LONG, [HOSTILE]: HOSTILE },
  },
  'funnel-twelve': {
    kind: 'funnel',
    stages: twelve.map(({ name, n }) => stage(name, n, Math.round(n * 0.8), Math.round(n * 0.15))),
    won: 85,
  },
  'curve-empty': { kind: 'curve', stage: 'Demo', days: [], tippingDay: null },
  'curve-odd': {
    kind: 'curve',
    stage: HOSTILE,
    days: [0, 1, 2, 5, 60, 120].map((day, i) => ({
      day,
      on: i * 0.1,
      lost: i * 0.1,
      still: 1 - i * 0.2,
      low: i === 0 ? null : 0.9 - i * 0.18,
      high: i === 0 ? null : Math.min(1, 1.1 - i * 0.2),
      watched: 5 - i,
    })),
    tippingDay: 118,
  },
  'trend-empty': { kind: 'trend', to: null, points: [], change: null },
  'trend-one': { kind: 'trend', to: LONG, points: [point('2025', 12, 0.25)], change: null },
  'trend-weeks': {
    kind: 'trend',
    to: 'Demo',
    points: Array.from({ length: 30 }, (_, i) =>
      point(
        i < 8 ? `2024-W${45 + i}` : `2025-W${String(i - 7).padStart(2, '0')}`,
        20,
        i > 27 ? null : 0.3 + (i % 7) / 20,
        i < 24,
      ),
    ),
    change: { period: '2025-W20', label: HOSTILE },
  },
  'bars-empty': { kind: 'bars', about: 'actions', column: 'Action', toward: 'advance', rows: [] },
  'bars-odd': {
    kind: 'bars',
    about: 'people',
    column: HOSTILE,
    rows: [bar(LONG, 0.6, 'above'), bar(HOSTILE, 0.2, 'below'), bar('Nobody', null, 'early'), bar('New', 1, 'early')],
  },
  'bars-many': {
    kind: 'bars',
    about: 'actions',
    column: 'Action',
    toward: 'won',
    rows: Array.from({ length: 15 }, (_, i) => bar(`Action ${i + 1}`, 12 / (i + 1), i < 3 ? 'above' : i > 9 ? 'below' : 'same')),
  },
  'amounts-empty': { kind: 'amounts', about: 'moves', rows: [{ name: 'new', value: 0 }] },
  'amounts-odd': {
    kind: 'amounts',
    about: 'forecast',
    rows: [
      { name: LONG, value: 0.04 },
      { name: HOSTILE, value: 1200 },
      { name: 'Demo', value: 1 },
    ],
  },
  'goal-empty': { kind: 'goal', goals: [] },
  'goal-odd': {
    kind: 'goal',
    goals: [
      { stage: LONG, owner: HOSTILE, measure: 'share', goal: 1, value: 0.98, low: 0.9, high: 1, status: 'too early' },
      { stage: 'Demo', owner: '', measure: 'days', goal: 2, value: null, low: null, high: null, status: 'too early' },
      { stage: 'Demo', owner: 'Ann', measure: 'days', goal: 5, value: 60, low: 30, high: null, status: 'not met' },
      { stage: 'Offer', owner: 'Ann', measure: 'share', goal: 0, value: 0.1, low: 0.05, high: 0.2, status: 'met' },
    ],
  },
  'journey-empty': { kind: 'journey', stages: [], won: 0, links: [], biggestLeak: null, slowest: null },
  'journey-one': {
    kind: 'journey',
    stages: [step('Demo', 8, 2)],
    won: 3,
    links: [link(0, 1, 3)],
    biggestLeak: 0,
    slowest: 0,
  },
  'journey-loops': loops,
  'journey-odd': {
    ...loops,
    stages: loops.stages.map((s, k) =>
      k === 1 ? { ...s, name: LONG, phase: HOSTILE } : k === 2 ? { ...s, name: HOSTILE, details: [HOSTILE] } : s,
    ),
  },
  'journey-twelve': {
    kind: 'journey',
    stages: twelve.map(({ name, n }) => step(name, n, Math.round(n * 0.15))),
    won: 85,
    links: [
      ...twelve.map(({ n }, k) => link(k, k + 1, Math.round(n * 0.8), k)),
      ...Array.from({ length: 10 }, (_, k) => link(k, k + 2, 20 - k)),
      ...Array.from({ length: 6 }, (_, k) => link(k + 4, k, 5 + k)),
    ],
    biggestLeak: 0,
    slowest: 11,
  },
  'time-empty': { kind: 'time', stays: [] },
  'time-one': { kind: 'time', stays: [stay('Demo', 8, 3.4)] },
  'time-odd': {
    kind: 'time',
    stays: [
      stay(LONG, 40, 14, { most: 160 }),
      stay(HOSTILE, 9, null, { finished: 6 }),
      stay('Nobody yet', 0, null, { atLeast: null }),
      stay('Proposal', 12, 0.2, { high: null }),
    ],
  },
  'time-twelve': { kind: 'time', stays: twelve.map(({ name, n }, i) => stay(name, n, 2 + i * 3)) },
};

/** Names of the sample, in languages of which it has words of its own. */
const named: Readonly<
  Partial<Record<Language, Readonly<Record<'demo' | 'rep' | 'objection' | 'action' | 'changed', string>>>>
> & {
  readonly en: Readonly<Record<'demo' | 'rep' | 'objection' | 'action' | 'changed', string>>;
} = {
  en: { demo: 'Demo', rep: 'Rep', objection: 'Objection', action: 'Action', changed: 'Shorter demo, one feature for one pain' },
  lv: {
    demo: 'Demonstrācija',
    rep: 'Pārdevējs',
    objection: 'Iebildums',
    action: 'Darbība',
    changed: 'Īsāka demonstrācija, viena iespēja vienai sāpei',
  },
};
const CHANGED = momentOfCell('2025-06-30', 1900, null);

function usual(language: Language): Readonly<Record<string, ChartSpec>> {
  const dataset = sampleOf(language);
  const { demo, rep, objection, action, changed } = named[language] ?? named.en;
  const drivers = (column: string, toward: 'advance' | 'lost') =>
    actionsSpec(
      column,
      toward,
      driversReport(dataset, { column, stage: toward === 'lost' ? null : demo, toward, within: null }),
      toward === 'lost' ? null : demo,
    );
  const lanes = Object.fromEntries(dataset.pipeline.open.map(({ name, phase }) => [name, phase]));
  return {
    funnel: { ...funnelSpec(funnelReport(dataset)), lanes },
    time: { ...timeSpec(timeReport(dataset)), lanes },
    curve: curveSpec(demo, curveReport(dataset, demo), waitReport(dataset)),
    trend: trendSpec(cohortsReport(dataset, 'month', 'outcome:won'), null, { period: '2025-06', label: changed }),
    people: peopleSpec(rep, segmentsReport(dataset, rep)),
    actions: drivers(action, 'advance'),
    objections: { ...drivers(objection, 'lost'), lanes },
    changes: { ...changesSpec(changeReport(dataset, CHANGED)), lanes },
    journey: journeySpec(
      { flow: flowReport(dataset), funnel: funnelReport(dataset), time: timeReport(dataset), wait: waitReport(dataset) },
      {},
    ),
    goal: { ...goalSpec(goalsReport(dataset)), lanes },
    moves: movesSpec(movesReport(dataset.tables, dataset.settings, null, null)),
    forecast: { ...forecastSpec(forecastReport(dataset)), lanes },
  };
}

/** Every chart at three widths in every language; the odd ones in English. */
export const galleryCases: readonly GalleryCase[] = [300, 600, 900].flatMap((width) => [
  ...languages.flatMap((language) =>
    Object.entries(usual(language)).map(([name, spec]) => ({ name: `${name}-${language}-${width}`, language, width, spec })),
  ),
  ...Object.entries(special).map(([name, spec]) => ({ name: `${name}-${width}`, language: 'en' as const, width, spec })),
]);

/** The drawing of a case, an element a line, so that committed files compare well. */
export const drawn = ({ spec, language, width }: GalleryCase): string =>
  `${chartSvg(spec, language, { width }).replace(/></g, '>\n<')}\n`;
