import { plainJson } from '../calls/plain-json.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import { checkForOthers } from '../core/questions/check/check-report.ts';
import { forAMoment } from '../core/scratch.ts';
import type { Note, Report } from '../core/table/report.ts';
import { type Language, languages } from '../core/words/language.ts';
import { type Card, listsDeals, type Part } from '../report/card.ts';
import { everyDeal } from '../report/cards/choice.ts';
import type { ReportTables } from '../report/cards/context.ts';
import { cardsOf } from '../report/cards.ts';
import { chosenDeals, onDataset, ownedStages, type ReportSource, readByCards } from '../report/make-report.ts';
import type { OwnedStage, ReportModel } from '../report/model.ts';

/** A report to be handed on: its numbers in every language; no deal is named. */
export interface SharedReport {
  readonly name: string;
  readonly models: Readonly<Record<Language, SharedModel>>;
}

/**
 * What the page of a report that was handed on shows, and nothing beside it: it is made of what its screens show, not by
 * taking away from what the sidebar knows.
 */
export interface SharedModel {
  readonly check: Report;
  readonly findings: readonly string[];
  readonly cards: readonly SharedCard[];
  readonly asOf: number;
  readonly deals: number;
  readonly stages: readonly OwnedStage[];
  readonly isList: boolean;
}

interface SharedCard extends Pick<Card, 'id' | 'title' | 'answer' | 'finding' | 'missing'> {
  readonly parts: readonly SharedPart[];
}

interface SharedPart extends Pick<Part, 'id' | 'title' | 'answer' | 'sure' | 'chart' | 'how' | 'notes'> {
  readonly reports: readonly Pick<Report, 'columns' | 'lines' | 'notes'>[];
  /** What the chart is about. */
  readonly asked: Pick<Part['asked'], 'id' | 'args'>;
}

/** Makes the report of a log to be handed on. Errors: every {@link Fault} of a log of which there is no report. */
export const sharedReportOf = (name: string, cells: ReportSource): SharedReport => ({
  name,
  models: Object.fromEntries(languages.map((language) => [language, sharedModelOf(cells, language)])) as SharedReport['models'],
});

const sharedModelOf = (cells: ReportSource, language: Language): SharedModel =>
  onDataset(
    cells,
    { language, choice: everyDeal, asOf: null },
    shared,
    (fault) => {
      throw fault;
    },
    readByCards,
  );

function shared(dataset: Dataset, tables: ReportTables): SharedModel {
  const { cards, findings } = forAMoment(() => cardsOf(dataset, { ...tables, isForOthers: true }));
  return {
    check: forAMoment(() => checkForOthers(dataset)),
    findings,
    cards: cards.map(sharedCard),
    asOf: dataset.journeys.asOf,
    deals: chosenDeals(dataset),
    stages: ownedStages(dataset),
    isList: dataset.log.mapping.layout === 'list',
  };
}

function sharedCard({ id, title, answer, finding, parts, missing }: Card): SharedCard {
  const named = parts.filter(listsDeals);
  const shown = parts.filter((part) => !listsDeals(part));
  const isOfDeals = named.some((part) => part.answer === answer);
  return {
    id,
    title,
    answer: isOfDeals ? (shown[0]?.answer ?? missing[0] ?? '') : answer,
    finding,
    parts: shown.map(sharedPart),
    missing,
  };
}

const sharedPart = ({ id, title, answer, sure, chart, reports, asked, how, notes }: Part): SharedPart => ({
  id,
  title,
  answer,
  sure,
  chart,
  reports: reports.map((report) => ({ columns: report.columns, lines: report.lines, notes: report.notes.filter(isDrawn) })),
  asked: { id: asked.id, args: asked.args },
  how,
  notes,
});

/** Notes that charts draw: of a stage and its numbers. What the others say, the part says. */
const isDrawn = ({ id }: Note): boolean => id === 'medianNotReached' || id === 'expectedAtLeast';

/** Gives the model that shows it: nothing can be asked of it, filtered or looked up. */
export function modelOfShared({ cards, ...numbers }: SharedModel): ReportModel {
  return {
    kind: 'report',
    ...numbers,
    cards: cards.map((card) => ({ ...card, parts: card.parts.map(partOfShared) })),
    questions: [],
    filterColumns: [],
    isAsOfGiven: true,
  };
}

const partOfShared = (part: SharedPart): Part => ({
  ...part,
  reports: part.reports.map((report) => ({ ...report, selectors: report.lines.map(() => null) })),
  asked: { ...part.asked, settings: [] },
  lines: part.reports[0].lines.length,
  weight: null,
});

/** The element of a page that holds a shared report. */
export const SHARED_ID = 'shared-report';

/** Puts a report into the page that shows it. Text of cells can't end the element that holds it. */
export function pageWithReport(page: string, shared: SharedReport): string {
  const text = plainJson(shared).replace(/</g, '\\u003c');
  const begin = page.indexOf('<body>') + '<body>'.length;
  return `${page.slice(0, begin)}\n<script type="application/json" id="${SHARED_ID}">${text}</script>${page.slice(begin)}`;
}
