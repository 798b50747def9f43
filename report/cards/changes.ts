import { type Cells, textOf } from '../../core/cells/cell.ts';
import { momentOfCell } from '../../core/cells/column.ts';
import { fold } from '../../core/cells/fold.ts';
import { logLikeness } from '../../core/log/likeness.ts';
import type { Settings } from '../../core/settings.ts';
import { languages } from '../../core/words/language.ts';
import { cardWords } from '../words/index.ts';

/** A row of the table *Changes*. */
export interface Change {
  readonly at: number;
  readonly what: string;
  /** `''` where none is named. */
  readonly stage: string;
}

const ids = ['date', 'what', 'stage'] as const;
type ChangeHeading = (typeof ids)[number];

/** Other headings of what was changed. */
const alsoWhat = ['change', 'izmaina'];

/** Gives the heading of a table of changes that a text is, `null` where it is none. */
export function changeHeadingOf(text: string): ChangeHeading | null {
  const folded = fold(text);
  const found = ids.find((id) => languages.some((language) => fold(cardWords[language].changesTable[id]) === folded));
  return found ?? (alsoWhat.includes(folded) ? 'what' : null);
}

const places = (top: Cells[number]): number[] => {
  const found = top.map((cell) => changeHeadingOf(textOf(cell)));
  return ids.map((id) => found.indexOf(id));
};

/** Whether cells are a table of changes: a date and what was changed, and no deals. */
export function isChangesTable(cells: Cells): boolean {
  const [date, what] = places(cells[0] ?? []);
  return date >= 0 && what >= 0 && logLikeness(cells) === 0;
}

/** Reads the changes of a workbook, the latest first; rows without a date or a name are left aside. */
export function changesIn(cells: Cells | null, settings: Pick<Settings, 'dateSystem' | 'dates'>): Change[] {
  const [top = [], ...rows] = cells ?? [];
  const [date, what, stage] = places(top);
  if (date < 0 || what < 0) return [];
  return rows
    .map((row) => ({
      at: momentOfCell(row[date] ?? '', settings.dateSystem, settings.dates),
      what: textOf(row[what]),
      stage: stage < 0 ? '' : textOf(row[stage]),
    }))
    .filter(({ at, what: name }) => !Number.isNaN(at) && name !== '')
    .sort((a, b) => b.at - a.at);
}
