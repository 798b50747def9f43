import type { CardId } from '../card.ts';

/** The answers of the cards and of the question box. */
export type PartId =
  | 'week.moves'
  | 'week.call'
  | 'lost.funnel'
  | 'lost.where'
  | 'lost.afterDemo'
  | 'lost.demoAfterDiscovery'
  | 'lost.map'
  | 'wait.time'
  | 'wait.cost'
  | 'wait.curve'
  | 'wait.stuck'
  | 'works.action'
  | 'works.strategy'
  | 'works.feature'
  | 'works.pain'
  | 'works.objection'
  | 'works.feedback'
  | 'works.received'
  | 'people.rep'
  | 'people.persona'
  | 'people.source'
  | 'goals.met'
  | 'goals.suggested'
  | 'goals.change'
  | 'goals.plan'
  | 'goals.trend'
  | 'money.velocity'
  | 'money.winRate'
  | 'money.forecast'
  | 'money.past'
  | 'money.better'
  | 'question.immediateYes'
  | 'question.beforeYes'
  | 'question.painAtContact'
  | 'question.demoFeatures'
  | 'question.demoObjections'
  | 'question.passage'
  | 'question.rulers'
  | 'question.timeIn'
  | 'question.deal'
  | 'question.metrics'
  | 'question.check'
  | 'question.works'
  | 'question.segments'
  | 'question.since'
  | 'question.change'
  | 'question.paths';

/** What a part is called, how it is counted, and other words that people look for it by. */
export interface PartWords {
  readonly title: string;
  readonly how: string;
  readonly words: readonly string[];
}

