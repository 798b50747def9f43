import { type Moment, startOfDay } from '../../cells/moment.ts';
import { type Dataset, datasetOf, groupsOf, narrowed, startedAt, type Tables, valuesOf } from '../../dataset/dataset.ts';
import { OPEN, WON } from '../../journey/journeys.ts';
import type { Settings } from '../../settings.ts';
import { newSum } from '../../stats/sum.ts';
import { type Note, note, type Report } from '../../table/report.ts';
import { type RowOf, reportOf } from '../../table/schema.ts';
import { FEW_DEALS } from '../conversion/conversion.ts';
import { forecastsOf } from '../forecast-wins/forecast.ts';
import { backtestTable } from './table.ts';

/** Earlier moments where nobody says how many. */
const STEPS = 4;
const MOST_STEPS = 24;

/**
 * Reports how right forecasts would have been: at earlier moments, evenly over the history, everything is made again
 * from the rows up to then (outcomes, attributes, values, order of stages) and compared with what came. Rule V2.
 * @param tables the log and what is read beside it.
 * @param settings how the question is asked.
 * @param steps earlier moments, from 1 on; `null` for 4.
 * @example toCells(backtestReport(tables, defaultSettings, 2), defaultSettings).length // 3
 */
export function backtestReport(tables: Tables, settings: Settings, steps: number | null): Report {
  const now = datasetOf(tables, { ...settings, by: null });
  const values = valuesOf(now);
  const isMixed = values !== null && values.currencies.length > 1;
  const hasMoney = values !== null && !isMixed;
  const looks = momentsOf(now, Math.min(MOST_STEPS, Math.max(1, Math.floor(steps ?? STEPS)))).map((asOf) =>
    lookBack(tables, settings, asOf, now, hasMoney ? values.values : null),
  );
  const lines = looks.map(({ row }) => ({ group: '', row, selector: null }));
  const notes: Note[] = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  if (values === null) notes.push(note('noValues', {}));
  if (lines.length === 0) notes.push(note('tooShortToLookBack', {}));
  const unknown = looks.filter(({ unresolved }) => unresolved > 0).length;
  if (unknown > 0) notes.push(note('chanceUnknownInRows', { rows: unknown, of: lines.length }));
  const few = looks.filter(({ open }) => open > 0 && open < FEW_DEALS).length;
  if (few > 0) notes.push(note('fewDealsInRows', { rows: few, of: lines.length, least: FEW_DEALS }));
  return reportOf(backtestTable, null, lines, notes);
}

/** Days that cut the time from the first start to the as-of moment into equal parts. */
function momentsOf(dataset: Dataset, steps: number): Moment[] {
  let first = Number.POSITIVE_INFINITY;
  for (let d = 0; d < dataset.journeys.deals.length; d++) first = Math.min(first, startedAt(dataset.journeys, d) ?? first);
  const { asOf } = dataset.entries;
  const moments = Array.from({ length: steps }, (_, i) => startOfDay(first + ((asOf - first) * (i + 1)) / (steps + 1)));
  return [...new Set(moments)].filter((moment) => moment > first && moment < asOf);
}

/** One moment of the past: its row, how many deals were open, and for how many of them nothing told the chance. */
interface Look {
  readonly row: RowOf<typeof backtestTable>;
  readonly open: number;
  readonly unresolved: number;
}

function lookBack(tables: Tables, settings: Settings, asOf: Moment, now: Dataset, values: Float64Array | null): Look {
  const before = datasetThen(tables, settings, asOf);
  const none = values && 0;
  const nothing = { openDeals: 0, predictedWins: 0, actualWins: 0, predictedValue: none, actualValue: none, stillOpen: 0 };
  if (before === null) return { row: { asOf, ...nothing }, open: 0, unresolved: 0 };
  const money = values === null ? null : (valuesOf(before)?.values ?? null);
  const groups = groupsOf(before, 'without administrative');
  const [forecast] = forecastsOf(before, groups, money, 0, 1, () => 0);
  let wins = 0;
  const value = newSum();
  let open = 0;
  for (let d = 0; d < before.journeys.deals.length; d++) {
    if (groups.group[d] < 0 || before.journeys.start[d] < 0 || before.journeys.outcome[d] !== OPEN) continue;
    if (now.journeys.outcome[d] === OPEN) open++;
    if (now.journeys.outcome[d] !== WON) continue;
    wins++;
    if (values && !Number.isNaN(values[d])) value.add(values[d]);
  }
  const row = {
    asOf,
    openDeals: forecast.open,
    predictedWins: forecast.wins,
    actualWins: wins,
    predictedValue: values && forecast.expected,
    actualValue: values && value.total(),
    stillOpen: open,
  };
  return { row, open: forecast.open, unresolved: forecast.unresolved };
}

/**
 * Studies the rows up to an earlier moment as a forecast of that day would have: filters too go by what stood there then.
 * `null` where no deal passed them yet. The deals of the log keep their places.
 */
function datasetThen(tables: Tables, settings: Settings, asOf: Moment): Dataset | null {
  const whole = datasetOf(tables, { ...settings, asOf, by: null, filters: [], startedFrom: null, startedTo: null });
  const { startedFrom, startedTo, filters } = settings;
  return narrowed({ ...whole, settings: { ...whole.settings, startedFrom, startedTo } }, filters);
}
