import { nearest } from '../../core/cells/fold.ts';
import { isoOf, startOfDay } from '../../core/cells/moment.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { Fault } from '../../core/fault.ts';
import { checkTable } from '../../core/questions/check/table.ts';
import type { GoalStatus } from '../../core/questions/goals/goals.ts';
import { metricsTable } from '../../core/questions/metrics/table.ts';
import { pathsTable } from '../../core/questions/paths/table.ts';
import { visitsTable } from '../../core/questions/visits/table.ts';
import { inDays, rowsIn } from '../../core/table/schema.ts';
import { cardIds, type Question, type QuestionInput, type QuestionInputs } from '../card.ts';
import { cardMakers } from '../cards.ts';
import type { PartId } from '../words/shape.ts';
import { ask, contextOf, type MadeAnswer, type PartMaker, partOf, type ReportContext, type ReportTables } from './context.ts';
import { changeSaid } from './goals.ts';
import { lacksRole, passageSaid, passageSure, rulersOf, stageInRole } from './lost.ts';
import { segmentsSaid } from './people.ts';
import { greatest, shortened } from './rows.ts';
import { curveSaid, daysSure, timeIn } from './wait.ts';
import { movesSaid } from './week.ts';
import { type DriverQuestion, driverPart, driversSaid } from './works.ts';

/** A question beside the cards: what has to be chosen first, and how it is answered. */
interface OwnQuestion {
  readonly asks: readonly QuestionInput[];
  readonly answer: (context: ReportContext, chosen: (what: QuestionInput) => string) => MadeAnswer;
}

const own = {
  'question.immediateYes': { asks: [], answer: immediateYes },
  'question.beforeYes': { asks: [], answer: (context) => atRole(context, 'question.beforeYes', 'proposal', 'action', 'won') },
  'question.painAtContact': { asks: [], answer: painAtContact },
  'question.demoFeatures': {
    asks: [],
    answer: (context) => atRole(context, 'question.demoFeatures', 'demo', 'feature', 'advance'),
  },
  'question.demoObjections': {
    asks: [],
    answer: (context) => atRole(context, 'question.demoObjections', 'demo', 'objection', 'lost'),
  },
  'question.passage': { asks: ['stage', 'to stage'], answer: passage },
  'question.rulers': { asks: ['stage', 'to stage'], answer: rulers },
  'question.timeIn': { asks: ['stage'], answer: timeInOne },
  'question.deal': { asks: ['deal'], answer: story },
  'question.metrics': { asks: [], answer: metrics },
  'question.check': { asks: [], answer: check },
  'question.works': { asks: ['column'], answer: works },
  'question.segments': { asks: ['column'], answer: segments },
  'question.since': { asks: ['date'], answer: since },
  'question.change': { asks: ['date'], answer: change },
  'question.paths': { asks: [], answer: paths },
} as const satisfies Partial<Record<PartId, OwnQuestion>>;

const questions: Readonly<Record<string, OwnQuestion>> = own;
const allMakers = (context: ReportContext): PartMaker[] => cardIds.flatMap((id) => [...cardMakers[id](context)]);

/** Lists what can be asked: every part of the cards, then the questions beside them. */
export function questionsOf(dataset: Dataset, tables: ReportTables): Question[] {
  const context = contextOf(dataset, tables);
  const { parts } = context.said;
  return [
    ...allMakers(context).map(({ id, words, title }) => ({
      id,
      title: title ?? parts[words].title,
      words: parts[words].words,
      asks: [],
    })),
    ...(Object.keys(own) as (keyof typeof own)[]).map((id) => ({
      id,
      title: parts[id].title,
      words: parts[id].words,
      asks: own[id].asks,
    })),
  ];
}

/** Answers a question by its id, or says what the log lacks. Errors: an unknown question, and every {@link Fault} of its function. */
export function answerOf(dataset: Dataset, tables: ReportTables, id: string, chosen: QuestionInputs): MadeAnswer {
  const context = contextOf(dataset, tables);
  const question = questions[id];
  if (question) return question.answer(context, (what) => chosen[what] ?? '');
  const makers = allMakers(context);
  const maker = makers.find((one) => one.id === id);
  if (maker) return maker.make(context);
  const known = [...makers.map((one) => one.id), ...Object.keys(own)];
  throw new Fault('unknownFunction', { name: id, nearest: nearest(id, known), known });
}

/** What goes with an event at the stage in a role. */
function atRole(
  context: ReportContext,
  id: PartId,
  role: 'demo' | 'proposal',
  column: DriverQuestion['column'],
  toward: DriverQuestion['toward'],
): MadeAnswer {
  const stage = stageInRole(context, role);
  return stage === null ? lacksRole(context, role) : driverPart(context, id, { column, stage, toward });
}

/** U17: the first contact, or the first stage where none has that role. */
function painAtContact(context: ReportContext): MadeAnswer {
  const stage = stageInRole(context, 'contact') ?? context.dataset.journeys.names[0];
  return driverPart(context, 'question.painAtContact', { column: 'pain point', stage, toward: 'advance' });
}

/** Rule C7. */
const AT_ONCE = 2;

function immediateYes(context: ReportContext): MadeAnswer {
  const from = stageInRole(context, 'proposal');
  if (from === null) return lacksRole(context, 'proposal');
  const working = { text: 'clock=working', settings: { clock: 'working' } } as const;
  const table = ask(context, 'RECONCILE', ['role:proposal', 'Won', AT_ONCE], [working]);
  const { within } = rulersOf(table.report);
  const n = within?.outOf ?? 0;
  return partOf(context, 'question.immediateYes', {
    answer: context.said.answers.withinDays({ from, days: AT_ONCE, n, reached: within?.successes ?? 0 }),
    sure: context.said.sure.counted({ n }),
    table,
  });
}

