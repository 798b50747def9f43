import { type Answer, answerCells, callFunction } from '../../calls/call.ts';
import type { Argument } from '../../calls/define.ts';
import { functions } from '../../calls/functions.ts';
import type { FunctionId } from '../../calls/list.ts';
import type { Cells } from '../../core/cells/cell.ts';

/** Tables that formulas of the workbook mean by their names. */
export type Ranges = Readonly<Record<string, Cells>>;

const dialect = { dot: '.', separator: ',' } as const;

/** Works out a formula of the workbook by the core; `args` as they stand in it, `Log,INDEX(Changes,2,1),"by=Rep"`. */
export const answered = (id: FunctionId, args: string, ranges: Ranges): Cells => answerCells(answerOf(id, args, ranges)) as Cells;

/** The same before it is printed. */
export function answerOf(id: FunctionId, args: string, ranges: Ranges): Answer {
  const parts = args.match(/INDEX\([^()]*\)|"[^"]*"|[^,]+/g) ?? [];
  const argument = (part: string): Argument => {
    if (part.startsWith('"')) return part.slice(1, -1);
    const [, table] = /^INDEX\((\w+),2,1\)$/.exec(part) ?? [];
    return table ? ranges[table][1][0] : ranges[part];
  };
  return callFunction(functions[id], parts.map(argument), { dialect });
}
