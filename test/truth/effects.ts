import { changeReport, DAY, type Dataset, datasetOf, defaultSettings, driversReport, type Report } from '../../core/index.ts';
import { add, mean, type Results, valuesOf } from './measures.ts';
import { FIRST } from './pipelines.ts';
import { drawLog, type Habit, names, type World, world } from './worlds.ts';

function studied(told: World, seed: number): Dataset {
  const { log, actions } = drawLog(told, seed);
  const settings = { ...defaultSettings, asOf: (FIRST + told.days) * DAY };
  return datasetOf({ log, stages: names.map((name) => [name]), actions: actions.length > 1 ? actions : null }, settings);
}

const lingering = (word: string, stage: number, more: Partial<Habit> = {}, after = 0): Habit => ({
  word,
  stage,
  when: { kind: 'lingering', perDay: after === 0 ? 0.05 : 0.1, after },
  advance: 1,
  lost: 1,
  ...more,
});
const onEntry = (word: string, stage: number): Habit => ({
  word,
  stage,
  when: { kind: 'on entry', probability: 0.3 },
  advance: 1,
  lost: 1,
});
const onTheMove = (word: string, stage: number): Habit => ({
  ...onEntry(word, stage),
  when: { kind: 'on the move', probability: 0.5 },
});

/** Nine things on record that do nothing: while deals linger, from the seventh day on, and on the row of entry. */
const idle: readonly Habit[] = [0, 1, 2].flatMap((k) => [
  lingering(`call ${k}`, k),
  lingering(`nudge ${k}`, k, {}, 7),
  onEntry(`mail ${k}`, k),
]);
/** Two that double the pace of going on. */
const working: readonly Habit[] = [lingering('works 0', 0, { advance: 2 }), lingering('works 1', 1, { advance: 2 })];

const isCalled = (verdict: unknown): boolean => ['better', 'worse', 'more often', 'less often'].includes(String(verdict));

/** What DRIVERS says of what is on record, row by row beside the truth. */
function drivers(results: Results, kind: string, told: World, seed: number): void {
  const dataset = studied(told, seed);
  const report: Report = driversReport(dataset, { column: null, stage: null, toward: null, within: null });
  const [values, stages, verdicts] = ['Value', 'Stage', 'Verdict'].map((id) => valuesOf(report, id));
  const [lows, highs] = ['Low', 'High'].map((id) => valuesOf(report, id));
  let [called, wrong] = [0, 0];
  values.forEach((value, i) => {
    const habit = told.habits.find((one) => one.word === value && names[one.stage] === stages[i]);
    if (!habit || verdicts[i] === 'too few') return;
    if (isCalled(verdicts[i])) called++;
    if (habit.advance === 1) {
      if (isCalled(verdicts[i])) wrong++;
      add(results, `${kind}: DRIVERS calls what does nothing more often`, verdicts[i] === 'more often');
    } else {
      add(results, `${kind}: an action that doubles the pace is found`, verdicts[i] === 'more often');
      const holds = Number(lows[i]) <= habit.advance && habit.advance <= Number(highs[i]);
      add(results, `${kind}: interval of an action that doubles the pace holds 2`, holds);
    }
  });
  mean(results, `${kind}: DRIVERS, false ones of those called`, called === 0 ? 0 : wrong / called);
}

/** What BEFORE_AFTER says where nothing changed; closed-only: settled shares before and since, p below 0.05. */
function change(results: Results, kind: string, told: World, day: number, seed: number): void {
  const dataset = studied(told, seed);
  const verdicts = valuesOf(changeReport(dataset, (FIRST + day) * DAY), 'Verdict');
  add(results, `${kind}: BEFORE_AFTER calls a change at any of three stages where nothing changed`, verdicts.some(isCalled));
  add(results, `${kind}: closed-only shares differ at any of three stages where nothing changed`, looksChanged(dataset, day));
}

function looksChanged({ journeys }: Dataset, day: number): boolean {
  return journeys.names.some((_, k) => {
    const [closed, on] = [
      [0, 0],
      [0, 0],
    ];
    for (let v = 0, d = 0; v < journeys.stage.length; v++) {
      while (journeys.offset[d + 1] <= v) d++;
      if (journeys.stage[v] !== k || Number.isNaN(journeys.left[v])) continue;
      const side = journeys.entered[v] < (FIRST + day) * DAY ? 0 : 1;
      closed[side]++;
      if (journeys.furthest[d] > k) on[side]++;
    }
    const pooled = (on[0] + on[1]) / (closed[0] + closed[1]);
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / closed[0] + 1 / closed[1]));
    return Math.abs(on[1] / closed[1] - on[0] / closed[0]) > 1.959964 * error;
  });
}

/** By when a change of ten points is said to show, and whether it does. Rule B4 asks for four in five. */
function waiting(results: Results, seed: number): void {
  const day = 200;
  const busy: World = { ...world, perDay: [6, 6], days: day + 1 };
  const weeks = valuesOf(changeReport(studied(busy, seed), (FIRST + day) * DAY), 'Weeks until known')[0];
  if (weeks === null) return;
  const { advance, lost } = world.stages[0];
  const share = advance / (advance + lost) + 0.1;
  const better = { day, stage: 0, advance: share * (1 + lost / advance), lost: (1 - share) * (1 + advance / lost) };
  const later: World = { ...busy, days: Math.round(day + 1 + 7 * Number(weeks)), change: better };
  const [verdict] = valuesOf(changeReport(studied(later, seed + 1_000_000), (FIRST + day) * DAY), 'Verdict');
  add(results, 'a change of ten points is called by the week that was told (four in five are asked for)', verdict === 'better');
}

/** Runs so many pipelines of each kind, from a first seed on. */
export function measureEffects(pipelines: number, first: number): Results {
  const results: Results = {};
  const growing: World = { ...world, perDay: [0.25, 1.5] };
  const byDay: World = { ...world, dates: 'by day' };
  const uneven: World = { ...world, frailty: 2 };
  for (let seed = first; seed < first + pipelines; seed++) {
    drivers(results, 'two of eleven do something', { ...world, habits: [...working, ...idle] }, seed);
    drivers(results, 'two of eleven do something, growing', { ...growing, habits: [...working, ...idle] }, seed);
    drivers(results, 'nine do nothing, by day', { ...byDay, habits: idle }, seed);
    drivers(results, 'nine do nothing, deals of uneven pace', { ...uneven, habits: idle }, seed);
    drivers(results, 'logged on the day of the move', { ...byDay, habits: [0, 1, 2].map((k) => onTheMove('tidy', k)) }, seed);
    change(results, 'six weeks after', world, 320, seed);
    change(results, 'three weeks after', world, 345, seed);
    change(results, 'a hundred deals a year', { ...world, perDay: [0.28, 0.28] }, 182, seed);
    change(results, 'deals of uneven pace', uneven, 182, seed);
    change(results, 'growing, three months after', growing, 275, seed);
    waiting(results, seed);
  }
  return results;
}
