import { groupsOf, type Study } from '../../dataset/study.ts';
import { zOf } from '../../stats/normal.ts';
import { noInterval, wilson } from '../../stats/proportion.ts';
import { column, type Note, note, ownColumn, type Report, type Value } from '../../table/report.ts';
import { type RulerId, words } from '../../words/index.ts';
import { conversionInTheEnd, LEAST_MATURE } from '../conversion/conversion.ts';
import { type Passage, passageNotes, saidPassage } from '../conversion/conversion-report.ts';
import { type Reach, type ReachQuestion, reachOf } from '../conversion/reach.ts';
import { reachQuestion } from '../conversion/reach-question.ts';
import { type Movement, movementOf, type Strict, strictOf } from './rulers.ts';

/** Days of the rulers that need some, where none are given: a quarter. */
const USUAL_DAYS = 90;

/** Share, low, high, successes, out of, open. */
type Figures = readonly (number | null)[];

/**
 * Reports one question by every ruler that people hold against it, each with its population and in words: to date,
 * settled, expected, mature within days, movement, strict. Rules C6, F6 to F8, C2, C4.
 */
export function reconcileReport(study: Study, asked: Passage): Report {
  const { settings } = study;
  const groups = groupsOf(study, 'without administrative');
  const passage = { ...saidPassage(study, asked), within: asked.within ?? USUAL_DAYS };
  const question = reachQuestion(study, asked.from, asked.to, passage.within);
  const [days] = question.within;
  const reaches = reachOf(study, groups, question);
  const movements = movementOf(study, groups, question, days);
  const stricts = strictOf(study, groups, question);
  const say = words[settings.language].rulers;
  const population = { ...passage, base: baseOf(question) };
  const lines: Value[][] = [];
  const notes: Note[] = [];
  groups.names.forEach((group, g) => {
    const reach = reaches[g];
    const rulers = figuresOf(reach, movements[g], stricts[g], study);
    for (const id of Object.keys(rulers) as RulerId[])
      lines.push([...(groups.by === null ? [] : [group]), id, ...rulers[id], say[id](population)]);
    const expected = conversionInTheEnd(reach, zOf(settings.confidence), settings.minAtRisk);
    notes.push(...passageNotes({ ...passage, within: null }, group, reach, expected));
    if (reach.n > 0 && reach.mature[0].n < LEAST_MATURE)
      notes.push(note('reachTooEarly', { ...passage, group, deals: reach.mature[0].n, least: LEAST_MATURE }));
  });
  return {
    columns: [
      ...(groups.by === null ? [] : [ownColumn(groups.by)]),
      column('Ruler', 'word'),
      column('Share', 'share'),
      column('Low', 'share'),
      column('High', 'share'),
      column('Successes', 'count'),
      column('Out of', 'count'),
      column('Open', 'count'),
      column('What it answers', 'text'),
    ],
    lines,
    notes,
    selectors: lines.map(() => null),
  };
}

const baseOf = ({ base }: ReachQuestion): 'reached' | 'visited' | 'action' =>
  base.kind === 'stage' ? base.deals : base.kind === 'action' ? 'action' : 'reached';

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function figuresOf(reach: Reach, movement: Movement, strict: Strict, study: Study): Record<RulerId, Figures> {
  const z = zOf(study.settings.confidence);
  const { n, reached, ended, open } = reach;
  const [old] = reach.mature;
  const isOld = old.n >= LEAST_MATURE;
  const settled = wilson(reached, reached + ended, z);
  const expected = conversionInTheEnd(reach, z, study.settings.minAtRisk);
  const mature = isOld ? wilson(old.reached, old.n, z) : noInterval;
  return {
    'to date': [shareOf(reached, n), shareOf(reached, n), shareOf(reached + open, n), reached, n, open],
    settled: [shareOf(reached, reached + ended), settled.low, settled.high, reached, reached + ended, 0],
    expected: [expected.share, expected.low, expected.high, reached, n, open],
    mature: [isOld ? shareOf(old.reached, old.n) : null, mature.low, mature.high, old.reached, old.n, old.open],
    movement: [shareOf(movement.target, movement.base), null, null, movement.target, movement.base, null],
    strict: [shareOf(strict.reached, strict.n), null, null, strict.reached, strict.n, strict.open],
  };
}
