import { settingsOf } from '../calls/settings.ts';
import { readSettingsTable, readSettingsText } from '../calls/settings-text.ts';
import type { Cells } from '../core/cells/cell.ts';
import type { Role } from '../core/cells/roles.ts';
import { type Dataset, datasetOf, type Tables } from '../core/dataset/dataset.ts';
import { Fault, sentenceOf } from '../core/fault.ts';
import { tableOf } from '../core/log/log.ts';
import { datasetCheck, faultCheck } from '../core/questions/check/check-report.ts';
import { allAdvancedWithout } from '../core/questions/drivers/defining-action.ts';
import { forAMoment, forOneAnswer } from '../core/scratch.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import type { Language } from '../core/words/language.ts';
import { changesIn } from './cards/changes.ts';
import { filterColumnsOf, settingsOfChoice } from './cards/choice.ts';
import type { ReportTables } from './cards/context.ts';
import { answerOf, questionsOf } from './cards/questions.ts';
import { cardsOf } from './cards.ts';
import type { Answered, OwnedStage, ReportModel, ReportOptions, ReportQuestion } from './model.ts';

/** The cells that a model is made of. */
export interface ReportCells {
  readonly log: Cells;
  readonly stages: Cells | null;
  readonly actions: Cells | null;
  readonly settings: Cells | null;
  /** Tables of the workbook that only the report reads: your own metrics, and changes of the process. */
  readonly metrics: Cells | null;
  readonly changes: Cells | null;
}

/** Cells, and the encoding that their file was decoded with. */
export type ReportSource = ReportCells & Pick<Tables, 'readAs'>;

/** The tables beside a log that are read with it, in the order in which they are. */
export const tableKinds = [
  'log',
  'stages',
  'actions',
  'settings',
  'metrics',
  'changes',
] as const satisfies readonly (keyof ReportCells)[];
export const noTables = { stages: null, actions: null, settings: null, metrics: null, changes: null } as const;

/** Makes the report of a log for the sidebar; a log that can't be read is a model too, with its sentence. */
export function reportModelOf(cells: ReportSource, request: ReportOptions): ReportModel {
  const refuse = (fault: Fault): ReportModel => ({
    kind: 'fault',
    sentence: sentenceOf(fault, request.language),
    check: faultCheck(fault, request.language, cells.readAs),
  });
  return onDataset(cells, request, reported, refuse, readByCards);
}

/** Columns that the cards look at, beside what a log is read by. */
export const readByCards = [
  'value',
  'rep',
  'persona',
  'source',
  'reason',
  'strategy',
  'feature',
  'feedback',
  'objection',
  'pain point',
] as const satisfies readonly Role[];

/** Answers a question of the model's search box, or says in a sentence why it can't be answered. */
export function answerIn(cells: ReportCells, request: ReportOptions, { id, chosen }: ReportQuestion): Answered {
  const answer = (dataset: Dataset, tables: ReportTables): Answered => {
    const made = forAMoment(() => answerOf(dataset, tables, id, chosen));
    return 'missing' in made ? { kind: 'fault', sentence: made.missing } : { kind: 'part', part: made };
  };
  return onDataset(cells, request, answer, (fault) => ({ kind: 'fault', sentence: sentenceOf(fault, request.language) }));
}

/** Reads the cells of a model and works on what they tell; a fault on the way is told too. */
export function onDataset<T>(
  cells: ReportSource,
  request: ReportOptions,
  work: (dataset: Dataset, tables: ReportTables) => T,
  refuse: (fault: Fault) => T,
  also: readonly Role[] = [],
): T {
  const given = settingsOfChoice(request.choice, request.asOf);
  try {
    const settings = settingsIn(cells, request.language, given);
    const tables = { metrics: cells.metrics, changes: changesIn(cells.changes, settings), given, isForOthers: false };
    const { log, stages, actions, readAs = null } = cells;
    return forOneAnswer(() => work(datasetOf({ log, stages, actions, readAs }, settings, also), tables));
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return refuse(fault);
  }
}

function reported(dataset: Dataset, tables: ReportTables): ReportModel {
  const { cards, findings } = forAMoment(() => cardsOf(dataset, tables));
  return {
    kind: 'report',
    check: forAMoment(() => datasetCheck(dataset)),
    findings,
    cards,
    questions: questionsOf(dataset, tables),
    filterColumns: filterColumnsOf(dataset),
    asOf: dataset.journeys.asOf,
    isAsOfGiven: dataset.settings.asOf !== null,
    deals: chosenDeals(dataset),
    stages: ownedStages(dataset),
    isList: dataset.log.mapping.layout === 'list',
  };
}

/** Counts the deals that a report is about. */
export const chosenDeals = ({ chosen }: Dataset): number => chosen.reduce((n, is) => n + is, 0);

/** Gives the stages, who answers for each, and how many went on without what moves a deal on. */
export function ownedStages(dataset: Dataset): OwnedStage[] {
  const all = forAMoment(() => allAdvancedWithout(dataset));
  const withoutAt = (name: string) => {
    const found = all.find(({ stage }) => dataset.journeys.names[stage] === name);
    return found && found.without > 0 ? { deals: found.without, of: found.advanced } : null;
  };
  return dataset.pipeline.open.map(({ name, phase, owner, teams, whatToDo, movesOnWhen }) => ({
    name,
    phase,
    owner,
    teams,
    whatToDo,
    movesOnWhen,
    without: withoutAt(name),
  }));
}

/** The settings of the workbook, then those of the model; it speaks the reader's language whatever they say. */
export function settingsIn(cells: ReportCells, language: Language, given: ReportTables['given'] = []): Settings {
  const inBook = cells.settings === null ? [] : readSettingsTable(cells.settings);
  const { settings } = settingsOf(
    [inBook, given.flatMap(({ text }) => readSettingsText(text))],
    (columns) => tableOf(cells.log, { ...defaultSettings, columns }, () => false).names,
  );
  return { ...settings, language, by: null, show: [], headers: 'yes' };
}
