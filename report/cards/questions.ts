import { nearest } from '../../core/cells/fold.ts';
import { isoOf, startOfDay } from '../../core/cells/moment.ts';
import type { Study } from '../../core/dataset/study.ts';
import { Fault } from '../../core/fault.ts';
import { checkTable } from '../../core/questions/check/table.ts';
import type { GoalStatus } from '../../core/questions/goals/goals.ts';
import { metricsTable } from '../../core/questions/metrics/table.ts';
import { pathsTable } from '../../core/questions/paths/table.ts';
import { visitsTable } from '../../core/questions/visits/table.ts';
import { inDays, rowsIn } from '../../core/table/schema.ts';
import { type Ask, type Chosen, cardIds, type Question } from '../card.ts';
import { cardMakers } from '../cards.ts';
import type { PartId } from '../words/shape.ts';
import { ask, type Desk, type DeskTables, deskOf, type Made, type PartMaker, partOf } from './desk.ts';
import { changeSaid } from './goals.ts';
import { lacksRole, passageSaid, passageSure, rulersOf, stageInRole } from './lost.ts';
import { segmentsSaid } from './people.ts';
import { greatest, shortened } from './rows.ts';
import { curveSaid, daysSure, timeIn } from './wait.ts';
import { movesSaid } from './week.ts';
import { type DriverQuestion, driverPart, driversSaid } from './works.ts';

/** A question beside the cards: what has to be chosen first, and how it is answered. */
interface OwnQuestion {
  readonly asks: readonly Ask[];
  readonly answer: (desk: Desk, chosen: (what: Ask) => string) => Made;
}

