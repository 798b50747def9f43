import { DAY } from '../cells/moment.ts';
import { dwellOf, dwellsOf } from '../metrics/dwell.ts';
import { expectedOf, funnelsOf } from '../metrics/funnel.ts';
import { cyclesOf } from '../metrics/win-share.ts';
import { zOf } from '../stats/normal.ts';
import { groupsOf, type Study, valuesOf } from '../study.ts';
import { type FindingId, type FindingParams, type Language, words } from '../words/index.ts';

/** One sentence that a manager should read first, with its numbers and the call that shows them. */
export interface Finding<Id extends FindingId = FindingId> {
  readonly id: Id;
  readonly params: FindingParams<Id>;
  /** The function that shows the numbers, by id. */
  readonly shownBy: string;
  /** The stage whose deals stand behind it, `null` where it is all of them. */
  readonly stage: string | null;
}

/** Deals below this are too few for a first look. */
const FEW = 20;

const finding = <Id extends FindingId>(
  id: Id,
  params: FindingParams<Id>,
  shownBy: string,
  stage: string | null,
): Finding<Id> => ({ id, params, shownBy, stage });

/** Finds what to read first: how many are won in the end, where most are lost, which step takes longest. */
export function findingsOf(study: Study): Finding[] {
  const one = { ...study, settings: { ...study.settings, by: null } };
  const deals = one.chosen.reduce((n, is) => n + is, 0);
  const found: (Finding | null)[] = [wonOfStart(one), biggestLeak(one), slowestStep(one)];
  const all = found.filter((f): f is Finding => f !== null);
  return deals < FEW ? [...all, finding('tooEarly', { deals }, 'CHECK', null)] : all;
}

function wonOfStart(study: Study): Finding | null {
  const { settings } = study;
  const [tally] = cyclesOf(study.journeys, groupsOf(study, 'without administrative'), study.clock);
  const expected = expectedOf(tally, 1, zOf(settings.confidence), settings.minAtRisk);
  if (expected === null || expected.share === null) return null;
  const count = (end: number) => tally.counts[end].reduce((sum, c) => sum + c, 0);
  const { share, low, high } = expected;
  return finding('wonOfStart', { won: count(1), started: tally.n, open: count(0), share, low, high }, 'FUNNEL', null);
}

function biggestLeak(study: Study): Finding | null {
  const groups = groupsOf(study, 'without administrative');
  const values = valuesOf(study);
  const money = values && values.currencies.length < 2 ? values.values : null;
  const [funnel] = funnelsOf(study.journeys, groups, study.clock, money, study.settings.count);
  const place = funnel.rows.reduce((best, row, k) => (row.lost > funnel.rows[best].lost ? k : best), 0);
  const row = funnel.rows[place];
  if (row.lost === 0) return finding('nothingLost', { deals: funnel.starters }, 'FUNNEL', null);
  const stage = study.journeys.names[place];
  const value = row.valueLost > 0 ? row.valueLost : null;
  return finding(
    'biggestLeak',
    { stage, lost: row.lost, entered: row.entered, share: row.lost / row.entered, value },
    'FUNNEL',
    stage,
  );
}

function slowestStep(study: Study): Finding | null {
  const { settings } = study;
  const [stages] = dwellsOf(study.journeys, groupsOf(study, 'with administrative'), study.clock, settings.visits);
  const dwells = stages.map((tally) => dwellOf(tally, zOf(settings.confidence), settings.minAtRisk));
  const slowness = (k: number) => (dwells[k].visits === 0 ? -1 : (dwells[k].median ?? Number.POSITIVE_INFINITY));
  const place = dwells.reduce((best, _, k) => (slowness(k) > slowness(best) ? k : best), 0);
  const { median, closedMedian, visits, running, longest } = dwells[place];
  if (visits === 0) return null;
  const stage = study.journeys.names[place];
  if (median === null)
    return finding('slowestNotReached', { stage, running, visits, atLeast: (longest ?? 0) / DAY }, 'TIME_IN_STAGE', stage);
  return finding(
    'slowestStep',
    { stage, median: median / DAY, closed: (closedMedian ?? 0) / DAY, visits, running },
    'TIME_IN_STAGE',
    stage,
  );
}

/** Says a finding in a language. */
export function findingText(found: Finding, language: Language): string {
  const say = words[language].findings[found.id] as (params: unknown) => string;
  return say(found.params);
}
