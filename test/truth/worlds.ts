import type { Cell, Cells } from '../../core/index.ts';
import { chanceOf } from '../fuzz/ranges.ts';
import { FIRST } from './pipelines.ts';

/** Numbers in [0, 1) from a seed. */
type Chance = () => number;

/** Days until something that happens at so many a day. */
const waitOf = (chance: Chance, perDay: number): number => -Math.log(1 - chance()) / perDay;

/** A factor with mean 1 that differs from deal to deal: gamma with whole `shape`, the smaller the wilder. */
function frailtyOf(chance: Chance, shape: number): number {
  let sum = 0;
  for (let i = 0; i < shape; i++) sum -= Math.log(1 - chance());
  return sum / shape;
}

/** Going on and being lost, per deal-day at a stage, while nothing is on record. */
export interface Pace {
  readonly advance: number;
  readonly lost: number;
}

/** Something recorded while a deal is at a stage. */
export interface Habit {
  readonly word: string;
  readonly stage: number;
  /**
   * When it is recorded: at so many a day while the deal lingers; from the `after`th day on; on the row that enters the
   * stage with this probability; or on the day of the move, as reps tidy up.
   */
  readonly when:
    | { readonly kind: 'lingering'; readonly perDay: number; readonly after: number }
    | { readonly kind: 'on entry'; readonly probability: number }
    | { readonly kind: 'on the move'; readonly probability: number };
  /** By how much the pace of going on, and of being lost, is multiplied from then on. 1 does nothing. */
  readonly advance: number;
  readonly lost: number;
}

/** A pipeline in which actions and a change do something, or nothing, as told. */
export interface World {
  readonly stages: readonly Pace[];
  /** Deals that start a day, at first and at the end. */
  readonly perDay: readonly [number, number];
  readonly days: number;
  readonly habits: readonly Habit[];
  /** From this day on paces are multiplied; deals under way feel it too. `null`: nothing changes. */
  readonly change: { readonly day: number; readonly stage: number; readonly advance: number; readonly lost: number } | null;
  /** Deals differ in how fast they go and end, as gamma with this shape; `null`: all alike. */
  readonly frailty: number | null;
  /** Whether rows say a time of day. */
  readonly dates: 'timed' | 'by day';
}

export const names = ['New', 'Demo', 'Offer'] as const;

/** The pipeline of `pipelines.ts`, with nothing on record and nothing changed. */
export const world: World = {
  stages: [
    { advance: 0.06, lost: 0.03 },
    { advance: 0.04, lost: 0.03 },
    { advance: 0.035, lost: 0.035 },
  ],
  perDay: [0.82, 0.82],
  days: 365,
  habits: [],
  change: null,
  frailty: null,
  dates: 'timed',
};

/** Draws a log, with a table of actions beside it. Days run from 0 to `days`; what would come later is not yet known. */
export function drawLog(told: World, seed: number): { readonly log: Cells; readonly actions: Cells } {
  const chance = chanceOf(seed);
  const log: Cell[][] = [['Deal', 'Stage', 'Entered', 'Action']];
  const actions: Cell[][] = [['Deal', 'Action', 'Date']];
  const stamp = (day: number) => FIRST + (told.dates === 'by day' ? Math.floor(day) : Math.round(day * 86_400) / 86_400);
  const grow = (told.perDay[1] - told.perDay[0]) / told.days;
  const most = Math.max(...told.perDay);
  let deal = 0;
  for (let day = waitOf(chance, most); day < told.days; day += waitOf(chance, most)) {
    if (chance() * most > told.perDay[0] + grow * day) continue;
    const id = `d${deal++}`;
    drawDeal(told, chance, day, (stage, at, word) => {
      if (at > told.days) return;
      if (stage === null) actions.push([id, word, stamp(at)]);
      else log.push([id, stage, stamp(at), word]);
    });
  }
  return { log, actions };
}

type Write = (stage: string | null, at: number, word: string) => void;

function drawDeal(told: World, chance: Chance, began: number, write: Write): void {
  let day = began;
  const speed = told.frailty === null ? 1 : frailtyOf(chance, told.frailty);
  for (let k = 0; k < told.stages.length; k++) {
    const habits = told.habits.filter(({ stage }) => stage === k);
    const onEntry = habits.filter(({ when }) => when.kind === 'on entry' && chance() < when.probability);
    write(names[k], day, onEntry[0]?.word ?? '');
    const end = drawStay(told, chance, { stage: k, day, speed, habits, onEntry }, write);
    for (const { word, when } of habits)
      if (when.kind === 'on the move' && chance() < when.probability) write(null, end.day, word);
    day = end.day;
    if (end.isLost) {
      write('Lost', day, '');
      return;
    }
  }
  write('Won', day, '');
}

interface Stay {
  readonly stage: number;
  readonly day: number;
  readonly speed: number;
  readonly habits: readonly Habit[];
  readonly onEntry: readonly Habit[];
}

/** Lets one deal wait at a stage until it goes on or is lost, with whatever is recorded meanwhile. */
function drawStay(told: World, chance: Chance, stay: Stay, write: Write): { readonly day: number; readonly isLost: boolean } {
  const { stage, speed, habits } = stay;
  const done = new Set(stay.onEntry);
  const due = new Map<Habit, number>();
  for (const habit of habits)
    if (habit.when.kind === 'lingering') due.set(habit, stay.day + habit.when.after + waitOf(chance, habit.when.perDay));
  let day = stay.day;
  for (;;) {
    const pace = { ...told.stages[stage] };
    const { change } = told;
    const isChanged = change !== null && change.stage === stage && day >= change.day;
    const all = [...done, ...(isChanged ? [change] : [])];
    for (const factor of all) {
      pace.advance *= factor.advance;
      pace.lost *= factor.lost;
    }
    const rate = (pace.advance + pace.lost) * speed;
    const end = day + waitOf(chance, rate);
    let next: Habit | null = null;
    let until = change !== null && !isChanged && change.stage === stage ? change.day : Number.POSITIVE_INFINITY;
    for (const [habit, at] of due)
      if (at < until) {
        until = at;
        next = habit;
      }
    if (end < until) return { day: end, isLost: chance() * (pace.advance + pace.lost) < pace.lost };
    if (until > told.days) return { day: until, isLost: false };
    day = until;
    if (next === null) continue;
    due.delete(next);
    done.add(next);
    write(null, day, next.word);
  }
}
