import type { Cell, Cells } from '../../core/cells/cell.ts';
import { isoOf, type Moment } from '../../core/cells/moment.ts';
import { productVersion, rulesVersion } from '../../core/version.ts';
import { addressOf, freeName } from './address.ts';
import { blanksOf, isBlankContent, isFormula, markOf } from './contents.ts';
import { isOurs } from './formulas.ts';
import { type Area, type Content, type Contents, on, type Work } from './workbook.ts';

export interface FreezeRequest {
  /** The end of the copy's name: `Funnel frozen`. */
  readonly suffix: string;
  /** Up to when the sheet counts, for the note; `null` where nobody knows. */
  readonly asOf: Moment | null;
}

/** The copy with its values; no formula of ours on the sheet; or one that still computes or failed, which no copy is made of. */
export type Frozen =
  | { readonly kind: 'done'; readonly sheet: string; readonly formulas: number }
  | { readonly kind: 'nothing'; readonly sheet: string }
  | { readonly kind: 'no answer'; readonly address: string };

/** What became of formulas that were brought back; values that somebody changed since are not written over. */
export type Thawed =
  | { readonly kind: 'done'; readonly formulas: number }
  | { readonly kind: 'nothing'; readonly sheet: string }
  | { readonly kind: 'changed'; readonly address: string };

interface Live {
  readonly cell: Area;
  readonly formula: string;
  /** The cells of its answer. */
  readonly answer: Area;
}

/** What hosts show while a formula computes, and where it failed. */
const noAnswer = /^(|Loading\.\.\.|#(BUSY|NAME|VALUE|REF|SPILL|CALC|ERROR|N\/A|NUM|DIV\/0|NULL|GETTING_DATA|CONNECT)\b.*)$/;

/** Copies the selected sheet with the values of now in place of our formulas; a note at each keeps the formula. */
export function* freeze({ suffix, asOf }: FreezeRequest): Work<Frozen> {
  const { sheet } = yield* on('selected');
  const used = yield* on('used', sheet);
  const contents = used.rows > 0 ? yield* on('contents', used) : [];
  const live = contents.some((row) => row.some((one) => isFormula(one) && isOurs(one.formula)));
  if (!live) return { kind: 'nothing', sheet };
  const values = yield* on('values', addressOf(used));
  const isLive = (content: Content) => isFormula(content) && isOurs(content.formula);
  for (const [r, row] of contents.entries())
    for (const [c, content] of row.entries())
      if (isLive(content) && noAnswer.test(String(values[r][c] ?? '')))
        return { kind: 'no answer', address: addressOf({ sheet, row: r, column: c, rows: 1, columns: 1 }) };
  // A host without notes says so before anything is copied.
  yield* on('notes', sheet);
  const copy = freeName(`${sheet} ${suffix}`, yield* on('sheetNames'));
  yield* on('copySheet', sheet, copy);
  const area = { ...used, sheet: copy };
  // Without our formulas the copy holds what is not their answer.
  yield* on(
    'write',
    area,
    contents.map((row) => row.map((content) => (isLive(content) ? '' : null))),
  );
  const bare = yield* on('contents', area);
  const answers = answersIn(sheet, contents, values, bare);
  yield* on(
    'write',
    area,
    contents.map((row, r) =>
      row.map((content, c) =>
        isBlankContent(bare[r][c]) && !isBlankContent(values[r][c]) ? frozenContent(content, values[r][c]) : null,
      ),
    ),
  );
  for (const { cell, formula, answer } of answers) {
    const mark = markOf(yield* on('contents', { ...answer, sheet: copy }));
    yield* on('note', { ...cell, sheet: copy }, noteOf(formula, asOf, answer, mark));
  }
  yield* on('select', [{ sheet: copy, row: 0, column: 0, rows: 1, columns: 1 }]);
  return { kind: 'done', sheet: copy, formulas: answers.length };
}

/** Formulas that are not ours stay. */
const frozenContent = (content: Content, value: Cell): Content =>
  isFormula(content) && !isOurs(content.formula) ? null : (value ?? '');

function answersIn(sheet: string, contents: Contents, values: Cells, bare: Contents): Live[] {
  return contents.flatMap((row, r) =>
    row.flatMap((content, c): Live[] => {
      if (!isFormula(content) || !isOurs(content.formula)) return [];
      const cell: Area = { sheet, row: r, column: c, rows: 1, columns: 1 };
      return [{ cell, formula: content.formula, answer: { ...cell, ...sizeAt(contents, values, bare, r, c) } }];
    }),
  );
}

/** How far the answer of a formula reaches: over cells that hold something only as long as it stands there. */
function sizeAt(
  contents: Contents,
  values: Cells,
  bare: Contents,
  row: number,
  column: number,
): { rows: number; columns: number } {
  const isPart = (r: number, c: number) =>
    !isBlankContent(values[r]?.[c]) &&
    isBlankContent(bare[r]?.[c]) &&
    ((r === row && c === column) || !isFormula(contents[r][c]));
  let columns = 1;
  while (isPart(row, column + columns)) columns++;
  let rows = 1;
  while (Array.from({ length: columns }, (_, c) => isPart(row + rows, column + c)).some(Boolean)) rows++;
  return { rows, columns };
}

/** The first line tells a note of ours from others; the last one what to clear, and whether it is as it was. */
const FIRST = 'JourneySheet: frozen · iesaldēts';

const noteOf = (formula: string, asOf: Moment | null, { rows, columns }: Area, mark: string): string =>
  [
    FIRST,
    formula,
    `${asOf === null ? '' : `as of ${isoOf(asOf).slice(0, 10)} · `}JourneySheet ${productVersion} · rules ${rulesVersion}`,
    `${rows} × ${columns} · ${mark}`,
  ].join('\n');

const noteText = /^JourneySheet: [^\n]*\n(=[\s\S]*)\n[^\n]*\n(\d+) × (\d+) · (\w+)$/;

/** Brings the formulas of a frozen sheet back where their values stand. */
export function* thaw(): Work<Thawed> {
  const { sheet } = yield* on('selected');
  const frozen = (yield* on('notes', sheet)).flatMap(({ row, column, text }) => {
    const [, formula, rows, columns, mark] = noteText.exec(text) ?? [];
    const area: Area = { sheet, row, column, rows: Number(rows), columns: Number(columns) };
    return formula === undefined ? [] : [{ area, formula, mark }];
  });
  if (frozen.length === 0) return { kind: 'nothing', sheet };
  for (const { area, mark } of frozen)
    if (markOf(yield* on('contents', area)) !== mark) return { kind: 'changed', address: addressOf(area) };
  for (const { area, formula } of frozen) {
    const isCorner = (r: number, c: number) => r === 0 && c === 0;
    yield* on(
      'write',
      area,
      blanksOf(area).map((row, r) => row.map((blank, c): Content => (isCorner(r, c) ? { formula } : blank))),
    );
    yield* on('note', { ...area, rows: 1, columns: 1 }, null);
  }
  return { kind: 'done', formulas: frozen.length };
}
