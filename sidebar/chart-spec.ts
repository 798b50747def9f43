import { forecastSpec, movesSpec } from '../charts/amounts-chart.ts';
import { actionsSpec, changesSpec, peopleSpec } from '../charts/bars-spec.ts';
import type { Lanes } from '../charts/chart.ts';
import { curveSpec } from '../charts/curve-chart.ts';
import { funnelSpec } from '../charts/funnel-chart.ts';
import { goalSpec } from '../charts/goal-chart.ts';
import type { ChartSpec } from '../charts/index.ts';
import { journeySpec } from '../charts/journey-spec.ts';
import { timeSpec } from '../charts/time-chart.ts';
import { trendSpec } from '../charts/trend-chart.ts';
import { driversTable } from '../core/questions/drivers/table.ts';
import { funnelTable } from '../core/questions/funnel/table.ts';
import { rowsIn } from '../core/table/schema.ts';
import { type Card, type Part, partIn } from '../report/card.ts';
import type { SidebarWords } from './words/shape.ts';

/** Gives what a part's chart shows, `null` where it has none. The map also tells what other parts say of its stages. */
export function chartSpecOf({ chart, reports, asked }: Part, cards: readonly Card[], said: SidebarWords): ChartSpec | null {
  const [first, second = null, third, fourth = null] = reports;
  const lanes = lanesOf(cards);
  const arg = (i: number) => String(asked.args[i] ?? '');
  switch (chart) {
    case null:
      return null;
    case 'funnel':
      return { ...funnelSpec(first), lanes };
    case 'time':
      return { ...timeSpec(first), lanes };
    case 'curve':
      return curveSpec(arg(0), first, second);
    case 'trend':
      return trendSpec(first, null, null);
    case 'moves':
      return movesSpec(first);
    case 'forecast':
      return { ...forecastSpec(first), lanes };
    case 'goals':
      return { ...goalSpec(first), lanes };
    case 'map':
      if (second === null) return null;
      return journeySpec({ flow: first, funnel: second, time: third, wait: fourth }, detailsOf(cards, said));
    case 'bars':
      if (asked.id === 'SEGMENTS') return peopleSpec(arg(0), first);
      if (asked.id === 'BEFORE_AFTER') return { ...changesSpec(first), lanes };
      return { ...actionsSpec(arg(0), towardOf(arg(2)), first, arg(1) === '' ? null : arg(1)), lanes };
  }
}

/** The phases of the stages, as the funnel tells them. */
function lanesOf(cards: readonly Card[]): Lanes {
  const funnel = partIn(cards, 'lost.funnel')?.reports[0];
  return Object.fromEntries(funnel === undefined ? [] : rowsIn(funnelTable, funnel).map(({ stage, phase }) => [stage, phase]));
}

const towardOf = (text: string): 'advance' | 'won' | 'lost' => {
  const toward = text.toLowerCase();
  return toward === 'won' || toward === 'lost' ? toward : 'advance';
};

/** What helps most in each stage and what stands in the way; what is done most where nothing is clear. */
function detailsOf(cards: readonly Card[], said: SidebarWords): Record<string, string[]> {
  const details: Record<string, string[]> = {};
  const tell = (id: string, clearly: (value: string) => string, often: (value: string) => string) => {
    const report = partIn(cards, id)?.reports[0];
    const rows = report === undefined ? [] : rowsIn(driversTable, report);
    for (const stage of new Set(rows.map((row) => row.stage))) {
      const here = rows.filter((row) => row.stage === stage);
      const clear = here.filter(({ verdict }) => verdict === 'more often');
      const [top] = (clear.length > 0 ? clear : here).sort((a, b) => b.dealsWith - a.dealsWith);
      if (!details[stage]) details[stage] = [];
      details[stage].push((clear.length > 0 ? clearly : often)(top.value));
    }
  };
  tell('works.action', said.mapHelps, said.mapOften);
  tell('works.objection', said.mapHinders, said.mapHeard);
  return details;
}
