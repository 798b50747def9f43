import { isKnownSetting } from '../calls/settings.ts';
import { isSettingHeading, isSettingValueHeading } from '../calls/settings-text.ts';
import { type Cells, isBlank, isBlankRow, textOf } from '../core/cells/cell.ts';
import { fold } from '../core/cells/fold.ts';
import { isFooter } from '../core/cells/footer.ts';
import { headingNamed } from '../core/cells/headings.ts';
import { Fault } from '../core/fault.ts';
import { isActionsTable } from '../core/log/actions-table.ts';
import { logLikeness } from '../core/log/likeness.ts';
import { isStagesTable, readStages, stageHeadingOf } from '../core/log/stages.ts';
import { once } from '../core/memo.ts';
import { isMetricsTable, metricHeadingOf, readMetrics } from '../core/questions/metrics/definitions.ts';
import { languages } from '../core/words/language.ts';
import { headerIds, terms } from '../core/words/terms.ts';
import { changeHeadingOf, isChangesTable } from '../report/cards/changes.ts';
import { type SideKind, sideKinds, tableWords } from './table-words.ts';

type Row = Cells[number];

/** Rows that are searched for the headings: a title may stand above them. */
export const HEADING_ROWS = 10;

/** A line above the headings holds a title or a filter in a cell or two. */
const MOST_ABOVE = 2;

/** More stages than any sale has: a list of something else. */
const MOST_STAGES = 40;

/** The languages are handed in before anybody asks, but not before this file is loaded. */
const ourNames = (): readonly (readonly [string, SideKind])[] =>
  once(tableWords, 'folded', () =>
    languages.flatMap((language) => sideKinds.map((kind) => [fold(tableWords[language][kind]), kind] as const)),
  );

/** Tells which table a name means, in any language of ours, and whether it has a number: `Stages 2`, `Stages_2`. */
export function tableCalled(name: string): { readonly kind: SideKind; readonly isNumbered: boolean } | null {
  const said = fold(name);
  const after = (known: string) => (said.startsWith(known) ? said.slice(known.length) : null);
  const found = ourNames().find(([known]) => /^ ?\d*$/.test(after(known) ?? '?'));
  return found ? { kind: found[1], isNumbered: after(found[0]) !== '' } : null;
}

/** All words of the top of a log, to ask whether a table speaks of it; headings of a wide log end with the stage. */
export const wordsOf = (top: Cells): string => ` ${top.flatMap((row) => row.map((cell) => fold(textOf(cell)))).join(' | ')} `;

/** Numbers stand everywhere, in dates too. */
const says = (words: string, name: string): boolean => /\p{L}/u.test(name) && words.includes(` ${fold(name)} `);

/** Headings that only our answers have, by language: nothing of ours is read from columns that are called so. */
const answerHeadings = (): readonly ReadonlySet<string>[] =>
  once(terms, 'answers', () =>
    languages.map((language) => {
      const isRead = (id: string) =>
        headingNamed(fold(id)) !== null ||
        [stageHeadingOf, metricHeadingOf, changeHeadingOf].some((headingOf) => headingOf(id) !== null);
      return new Set(headerIds.filter((id) => !isRead(id)).map((id) => fold(terms[language].headers[id])));
    }),
  );

/** Tells whether cells are an answer of ours, which is neither a log nor a table to read: half of its headings or more say so. */
export const isAnswer = (top: Cells): boolean =>
  top.slice(0, HEADING_ROWS).some((row) => {
    const filled = row.filter((cell) => !isBlank(cell)).map((cell) => fold(textOf(cell)));
    return (
      filled.length > 2 && answerHeadings().some((known) => 2 * filled.filter((text) => known.has(text)).length >= filled.length)
    );
  });

