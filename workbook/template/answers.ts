import type { FunctionId } from '../../calls/list.ts';
import { changeTable } from '../../core/questions/before-after/table.ts';
import { cohortsTable } from '../../core/questions/cohorts/table.ts';
import { driversTable } from '../../core/questions/drivers/table.ts';
import { feedbackTable } from '../../core/questions/feedback/table.ts';
import { flowTable } from '../../core/questions/flow/table.ts';
import { forecastTable } from '../../core/questions/forecast-wins/table.ts';
import { funnelTable } from '../../core/questions/funnel/table.ts';
import { goalsTable } from '../../core/questions/goals/table.ts';
import { metricsTable } from '../../core/questions/metrics/table.ts';
import { segmentsTable } from '../../core/questions/segments/table.ts';
import { timeTable } from '../../core/questions/time-in-stage/table.ts';
import { velocityTable } from '../../core/questions/velocity/table.ts';
import { waitTable } from '../../core/questions/wait-cost/table.ts';
import type { Schema } from '../../core/table/schema.ts';
import type { PartId } from '../../report/words/shape.ts';
import { looks } from '../native-chart.ts';
import type { Look, NativeChart } from '../writing/workbook.ts';
import type { AnswerSheet } from './words.ts';

/** A live formula of a sheet, and how its answer looks. */
export interface LiveAnswer {
  readonly id: FunctionId;
  /** The question of the report that it answers, where its function says too little. */
  readonly title?: PartId;
  /** With commas; `{rep}` and `{persona}` stand for headings of the log. */
  readonly args: string;
  /** The table without which there is nothing to ask. */
  readonly waits: 'Log' | 'Changes';
  /** Its first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** How each column is shown; texts as they come, `null` where that goes by the row. */
  readonly columns: readonly (Look | null | undefined)[];
  /** Columns whose numbers are shaded, the larger the darker. */
  readonly shaded: readonly number[];
  /** A column whose negative numbers are marked. */
  readonly marked: number | null;
  readonly chart: AnswerChart | null;
}

/** A chart under an answer. */
interface AnswerChart {
  readonly kind: NativeChart['kind'];
  /** The column that names the rows, then those that are drawn. */
  readonly columns: readonly number[];
  /** Rows that are drawn: those of the sample and a few more. */
  readonly rows: number;
  /** Rows that the answer may have before it runs under the chart. */
  readonly room: number;
}

/** What is asked of a question's table; columns are named by their keys. */
interface AnswerOptions<K> extends Partial<Pick<LiveAnswer, 'title' | 'waits' | 'column'>> {
  readonly args: string;
  readonly shaded?: readonly K[];
  readonly marked?: K;
  readonly chart?: Omit<AnswerChart, 'columns'> & { readonly columns: readonly K[] };
}

function live<S extends Schema>(
  id: FunctionId,
  table: S,
  { shaded, marked, chart, ...asked }: AnswerOptions<keyof S>,
): LiveAnswer {
  const keys: (keyof S)[] = Object.keys(table);
  const at = (key: keyof S) => keys.indexOf(key);
  return {
    id,
    waits: 'Log',
    row: 4,
    column: 0,
    ...asked,
    columns: keys.map((key) => (table[key].kind === 'measured' ? null : looks[table[key].kind])),
    shaded: (shaded ?? []).map(at),
    marked: marked === undefined ? null : at(marked),
    chart: chart ? { ...chart, columns: chart.columns.map(at) } : null,
  };
}

/**
 * What each sheet asks. The first formula gives the sheet its question; answers stand side by side, so that each may grow.
 */
export const answers: Readonly<Record<AnswerSheet, readonly LiveAnswer[]>> = {
  funnel: [
    live('FUNNEL', funnelTable, {
      args: 'Log,Stages,Settings',
      shaded: ['conversion'],
      chart: { kind: 'stacked bars', columns: ['stage', 'advanced', 'open', 'lost'], rows: 7, room: 14 },
    }),
  ],
  time: [
    live('TIME_IN_STAGE', timeTable, {
      args: 'Log,Stages,Settings',
      shaded: ['median'],
      chart: { kind: 'lines', columns: ['stage', 'p25', 'median', 'p75'], rows: 6, room: 14 },
    }),
  ],
  works: [
    live('DRIVERS', driversTable, { args: 'Log,"action",Stages,Settings' }),
    live('FEEDBACK', feedbackTable, { args: 'Log,Stages,Settings', column: 12, shaded: ['positiveShare'] }),
    live('DRIVERS', driversTable, {
      title: 'works.pain',
      args: 'Log,"pain point","","won",Stages,Settings',
      column: 22,
    }),
  ],
  people: [
    live('SEGMENTS', segmentsTable, {
      args: 'Log,"{rep}",Stages,Settings',
      shaded: ['winRate'],
      chart: { kind: 'stacked bars', columns: ['segment', 'won', 'open', 'lost'], rows: 8, room: 20 },
    }),
    live('SEGMENTS', segmentsTable, {
      title: 'people.persona',
      args: 'Log,"{persona}",Stages,Settings',
      column: 16,
      shaded: ['winRate'],
    }),
  ],
  goals: [live('GOALS', goalsTable, { args: 'Log,Stages,Settings', marked: 'gap' })],
  progress: [
    live('COHORTS', cohortsTable, {
      args: 'Log,"quarter",Stages,Settings',
      chart: { kind: 'lines', columns: ['cohort', 'by30Days', 'by60Days', 'by90Days', 'by180Days'], rows: 8, room: 16 },
    }),
    live('BEFORE_AFTER', changeTable, {
      waits: 'Changes',
      args: 'Log,INDEX(Changes,2,1),Stages,Settings',
      column: 12,
      marked: 'difference',
    }),
  ],
  map: [live('FLOW', flowTable, { args: 'Log,Stages,Settings' })],
  money: [
    live('VELOCITY', velocityTable, { args: 'Log,Stages,Settings' }),
    live('FORECAST_WINS', forecastTable, { args: 'Log,Stages,Settings', column: 7 }),
  ],
  questions: [
    live('METRICS', metricsTable, { args: 'Log,Metrics,Stages,Settings' }),
    live('WAIT_COST', waitTable, { args: 'Log,Stages,Settings', column: 8 }),
    live('DRIVERS', driversTable, {
      title: 'question.painAtContact',
      args: 'Log,"pain point",INDEX(Stages,2,1),Stages,Settings',
      column: 19,
    }),
    live('DRIVERS', driversTable, {
      title: 'question.demoFeatures',
      args: 'Log,"feature","demo",Stages,Settings',
      column: 31,
    }),
    live('DRIVERS', driversTable, {
      title: 'question.demoObjections',
      args: 'Log,"objection","demo","lost",Stages,Settings',
      column: 43,
    }),
    live('TIME_IN_STAGE', timeTable, { args: 'Log,Stages,Settings', column: 55 }),
  ],
};
