import { absoluteAddress } from '../workbook/writing/address.ts';
import type { Area, SheetNote } from '../workbook/writing/workbook.ts';
import { areaOf, type Context, PLACE } from './areas.ts';

/** Notes are Excel's comments: older Excels know these, while what it calls notes came years later. */
export async function note(context: Context, cell: Area, text: string | null): Promise<null> {
  const { comments } = context.workbook;
  const found = await commentsOn(context, cell.sheet);
  const here = found.find(({ place }) => place.row === cell.row && place.column === cell.column);
  here?.comment.delete();
  if (text !== null) comments.add(absoluteAddress(cell), text);
  await context.sync();
  return null;
}

export async function notes(context: Context, sheet: string): Promise<SheetNote[]> {
  const found = await commentsOn(context, sheet);
  return found.map(({ comment, place }) => ({ row: place.row, column: place.column, text: comment.content }));
}

async function commentsOn(context: Context, sheet: string): Promise<{ comment: Excel.Comment; place: Area }[]> {
  const all = context.workbook.worksheets.getItem(sheet).comments.load('items/content');
  await context.sync();
  const places = all.items.map((comment) => comment.getLocation().load(PLACE));
  await context.sync();
  return all.items.map((comment, i) => ({ comment, place: areaOf(places[i]) }));
}
