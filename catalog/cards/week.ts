import { isoOf, type Report, startOfDay } from '../../core/index.ts';
import { ask, type Desk, type Made, partOf } from './desk.ts';
import { type Row, rowsOf, shortened } from './rows.ts';

/** Nobody calls more at once. */
const CALLS = 5;

/** What moved in the week before the as-of moment. */
export function movesPart(desk: Desk): Made {
  const table = ask(desk, 'MOVES');
  return partOf(desk, 'week.moves', { ...movesSaid(desk, table.report, null), chart: 'moves', table });
}

/** Says a report of MOVES since a day, of the week where none is given. */
export function movesSaid({ said, study }: Desk, report: Report, since: string | null): { answer: string; sure: string } {
  const counts = new Map(rowsOf(report).map((row) => [row.text('Movement'), row.number('Deals') ?? 0]));
  const of = (movement: string) => counts.get(movement) ?? 0;
  const [fresh, won, lost, forward, open] = ['new', 'won', 'lost', 'moved forward', 'open at end'].map(of);
  const to = isoOf(startOfDay(study.journeys.asOf));
  return {
    answer: said.answers.moves({ since, to, fresh, forward, won, lost, open }),
    sure: said.sure.counted({ n: open + won + lost }),
  };
}

/** A deal that has waited too long. */
interface Call {
  readonly deal: string;
  readonly stage: string;
  readonly days: number;
  readonly value: number | null;
}

/** Deals that are stuck or past the day after which waiting loses more than it wins. */
export function callPart(desk: Desk): Made {
  const stuck = ask(desk, 'STUCK');
  const tipping = rowsOf(ask(desk, 'WAIT_COST').report).filter((row) => (row.number('Open past it') ?? 0) > 0);
  const past = tipping.map((row) => pastTipping(desk, row.text('Stage'), row.number('Tipping day') ?? 0));
  const calls = new Map<string, Call>();
  for (const row of rowsOf(stuck.report)) calls.set(row.text('Deal'), callOf(row, row.text('Stage'), row.number('Days')));
  for (const { rows, stage } of past)
    for (const row of rows)
      if (!calls.has(row.text('Deal'))) calls.set(row.text('Deal'), callOf(row, stage, row.number('Days in stage')));
  const inOrder = [...calls.values()].sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || b.days - a.days);
  return partOf(desk, 'week.call', {
    answer: desk.said.answers.call({ calls: inOrder.slice(0, CALLS), of: inOrder.length }),
    sure: desk.said.sure.counted({ n: inOrder.length }),
    table: stuck,
    shown: shortened(stuck.report, 'first'),
    more: past.map(({ report }) => shortened(report, 'first')),
  });
}

const callOf = (row: Row, stage: string, days: number | null): Call => ({
  deal: row.text('Deal'),
  stage,
  days: days ?? 0,
  value: row.number('Value'),
});

/** The open deals of a stage that are past its tipping day. */
function pastTipping(desk: Desk, stage: string, day: number): { stage: string; report: Report; rows: readonly Row[] } {
  const { report } = ask(desk, 'DEALS', [stage, 'open']);
  const rows = rowsOf(report);
  const places = rows.map((_, i) => i).filter((i) => (rows[i].number('Days in stage') ?? 0) >= day);
  return {
    stage,
    rows: places.map((i) => rows[i]),
    report: { ...report, lines: places.map((i) => report.lines[i]), selectors: places.map((i) => report.selectors[i]) },
  };
}
