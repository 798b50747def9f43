import type { FunctionId } from '../../calls/functions/list.ts';
import type { PartId } from '../../report/words/shape.ts';
import type { NativeChart } from '../writing/book.ts';
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
  /** How each column is shown: `t`ext, a cou`n`t or money, a share `%`, `d`ays, a `m`oment, a plain number `.`. */
  readonly columns: string;
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

const first = { waits: 'Log', row: 4, column: 0, shaded: [], marked: null, chart: null } as const;

/**
 * What each sheet asks. The first formula gives the sheet its question; answers stand side by side, so that each may grow.
 */
export const answers: Readonly<Record<AnswerSheet, readonly LiveAnswer[]>> = {
  funnel: [
    {
      ...first,
      id: 'FUNNEL',
      args: 'Log,Stages,Settings',
      columns: 'ttnnnn%%%%%%ndnn%',
      shaded: [6],
      chart: { kind: 'stacked bars', columns: [0, 3, 5, 4], rows: 7, room: 14 },
    },
  ],
  time: [
    {
      ...first,
      id: 'TIME_IN_STAGE',
      args: 'Log,Stages,Settings',
      columns: 'tnndddddddddd',
      shaded: [3],
      chart: { kind: 'lines', columns: [0, 6, 3, 7], rows: 6, room: 14 },
    },
  ],
  works: [
    { ...first, id: 'DRIVERS', args: 'Log,"action",Stages,Settings', columns: 'ttnn.....%t' },
    { ...first, id: 'FEEDBACK', args: 'Log,Stages,Settings', column: 12, columns: 'tnnnn%%%t', shaded: [5] },
    {
      ...first,
      id: 'DRIVERS',
      title: 'works.pain',
      args: 'Log,"pain point","","won",Stages,Settings',
      column: 22,
      columns: 'ttnn.....%t',
    },
  ],
  people: [
    {
      ...first,
      id: 'SEGMENTS',
      args: 'Log,"{rep}",Stages,Settings',
      columns: 'tnnnn%%%%%dn%dt',
      shaded: [5],
      chart: { kind: 'stacked bars', columns: [0, 2, 4, 3], rows: 8, room: 20 },
    },
    {
      ...first,
      id: 'SEGMENTS',
      title: 'people.persona',
      args: 'Log,"{persona}",Stages,Settings',
      column: 16,
      columns: 'tnnnn%%%%%dn%dt',
      shaded: [5],
    },
  ],
  goals: [{ ...first, id: 'GOALS', args: 'Log,Stages,Settings', columns: 'ttt.....t', marked: 7 }],
  progress: [
    {
      ...first,
      id: 'COHORTS',
      args: 'Log,"quarter",Stages,Settings',
      columns: 'tnn%%%%%%%t',
      chart: { kind: 'lines', columns: [0, 3, 4, 5, 6], rows: 8, room: 16 },
    },
    {
      ...first,
      id: 'BEFORE_AFTER',
      waits: 'Changes',
      args: 'Log,INDEX(Changes,2,1),Stages,Settings',
      column: 12,
      columns: 'tnnd%%%%%dd..t.',
      marked: 6,
    },
  ],
  map: [{ ...first, id: 'FLOW', args: 'Log,Stages,Settings', columns: 'tttnn%d' }],
  money: [
    { ...first, id: 'VELOCITY', args: 'Log,Stages,Settings', columns: 'tn%ndn' },
    { ...first, id: 'FORECAST_WINS', args: 'Log,Stages,Settings', column: 7, columns: 'tnn.nnn' },
  ],
  questions: [
    { ...first, id: 'METRICS', args: 'Log,Metrics,Stages,Settings', columns: 't...n.t' },
    { ...first, id: 'WAIT_COST', args: 'Log,Stages,Settings', column: 8, columns: 'tdnnn%%nnt' },
    {
      ...first,
      id: 'DRIVERS',
      title: 'question.painAtContact',
      args: 'Log,"pain point",INDEX(Stages,2,1),Stages,Settings',
      column: 19,
      columns: 'ttnn.....%t',
    },
    {
      ...first,
      id: 'DRIVERS',
      title: 'question.demoFeatures',
      args: 'Log,"feature","demo",Stages,Settings',
      column: 31,
      columns: 'ttnn.....%t',
    },
    {
      ...first,
      id: 'DRIVERS',
      title: 'question.demoObjections',
      args: 'Log,"objection","demo","lost",Stages,Settings',
      column: 43,
      columns: 'ttnn.....%t',
    },
    { ...first, id: 'TIME_IN_STAGE', args: 'Log,Stages,Settings', column: 55, columns: 'tnndddddddddd' },
  ],
};
