import type { FunctionId } from '../calls/list.ts';
import type { Report } from '../core/table/report.ts';

/** The cards of the report, in their order. */
export const cardIds = ['week', 'lost', 'wait', 'works', 'people', 'goals', 'money'] as const;
export type CardId = (typeof cardIds)[number];

/** How an answer is drawn; each kind takes its reports in a fixed order. */
export type ChartKind =
  /** FUNNEL. */
  | 'funnel'
  /** TIME_IN_STAGE. */
  | 'time'
  /** CURVE of one stage, then WAIT_COST. */
  | 'curve'
  /** COHORTS. */
  | 'trend'
  /** SEGMENTS, DRIVERS or BEFORE_AFTER: better and worse than the rest. */
  | 'bars'
  /** FLOW, then FUNNEL, TIME_IN_STAGE and WAIT_COST. */
  | 'map'
  /** GOALS. */
  | 'goals'
  /** MOVES. */
  | 'moves'
  /** FORECAST_WINS. */
  | 'forecast';

/** What a cell would ask to get the first report: own arguments, then settings as text; the log and tables stand before. */
export interface FormulaCall {
  readonly id: FunctionId;
  readonly args: readonly (string | number)[];
  readonly settings: readonly string[];
}

/** One answer: a sentence, a picture, the numbers behind both, and how to get them into a cell. Text is in the reader's language. */
export interface Part {
  /** The same in every language: `lost.funnel`, `question.afterDemo`. */
  readonly id: string;
  readonly title: string;
  /** The sentence that answers. */
  readonly answer: string;
  /** How many deals it is made of, and how sure it is; or that it is too early to say. */
  readonly sure: string;
  readonly chart: ChartKind | null;
  /** The table behind it first; a chart may need more. */
  readonly reports: readonly Report[];
  readonly asked: FormulaCall;
  /** Lines of what the formula gives; what is shown may be shorter. */
  readonly lines: number;
  /** The rule in plain words. */
  readonly how: string;
  /** What else the reader should know about the numbers. */
  readonly notes: readonly string[];
  /** How much depends on the answer; `null` where it is nothing to read first. */
  readonly weight: Weight | null;
}

/** What is at stake in an answer: deals, and their value where the log has values. */
export interface Weight {
  readonly deals: number;
  readonly value: number;
}

/** A card: the sentence to read, and its answers. */
export interface Card {
  readonly id: CardId;
  readonly title: string;
  readonly answer: string;
  /** What to know first of all the other cards; the week alone has it. */
  readonly finding: string | null;
  readonly parts: readonly Part[];
  /** What the log lacks for the parts that are not there, and what would answer them: one sentence each. */
  readonly missing: readonly string[];
}

/** What a question may need first. */
export type QuestionInput = 'stage' | 'to stage' | 'column' | 'deal' | 'date';
/** What was chosen, as text: a stage, a heading, a deal, an ISO date. */
export type QuestionInputs = Readonly<Partial<Record<QuestionInput, string>>>;

/** A question of the search box: asked by its id, answered with a {@link Part}. */
export interface Question {
  readonly id: string;
  readonly title: string;
  /** Other words that people look for it by, in the reader's language. */
  readonly words: readonly string[];
  /** What has to be chosen first; empty where nothing has. */
  readonly asks: readonly QuestionInput[];
}

/** Which deals the whole report is about. */
export interface Choice {
  /** As settings write them: `Rep=Anna|Ben`. */
  readonly filters: readonly string[];
  /** ISO dates between which deals started, `null` for open ends. */
  readonly startedFrom: string | null;
  readonly startedTo: string | null;
}

/** A column that deals can be chosen by, with its values, the most frequent first, at most 50. */
export interface FilterColumn {
  readonly name: string;
  /** Whether its values are names of reps. */
  readonly namesReps: boolean;
  readonly values: readonly string[];
}

/** Whether a part lists deals: it names them in its sentence too. */
export const listsDeals = ({ reports }: Part): boolean => reports.some(({ columns }) => columns.some(({ id }) => id === 'Deal'));

/** Finds a part among cards; `undefined` where the log lacks something for it. */
export const partIn = (cards: readonly Card[], id: string): Part | undefined =>
  cards.flatMap(({ parts }) => parts).find((part) => part.id === id);
