import { textOf } from '../../core/cells/cell.ts';
import { addressOf } from './address.ts';
import { type Area, type Content, type Contents, on, type Work } from './book.ts';

/** Cells that were written, what they held before, and the mark of what they hold since. */
export interface WrittenArea {
  readonly area: Area;
  /** `null` where all were blank. */
  readonly before: Contents | null;
  readonly mark: string;
  /** The cells that the mark is of, where it is not all of them. */
  readonly marked?: Area;
}

/** All that one write of ours did, so that it can be taken back. Survives JSON. */
export interface Written {
  readonly areas: readonly WrittenArea[];
  /** Sheets that were added, and the areas that their answers fill. */
  readonly sheets: readonly Area[];
  /** Names that were made or moved, with where they pointed before. */
  readonly names: readonly { readonly name: string; readonly before: Area | null }[];
  /** What was made longer or wider, with its size before. */
  readonly reached: readonly { readonly reference: string; readonly rows: number; readonly columns: number }[];
  readonly charts: readonly { readonly sheet: string; readonly id: string }[];
  readonly pictures: readonly { readonly sheet: string; readonly id: string }[];
  /** Notes that were changed or taken away, with their texts before. */
  readonly notes: readonly { readonly cell: Area; readonly before: string | null }[];
}

export const nothingWritten: Written = { areas: [], sheets: [], names: [], reached: [], charts: [], pictures: [], notes: [] };

/** What became of taking a write back: nothing to take back, or cells that somebody changed since. */
export type Undone =
  | { readonly kind: 'done' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'changed'; readonly address: string };

export const isBlankContent = (content: Content): boolean => content === null || content === undefined || content === '';

export const isFormula = (content: Content): content is { readonly formula: string } =>
  typeof content === 'object' && content !== null;

/** The text that a cell shows to be read: of a formula, the formula. */
export const textIn = (content: Content): string => (isFormula(content) ? content.formula : textOf(content));

/** Marks contents by a short text: equal contents have equal marks, others hardly ever (53 bits of a public-domain hash). */
export function markOf(contents: Contents): string {
  const text = JSON.stringify(contents.map((row) => row.map((content) => (isBlankContent(content) ? '' : content))));
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** Writes contents over an area and tells what it held before. */
export function* writeOver(area: Area, contents: Contents): Work<WrittenArea> {
  const before = yield* on('contents', area);
  yield* on('write', area, contents);
  const since = yield* on('contents', area);
  const wasBlank = before.every((row) => row.every(isBlankContent));
  return { area, before: wasBlank ? null : before, mark: markOf(since) };
}

const blanks = ({ rows, columns }: Area): Contents =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));

/** Takes a write back, unless somebody changed what it wrote. */
export function* undo(written: Written | null): Work<Undone> {
  if (written === null) return { kind: 'nothing' };
  const sheets = yield* on('sheetNames');
  for (const { area, mark, marked = area } of written.areas) {
    if (!sheets.includes(area.sheet) || markOf(yield* on('contents', marked)) !== mark)
      return { kind: 'changed', address: addressOf(area) };
  }
  for (const { sheet, rows, columns } of written.sheets) {
    const used = yield* on('used', sheet);
    if (used.rows > rows || used.columns > columns) return { kind: 'changed', address: addressOf(used) };
  }
  for (const { sheet, id } of written.charts) yield* on('removeChart', sheet, id);
  for (const { sheet, id } of written.pictures) yield* on('removePicture', sheet, id);
  const going = new Set(written.sheets.map(({ sheet }) => sheet));
  for (const { area, before } of written.areas) if (!going.has(area.sheet)) yield* on('write', area, before ?? blanks(area));
  for (const { cell, before } of written.notes) yield* on('note', cell, before);
  for (const { reference, rows, columns } of written.reached) yield* on('reach', reference, rows, columns);
  for (const { sheet } of written.sheets) yield* on('removeSheet', sheet);
  for (const { name, before } of written.names) yield* on('name', name, before);
  return { kind: 'done' };
}

/** Puts what several writes did together, so that they are taken back as one. */
export const together = (all: readonly Written[]): Written => ({
  areas: all.flatMap(({ areas }) => areas),
  sheets: all.flatMap(({ sheets }) => sheets),
  names: all.flatMap(({ names }) => names),
  reached: all.flatMap(({ reached }) => reached),
  charts: all.flatMap(({ charts }) => charts),
  pictures: all.flatMap(({ pictures }) => pictures),
  notes: all.flatMap(({ notes }) => notes),
});
