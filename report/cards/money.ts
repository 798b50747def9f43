import { periodName, startOfPeriod } from '../../core/cells/period.ts';
import { backtestTable } from '../../core/questions/backtest/table.ts';
import { forecastTable } from '../../core/questions/forecast-wins/table.ts';
import { funnelTable, stagesOnly } from '../../core/questions/funnel/table.ts';
import { velocityTable } from '../../core/questions/velocity/table.ts';
import { type WinRateLine, winRateTable } from '../../core/questions/win-rate/table.ts';
import { inDays, rowsIn } from '../../core/table/schema.ts';
import { ask, type MadeAnswer, partOf, type ReportContext } from './context.ts';
import { stageToBetter } from './goals.ts';
import { shortened, total } from './rows.ts';
import { FEW, sureOf } from './sure.ts';

const hasValues = ({ dataset }: ReportContext): boolean => dataset.log.mapping.columns.value !== undefined;

/** What the pipeline brings a day. */
export function velocityPart(context: ReportContext): MadeAnswer {
  if (!hasValues(context)) return { missing: context.said.missing.column({ columns: [context.said.columns.value] }) };
  const table = ask(context, 'VELOCITY');
  const [{ openDeals: open, perDay, winShare, meanValue, meanCycle }] = rowsIn(velocityTable, table.report);
  const { answers, sure } = context.said;
  return partOf(context, 'money.velocity', {
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

/** What was won of what was closed in the latest month that is over, beside the one before. */
export function winRatePart(context: ReportContext): MadeAnswer {
  const table = ask(context, 'WIN_RATE', ['month']);
  const rows = rowsIn(winRateTable, table.report);
  const running = periodName(startOfPeriod(context.dataset.journeys.asOf, 'month'), 'month');
  const [last = null, before = null] = rows.filter(({ period }) => period !== null && period < running).reverse();
  const said = ({ period, won, closed }: WinRateLine) => ({ period: period ?? '', won, closed });
  const { answers, sure } = context.said;
  return partOf(context, 'money.winRate', {
    answer: last === null ? answers.noWinRate : answers.winRate({ last: said(last), before: before && said(before) }),
    sure:
      last === null
        ? sure.counted({ n: total(rows, ({ closed }) => closed) })
        : sureOf(context, { n: last.closed, value: last.winRate, low: last.low, high: last.high, kind: 'share' }),
    table,
    shown: shortened(table.report, 'last'),
  });
}

/** What the open deals should bring. */
export function forecastPart(context: ReportContext): MadeAnswer {
  const table = ask(context, 'FORECAST_WINS');
  const rows = rowsIn(forecastTable, table.report);
  const unknown = table.report.notes.flatMap((note) =>
    note.id === 'chanceUnknown' ? [Number((note.params as { deals: number }).deals)] : [],
  );
  const open = total(rows, ({ openDeals }) => openDeals);
  const [nothing = 0] = unknown;
  const value = hasValues(context) ? total(rows, ({ expectedValue }) => expectedValue) : null;
  const { answers, sure } = context.said;
  return partOf(context, 'money.forecast', {
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
export function pastPart(context: ReportContext): MadeAnswer {
  const table = ask(context, 'BACKTEST');
  const rows = rowsIn(backtestTable, table.report);
  return partOf(context, 'money.past', {
    answer: context.said.answers.past({
      times: rows.length,
      foreseen: total(rows, ({ predictedWins }) => predictedWins),
      came: total(rows, ({ actualWins }) => actualWins),
      open: total(rows, ({ stillOpen }) => stillOpen),
    }),
    sure: context.said.sure.lookedBack({ times: rows.length, open: total(rows, ({ openDeals }) => openDeals) }),
    table,
  });
}

/** Of 100, so many more go on. */
const POINTS = 5;

/** What a better step would be worth: more that go on, times the share that then wins, times the mean value of a win. */
export function betterPart(context: ReportContext): MadeAnswer {
  const table = ask(context, 'FUNNEL');
  const velocity = ask(context, 'VELOCITY').report;
  const rows = stagesOnly(rowsIn(funnelTable, table.report));
  const { stage, entered } = stageToBetter(context) ?? rows[0];
  const later = rows.slice(rows.findIndex((one) => one.stage === stage) + 1);
  const shares = later.map(({ expected }) => expected);
  const wins = shares.reduce<number>((product, share) => product * (share ?? 0), (entered * POINTS) / 100);
  const [{ meanValue: mean }] = rowsIn(velocityTable, velocity);
  const isKnown = entered >= FEW && shares.every((share) => share !== null);
  const { answers, sure } = context.said;
  return partOf(context, 'money.better', {
    answer: isKnown
      ? answers.better({ stage, points: POINTS, entered, wins, value: mean === null ? null : wins * mean })
      : answers.noBetter({ stage }),
    sure: sure.arithmetic,
    table,
  });
}
