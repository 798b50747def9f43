import { dataset, type FunctionSpec, reading } from '../declaration.ts';
import { stagesReport } from './stages-report.ts';
import { stagesTable } from './table.ts';

/** How STAGES is called; what it says of itself stands in the languages. */
export const stagesFunction = {
  id: 'STAGES',
  takesLog: true,
  table: stagesTable,
  parameters: [],
  uses: reading,
  example: 'Log',
  run: (call) => stagesReport(dataset(call)),
} as const satisfies FunctionSpec;