/** What makes cells one of our tables. Each is asked with the headings in the first row. */
interface Rule {
  /** Whether a row is that of the headings. */
  readonly heads: (row: Row) => boolean;
  /** Whether it reads so where its name says what it is. */
  readonly reads: (table: Cells) => boolean;
  /** Whether it can be read without a fault. */
  readonly isSound: (table: Cells) => boolean;
  /** Whether it can be nothing else, whatever it is called. */
  readonly tells: (table: Cells) => boolean;
  /** Whether it speaks of the log beside it. */
  readonly speaksOf: (table: Cells, log: Cells, words: string) => boolean;
}

/** Columns whose headings hold the names that a pivot gives its sums. */
const sumHeading =
  /^(count|counta|countunique|sum|average|max|min|median|product|anzahl|summe|mittelwert|skaits|summa) (of|von|no) /;

/** A pivot counts under its headings, and ends with a total. */
function isPivot([headings, ...body]: Cells): boolean {
  const last = body.filter((row) => !isBlankRow(row)).pop();
  return headings.some((cell) => sumHeading.test(fold(textOf(cell)))) || (last !== undefined && isFooter(last));
}

/** At least half of the headings are those of the table. */
function isHalf(headings: Row, isOurs: (text: string) => boolean): boolean {
  const filled = headings.map(textOf).filter((text) => text !== '');
  return filled.filter(isOurs).length * 2 >= filled.length;
}

const bodyOf = (table: Cells): Cells => table.slice(1).filter((row) => !isBlankRow(row));

/** The texts of a column, found by what its heading is. */
function columnOf<T>(table: Cells, headingOf: (text: string) => T, wanted: T): readonly string[] {
  const at = table[0].findIndex((cell) => headingOf(textOf(cell)) === wanted);
  return at < 0 ? [] : bodyOf(table).map((row) => textOf(row[at]));
}

function isSound(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (fault) {
    if (fault instanceof Fault) return false;
    throw fault;
  }
}

/** Headings that a list of contacts, prices or tasks has no use for beside *Stage*. */
const tellingStages = ['Phase', 'Role', 'Outcome', 'Also called', 'Moves on when', 'Goal conversion', 'Goal days', 'Owner'];

const roleOf = (text: string) => headingNamed(fold(text))?.role ?? null;
const dealHeading = (text: string) => ['deal', 'deal name'].includes(roleOf(text) ?? '');

const stages: Rule = {
  heads: (row) => isStagesTable([row]),
  reads: (table) => !isPivot(table) && logLikeness(table) === 0 && !isChangesTable(table),
  // A list of people or deals has a stage and an owner to a row, too.
  isSound: (table) => isSound(() => readStages(table)) && !table[0].some((cell) => dealHeading(textOf(cell))),
  tells: (table) => {
    const names = columnOf(table, stageHeadingOf, 'Stage');
    return (
      names.length > 1 &&
      names.length <= MOST_STAGES &&
      !names.includes('') &&
      table[0].some((cell) => tellingStages.includes(stageHeadingOf(textOf(cell)) ?? '')) &&
      isHalf(table[0], (text) => stageHeadingOf(text) !== null) &&
      // Boxes are ticked in a list of tasks.
      !table.some((row) => row.some((cell) => typeof cell === 'boolean'))
    );
  },
  speaksOf: (table, _log, words) => {
    const also = columnOf(table, stageHeadingOf, 'Also called').flatMap((text) => text.split(/[;,|]/));
    return [...columnOf(table, stageHeadingOf, 'Stage'), ...also].some((name) => says(words, name));
  },
};

const actions: Rule = {
  heads: (row) => isActionsTable([row]),
  reads: () => true,
  isSound: () => true,
  tells: (table) => isHalf(table[0], (text) => roleOf(text) !== null),
  speaksOf: (table, log, words) => {
    const headings = table[0].map(textOf).filter(dealHeading).map(fold);
    const isSame = log.slice(0, HEADING_ROWS).some((row) => row.some((cell) => headings.includes(fold(textOf(cell)))));
    return isSame || columnOf(table, dealHeading, true).some((deal) => says(words, deal));
  },
};

const tellingMetrics = ['Within', 'Measure', 'Goal', 'Direction'];

