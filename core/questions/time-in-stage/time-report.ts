import { DAY } from '../../cells/moment.ts';
import { stageNamed } from '../../dataset/points.ts';
import type { Study } from '../../dataset/study.ts';
import { column, type Note, note, ownColumn, type Report, type Single, type Value } from '../../table/report.ts';
import { processNotes } from '../check/process-notes.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { type Dwell, timeInStages } from './dwell.ts';

/** Reports how long each step takes, beside what closed-only arithmetic would say. Rules D1 to D4. */
export function timeReport(study: Study): Report {
  const { level } = study;
  const { groups, dwells } = timeInStages(study);
  const notes: Note[] = [];
  const lines: Value[][] = [];
  dwells.forEach((stages, g) => {
    stages.forEach((dwell, k) => {
      notes.push(...notesOf(dwell, level.names[k], groups.names[g]));
      lines.push([...(groups.by === null ? [] : [groups.names[g]]), level.names[k], ...figures(dwell)]);
    });
  });
  const visited = dwells.flat().filter(({ visits }) => visits > 0);
  const few = visited.filter(({ visits }) => visits < FEW_DEALS).length;
  if (few > 0) notes.push(note('fewDealsInRows', { rows: few, of: visited.length, least: FEW_DEALS }));
  notes.push(...processNotes(study));
  return {
    columns: [
      ...(groups.by === null ? [] : [ownColumn(groups.by)]),
      column('Stage', 'stage'),
      column('Visits', 'count'),
      column('Running', 'count'),
      column('Median', 'days'),
      column('Low', 'days'),
      column('High', 'days'),
      column('P25', 'days'),
      column('P75', 'days'),
      column('P90', 'days'),
      column('Mean', 'days'),
      column('Closed-only median', 'days'),
      column('Closed-only mean', 'days'),
      column('Understated by', 'days'),
    ],
    lines,
    notes,
    selectors: lines.map((_, i) => ({
      stage: level.names[i % level.names.length],
      by: groups.by,
      group: groups.names[Math.floor(i / level.names.length)],
    })),
  };
}

const figures = (d: Dwell): Value[] => [
  d.visits,
  d.running,
  d.median,
  d.low,
  d.high,
  d.p25,
  d.p75,
  d.p90,
  d.mean,
  d.closedMedian,
  d.closedMean,
  d.understatedBy,
];

export function notesOf(dwell: Dwell, stage: string, group: string): Note[] {
  if (dwell.visits === 0) return [note('noVisits', { stage, group })];
  if (dwell.hasEmptied) return [note('riskSetEmptied', { stage, group })];
  if (dwell.median === null)
    return [
      note('medianNotReached', {
        stage,
        group,
        atLeast: (dwell.longest ?? 0) / DAY,
        running: dwell.running,
        visits: dwell.visits,
      }),
    ];
  return [];
}

/** The figures that TIME_IN_STAGE gives of one stage. */
export type TimeStatistic = 'median' | 'mean' | 'p25' | 'p75' | 'p90' | 'low' | 'high' | 'closed median' | 'closed mean';

/** Gives one figure of time in one stage. Rules D1 to D4. */
export function timeInOneStage(study: Study, stage: string, statistic: TimeStatistic): Single {
  const k = stageNamed(study, stage);
  const { dwells } = timeInStages({ ...study, settings: { ...study.settings, by: null } });
  const dwell = dwells[0][k];
  const value: Record<TimeStatistic, number | null> = {
    median: dwell.median,
    mean: dwell.mean,
    p25: dwell.p25,
    p75: dwell.p75,
    p90: dwell.p90,
    low: dwell.low,
    high: dwell.high,
    'closed median': dwell.closedMedian,
    'closed mean': dwell.closedMean,
  };
  return { value: value[statistic], kind: 'days', notes: notesOf(dwell, study.level.names[k], '') };
}
