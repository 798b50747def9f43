import { type Cell, type Cells, textOf } from '../core/cells/cell.ts';
import { momentOfCell, numberOf } from '../core/cells/column.ts';
import { fold, nearest } from '../core/cells/fold.ts';
import { DAY, startOfDay } from '../core/cells/moment.ts';
import { namedRoles } from '../core/cells/roles.ts';
import { Fault } from '../core/fault.ts';
import { settingNames } from '../core/questions/declaration.ts';
import { type ColumnOverrides, defaultSettings, type Filter, type Settings } from '../core/settings.ts';
import { type FaultParams, words } from '../core/words/index.ts';
import { defaultLanguage, type Language, languages } from '../core/words/language.ts';
import { says } from '../core/words/terms.ts';
import {
  indexOutsideQuotes,
  isSettingHeading,
  isSettingValueHeading,
  nameIn,
  newHeadings,
  type Pair,
  readSettingsText,
  splitOutsideQuotes,
  unquoted,
} from './settings-text.ts';

const columnSettings: readonly string[] = namedRoles.map((role) => `${role} column`);
const known: readonly string[] = [...settingNames, ...columnSettings];
const byFolded = new Map(known.map((setting) => [fold(setting), setting]));

/** Finds the setting that a name means, `null` where it means none. */
export const settingOf = (name: string): string | null => byFolded.get(fold(name)) ?? null;

/** Tells whether a name is that of a setting, or of a filter that says so. */
export const isKnownSetting = (said: string): boolean => {
  const { name, isFilter } = nameIn(said);
  return isFilter || settingOf(name) !== null;
};

/** Tells whether a text is meant as settings: it has a `=`, or a heading of the log before another comparison. */
export function looksLikeSettings(text: string, headings: readonly string[]): boolean {
  const at = indexOutsideQuotes(text, /[<>=]/);
  if (at <= 0) return false;
  const { name, isFilter } = nameIn(text.slice(0, at));
  return text.includes('=', at) || isFilter || newHeadings(headings).find(name) !== null;
}

/** Tells whether a range is a settings table: two columns, the first full of known names or headings of the log. */
export function isSettingsTable(cells: Cells, headings: readonly string[]): boolean {
  const width = Math.max(...cells.slice(0, 100).map((row) => row.length));
  if (width !== 2) return false;
  const [[first, second]] = cells;
  // Headings alone are settings that nobody has given yet.
  if (isSettingHeading(textOf(first)) && isSettingValueHeading(textOf(second))) return true;
  const columns = newHeadings(headings);
  const names = cells.map((row) => nameIn(textOf(row[0]))).filter(({ name }) => name !== '');
  return names.some(({ name, isFilter }) => isFilter || settingOf(name) !== null || columns.find(name) !== null);
}

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
      const setting = pair.isFilter ? null : settingOf(pair.name);
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
  const filters = others.length > 0 ? filtersIn(others, headingsOf(columns)) : [];
  const given = new Set<string>(values.keys());
  if (filters.length > 0) given.add('filters');
  if (Object.keys(columns).length > 0) given.add('columns');
  return { settings: { ...valuesRead(values, () => headingsOf(columns)), columns, filters }, given };
}

/** Reads the values. Errors: one that can't be, with the way to the column of that name where the log has one. */
function valuesRead(values: ReadonlyMap<string, Cell>, headings: () => readonly string[]): Settings {
  try {
    return readValues(values);
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.id !== 'settingValue') throw fault;
    const column = newHeadings(headings()).find(String((fault.params as { name: string }).name));
    throw new Fault('settingValue', { ...(fault.params as FaultParams<'settingValue'>), column });
  }
}

/** Finds the columns that are called like a setting given, which their values may have been meant for. */
export function columnsCalledSo(given: Iterable<string>, headings: readonly string[]): { setting: string; column: string }[] {
  const columns = newHeadings(headings);
  return [...given].flatMap((setting) => {
    const column = chooses.has(setting) ? null : columns.find(setting);
    return column === null ? [] : [{ setting, column }];
  });
}

/** Settings that choose by the column of their name. */
const chooses: ReadonlySet<string> = new Set(['pipeline', 'filters', 'columns', ...columnSettings]);

/** Reads a text of filters, `Rep=Ann|Bob; Value>=10000`. Errors: a name that is no heading, with the nearest. */
export const readFilters = (text: string, headings: readonly string[]): Filter[] => filtersIn(readSettingsText(text), headings);

function filtersIn(pairs: readonly Pair[], headings: readonly string[]): Filter[] {
  const columns = newHeadings(headings);
  return pairs.map(({ name, comparison, value }) => {
    const column = columns.find(name);
    if (column === null) {
      throw new Fault('unknownSetting', {
        name,
        nearest: nearest(name, [...known, ...headings]),
        columns: headings.filter((h) => h !== ''),
      });
    }
    const values = splitOutsideQuotes(textOf(value), /\|/).map(unquoted);
    return { column, comparison, values: values.length > 0 ? values : [''] };
  });
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
    groups: oneOf('groups', ['first', 'last'], 'first'),
    show: of<readonly string[]>('show', list, []),
    language: of<Language>('language', languageOf, defaultLanguage),
    administrativeReasons: of('administrative reasons', list, defaultSettings.administrativeReasons),
  };
}

/** A day stands for all of it where it ends a period. */
const endOf = (moment: number): number => (moment === startOfDay(moment) ? moment + DAY - 1 : moment);

const refusal = (name: string, value: Cell, allowed: string, guess: string | null = null) =>
  new Fault('settingValue', { name, value: textOf(value), allowed, nearest: guess, column: null });

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

/** The language that settings ask for, the last one said, to say in it what is wrong with the others. */
export function languageIn(sources: readonly (readonly Pair[])[]): Language {
  const said = sources.flat().filter(({ name, isFilter }) => !isFilter && settingOf(name) === 'language');
  return languageNamed(said[said.length - 1]?.value ?? '') ?? defaultSettings.language;
}

function languageNamed(value: Cell): Language | undefined {
  const folded = fold(textOf(value));
  return languages.find((l) => [l, says[l].name.own, says[l].name.english].some((name) => fold(name) === folded));
}

function languageOf(value: Cell): Language {
  const found = languageNamed(value);
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
