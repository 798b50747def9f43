import { type Moment, startOfDay } from '../cells/moment.ts';
import { OPEN, WON } from '../journey/journeys.ts';
import { forecastsOf } from '../metrics/forecast.ts';
import type { Settings } from '../settings.ts';
import { newSum } from '../stats/sum.ts';
import { groupsOf, type Study, startedAt, studyOf, type Tables, valuesOf } from '../study.ts';
import { column, type Note, note, type Report, type Value } from './report.ts';

/** Earlier moments where nobody says how many. */
const STEPS = 4;
const MOST_STEPS = 24;

/**
 * Reports how right forecasts would have been: at earlier moments, evenly over the history, everything is made again
 * from the rows up to then (outcomes, attributes, values, order of stages) and compared with what came. Rule V2.
 */
export function backtestReport(tables: Tables, settings: Settings, steps: number | null): Report {
  const now = studyOf(tables, { ...settings, by: null });
  const values = valuesOf(now);
  const isMixed = values !== null && values.currencies.length > 1;
  const hasMoney = values !== null && !isMixed;
  const lines = momentsOf(now, Math.min(MOST_STEPS, Math.max(1, Math.floor(steps ?? STEPS)))).map((asOf) =>
    lineAt(tables, settings, asOf, now, hasMoney ? values.values : null),
  );
  const notes: Note[] = isMixed ? [note('mixedCurrency', { currencies: values.currencies })] : [];
  if (lines.length === 0) notes.push(note('tooShortToLookBack', {}));
  return {
    columns: [
      column('As of', 'moment'),
      column('Open deals', 'count'),
      column('Predicted wins', 'number'),
      column('Actual wins', 'count'),
      column('Predicted value', 'money'),
      column('Actual value', 'money'),
      column('Still open', 'count'),
    ],
    lines,
    notes,
    selectors: lines.map(() => null),
  };
}

/** Days that cut the time from the first start to the as-of moment into equal parts. */
function momentsOf(study: Study, steps: number): Moment[] {
  let first = Number.POSITIVE_INFINITY;
  for (let d = 0; d < study.journeys.deals.length; d++) first = Math.min(first, startedAt(study.journeys, d) ?? first);
  const { asOf } = study.entries;
  const moments = Array.from({ length: steps }, (_, i) => startOfDay(first + ((asOf - first) * (i + 1)) / (steps + 1)));
  return [...new Set(moments)].filter((moment) => moment > first && moment < asOf);
}

function lineAt(tables: Tables, settings: Settings, asOf: Moment, now: Study, values: Float64Array | null): Value[] {
  const before = studyOf(tables, { ...settings, asOf, by: null, filters: [], startedFrom: null, startedTo: null });
  const later = new Map(now.journeys.deals.map((deal, d) => [deal, d]));
  const of = (deal: number) => later.get(before.journeys.deals[deal]) ?? -1;
  const counts = (deal: number) => of(deal) >= 0 && now.chosen[of(deal)] === 1 && now.administrative[of(deal)] === 0;
  const money = values === null ? null : (valuesOf(before)?.values ?? null);
  const [forecast] = forecastsOf(before, groupsOf(before, 'with administrative'), money, 0, 1, (deal) => (counts(deal) ? 0 : -1));
  let wins = 0;
  const value = newSum();
  let open = 0;
  for (let d = 0; d < before.journeys.deals.length; d++) {
    if (before.journeys.start[d] < 0 || before.journeys.outcome[d] !== OPEN || !counts(d)) continue;
    const deal = of(d);
    if (now.journeys.outcome[deal] === OPEN) open++;
    if (now.journeys.outcome[deal] !== WON) continue;
    wins++;
    if (values && !Number.isNaN(values[deal])) value.add(values[deal]);
  }
  return [asOf, forecast.open, forecast.wins, wins, values && forecast.expected, values && value.total(), open];
}
