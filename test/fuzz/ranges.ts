import type { Cell, Cells } from '../../core/index.ts';

/** Chance that is the same for the same seed. Mulberry32. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const headings =
  'Deal|Deal ID|Record ID|Opportunity ID|case:concept:name|Deal Name|Stage|Deal Stage|StageName|From Stage|To Stage|Old Value|New Value|Field / Event|Date|Entered|Left|Date entered|Created Date|Close Date|Create Date|Won time|Lost time|Snapshot date|Last stage change date|Stage Duration|Moved To|Modified Time|Status|Outcome|Pipeline|Value|Amount|Currency|Rep|Source|Persona|Action|Who acted|Strategy|Feature|Feedback|Objection|Pain point|Reason|Seen by|Is Won|Is Closed|Next activity date|Date entered "New (Sales)"|Date entered "Demo (Sales)"|Date entered "Won (Sales)"|Date exited "Demo (Sales)"|New|Demo|Offer|Won|Lost|Darījums|Posms|Datums|Сделка|Этап|Дата|Phase|Etapa|__proto__|constructor|toString|*'.split(
    '|',
  );
const words =
  'New|Demo|Offer|Negotiation|Won|Lost|Closed Won|Closed Lost|Created.|Stage|demo |DEMO|Ann|Bob|Website|Sales|Partners|Open|Positive|007|1E5|NAN|INF|#N/A|#REF!|=1+1|+A1|-5|@x|(No value)|Total|Grand Totals (3 records)|__proto__|constructor|hasOwnProperty|\u00a0|\u200b|😀|Ā|ß|1,5|$45,000|45k|€ 1.234,56|TRUE'.split(
    '|',
  );
const dates =
  '2025-01-05|2025-01-05 10:00|2025-01-05T10:00:00Z|2025-01-05T10:00:00+02:00|3/4/2025|13/4/2025|4/13/2025|5 Mar 2025|5 марта 2025 г.|2206-01-01|9999-12-31|2050-01-01|1899-12-30|30/2/2025|2025-13-45|soon|20250105|1735689600|1735689600000'.split(
    '|',
  );

/** Makes a range that may be anything a user hands in: mostly some log, sometimes soup. */
export function rangeOf(chance: () => number): Cells {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)];
  const kind = chance();
  if (kind < 0.03) return [];
  if (kind < 0.05) return [[pick(words)]];
  const width = 1 + Math.floor(chance() * 9);
  const names = logHeadings(chance, pick, width);
  const columns = names.map(() => Math.floor(chance() * 6));
  const rows = Math.floor(chance() ** 2 * 40);
  const body = Array.from({ length: rows }, () => names.map((name, c) => cellOf(chance, pick, name, columns[c])));
  const above = chance() < 0.1 ? [['Report', '', ''], []] : [];
  const isRagged = chance() < 0.1;
  const all: Cell[][] = [...above, ...(chance() < 0.95 ? [names] : []), ...body, ...(chance() < 0.2 ? [['Total'], []] : [])];
  return isRagged ? all.map((row) => row.slice(0, Math.floor(chance() * (row.length + 2)))) : all;
}

function logHeadings(chance: () => number, pick: <T>(list: readonly T[]) => T, width: number): Cell[] {
  const some = () => Array.from({ length: width }, () => (chance() < 0.03 ? pick<Cell>([null, '', 0, 5]) : pick(headings)));
  const kind = chance();
  if (kind < 0.3) return ['Deal', 'Stage', 'Date', ...some()];
  if (kind < 0.38) return ['Deal', 'Stage', 'Entered', 'Left', ...some()];
  if (kind < 0.46) return ['Deal ID', 'From Stage', 'To Stage', 'Date', ...some()];
  if (kind < 0.52) return ['Deal ID', 'Field', 'Old Value', 'New Value', 'Edit Date', ...some()];
  if (kind < 0.6) return ['Deal', 'New', 'Demo', 'Offer', 'Won', ...some()];
  if (kind < 0.68) return ['Deal', 'Stage', 'Create Date', 'Close Date', ...some()];
  if (kind < 0.74) return ['Deal', 'Stage', 'Snapshot date', ...some()];
  return some();
}

const looksDated = /date|entered|left|time|seen|^(new|demo|offer|won|lost|datums|дата)$/i;

function cellOf(chance: () => number, pick: <T>(list: readonly T[]) => T, name: Cell, kind: number): Cell {
  const odd = chance();
  if (odd < 0.04) return pick<Cell>([null, undefined, '', 0, -1, 1e300, -0, true, false, 0.5, '#VALUE!']);
  if (odd < 0.08) return pick(chance() < 0.5 ? words : dates);
  const text = String(name);
  if (looksDated.test(text) && !/^\d/.test(text)) return kind < 4 ? 45_658 + Math.floor(chance() * 60) / (kind + 1) : pick(dates);
  if (/deal|record|case|opportunity|darījums|сделка/i.test(text))
    return kind < 3 ? `d${Math.floor(chance() * 8)}` : Math.floor(chance() * 8);
  if (/value|amount|duration/i.test(text)) return kind < 4 ? Math.floor(chance() * 1e4) : pick(words);
  return pick(words);
}