interface Share {
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
}
/** Every sentence of the cards in one language: a missing one does not compile. */
export interface CardWords {
  /** The headings of a table of changes that are read. */
  readonly changesTable: { readonly date: string; readonly what: string; readonly stage: string };
  readonly parts: Readonly<Record<PartId, PartWords>>;
  readonly cards: Readonly<Record<CardId, string>>;
  readonly sure: {
    counted: (p: { n: number }) => string;
    moves: (p: { n: number; aside: number }) => string;
    early: (p: { n: number; open: number }) => string;
    few: (p: { n: number }) => string;
    unknown: (p: { n: number; open: number }) => string;
    estimate: (p: { n: number; open: number; level: 'quite' | 'fairly' | 'rough' }) => string;
    link: (p: { withIt: number; without: number; compared: number }) => string;
    noLink: (p: { compared: number; few: number }) => string;
    people: (p: { deals: number; early: number; of: number }) => string;
    records: (p: { n: number; unknown: number }) => string;
    judged: (p: { n: number }) => string;
    change: (p: { before: number; after: number; low: number | null; high: number | null }) => string;
    inflow: (p: { n: number }) => string;
    period: (p: { period: string; n: number; won: number; isOver: boolean }) => string;
    lookedBack: (p: { times: number; open: number }) => string;
    chance: (p: { open: number; unknown: number }) => string;
    atLeast: string;
    arithmetic: string;
  };
  readonly missing: {
    column: (p: { columns: readonly string[] }) => string;
    recorded: (p: { column: string }) => string;
    role: (p: { role: string }) => string;
    changes: string;
    history: string;
    metrics: string;
    inWorkbook: string;
  };
  readonly answers: {
    wonOfStart: (
      p: {
        won: number;
        started: number;
        open: number;
      } & Share,
    ) => string;
    tooEarly: (p: { deals: number; enough: number }) => string;
    noHistory: string;
    moves: (p: {
      /** `null`: the week. */
      since: string | null;
      to: string;
      fresh: number;
      forward: number;
      won: number;
      lost: number;
      open: number;
    }) => string;
    call: (p: {
      calls: readonly {
        deal: string;
        stage: string;
        days: number;
        value: number | null;
      }[];
      of: number;
    }) => string;
    funnel: (p: {
      first: string;
      entered: number;
      won: number;
      open: number;
      worst:
        | ({
            stage: string;
          } & Share)
        | null;
    }) => string;
    where: (p: { stage: string; lost: number; entered: number; value: number | null; reason: string }) => string;
    nothingLost: (p: { entered: number }) => string;
    afterDemo: (p: { n: number; won: number; lost: number; open: number; wins: Share | null; losses: Share | null }) => string;
    passage: (p: {
      from: string;
      to: string;
      n: number;
      reached: number;
      open: number;
      end: Share | null;
      isAtLeast: boolean;
    }) => string;
    map: (p: {
      leak: string | null;
      lost: number;
      slowest: string | null;
      days: number | null;
      back: number;
      skips: number;
    }) => string;
    nobody: string;
    time: (p: { stage: string; days: number; low: number | null; high: number | null; simple: number | null }) => string;
    timeNotReached: (p: { stage: string; running: number; visits: number; atLeast: number }) => string;
    tipping: (p: { stage: string; day: number; lost: number; open: number; value: number | null }) => string;
    noTipping: (p: {
      late: {
        stage: string;
        lost: number;
      } | null;
    }) => string;
    curve: (p: { stage: string; day: number; on: number; lost: number; still: number }) => string;
    noCurve: (p: { stage: string }) => string;
    stuck: (p: { deals: number; value: number | null }) => string;
    driver: (p: { toward: 'advance' | 'won' | 'lost'; stage: string; value: string; isMore: boolean }) => string;
    noDriver: (p: { column: string; toward: 'advance' | 'won' | 'lost' }) => string;
    feedback: (p: {
      known: number;
      positive: number;
      worst: {
        name: string;
        positive: number;
        known: number;
      } | null;
    }) => string;
    segments: (p: {
      column: string;
      /** The one value that there is. */
      only: string | null;
      above: readonly string[];
      below: readonly string[];
      best: Closed | null;
      worst: Closed | null;
    }) => string;
    goals: (p: {
      goals: number;
      met: number;
      missed: number;
      early: number;
      worst: {
        stage: string;
        measure: 'share' | 'days';
        goal: number;
        actual: number;
      } | null;
    }) => string;
    suggested: (p: { stage: string; goal: number; now: Share; quarter: string; best: number; isAbove: boolean }) => string;
    noSuggestion: (p: { stage: string }) => string;
    change: (p: ChangeSaid) => string;
    changeAhead: (p: { what: string; date: string; stage: string; weeks: number | null }) => string;
    plan: (p: { stage: string; weeks: number | null }) => string;
    trend: (p: {
      last: {
        period: string;
        share: number;
      };
      before: {
        period: string;
        share: number;
      } | null;
    }) => string;
    noTrend: string;
    velocity: (p: { perDay: number; open: number; share: number; value: number; days: number }) => string;
    noVelocity: (p: { open: number }) => string;
    winRate: (p: { last: WonIn; before: WonIn | null }) => string;
    noWinRate: string;
    forecast: (p: { open: number; wins: number; value: number | null }) => string;
    noForecast: (p: { open: number }) => string;
    past: (p: { times: number; foreseen: number; came: number; open: number }) => string;
    better: (p: { stage: string; points: number; entered: number; wins: number; value: number | null }) => string;
    noBetter: (p: { stage: string }) => string;
    withinDays: (p: { from: string; days: number; n: number; reached: number }) => string;
    rulers: (p: { from: string; to: string; sofar: number | null; end: number | null; settled: number | null }) => string;
    timeIn: (p: {
      stage: string;
      days: number | null;
      low: number | null;
      high: number | null;
      running: number;
      visits: number;
    }) => string;
    story: (p: {
      deal: string;
      first: string;
      from: string;
      visits: number;
      last: string;
      days: number | null;
      end: 'won' | 'lost' | 'running' | 'left';
    }) => string;
    noStory: (p: { deal: string }) => string;
    metrics: (p: { all: number; met: number; missed: number; early: number }) => string;
    paths: (p: { path: string; deals: number; share: number }) => string;
  };
  /** Headings to suggest. */
  readonly columns: {
    action: string;
    strategy: string;
    feature: string;
    'pain point': string;
    objection: string;
    feedback: string;
    rep: string;
    persona: string;
    source: string;
    value: string;
  };
  readonly changeTitle: (what: string) => string;
}
interface Closed {
  readonly name: string;
  readonly won: number;
  readonly closed: number;
}
/** What was won of what was closed in a period. */
interface WonIn {
  readonly period: string;
  readonly won: number;
  readonly closed: number;
}
interface ChangeSaid {
  readonly stage: string;
  readonly date: string;
  readonly verdict: 'better' | 'worse' | 'no clear change' | 'too early';
  readonly before: number | null;
  readonly after: number | null;
  readonly day: number | null;
  readonly weeks: number | null;
}
