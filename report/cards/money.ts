import { backtestTable } from '../../core/questions/backtest/table.ts';
import { forecastTable } from '../../core/questions/forecast-wins/table.ts';
import { funnelTable, stagesOnly } from '../../core/questions/funnel/table.ts';
import { velocityTable } from '../../core/questions/velocity/table.ts';
import { inDays, rowsIn } from '../../core/table/schema.ts';
import { ask, type Desk, type Made, partOf } from './desk.ts';
import { stageToBetter } from './goals.ts';
import { total } from './rows.ts';
import { FEW } from './sure.ts';

const hasValues = ({ study }: Desk): boolean => study.log.mapping.columns.value !== undefined;

/** What the pipeline brings a day. */
export function velocityPart(desk: Desk): Made {
  if (!hasValues(desk)) return { missing: desk.said.missing.column({ columns: [desk.said.columns.value] }) };
  const table = ask(desk, 'VELOCITY');
  const [{ openDeals: open, perDay, winShare, meanValue, meanCycle }] = rowsIn(velocityTable, table.report);
  const { answers, sure } = desk.said;
  return partOf(desk, 'money.velocity', {
    answer:
      perDay === null
        ? answers.noVelocity({ open })
        : answers.velocity({
            perDay,
            open,
            share: winShare ?? 0,
            value: meanValue ?? 0,
            days: inDays(meanCycle) ?? 0,
          }),
    sure: sure.chance({ open, unknown: 0 }),
    table,
  });
}

/** What the open deals should bring. */
export function forecastPart(desk: Desk): Made {
  const table = ask(desk, 'FORECAST_WINS');
  const rows = rowsIn(forecastTable, table.report);
  const unknown = table.report.notes.flatMap((note) =>
    note.id === 'chanceUnknown' ? [Number((note.params as { deals: number }).deals)] : [],
  );
  const open = total(rows, ({ openDeals }) => openDeals);
  const [nothing = 0] = unknown;
  const value = hasValues(desk) ? total(rows, ({ expectedValue }) => expectedValue) : null;
  const { answers, sure } = desk.said;
  return partOf(desk, 'money.forecast', {
    answer:
      nothing === open
        ? answers.noForecast({ open })
        : answers.forecast({ open, wins: total(rows, ({ expectedWins }) => expectedWins), value }),
    sure: nothing === open ? sure.counted({ n: open }) : sure.chance({ open, unknown: nothing }),
    chart: nothing === open ? null : 'forecast',
    table,
  });
}

/** How right such forecasts would have been. */
export function pastPart(desk: Desk): Made {
  const table = ask(desk, 'BACKTEST');
  const rows = rowsIn(backtestTable, table.report);
  return partOf(desk, 'money.past', {
    answer: desk.said.answers.past({
      times: rows.length,
      foreseen: total(rows, ({ predictedWins }) => predictedWins),
      came: total(rows, ({ actualWins }) => actualWins),
      open: total(rows, ({ stillOpen }) => stillOpen),
    }),
    sure: desk.said.sure.lookedBack({ times: rows.length, open: total(rows, ({ openDeals }) => openDeals) }),
    table,
  });
}

/** Of 100, so many more go on. */
const POINTS = 5;

/** What a better step would be worth: more that go on, times the share that then wins, times the mean value of a win. */
export function betterPart(desk: Desk): Made {
  const table = ask(desk, 'FUNNEL');
  const velocity = ask(desk, 'VELOCITY').report;
  const rows = stagesOnly(rowsIn(funnelTable, table.report));
  const { stage, entered } = stageToBetter(desk) ?? rows[0];
  const later = rows.slice(rows.findIndex((one) => one.stage === stage) + 1);
  const shares = later.map(({ expected }) => expected);
  const wins = shares.reduce<number>((product, share) => product * (share ?? 0), (entered * POINTS) / 100);
  const [{ meanValue: mean }] = rowsIn(velocityTable, velocity);
  const isKnown = entered >= FEW && shares.every((share) => share !== null);
  const { answers, sure } = desk.said;
  return partOf(desk, 'money.better', {
    answer: isKnown
      ? answers.better({ stage, points: POINTS, entered, wins, value: mean === null ? null : wins * mean })
      : answers.noBetter({ stage }),
    sure: sure.arithmetic,
    table,
  });
}
