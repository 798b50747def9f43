import { type Dataset, groupsOf } from '../../dataset/dataset.ts';
import { pointText } from '../../dataset/points.ts';
import { zOf } from '../../stats/normal.ts';
import { type Kind, type Note, note, type Single } from '../../table/report.ts';
import { type Conversion, conversionInTheEnd, conversionWithin, FEW_DEALS, LEAST_MATURE } from './conversion.ts';
import { type Reach, reachOf } from './reach.ts';
import { reachQuestion } from './reach-question.ts';

/** The figures that CONVERSION gives. */
export type ConversionStatistic = 'share' | 'low' | 'high' | 'n' | 'open' | 'state';

/** A question from one point to a later one, as a user names it; days `null` for in the end. */
export interface Passage {
  readonly from: string;
  readonly to: string;
  readonly within: number | null;
}

const kinds: Record<ConversionStatistic, Kind> = {
  share: 'share',
  low: 'share',
  high: 'share',
  n: 'count',
  open: 'count',
  state: 'word',
};

/**
 * Gives one figure of the share that gets from one point to a later one, in the end or within days. Rules C2 to C5, C7.
 * @param dataset of {@link datasetOf}.
 * @param passage from where to where, within so many days or in the end.
 * @param statistic which number.
 * @example conversionOf(dataset, { from: 'New', to: 'Demo', within: null }, 'share').value // 0.66667
 */
export function conversionOf(dataset: Dataset, passage: Passage, statistic: ConversionStatistic): Single {
  const { reach, conversion } = passageOf(dataset, passage);
  const { share, low, high, state } = conversion;
  const value = { share, low, high, n: reach.n, open: reach.open, state }[statistic];
  return { value, kind: kinds[statistic], notes: passageNotes(saidPassage(dataset, passage), '', reach, conversion) };
}

/** A passage with its points as sentences name them. */
export const saidPassage = <P extends Passage>(dataset: Dataset, passage: P): P => ({
  ...passage,
  from: pointText(dataset, passage.from),
  to: pointText(dataset, passage.to),
});

/** Counts and estimates a passage over all chosen deals. Errors as {@link reachQuestion}. */
export function passageOf(dataset: Dataset, passage: Passage): { readonly reach: Reach; readonly conversion: Conversion } {
  const { settings } = dataset;
  const groups = groupsOf({ ...dataset, settings: { ...settings, by: null } }, 'without administrative');
  const question = reachQuestion(dataset, passage.from, passage.to, passage.within);
  const [reach] = reachOf(dataset, groups, question);
  const z = zOf(settings.confidence);
  const conversion =
    passage.within === null ? conversionInTheEnd(reach, z, settings.minAtRisk) : conversionWithin(reach, question.within[0], z);
  return { reach, conversion };
}

/** Says what a reader must know of a passage's numbers. Rules C2, C4, C5, D7, Q1. */
export function passageNotes(passage: Passage, group: string, reach: Reach, conversion: Conversion): Note[] {
  const { from, to } = passage;
  const where = { from, to, group };
  const notes: Note[] = [];
  const { state } = conversion;
  if (state === 'no deals') notes.push(note('reachNobody', where));
  if (state === 'no estimate' && reach.untimed < reach.n) notes.push(note('riskSetEmptied', { stage: from, group }));
  if (state === 'too early')
    notes.push(
      passage.within === null
        ? note('reachNothingYet', { ...where, open: reach.open })
        : note('reachTooEarly', { ...where, within: passage.within, deals: reach.mature[0].n, least: LEAST_MATURE }),
    );
  if (state === 'at least') notes.push(note('reachAtLeast', { ...where, open: reach.open, deals: reach.n }));
  if (conversion.share !== null && reach.n < FEW_DEALS) notes.push(note('reachFewDeals', { ...where, deals: reach.n }));
  else if (conversion.isOnFew) notes.push(note('reachOnFew', where));
  if (reach.leftOut > 0) notes.push(note('reachLeftOut', { ...where, deals: reach.leftOut }));
  if (reach.untimed > 0) notes.push(note('reachUntimed', { ...where, deals: reach.untimed }));
  return notes;
}
