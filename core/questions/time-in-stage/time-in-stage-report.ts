import { DAY } from '../../cells/moment.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { stageNamed } from '../../dataset/points.ts';
import { type Note, note, type Report, type Single } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { processNotes } from '../check/process-notes.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { type Dwell, timeInStages } from './dwell.ts';
import { type TimeLine, timeTable } from './table.ts';

/**
 * Reports how long each step takes, beside what closed-only arithmetic would say. Rules D1 to D4.
 * @param dataset of {@link datasetOf}.
 * @example toCells(timeReport(dataset), defaultSettings)[1].slice(0, 4) // ['New', 3, 0, 3]
 */
export function timeReport(dataset: Dataset): Report {
  const { level } = dataset;
  const { groups, dwells } = timeInStages(dataset);
  const notes: Note[] = [];
  const lines: Line<typeof timeTable>[] = [];
  dwells.forEach((stages, g) => {
    stages.forEach((dwell, k) => {
      const [stage, group] = [level.names[k], groups.names[g]];
      notes.push(...notesOf(dwell, stage, group));
      lines.push({ group, row: lineOf(stage, dwell), selector: { stage, by: groups.by, group } });
    });
  });
  const visited = dwells.flat().filter(({ visits }) => visits > 0);
  const few = visited.filter(({ visits }) => visits < FEW_DEALS).length;
  if (few > 0) notes.push(note('fewDealsInRows', { rows: few, of: visited.length, least: FEW_DEALS }));
  notes.push(...processNotes(dataset));
  return reportOf(timeTable, groups.by, lines, notes);
}

const lineOf = (stage: string, d: Dwell): TimeLine => ({
  stage,
  visits: d.visits,
  running: d.running,
  median: d.median,
  low: d.low,
  high: d.high,
  p25: d.p25,
  p75: d.p75,
  p90: d.p90,
  mean: d.mean,
  closedMedian: d.closedMedian,
  closedMean: d.closedMean,
  understatedBy: d.understatedBy,
});

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

/**
 * Gives one figure of time in one stage. Rules D1 to D4.
 * @param dataset of {@link datasetOf}.
 * @param stage by its name or role.
 * @param statistic which number.
 * @example timeInOneStage(dataset, 'New', 'median').value / DAY // 3
 */
export function timeInOneStage(dataset: Dataset, stage: string, statistic: TimeStatistic): Single {
  const k = stageNamed(dataset, stage);
  const { dwells } = timeInStages({ ...dataset, settings: { ...dataset.settings, by: null } });
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
  return { value: value[statistic], kind: 'days', notes: notesOf(dwell, dataset.level.names[k], '') };
}
