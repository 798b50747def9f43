import { type Cell, type Cells, isBlank, textOf } from '../core/cells/cell.ts';
import { momentOfCell, numberOf } from '../core/cells/column.ts';
import { fold, nearest } from '../core/cells/fold.ts';
import { DAY, startOfDay } from '../core/cells/moment.ts';
import { namedRoles } from '../core/cells/roles.ts';
import { Fault } from '../core/fault.ts';
import { type ColumnOverrides, type Comparison, defaultSettings, type Filter, type Settings } from '../core/settings.ts';
import { languages, words } from '../core/words/index.ts';
import type { Language } from '../core/words/say.ts';
import { languageNames, settingNames } from './define.ts';

/** One `name=value` before its name is looked up. */
export interface Pair {
  readonly name: string;
  readonly comparison: Comparison;
  readonly value: Cell;
}

const columnSettings = namedRoles.map((role) => `${role} column`);
const known: readonly string[] = [...settingNames, ...columnSettings];

/** Finds the setting that a name means, `null` where it means none. */
export function settingOf(name: string): string | null {
  const folded = fold(name);
  return known.find((setting) => fold(setting) === folded) ?? null;
}

/** Splits `name=value; name=value` at semicolons and line ends outside quotes, each part at its first comparison. */
export function readSettingsText(text: string): Pair[] {
  return splitOutsideQuotes(text, /[;\n]/).map((part) => {
    const at = indexOutsideQuotes(part, /[<>=]/);
    const comparison = at < 0 ? undefined : (/^(<>|>=|<=|=|>|<)/.exec(part.slice(at))?.[1] as Comparison);
    const name = unquoted(part.slice(0, at < 0 ? part.length : at));
    if (comparison === undefined) throw new Fault('settingNoValue', { name });
    return { name, comparison, value: part.slice(at + comparison.length).trim() };
  });
}

/** Tells whether a text is meant as settings: it has a `=`, or a heading of the log before another comparison. */
export function looksLikeSettings(text: string, headings: readonly string[]): boolean {
  const at = indexOutsideQuotes(text, /[<>=]/);
  if (at <= 0) return false;
  const name = unquoted(text.slice(0, at));
  return text.includes('=', at) || /^where\s/i.test(name) || headings.some((heading) => fold(heading) === fold(name));
}

const settingHeading = /^(setting|name|iestatijums|nosaukums)$/;
const valueHeading = /^(value|vertiba)$/;

export const isSettingHeading = (text: string): boolean => settingHeading.test(fold(text));
export const isSettingValueHeading = (text: string): boolean => valueHeading.test(fold(text));

/** Tells whether a name is that of a setting, or of a filter that says so. */
export const isKnownSetting = (name: string): boolean => settingOf(name) !== null || /^where\s/i.test(name);

/** Reads a two-column range of names and values, with or without a heading row; blank values are not given. */
export function readSettingsTable(cells: Cells): Pair[] {
  const pairs: Pair[] = [];
  for (const [nameCell, value] of cells) {
    const name = textOf(nameCell);
    const isHeading = pairs.length === 0 && isSettingHeading(name);
    if (name === '' || isHeading || isBlank(value) || value === 0) continue;
    const comparison = typeof value === 'string' ? /^\s*(<>|>=|<=|=|>|<)/.exec(value) : null;
    if (comparison)
      pairs.push({
        name,
        comparison: comparison[1] as Comparison,
        value: value?.toString().trim().slice(comparison[1].length).trim(),
      });
    else pairs.push({ name, comparison: '=', value });
  }
  return pairs;
}

/** Tells whether a range is a settings table: two columns, the first full of known names or headings of the log. */
export function isSettingsTable(cells: Cells, headings: readonly string[]): boolean {
  const width = Math.max(...cells.slice(0, 100).map((row) => row.length));
  if (width !== 2) return false;
  const [[first, second]] = cells;
  // Headings alone are settings that nobody has given yet.
  if (isSettingHeading(textOf(first)) && isSettingValueHeading(textOf(second))) return true;
  const names = cells.map((row) => textOf(row[0])).filter((name) => name !== '');
  return names.some((name) => isKnownSetting(name) || headings.some((h) => fold(h) === fold(name)));
}

