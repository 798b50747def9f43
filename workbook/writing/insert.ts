import type { Cells } from '../../core/cells/cell.ts';
import { addressOf, freeName } from './address.ts';
import { isBlankContent } from './contents.ts';
import { type Area, type Look, type NativeChart, on, type SheetPicture, type Work } from './workbook.ts';

/** Where an insertion goes: the selected cell, unless cells there would belong to that log; or a new sheet of that name. */
export type InsertPlace =
  | { readonly kind: 'selection'; readonly log: string }
  | { readonly kind: 'new sheet'; readonly name: string };

/** What is inserted: a live formula and the cells that its answer will fill, the values of now, both by column as shown, or a picture. */
export type Inserting =
  | { readonly kind: 'formula'; readonly formula: string; readonly rows: number; readonly looks: readonly (Look | null)[] }
  | { readonly kind: 'values'; readonly cells: Cells; readonly looks: readonly (Look | null)[] }
  | { readonly kind: 'picture'; readonly picture: SheetPicture };

export interface Insertion {
  readonly what: Inserting;
  /** A chart beside it: the host's own, or a picture. */
  readonly chart: NativeChart | SheetPicture | null;
  readonly place: InsertPlace;
}

/** What became of an insertion; nothing is ever written over cells that hold something, nor where the log is. */
export interface Inserted {
  readonly kind: 'done' | 'occupied' | 'on the log';
  readonly address: string;
}

/** Inserts a formula or values, with a chart or its picture if one is wanted; or a picture alone. */
export function* insert({ what, chart, place }: Insertion): Work<Inserted> {
  if (what.kind === 'picture') return yield* insertPicture(what.picture, place);
  const size =
    what.kind === 'formula'
      ? { rows: what.rows, columns: what.looks.length }
      : { rows: what.cells.length, columns: what.cells[0].length };
  if (place.kind === 'selection') {
    const area: Area = { ...(yield* on('selected')), ...size };
    if (yield* joins(area, place.log)) return { kind: 'on the log', address: addressOf(area) };
    if (yield* firstFilled([area])) return { kind: 'occupied', address: addressOf(area) };
    return yield* fill(area, what, chart);
  }
  return yield* fill({ ...(yield* newSheet(place.name)), ...size }, what, chart);
}

/** A picture lies over cells and takes nothing from them. */
function* insertPicture(picture: SheetPicture, place: InsertPlace): Work<Inserted> {
  const corner = place.kind === 'new sheet' ? yield* newSheet(place.name) : yield* on('selected');
  const at: Area = { ...corner, rows: 1, columns: 1 };
  yield* on('addPicture', at, picture);
  return { kind: 'done', address: addressOf(at) };
}

function* fill(area: Area, what: Exclude<Inserting, { kind: 'picture' }>, chart: Insertion['chart']): Work<Inserted> {
  yield* on('look', { ...area, rows: 1 }, 'heading');
  yield* showAs({ ...area, row: area.row + 1, rows: area.rows - 1 }, what.looks);
  if (what.kind === 'formula') yield* on('write', { ...area, rows: 1, columns: 1 }, [[{ formula: what.formula }]], 'blanks');
  else yield* on('write', area, what.cells, 'blanks');
  const beside = { ...area, column: area.column + area.columns + 1, rows: 1, columns: 1 };
  if (chart !== null) {
    if ('png' in chart) yield* on('addPicture', beside, chart);
    else yield* on('addChart', area, chart, beside);
  }
  return { kind: 'done', address: addressOf(area) };
}

/** Whether cells belong to a log, now or as it grows: under a name it grows downwards, without one it is all of its sheet. */
function* joins(area: Area, log: string): Work<boolean> {
  const at = yield* on('find', log);
  if (at?.sheet !== area.sheet) return false;
  const isBeside = area.column + area.columns <= at.column || at.column + at.columns <= area.column;
  return log.includes('!') || !(isBeside || area.row + area.rows <= at.row);
}

/** Shows each column of an area as it is meant; `null` leaves a column. */
export function* showAs(area: Area, looks: readonly (Look | null)[]): Work<void> {
  for (let c = 0; c < looks.length; c++) {
    const look = looks[c];
    if (look && area.rows > 0) yield* on('look', { ...area, column: area.column + c, columns: 1 }, look);
  }
}

/** Finds the first area that holds something: a value, a formula, a part of an answer that spills. */
export function* firstFilled(areas: readonly Area[]): Work<Area | null> {
  for (const area of areas) {
    if (area.rows <= 0 || area.columns <= 0) continue;
    const contents = yield* on('contents', area);
    if (!contents.every((row) => row.every(isBlankContent))) return area;
  }
  return null;
}

/** Adds a sheet under a name that is not taken (`Funnel`, `Funnel 2`, …) and gives its first cell. */
export function* newSheet(wanted: string): Work<Area> {
  const sheet = freeName(wanted, yield* on('sheetNames'));
  yield* on('addSheet', sheet);
  return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
}
