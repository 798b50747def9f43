import type { Report } from '../core/table/report.ts';
import type { FunctionSpec } from './define.ts';
import { answering, help } from './functions/list.ts';
import { text } from './functions/shared.ts';
import { helpReport } from './help.ts';

/** Every function of the catalog, in the order in which it is shown. */
export const functions = {
  ...answering,
  HELP: {
    ...help,
    run: (call): Report => helpReport(catalog, text(call, 'word'), call.context.dialect, call.settings.language),
  },
} as const satisfies Record<string, FunctionSpec>;

/** Every function as the wide type, in order. */
export const catalog: readonly FunctionSpec[] = Object.values(functions);