const metrics: Rule = {
  heads: (row) => isMetricsTable([row]),
  reads: (table) => logLikeness(table) === 0 || metrics.tells(table),
  isSound: (table) => isSound(() => readMetrics(table)),
  tells: (table) =>
    table[0].some((cell) => tellingMetrics.includes(metricHeadingOf(textOf(cell)) ?? '')) &&
    isHalf(table[0], (text) => metricHeadingOf(text) !== null) &&
    metrics.isSound(table),
  speaksOf: (table, _log, words) =>
    (['From', 'To'] as const).some((id) => columnOf(table, metricHeadingOf, id).some((name) => says(words, name))),
};

const changes: Rule = {
  heads: (row) => isChangesTable([row]),
  reads: (table) => logLikeness(table) === 0,
  isSound: () => true,
  tells: (table) =>
    table[0].some((cell) => changeHeadingOf(textOf(cell)) === 'stage') &&
    isHalf(table[0], (text) => changeHeadingOf(text) !== null),
  speaksOf: (table, _log, words) => columnOf(table, changeHeadingOf, 'stage').some((name) => says(words, name)),
};

const settingNamesIn = (table: Cells): string[] =>
  bodyOf(table)
    .map((row) => textOf(row[0]))
    .filter((name) => name !== '');

const settings: Rule = {
  heads: (row) => row.some((cell, c) => isSettingHeading(textOf(cell)) && isSettingValueHeading(textOf(row[c + 1]))),
  reads: () => true,
  isSound: () => true,
  tells: (table) => settingNamesIn(table).every(isKnownSetting),
  speaksOf: (table, _log, words) => {
    const names = settingNamesIn(table);
    return names.filter((name) => isKnownSetting(name) || says(words, name)).length * 2 >= names.length;
  },
};

const rules: Readonly<Record<SideKind, Rule>> = { stages, actions, settings, metrics, changes };

/** Where a table stands in the cells that it was found in; `columns` is `null` for all to the right. */
export interface Cut {
  readonly row: number;
  readonly column: number;
  readonly columns: number | null;
}

/** The cells of a table, out of those that it was found in. */
export const cutCells = (cells: Cells, cut: Cut | null): Cells =>
  cut === null
    ? cells
    : cells.slice(cut.row).map((row) => row.slice(cut.column, cut.columns === null ? undefined : cut.column + cut.columns));

/** What the top of a sheet is when it is read as a table of ours. */
export interface ReadTable {
  readonly cut: Cut;
  readonly hasRows: boolean;
  readonly isUnmistakable: boolean;
  /** Whether it can be read without a fault. */
  readonly isSound: boolean;
  readonly speaksOf: (log: Cells, words: string) => boolean;
}

/** Reads the top of a sheet as a table; `null` where it can't be one. */
export function readAs(kind: SideKind, top: Cells): ReadTable | null {
  const rule = rules[kind];
  const row = top.slice(0, HEADING_ROWS).findIndex(rule.heads);
  if (row < 0 || top.slice(0, row).some(isFull)) return null;
  const cut = { row, ...(kind === 'settings' ? settingColumns(top, row) : { column: 0, columns: null }) };
  const table = cutCells(top, cut);
  if (isAnswer(table.slice(0, 1)) || !rule.reads(table)) return null;
  const hasRows = bodyOf(table).length > 0;
  const sound = hasRows && rule.isSound(table);
  return {
    cut,
    hasRows,
    isSound: sound,
    isUnmistakable: sound && rule.tells(table),
    speaksOf: (log, words) => rule.speaksOf(table, log, words),
  };
}

/** A name and a value to a row; what stands beside them is something else. */
function settingColumns(top: Cells, row: number): Omit<Cut, 'row'> {
  const column = top[row].findIndex((cell) => isSettingHeading(textOf(cell)));
  const isAll = top.every((cells) => cells.slice(column + 2).every(isBlank));
  return { column, columns: isAll ? null : 2 };
}

const isFull = (row: Row): boolean => row.filter((cell) => !isBlank(cell)).length > MOST_ABOVE;
