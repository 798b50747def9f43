import type { Groups } from '../../dataset/dataset.ts';
import type { Clock } from '../../journey/clock.ts';
import { ENTRY_KNOWN, ENTRY_UNKNOWN, type Journeys, LOST, OPEN, PARKED, RUNNING, WON } from '../../journey/journeys.ts';
import { quantile, survival } from '../../stats/survival.ts';
import { newSpells } from '../../stats/tally.ts';

/** The deals that went one way. */
export interface Path {
  /** Stages in the order in which they were visited. */
  readonly stages: readonly number[];
  readonly deals: number;
  /** Of all deals of the group. */
  readonly share: number;
  readonly won: number;
  /** Won of those closed; `null` while none is. */
  readonly winRate: number | null;
  /** From start to outcome, open deals counted in; `null` where not reached. Rule D2. */
  readonly medianCycle: number | null;
  /** Moves to an earlier stage, of all its deals together. */
  readonly movesBack: number;
  /** Time that its deals spent regaining ground, together. */
  readonly regained: number;
}

interface Counts {
  stages: readonly number[];
  deals: number;
  won: number;
  lost: number;
  movesBack: number;
  regained: number;
  cycles: ReturnType<typeof newSpells>;
}

/**
 * Groups journeys by the stages that they visited in order, the commonest way first, equal ones by their stages. Ground
 * is regained in the visits after a move back, until the deal is as far as it had been. Rule P2. Linear but for sorting
 * the paths.
 */
export function pathsOf(journeys: Journeys, groups: Groups, clock: Clock): Path[][] {
  const found: Map<string, Counts>[] = groups.names.map(() => new Map());
  const totals = groups.names.map(() => 0);
  const { offset, stage, outcome, start } = journeys;
  for (let d = 0; d < journeys.deals.length; d++) {
    const g = groups.group[d];
    if (g < 0 || start[d] < 0) continue;
    totals[g]++;
    const stages = stage.subarray(offset[d], offset[d + 1]);
    const key = stages.join(' ');
    const path = found[g].get(key) ?? emptyPath([...stages]);
    found[g].set(key, path);
    path.deals++;
    if (outcome[d] === WON) path.won++;
    if (outcome[d] === LOST) path.lost++;
    addRework(journeys, d, clock, path);
    addCycle(journeys, d, clock, path);
  }
  return found.map((paths, g) =>
    [...paths.values()].map((path) => pathOf(path, totals[g])).sort((a, b) => b.deals - a.deals || compare(a.stages, b.stages)),
  );
}

const emptyPath = (stages: readonly number[]): Counts => ({
  stages,
  deals: 0,
  won: 0,
  lost: 0,
  movesBack: 0,
  regained: 0,
  cycles: newSpells(1),
});

function addRework(journeys: Journeys, d: number, clock: Clock, path: Counts): void {
  const { offset, stage, entered, left, end } = journeys;
  let furthest = -1;
  for (let v = offset[d]; v < offset[d + 1]; v++) {
    if (v > offset[d] && stage[v] < stage[v - 1] && end[v - 1] !== PARKED) path.movesBack++;
    if (stage[v] < furthest) path.regained += clock(end[v] === RUNNING ? journeys.asOf : left[v]) - clock(entered[v]);
    else furthest = stage[v];
  }
}

function addCycle(journeys: Journeys, d: number, clock: Clock, path: Counts): void {
  if (journeys.late[d] === ENTRY_UNKNOWN) return;
  const begun = clock(journeys.entered[journeys.offset[d]]);
  const isOpen = journeys.outcome[d] === OPEN;
  const from = journeys.late[d] === ENTRY_KNOWN ? clock(journeys.observedFrom[d]) - begun : 0;
  path.cycles.add(clock(isOpen ? journeys.asOf : journeys.outcomeAt[d]) - begun, isOpen ? 0 : 1, from);
}

function pathOf({ stages, deals, won, lost, movesBack, regained, cycles }: Counts, total: number): Path {
  const curve = survival(cycles.tally());
  return {
    stages,
    deals,
    share: deals / total,
    won,
    winRate: won + lost === 0 ? null : won / (won + lost),
    medianCycle: curve.hasEmptied ? null : quantile(curve, 0.5),
    movesBack,
    regained,
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}
