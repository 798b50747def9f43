import { DAY } from '../../cells/moment.ts';
import { type Dataset, groupsOf, withoutAdministrative } from '../../dataset/dataset.ts';
import { Fault } from '../../fault.ts';
import type { Stage } from '../../log/stages.ts';
import { zOf } from '../../stats/normal.ts';
import type { Tally } from '../../stats/tally.ts';
import type { Note, Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { expectedOf, type FunnelRow, funnelsOf } from '../funnel/funnel.ts';
import { expectedNotes } from '../funnel/funnel-report.ts';
import { dwellOf, dwellsOf } from '../time-in-stage/dwell.ts';
import { notesOf as dwellNotes } from '../time-in-stage/time-in-stage-report.ts';
import { type Direction, gapOf, goalStatus } from './goals.ts';
import { goalsTable } from './table.ts';

/** A measured number beside its goal. */
interface Measured {
  readonly measure: 'conversion' | 'days';
  readonly goal: number;
  readonly direction: Direction;
  /** Shares, or days. */
  readonly actual: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly notes: readonly Note[];
}

/**
 * Reports whether the goals of the stages table are met: conversion at least (C2), median days in stage at most (D2).
 * Errors: no goal is set. Rule G1.
 * @param dataset with a stages table that holds goals.
 * @example toCells(goalsReport(datasetOf({ ...tables, stages: [['Stage', 'Goal days'], ['New', 3]] }, defaultSettings)), defaultSettings)[1].slice(2, 5) // ['days', 3, 8]
 */
export function goalsReport(dataset: Dataset): Report {
  const { journeys, settings, clock, pipeline } = dataset;
  if (!pipeline.open.some((stage) => stage.goalConversion !== null || stage.goalDays !== null)) throw new Fault('noGoals', {});
  const groups = groupsOf(dataset, 'with administrative');
  const funnels = funnelsOf(journeys, withoutAdministrative(dataset, groups), clock, null, settings.count, {
    few: settings.minAtRisk,
  });
  const dwells = dwellsOf(journeys, groups, clock, settings.visits);
  const lines: Line<typeof goalsTable>[] = [];
  const notes: Note[] = [];
  groups.names.forEach((group, g) => {
    pipeline.open.forEach((stage, k) => {
      for (const goal of goalsOf(dataset, stage, group, funnels[g].rows[k], dwells[g][k])) {
        const row = { stage: stage.name, owner: stage.owner, ...figures(goal) };
        const measure = goal.measure === 'days' ? 'days' : 'share';
        lines.push({ group, row, selector: { stage: stage.name, by: groups.by, group }, measure });
        notes.push(...goal.notes);
      }
    });
  });
  return reportOf(goalsTable, groups.by, lines, notes);
}

function goalsOf(dataset: Dataset, stage: Stage, group: string, row: FunnelRow, dwell: Tally): Measured[] {
  const { confidence, minAtRisk } = dataset.settings;
  const z = zOf(confidence);
  const found: Measured[] = [];
  if (stage.goalConversion !== null) {
    const expected = expectedOf(row.tally, 1, z, minAtRisk);
    const { share, low, high } = expected ?? { share: null, low: null, high: null };
    const notes = expectedNotes(expected, stage.name, group, row);
    found.push({ measure: 'conversion', goal: stage.goalConversion, direction: 'up', actual: share, low, high, notes });
  }
  if (stage.goalDays !== null) {
    const time = dwellOf(dwell, z, minAtRisk);
    const [actual, low, high] = [time.median, time.low, time.high].map((age) => (age === null ? null : age / DAY));
    const notes = dwellNotes(time, stage.name, group);
    found.push({ measure: 'days', goal: stage.goalDays, direction: 'down', actual, low, high, notes });
  }
  return found;
}

const figures = ({ measure, goal, direction, actual, low, high }: Measured) => ({
  measure,
  goal,
  actual,
  low,
  high,
  gap: gapOf(actual, goal, direction),
  status: goalStatus(low, high, goal, direction),
});
