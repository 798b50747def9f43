import { wonOfStart } from '../core/questions/velocity/win-share.ts';
import type { Card } from './card.ts';
import type { ReportContext } from './cards/context.ts';
import { FEW } from './cards/sure.ts';

/** Nobody reads more answers than this at once. */
const MOST = 6;

/** The first sentence of a report: of the deals that start, how many are won in the end; `null` where it is too early to say. */
export function headlineOf({ dataset, said }: ReportContext): string | null {
  const won = wonOfStart(dataset);
  return won && said.answers.wonOfStart(won);
}

/**
 * Gives the answers that a manager should read first, most at stake first: by value, then by deals. A log without history
 * says so, and one of few deals that it is too early to say much.
 */
export function weighedAnswers({ dataset, said }: ReportContext, cards: readonly Card[]): string[] {
  const deals = dataset.chosen.reduce((n, is) => n + is, 0);
  const weighed = cards.flatMap(({ parts }) => parts.flatMap(({ answer, weight }) => (weight ? [{ answer, ...weight }] : [])));
  if (dataset.log.mapping.layout === 'list') weighed.push({ answer: said.answers.noHistory, deals, value: 0 });
  weighed.sort((a, b) => b.value - a.value || b.deals - a.deals);
  const early = deals < FEW ? [said.answers.tooEarly({ deals, enough: FEW })] : [];
  return [...weighed.slice(0, MOST - early.length).map(({ answer }) => answer), ...early];
}
