import type { Study } from '../../dataset/study.ts';
import { words } from '../../words/index.ts';
import type { Language } from '../../words/say.ts';
import { type Finding, finding } from './finding.ts';
import { biggestLeak, hasNoHistory, wonOfStart } from './findings-funnel.ts';
import { goalMissed, lastWeek } from './findings-progress.ts';
import { slowestStep, stuckDeals, tippingDay } from './findings-time.ts';
import { hinders, moves } from './findings-works.ts';

/** Deals below this are too few for a first look. */
const FEW = 20;
/** Nobody reads more than this at once. */
const MOST = 7;

/**
 * Finds what a manager should read first: how many are won in the end, then what is most at stake, by value and by
 * deals; at most seven. A log without history says so instead of speaking of stages.
 */
export function findingsOf(study: Study): Finding[] {
  const one = { ...study, settings: { ...study.settings, by: null } };
  const deals = one.chosen.reduce((n, is) => n + is, 0);
  const isList = study.log.mapping.layout === 'list';
  const early = deals < FEW ? [finding('tooEarly', { deals }, { shownBy: 'CHECK', deals })] : [];
  const headline = [wonOfStart(one)];
  const finders = isList
    ? [hasNoHistory, lastWeek]
    : [biggestLeak, slowestStep, tippingDay, stuckDeals, moves, hinders, goalMissed, lastWeek];
  const others = finders.map((find) => find(one)).filter((found) => found !== null);
  others.sort((a, b) => b.value - a.value || b.deals - a.deals);
  return [...headline.filter((found) => found !== null), ...others.slice(0, MOST - headline.length - early.length), ...early];
}

/** Says a finding in a language. */
export function findingText(found: Finding, language: Language): string {
  const say = words[language].findings[found.id] as (params: unknown) => string;
  return say(found.params);
}

/** Gives a finding that names no deal. */
export const withoutDealName = (found: Finding): Finding =>
  found.id === 'stuckDeals' ? { ...found, params: { ...(found as Finding<'stuckDeals'>).params, deal: null } } : found;