function indexOutsideQuotes(text: string, pattern: RegExp): number {
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quote !== '') quote = c === quote ? '' : quote;
    else if (pattern.test(c)) return i;
    else if (c === '"') quote = c;
  }
  return -1;
}

function splitOutsideQuotes(text: string, pattern: RegExp): string[] {
  const parts: string[] = [];
  let rest = text;
  for (;;) {
    const at = indexOutsideQuotes(rest, pattern);
    if (at < 0) break;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...parts, rest].map((part) => part.trim()).filter((part) => part !== '');
}

const unquoted = (text: string): string => {
  const trimmed = text.trim();
  return /^".*"$/s.test(trimmed) ? trimmed.slice(1, -1).replace(/""/g, '"') : trimmed;
};

/** What pairs of one source may say twice: filters. */
interface Given {
  readonly settings: Settings;
  /** Names of the settings given, filters as `filters`, overrides as `columns`. */
  readonly given: ReadonlySet<string>;
}

/**
 * Makes settings of pairs; later sources win over earlier ones. A name that is no setting must be a heading of the log
 * and filters. Errors: an unknown name or an illegal value with the nearest known, a setting given twice in one source.
 */
export function settingsOf(
  sources: readonly (readonly Pair[])[],
  headingsOf: (columns: ColumnOverrides) => readonly string[],
): Given {
  const values = new Map<string, Cell>();
  const others: Pair[] = [];
  for (const source of sources) {
    const here = new Map<string, Cell>();
    for (const pair of source) {
      const setting = /^where\s/i.test(pair.name) ? null : settingOf(pair.name);
      if (setting === null || pair.comparison !== '=') {
        others.push(pair);
        continue;
      }
      const value = typeof pair.value === 'string' ? pair.value.trim() : pair.value;
      if (value === '') throw new Fault('settingNoValue', { name: setting });
      if (here.has(setting))
        throw new Fault('settingTwice', { name: setting, first: textOf(here.get(setting)), second: textOf(value) });
      here.set(setting, value);
    }
    for (const [setting, value] of here) values.set(setting, value);
  }
  const columns: Record<string, string> = {};
  for (const role of namedRoles) {
    const name = values.get(`${role} column`);
    if (name !== undefined) columns[role] = unquoted(textOf(name));
  }
  const headings = others.length > 0 ? headingsOf(columns) : [];
  const filters = others.map((pair) => filterOf(pair, headings));
  const given = new Set<string>(values.keys());
  if (filters.length > 0) given.add('filters');
  if (Object.keys(columns).length > 0) given.add('columns');
  return { settings: { ...readValues(values), columns, filters }, given };
}

/** Reads a text of filters, `Rep=Ann|Bob; Value>=10000`. Errors: a name that is no heading, with the nearest. */
export const readFilters = (text: string, headings: readonly string[]): Filter[] =>
  readSettingsText(text).map((pair) => filterOf(pair, headings));

function filterOf(pair: Pair, headings: readonly string[]): Filter {
  const name = pair.name.replace(/^where\s+/i, '');
  const heading = headings.find((h) => fold(h) === fold(name));
  if (heading === undefined) {
    throw new Fault('unknownSetting', {
      name,
      nearest: nearest(name, [...known, ...headings]),
      columns: headings.filter((h) => h !== ''),
    });
  }
  const values = splitOutsideQuotes(textOf(pair.value), /\|/).map(unquoted);
  return { column: heading, comparison: pair.comparison, values: values.length > 0 ? values : [''] };
}

