import { fold, nearest } from '../cells/fold.ts';
import { DAY, isoOf, type Moment, serialOf } from '../cells/moment.ts';
import { Fault } from '../fault.ts';
import type { Settings } from '../settings.ts';
import { words } from '../words/index.ts';
import { defaultLanguage, type Language, languages } from '../words/language.ts';
import { says, terms, type VocabularyId, vocabularyIds } from '../words/terms.ts';
import { isSplit, type Kind, type Note, type Report, type ReportColumn, type Value } from './report.ts';

/** Rows of ours among stages. */
const ownRows: ReadonlySet<string> = new Set(['wonRow', 'lostRow', 'administrativeRow']);

/**
 * Prints one value as a cell: no answer is `''`, days are days, moments serials, words in the language. Rule Q1.
 * @param value of a report.
 * @param kind of its column.
 * @param language of our words.
 * @example cellOf(2 * DAY, 'days', 'en') // 2
 */
export function cellOf(value: Value, kind: Kind, language: Language): string | number {
  if (value === null) return '';
  if (typeof value === 'string') {
    return kind === 'word' || (kind === 'stage' && ownRows.has(value)) ? translated(value, language) : value;
  }
  if (!Number.isFinite(value)) return '';
  if (kind === 'days') return value / DAY;
  return kind === 'moment' ? serialOf(value) : value;
}

function translated(word: string, language: Language): string {
  return vocabularyIds.has(word) ? terms[language].vocabulary[word as VocabularyId] : word;
}

/**
 * Says a column's heading.
 * @param column of a report.
 * @param language of our headings.
 * @example headingOf(funnelReport(dataset).columns[0], 'lv') // 'Posms'
 */
export const headingOf = (column: ReportColumn, language: Language): string =>
  column.id === null ? column.name : terms[language].headers[column.id];

/**
 * Prints a report as a rectangle of cells, with or without its heading row, all columns or those asked for. A host that
 * shows moments as dates of its own says how.
 * @param report of a question.
 * @param settings headings, columns to show, language, date system.
 * @param printMoment how a host shows moments; as serials where not given.
 * @example toCells(funnelReport(dataset), { ...defaultSettings, show: ['Stage', 'Lost'] }) // [['Stage', 'Lost'], ['New', 1], ['Demo', 0], ['Won', '']]
 */
export function toCells<M = number>(
  report: Report,
  settings: Pick<Settings, 'headers' | 'show' | 'groups' | 'language' | 'dateSystem'>,
  printMoment: (moment: Moment) => number | M = (moment) => serialOf(moment, settings.dateSystem),
): (string | number | M)[][] {
  const { language } = settings;
  const shown = shownColumns(report, settings);
  const print = (value: Value, kind: Kind) =>
    kind === 'moment' && typeof value === 'number' ? printMoment(value) : cellOf(value, kind, language);
  const lines = report.lines.map((line) => shown.map((c) => print(line[c], report.columns[c].kind)));
  const heading = shown.map((c) => headingOf(report.columns[c], language));
  if (settings.headers === 'yes') return [heading, ...lines];
  return lines.length > 0 ? lines : [heading.map(() => '')];
}

/** Finds the columns that a setting asks for, each once and in its order; a fault names the nearest where one is unknown. */
function shownColumns(report: Report, { show, groups }: Pick<Settings, 'show' | 'groups'>): number[] {
  if (show.length === 0) {
    const all = report.columns.map((_, c) => c);
    return groups === 'last' && isSplit(report) && report.rowsAre !== 'groups' ? [...all.slice(1), 0] : all;
  }
  const shown = show.map((name) => {
    const wanted = fold(name);
    const found = report.columns.findIndex((column) =>
      languages.some((language) => fold(headingOf(column, language)) === wanted),
    );
    if (found >= 0) return found;
    const names = report.columns.map((column) => headingOf(column, defaultLanguage));
    throw new Fault('noSuchOutput', { name, nearest: nearest(name, names), columns: names });
  });
  return [...new Set(shown)];
}

/**
 * Says a note in a language.
 * @param note of a report.
 * @param language of the sentence.
 * @example noteText(note('chanceOnly', {}), 'en').length > 0 // true
 */
export function noteText(note: Note, language: Language): string {
  const say = words[language].notes[note.id] as (params: unknown) => string;
  return say(note.params);
}

/**
 * Says one value for people: shares in percent, days and shares with one decimal, moments as dates, no answer as `''`.
 * @param value of a report.
 * @param kind of its column.
 * @param language of words and numbers.
 * @example valueText(0.125, 'share', 'en') // '12.5%'
 */
export function valueText(value: Value, kind: Kind, language: Language): string {
  const say = says[language];
  if (value === null) return '';
  if (typeof value === 'string') return String(cellOf(value, kind, language)).replace(/\s+/g, ' ');
  if (kind === 'share') return say.percent(value, 1);
  if (kind === 'days') return say.fixed(value / DAY, 1);
  if (kind === 'moment') return isoOf(value);
  return kind === 'row' ? String(value) : say.number(value, 2);
}
