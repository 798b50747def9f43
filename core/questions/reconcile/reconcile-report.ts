import { type Dataset, groupsOf } from '../../dataset/dataset.ts';
import { zOf } from '../../stats/normal.ts';
import { noInterval, wilson } from '../../stats/proportion.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type Line, reportOf } from '../../table/schema.ts';
import { type RulerId, words } from '../../words/index.ts';
import { conversionInTheEnd, LEAST_MATURE } from '../conversion/conversion.ts';
import { type Passage, passageNotes, saidPassage } from '../conversion/conversion-report.ts';
import { type Reach, type ReachQuestion, reachOf } from '../conversion/reach.ts';
import { reachQuestion } from '../conversion/reach-question.ts';
import { type Movement, movementOf, type Strict, strictOf } from './rulers.ts';
import { type RulerLine, reconcileTable, rulers } from './table.ts';

/** Days of the rulers that need some, where none are given: a quarter. */
const USUAL_DAYS = 90;

type Figures = Omit<RulerLine, 'ruler' | 'answers'>;

/**
 * Reports one question by every ruler that people hold against it, each with its population and in words: to date,
 * settled, expected, mature within days, movement, strict. Rules C6, F6 to F8, C2, C4.
 * @param dataset of {@link datasetOf}.
 * @param passage from where to where; `within` days, or `null` for 90.
 * @example toCells(reconcileReport(dataset, { from: 'New', to: 'Won', within: null }), defaultSettings)[1].slice(0, 2) // ['to date', 0.33333]
 */
export function reconcileReport(dataset: Dataset, asked: Passage): Report {
  const { settings } = dataset;
  const groups = groupsOf(dataset, 'without administrative');
  const passage = { ...saidPassage(dataset, asked), within: asked.within ?? USUAL_DAYS };
  const question = reachQuestion(dataset, asked.from, asked.to, passage.within);
  const [days] = question.within;
  const reaches = reachOf(dataset, groups, question);
  const movements = movementOf(dataset, groups, question, days);
  const stricts = strictOf(dataset, groups, question);
  const say = words[settings.language].rulers;
  const population = { ...passage, base: baseOf(question) };
  const lines: Line<typeof reconcileTable>[] = [];
  const notes: Note[] = [];
  groups.names.forEach((group, g) => {
    const reach = reaches[g];
    const figures = figuresOf(reach, movements[g], stricts[g], dataset);
    for (const ruler of rulers)
      lines.push({ group, row: { ruler, ...figures[ruler], answers: say[ruler](population) }, selector: null });
    const expected = conversionInTheEnd(reach, zOf(settings.confidence), settings.minAtRisk);
    notes.push(...passageNotes({ ...passage, within: null }, group, reach, expected));
    if (reach.n > 0 && reach.mature[0].n < LEAST_MATURE)
      notes.push(note('reachTooEarly', { ...passage, group, deals: reach.mature[0].n, least: LEAST_MATURE }));
  });
  return reportOf(reconcileTable, groups.by, lines, notes);
}

const baseOf = ({ base }: ReachQuestion): 'reached' | 'visited' | 'action' =>
  base.kind === 'stage' ? base.deals : base.kind === 'action' ? 'action' : 'reached';

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function figuresOf(reach: Reach, movement: Movement, strict: Strict, dataset: Dataset): Record<RulerId, Figures> {
  const z = zOf(dataset.settings.confidence);
  const { n, reached, ended, open } = reach;
  const [old] = reach.mature;
  const isOld = old.n >= LEAST_MATURE;
  const settled = wilson(reached, reached + ended, z);
  const expected = conversionInTheEnd(reach, z, dataset.settings.minAtRisk);
  const mature = isOld ? wilson(old.reached, old.n, z) : noInterval;
  return {
    'to date': {
      share: shareOf(reached, n),
      low: shareOf(reached, n),
      high: shareOf(reached + open, n),
      successes: reached,
      outOf: n,
      open,
    },
    settled: {
      share: shareOf(reached, reached + ended),
      low: settled.low,
      high: settled.high,
      successes: reached,
      outOf: reached + ended,
      open: 0,
    },
    expected: { share: expected.share, low: expected.low, high: expected.high, successes: reached, outOf: n, open },
    mature: {
      share: isOld ? shareOf(old.reached, old.n) : null,
      low: mature.low,
      high: mature.high,
      successes: old.reached,
      outOf: old.n,
      open: old.open,
    },
    movement: {
      share: shareOf(movement.target, movement.base),
      ...noInterval,
      successes: movement.target,
      outOf: movement.base,
      open: null,
    },
    strict: {
      share: shareOf(strict.reached, strict.n),
      ...noInterval,
      successes: strict.reached,
      outOf: strict.n,
      open: strict.open,
    },
  };
}
