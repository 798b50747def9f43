import { type Finding, findingsOf, findingText, type FindingId, type Study } from '../../core/index.ts';
import { type Card, type CardId, cardIds } from '../card.ts';
import { cardOf, type Desk, type DeskTables, deskOf, type Made } from './desk.ts';
import { afterDemoPart, demoAfterDiscoveryPart, funnelPart, mapPart, wherePart } from './lost.ts';
import { callPart, movesPart } from './week.ts';

/** What each card asks, in its order. */
export const makers: Record<CardId, (desk: Desk) => readonly ((desk: Desk) => Made)[]> = {
  week: () => [movesPart, callPart],
  lost: () => [funnelPart, wherePart, afterDemoPart, demoAfterDiscoveryPart, mapPart],
  wait: () => [],
  works: () => [],
  people: () => [],
  goals: () => [],
  money: () => [],
};

/** The card that a finding belongs to; the week has one of its own, and its moves say the rest. */
const cardOfFinding: Record<FindingId, CardId | null> = {
  wonOfStart: 'lost',
  biggestLeak: 'lost',
  nothingLost: 'lost',
  slowestStep: 'wait',
  slowestNotReached: 'wait',
  tippingDay: 'wait',
  stuckDeals: 'wait',
  moves: 'works',
  hinders: 'works',
  goalMissed: 'goals',
  lastWeek: null,
  noHistory: null,
  tooEarly: null,
};

/** Makes the seven cards of a study, in their order, with the findings that were made of it. */
export function cardsOf(study: Study, tables: DeskTables, findings: readonly Finding[] = findingsOf(study)): Card[] {
  const desk = deskOf(study, tables);
  const overall = findings.find(({ id }) => id === 'wonOfStart');
  const ofWeek = findings.filter(({ id }) => id !== 'wonOfStart' && id !== 'lastWeek').slice(0, 1);
  return cardIds.map((id) => {
    const headline = id === 'lost' && overall ? findingText(overall, desk.language) : null;
    const own = id === 'week' ? ofWeek : findings.filter((finding) => cardOfFinding[finding.id] === id);
    return cardOf(desk, id, makers[id](desk), { headline, findings: own });
  });
}
