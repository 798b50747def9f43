import { type Cells, fold, momentOfCell, type Settings, textOf } from '../../core/index.ts';

/** A row of the table *Changes*. */
export interface Change {
  readonly at: number;
  readonly what: string;
  /** `''` where none is named. */
  readonly stage: string;
}

const headings = { date: ['date', 'datums'], what: ['what', 'kas', 'change', 'izmaina'], stage: ['stage', 'posms'] };

/** Reads the changes of a workbook, the latest first; rows without a date or a name are left aside. */
export function changesIn(cells: Cells | null, settings: Pick<Settings, 'dateSystem' | 'dates'>): Change[] {
  const [top = [], ...rows] = cells ?? [];
  const folded = top.map((cell) => fold(textOf(cell)));
  const [date, what, stage] = Object.values(headings).map((names) => folded.findIndex((name) => names.includes(name)));
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