/** How a sentence names a point that was chosen. */
function targetOf({ dataset }: ReportContext, name: string): string {
  const closing = dataset.pipeline.closing.find((stage) => stage.name === name)?.outcome;
  return closing ?? (/^(won|lost)$/i.test(name) ? name.toLowerCase() : name);
}

function passage(context: ReportContext, chosen: (what: QuestionInput) => string): MadeAnswer {
  const [from, to] = [chosen('stage'), chosen('to stage')];
  const table = ask(context, 'RECONCILE', [from, to]);
  const answer = passageSaid(context, table.report, from, targetOf(context, to));
  return partOf(context, 'question.passage', { answer, sure: passageSure(context, table.report), table });
}

function rulers(context: ReportContext, chosen: (what: QuestionInput) => string): MadeAnswer {
  const [from, to] = [chosen('stage'), chosen('to stage')];
  const table = ask(context, 'RECONCILE', [from, to]);
  const { sofar, end, settled } = rulersOf(table.report);
  const share = (row: typeof end) => row?.share ?? null;
  return partOf(context, 'question.rulers', {
    answer: context.said.answers.rulers({
      from,
      to: targetOf(context, to),
      sofar: share(sofar),
      end: share(end),
      settled: share(settled),
    }),
    sure: passageSure(context, table.report),
    table,
  });
}

function timeInOne(context: ReportContext, chosen: (what: QuestionInput) => string): MadeAnswer {
  const stage = chosen('stage');
  const table = ask(context, 'CURVE', [stage]);
  const row = timeIn(context, stage);
  return partOf(context, 'question.timeIn', {
    ...curveSaid(context, stage),
    answer: context.said.answers.timeIn({
      stage,
      days: inDays(row?.median ?? null),
      low: inDays(row?.low ?? null),
      high: inDays(row?.high ?? null),
      running: row?.running ?? 0,
      visits: row?.visits ?? 0,
    }),
    sure: daysSure(context, row),
    table,
  });
}

const ends: Readonly<Record<string, 'won' | 'lost' | 'running'>> = { won: 'won', lost: 'lost', running: 'running' };

function story(context: ReportContext, chosen: (what: QuestionInput) => string): MadeAnswer {
  const deal = chosen('deal');
  const table = ask(context, 'VISITS', [deal]);
  const rows = rowsIn(visitsTable, table.report);
  const last = rows[rows.length - 1];
  const from = rows[0]?.entered ?? null;
  const { answers, sure } = context.said;
  return partOf(context, 'question.deal', {
    answer:
      last === undefined
        ? answers.noStory({ deal })
        : answers.story({
            deal,
            first: rows[0].stage,
            from: from === null ? '' : isoOf(startOfDay(from)),
            visits: rows.length,
            last: last.stage,
            days: inDays(last.days),
            end: ends[last.end] ?? 'left',
          }),
    sure: sure.counted({ n: 1 }),
    table,
    shown: shortened(table.report, 'last'),
  });
}

function metrics(context: ReportContext): MadeAnswer {
  if (context.metrics === null) return { missing: context.said.missing.metrics };
  const table = ask(context, 'METRICS');
  const rows = rowsIn(metricsTable, table.report);
  const having = (status: GoalStatus) => rows.filter((row) => row.status === status).length;
  return partOf(context, 'question.metrics', {
    answer: context.said.answers.metrics({
      all: rows.length,
      met: having('met'),
      missed: having('not met'),
      early: having('too early'),
    }),
    sure: context.said.sure.judged({ n: greatest(rows, ({ outOf }) => outOf) }),
    table,
    shown: shortened(table.report, 'first'),
  });
}

function check(context: ReportContext): MadeAnswer {
  const table = ask(context, 'CHECK');
  return partOf(context, 'question.check', {
    answer: rowsIn(checkTable, table.report)[0].finding,
    sure: context.said.sure.counted({ n: context.dataset.journeys.deals.length }),
    table,
    shown: shortened(table.report, 'first'),
  });
}

function works(context: ReportContext, chosen: (what: QuestionInput) => string): MadeAnswer {
  const column = chosen('column');
  return partOf(context, 'question.works', driversSaid(context, [column], column, 'advance'));
}

function segments(context: ReportContext, chosen: (what: QuestionInput) => string): MadeAnswer {
  return partOf(context, 'question.segments', segmentsSaid(context, chosen('column')));
}

function since(context: ReportContext, chosen: (what: QuestionInput) => string): MadeAnswer {
  const table = ask(context, 'MOVES', [chosen('date')]);
  return partOf(context, 'question.since', { ...movesSaid(context, table.report, chosen('date')), table });
}

function change(context: ReportContext, chosen: (what: QuestionInput) => string): MadeAnswer {
  return partOf(context, 'question.change', changeSaid(context, chosen('date'), ''));
}

function paths(context: ReportContext): MadeAnswer {
  const table = ask(context, 'PATHS');
  const [first] = rowsIn(pathsTable, table.report);
  return partOf(context, 'question.paths', {
    answer:
      first === undefined
        ? context.said.answers.nobody
        : context.said.answers.paths({
            path: first.path,
            deals: first.deals,
            share: first.share ?? 0,
          }),
    sure: context.said.sure.counted({ n: context.dataset.chosen.reduce((n, is) => n + is, 0) }),
    table,
  });
}
