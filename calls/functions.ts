import type { FunctionSpec } from '../core/questions/declaration.ts';
import { text } from '../core/questions/declaration.ts';
import type { Report } from '../core/table/report.ts';
import { helpReport } from './help.ts';
import { answering, help } from './list.ts';

/** Every function of the catalog, in the order in which it is shown. */
export const functions = {
  ...answering,
  HELP: {
    ...help,
    run: (call): Report => helpReport(catalog, text(call, 'word'), call.dialect, call.settings.language),
  },
} as const satisfies Record<string, FunctionSpec>;

/** Every function as the wide type, in order. */
export const catalog: readonly FunctionSpec[] = Object.values(functions);
