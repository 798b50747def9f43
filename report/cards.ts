import type { Dataset } from '../core/dataset/dataset.ts';
import { type Card, type CardId, cardIds } from './card.ts';
import { cardOf, contextOf, type PartMaker, type ReportContext, type ReportTables } from './cards/context.ts';
import { changeMakers, goalsPart, planPart, suggestedPart, trendPart } from './cards/goals.ts';
import { afterDemoPart, demoAfterDiscoveryPart, funnelPart, mapPart, wherePart } from './cards/lost.ts';
import { betterPart, forecastPart, pastPart, velocityPart, winRatePart } from './cards/money.ts';
import { segmentPart } from './cards/people.ts';
import { curvePart, stuckPart, timePart, waitCostPart } from './cards/wait.ts';
import { callPart, movesPart } from './cards/week.ts';
import { driverPart, feedbackPart, type Recorded, receivedPart, type Toward } from './cards/works.ts';
import { headlineOf, weighedAnswers } from './findings.ts';
import type { PartId } from './words/shape.ts';

const maker = (id: PartId, make: PartMaker['make']): PartMaker => ({ id, words: id, make });
const driver = (id: PartId, column: Recorded, toward: Toward): PartMaker =>
  maker(id, (context) => driverPart(context, id, { column, stage: null, toward }));

/** What each card asks, in its order. */
export const cardMakers: Record<CardId, (context: ReportContext) => readonly PartMaker[]> = {
  week: () => [maker('week.moves', movesPart), maker('week.call', callPart)],
  lost: () => [
    maker('lost.funnel', funnelPart),
    maker('lost.where', wherePart),
    maker('lost.afterDemo', afterDemoPart),
    maker('lost.demoAfterDiscovery', demoAfterDiscoveryPart),
    maker('lost.map', mapPart),
  ],
  wait: () => [
    maker('wait.time', timePart),
    maker('wait.cost', waitCostPart),
    maker('wait.curve', curvePart),
    maker('wait.stuck', stuckPart),
  ],
  works: () => [
    driver('works.action', 'action', 'advance'),
    driver('works.strategy', 'strategy', 'advance'),
    driver('works.feature', 'feature', 'advance'),
    driver('works.pain', 'pain point', 'won'),
    driver('works.objection', 'objection', 'lost'),
    maker('works.feedback', feedbackPart),
    maker('works.received', receivedPart),
  ],
  people: () => [
    maker('people.rep', (context) => segmentPart(context, 'rep')),
    maker('people.persona', (context) => segmentPart(context, 'persona')),
    maker('people.source', (context) => segmentPart(context, 'source')),
  ],
  goals: (context) => [
    maker('goals.met', goalsPart),
    maker('goals.suggested', suggestedPart),
    ...changeMakers(context),
    maker('goals.plan', planPart),
    maker('goals.trend', trendPart),
  ],
  money: () => [
    maker('money.velocity', velocityPart),
    maker('money.winRate', winRatePart),
    maker('money.forecast', forecastPart),
    maker('money.past', pastPart),
    maker('money.better', betterPart),
  ],
};

/** The cards, and what of their answers to read first. */
export interface CardsWithFindings {
  readonly cards: readonly Card[];
  readonly findings: readonly string[];
}

/** Makes the cards of a dataset, in their order. */
export function cardsOf(dataset: Dataset, tables: ReportTables): CardsWithFindings {
  const context = contextOf(dataset, tables);
  const headline = headlineOf(context);
  const cards = cardIds.map((id) => cardOf(context, id, cardMakers[id](context), id === 'lost' ? headline : null));
  const weighed = weighedAnswers(context, cards);
  const isOfWeek = (text: string) => cards[0].parts.some(({ answer }) => answer === text);
  const finding = weighed.find((text) => !isOfWeek(text)) ?? null;
  return {
    cards: cards.map((card) => (card.id === 'week' ? { ...card, finding } : card)),
    findings: headline === null ? weighed : [headline, ...weighed],
  };
}