/** Reads the values of the settings that are no column overrides. */
function readValues(values: ReadonlyMap<string, Cell>): Settings {
  const system = values.get('date system') === undefined ? 1900 : systemOf(values.get('date system'));
  const order = values.get('dates') === undefined ? null : choice('dates', values.get('dates'), ['dmy', 'mdy']);
  const moment = (name: string, value: Cell): number => {
    const read = momentOfCell(typeof value === 'string' ? unquoted(value) : value, system, order);
    if (Number.isNaN(read)) throw refusal(name, value, 'a date such as 2025-06-30');
    return read;
  };
  const of = <T>(name: string, read: (value: Cell) => T, otherwise: T): T => {
    const value = values.get(name);
    return value === undefined ? otherwise : read(value);
  };
  const oneOf = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T =>
    of(name, (v) => choice(name, v, allowed), otherwise);
  const list = (value: Cell) => splitOutsideQuotes(textOf(value), /,/).map(unquoted);
  const text = (value: Cell) => unquoted(textOf(value));
  return {
    ...defaultSettings,
    asOf: of<number | null>('as of', (v) => moment('as of', v), null),
    dates: order,
    dateSystem: system,
    clock: oneOf('clock', ['calendar', 'working'], 'calendar'),
    holidays: of<readonly number[]>(
      'holidays',
      (v) => (typeof v === 'number' ? [v] : list(v)).map((day) => moment('holidays', day)),
      [],
    ),
    count: oneOf('count', ['reached', 'visited'], 'reached'),
    visits: oneOf('visits', ['each', 'first', 'sum'], 'each'),
    reopened: oneOf('reopened', ['last', 'first'], 'last'),
    level: oneOf('level', ['stage', 'phase'], 'stage'),
    by: of<string | null>('by', text, null),
    confidence: of('confidence', confidenceOf, 0.95),
    minAtRisk: of('min at risk', (v) => wholeOf('min at risk', v), 5),
    startedFrom: of<number | null>('started from', (v) => moment('started from', v), null),
    startedTo: of<number | null>('started to', (v) => endOf(moment('started to', v)), null),
    attribute: oneOf('attribute', ['entry', 'exit', 'current'], 'entry'),
    pipeline: of<string | null>('pipeline', text, null),
    headers: oneOf('headers', ['yes', 'no'], 'yes'),
    show: of<readonly string[]>('show', list, []),
    language: of<Language>('language', languageOf, 'en'),
    administrativeReasons: of('administrative reasons', list, defaultSettings.administrativeReasons),
  };
}

/** A day stands for all of it where it ends a period. */
const endOf = (moment: number): number => (moment === startOfDay(moment) ? moment + DAY - 1 : moment);

const refusal = (name: string, value: Cell, allowed: string, guess: string | null = null) =>
  new Fault('settingValue', { name, value: textOf(value), allowed, nearest: guess });

/** Finds the id of a choice that a text names, in any language. */
export function choiceNamed<T extends string>(text: string, allowed: readonly T[]): T | null {
  const folded = fold(text);
  const says = (id: string) => languages.map((l) => (words[l].vocabulary as Readonly<Record<string, string>>)[id]);
  return (
    allowed.find((id) => fold(id) === folded || says(id).some((said) => said !== undefined && fold(said) === folded)) ?? null
  );
}

function choice<T extends string>(name: string, value: Cell, allowed: readonly T[]): T {
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : unquoted(textOf(value));
  const found = choiceNamed(text, allowed);
  if (found === null) throw refusal(name, text, allowed.join(', '), nearest(text, allowed));
  return found;
}

function systemOf(value: Cell): 1900 | 1904 {
  const text = textOf(value);
  if (text !== '1900' && text !== '1904') throw refusal('date system', value, '1900, 1904');
  return text === '1904' ? 1904 : 1900;
}

function languageOf(value: Cell): Language {
  const folded = fold(textOf(value));
  const found = languages.find((l) => l === folded || fold(languageNames[l]) === folded || (l === 'lv' && folded === 'latvian'));
  if (!found) throw refusal('language', value, languages.join(', '));
  return found;
}

function confidenceOf(value: Cell): number {
  const read = numberOf(value);
  const share = read > 1 ? read / 100 : read;
  if (!(share >= 0.5 && share < 1)) throw refusal('confidence', value, 'a share from 0.5 to below 1, such as 0.95 or 95%');
  return share;
}

function wholeOf(name: string, value: Cell): number {
  const read = numberOf(value);
  if (!(Number.isInteger(read) && read >= 1)) throw refusal(name, value, 'a whole number of 1 or more');
  return read;
}
