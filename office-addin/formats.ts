import type { Area, Formats } from '../workbook/writing/workbook.ts';
import { type Context, rangeAt } from './areas.ts';

/** What is kept of how cells look, to bring it back: what we set ourselves, and whether there were drop-downs. */
interface KeptFormats {
  readonly numberFormat: string[][];
  /** `null` where the cells differ. */
  readonly bold: boolean | null;
  readonly fill: string | null;
  readonly hasRule: boolean;
}

/** Reads how cells look. */
export async function formatsOf(context: Context, area: Area): Promise<Formats> {
  const range = rangeAt(context, area).load('numberFormat');
  const font = range.format.font.load('bold');
  const fill = range.format.fill.load('color');
  const rule = range.dataValidation.load('type');
  await context.sync();
  const kept: KeptFormats = {
    numberFormat: range.numberFormat as string[][],
    bold: font.bold,
    fill: fill.color,
    hasRule: rule.type !== 'None',
  };
  return [kept];
}

/** Brings back how cells looked. */
export async function setFormats(context: Context, area: Area, formats: Formats): Promise<null> {
  const [kept] = formats as readonly [KeptFormats];
  const range = rangeAt(context, area);
  range.clear('Formats');
  range.numberFormat = kept.numberFormat;
  if (kept.bold) range.format.font.bold = true;
  if (kept.fill && !/^#?ffffff$/i.test(kept.fill)) range.format.fill.color = kept.fill;
  if (!kept.hasRule) range.dataValidation.clear();
  await context.sync();
  return null;
}

/** Copying formats leaves drop-downs behind, so these are set column by column. */
export async function continueFormats(context: Context, area: Area): Promise<null> {
  const above = rangeAt(context, { ...area, row: area.row - 1, rows: 1 });
  rangeAt(context, area).copyFrom(above, 'Formats');
  const cells = Array.from({ length: area.columns }, (_, c) => above.getCell(0, c).dataValidation.load('type,rule'));
  await context.sync();
  cells.forEach(({ type, rule }, c) => {
    if (type !== 'None') rangeAt(context, { ...area, column: area.column + c, columns: 1 }).dataValidation.rule = rule;
  });
  await context.sync();
  return null;
}
