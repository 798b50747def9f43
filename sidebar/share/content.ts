import type { ChartSpec } from '../../charts/index.ts';
import { isoOf } from '../../core/cells/moment.ts';
import type { Report } from '../../core/table/report.ts';
import type { HeaderId } from '../../core/words/terms.ts';
import { listsDeals, type Part } from '../../report/card.ts';
import type { OwnedStage } from '../../report/model.ts';
import type { LogPlace } from '../../workbook/place.ts';
import { chartSpecOf } from '../chart-spec.ts';
import type { ReadModel } from '../report.tsx';
import type { SidebarWords } from '../words/shape.ts';

/** For whom a page is made, and what it may name. */
export interface ShareOptions {
  /** An owner or a team of stages; `null` for everybody. */
  readonly whose: string | null;
  readonly deals: 'named' | 'hidden';
  readonly reps: 'named' | 'hidden';
  /** Which deals it is about, in words; `''` for all. */
  readonly chosen: string;
}

export interface SharedPart {
  readonly title: string;
  /** The sentence that answers; `''` where it speaks of other people's stages or deals. */
  readonly answer: string;
  /** `''` where there is no sentence. */
  readonly sure: string;
  readonly spec: ChartSpec | null;
  readonly report: Report;
}

export interface SharedSection {
  readonly title: string;
  readonly lines: readonly string[];
  readonly parts: readonly SharedPart[];
}

/** What a page to hand on says, whatever it is printed as. */
export interface SharedContent {
  readonly title: string;
  readonly made: string;
  readonly findings: readonly string[];
  readonly sections: readonly SharedSection[];
  readonly footer: string;
}

const namesIn = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Gives everybody who owns a stage or works on one. */
export const ownersOf = (stages: readonly OwnedStage[]): string[] => [
  ...new Set(stages.flatMap(({ owner, teams }) => [...namesIn(owner), ...namesIn(teams)])),
];

const isOf = (whose: string, { owner, teams }: OwnedStage): boolean =>
  namesIn(owner).includes(whose) || namesIn(teams).includes(whose);

const columnOf = ({ columns }: Report, id: HeaderId): number => columns.findIndex((column) => column.id === id);

/** A report with the lines of some stages only. */
function ofStages(report: Report, stages: ReadonlySet<string>): Report {
  const at = columnOf(report, 'Stage');
  // The row of deals won ends every funnel.
  const isKept = report.lines.map((line) => stages.has(String(line[at])) || line[at] === 'wonRow');
  return {
    ...report,
    lines: report.lines.filter((_, i) => isKept[i]),
    selectors: report.selectors.filter((_, i) => isKept[i]),
  };
}

/** Parts about people name reps; parts that list deals name deals. */
const mayShow = (part: Part, { deals, reps }: ShareOptions): boolean =>
  (deals === 'named' || !listsDeals(part)) && (reps === 'named' || part.id !== 'people.rep');

/** A report without the column that names reps. */
function withoutReps(report: Report): Report {
  const at = columnOf(report, 'Rep');
  if (at < 0) return report;
  const keep = <T>(all: readonly T[]): T[] => all.filter((_, c) => c !== at);
  return { ...report, columns: keep(report.columns), lines: report.lines.map(keep) };
}

/** Makes what a page says: the whole report, or the stages of one owner or team. */
export function contentOf(model: ReadModel, place: LogPlace, options: ShareOptions, said: SidebarWords): SharedContent {
  const { whose, chosen } = options;
  const own = whose === null ? model.stages : model.stages.filter((stage) => isOf(whose, stage));
  const names = own.map(({ name }) => name);
  const speaksOfOwn = (text: string) => names.some((name) => text.includes(name));
  const allowed = (part: Part): Part[] => {
    if (!mayShow(part, options)) return [];
    return [options.reps === 'named' ? part : { ...part, reports: part.reports.map(withoutReps) }];
  };
  const parts = model.cards.flatMap((card) => card.parts.flatMap(allowed));
  return {
    title: said.share.title(whose),
    made: [said.share.madeOn(place.name, said.dealCount(model.deals), said.date(isoOf(model.asOf).slice(0, 10))), chosen]
      .filter((text) => text !== '')
      .join(' · '),
    findings: whose === null ? model.findings : model.findings.filter(speaksOfOwn),
    sections:
      whose === null
        ? model.cards.map((card) => ({
            title: card.title,
            lines: [],
            parts: card.parts
              .flatMap(allowed)
              .map((part) => ({ ...part, spec: chartSpecOf(part, model.cards, said), report: part.reports[0] })),
          }))
        : [
            { title: said.share.stages, lines: own.flatMap((stage) => linesOf(stage, said)), parts: [] },
            { title: said.share.numbers, lines: [], parts: parts.flatMap((part) => ownPart(part, model, new Set(names), said)) },
          ],
    footer: said.share.footer,
  };
}

function linesOf({ name, phase, movesOnWhen, whatToDo, without }: OwnedStage, { share }: SidebarWords): string[] {
  const head = phase === '' ? name : `${name} (${phase})`;
  return [
    head,
    ...(movesOnWhen === '' ? [] : [share.movesOnWhen(movesOnWhen)]),
    ...(whatToDo === '' ? [] : [share.toDo(whatToDo)]),
    ...(without === null ? [] : [share.without(movesOnWhen, without.deals, without.of)]),
  ];
}

/** Charts that show stages one below the other, of which some can be left out. */
const byStage: ReadonlySet<Part['chart']> = new Set(['funnel', 'time', 'goals']);

/** A part about stages, of an owner's stages only; none where it says nothing of them. */
function ownPart(part: Part, model: ReadModel, stages: ReadonlySet<string>, said: SidebarWords): SharedPart[] {
  const [first, ...others] = part.reports;
  if (columnOf(first, 'Stage') < 0) return [];
  const report = ofStages(first, stages);
  const spec = byStage.has(part.chart) ? chartSpecOf({ ...part, reports: [report, ...others] }, model.cards, said) : null;
  // A sentence on a list of deals names those of other people too; the list itself holds the owner's alone.
  const isList = columnOf(report, 'Deal') >= 0;
  const answer = !isList && [...stages].some((name) => part.answer.includes(name)) ? part.answer : '';
  const isAbout = report.lines.some((line) => line[columnOf(report, 'Stage')] !== 'wonRow');
  return isAbout && (isList || spec !== null || answer !== '')
    ? [{ title: part.title, answer, sure: answer === '' ? '' : part.sure, spec, report }]
    : [];
}