const own = {
  'question.immediateYes': { asks: [], answer: immediateYes },
  'question.beforeYes': { asks: [], answer: (desk) => atRole(desk, 'question.beforeYes', 'proposal', 'action', 'won') },
  'question.painAtContact': { asks: [], answer: painAtContact },
  'question.demoFeatures': { asks: [], answer: (desk) => atRole(desk, 'question.demoFeatures', 'demo', 'feature', 'advance') },
  'question.demoObjections': { asks: [], answer: (desk) => atRole(desk, 'question.demoObjections', 'demo', 'objection', 'lost') },
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
const allMakers = (desk: Desk): PartMaker[] => cardIds.flatMap((id) => [...cardMakers[id](desk)]);

/** Lists what can be asked: every part of the cards, then the questions beside them. */
export function questionsOf(study: Study, tables: DeskTables): Question[] {
  const desk = deskOf(study, tables);
  const { parts } = desk.said;
  return [
    ...allMakers(desk).map(({ id, words, title }) => ({
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
export function answerOf(study: Study, tables: DeskTables, id: string, chosen: Chosen): Made {
  const desk = deskOf(study, tables);
  const question = questions[id];
  if (question) return question.answer(desk, (what) => chosen[what] ?? '');
  const makers = allMakers(desk);
  const maker = makers.find((one) => one.id === id);
  if (maker) return maker.make(desk);
  const known = [...makers.map((one) => one.id), ...Object.keys(own)];
  throw new Fault('unknownFunction', { name: id, nearest: nearest(id, known), known });
}

/** What goes with an event at the stage in a role. */
function atRole(
  desk: Desk,
  id: PartId,
  role: 'demo' | 'proposal',
  column: DriverQuestion['column'],
  toward: DriverQuestion['toward'],
): Made {
  const stage = stageInRole(desk, role);
  return stage === null ? lacksRole(desk, role) : driverPart(desk, id, { column, stage, toward });
}

/** U17: the first contact, or the first stage where none has that role. */
function painAtContact(desk: Desk): Made {
  const stage = stageInRole(desk, 'contact') ?? desk.study.journeys.names[0];
  return driverPart(desk, 'question.painAtContact', { column: 'pain point', stage, toward: 'advance' });
}

/** Rule C7. */
const AT_ONCE = 2;

function immediateYes(desk: Desk): Made {
  const from = stageInRole(desk, 'proposal');
  if (from === null) return lacksRole(desk, 'proposal');
  const working = { text: 'clock=working', settings: { clock: 'working' } } as const;
  const table = ask(desk, 'RECONCILE', ['role:proposal', 'Won', AT_ONCE], [working]);
  const { within } = rulersOf(table.report);
  const n = within?.outOf ?? 0;
  return partOf(desk, 'question.immediateYes', {
    answer: desk.said.answers.withinDays({ from, days: AT_ONCE, n, reached: within?.successes ?? 0 }),
    sure: desk.said.sure.counted({ n }),
    table,
  });
}

/** How a sentence names a point that was chosen. */
function targetOf({ study }: Desk, name: string): string {
  const closing = study.pipeline.closing.find((stage) => stage.name === name)?.outcome;
  return closing ?? (/^(won|lost)$/i.test(name) ? name.toLowerCase() : name);
}

function passage(desk: Desk, chosen: (what: Ask) => string): Made {
  const [from, to] = [chosen('stage'), chosen('to stage')];
  const table = ask(desk, 'RECONCILE', [from, to]);
  const answer = passageSaid(desk, table.report, from, targetOf(desk, to));
  return partOf(desk, 'question.passage', { answer, sure: passageSure(desk, table.report), table });
}

function rulers(desk: Desk, chosen: (what: Ask) => string): Made {
  const [from, to] = [chosen('stage'), chosen('to stage')];
  const table = ask(desk, 'RECONCILE', [from, to]);
  const { sofar, end, settled } = rulersOf(table.report);
  const share = (row: typeof end) => row?.share ?? null;
  return partOf(desk, 'question.rulers', {
    answer: desk.said.answers.rulers({
      from,
      to: targetOf(desk, to),
      sofar: share(sofar),
      end: share(end),
      settled: share(settled),
    }),
    sure: passageSure(desk, table.report),
    table,
  });
}

function timeInOne(desk: Desk, chosen: (what: Ask) => string): Made {
  const stage = chosen('stage');
  const table = ask(desk, 'CURVE', [stage]);
  const row = timeIn(desk, stage);
  return partOf(desk, 'question.timeIn', {
    ...curveSaid(desk, stage),
    answer: desk.said.answers.timeIn({
      stage,
      days: inDays(row?.median ?? null),
      low: inDays(row?.low ?? null),
      high: inDays(row?.high ?? null),
      running: row?.running ?? 0,
      visits: row?.visits ?? 0,
    }),
    sure: daysSure(desk, row),
    table,
  });
}

const ends: Readonly<Record<string, 'won' | 'lost' | 'running'>> = { won: 'won', lost: 'lost', running: 'running' };

function story(desk: Desk, chosen: (what: Ask) => string): Made {
  const deal = chosen('deal');
  const table = ask(desk, 'VISITS', [deal]);
  const rows = rowsIn(visitsTable, table.report);
  const last = rows[rows.length - 1];
  const from = rows[0]?.entered ?? null;
  const { answers, sure } = desk.said;
  return partOf(desk, 'question.deal', {
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

function metrics(desk: Desk): Made {
  if (desk.metrics === null) return { missing: desk.said.missing.metrics };
  const table = ask(desk, 'METRICS');
  const rows = rowsIn(metricsTable, table.report);
  const having = (status: GoalStatus) => rows.filter((row) => row.status === status).length;
  return partOf(desk, 'question.metrics', {
    answer: desk.said.answers.metrics({
      all: rows.length,
      met: having('met'),
      missed: having('not met'),
      early: having('too early'),
    }),
    sure: desk.said.sure.judged({ n: greatest(rows, ({ outOf }) => outOf) }),
    table,
    shown: shortened(table.report, 'first'),
  });
}

function check(desk: Desk): Made {
  const table = ask(desk, 'CHECK');
  return partOf(desk, 'question.check', {
    answer: rowsIn(checkTable, table.report)[0].finding,
    sure: desk.said.sure.counted({ n: desk.study.journeys.deals.length }),
    table,
    shown: shortened(table.report, 'first'),
  });
}

function works(desk: Desk, chosen: (what: Ask) => string): Made {
  const column = chosen('column');
  return partOf(desk, 'question.works', driversSaid(desk, [column], column, 'advance'));
}

function segments(desk: Desk, chosen: (what: Ask) => string): Made {
  return partOf(desk, 'question.segments', segmentsSaid(desk, chosen('column')));
}

function since(desk: Desk, chosen: (what: Ask) => string): Made {
  const table = ask(desk, 'MOVES', [chosen('date')]);
  return partOf(desk, 'question.since', { ...movesSaid(desk, table.report, chosen('date')), table });
}

function change(desk: Desk, chosen: (what: Ask) => string): Made {
  return partOf(desk, 'question.change', changeSaid(desk, chosen('date'), ''));
}

function paths(desk: Desk): Made {
  const table = ask(desk, 'PATHS');
  const [first] = rowsIn(pathsTable, table.report);
  return partOf(desk, 'question.paths', {
    answer:
      first === undefined
        ? desk.said.answers.nobody
        : desk.said.answers.paths({
            path: first.path,
            deals: first.deals,
            share: first.share ?? 0,
          }),
    sure: desk.said.sure.counted({ n: desk.study.chosen.reduce((n, is) => n + is, 0) }),
    table,
  });
}
