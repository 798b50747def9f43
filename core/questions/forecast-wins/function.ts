import { ages, anyDataset, choosing, type FunctionSpec, reading } from '../declaration.ts';
import { forecastReport } from './forecast-wins-report.ts';
import { forecastTable } from './table.ts';

/** How FORECAST_WINS is called; what it says of itself stands in the languages. */
export const forecastWinsFunction = {
  id: 'FORECAST_WINS',
  takesLog: true,
  table: forecastTable,
  parameters: [],
  uses: [...reading, ...choosing, ...ages, 'level', 'by', 'attribute', 'confidence', 'min at risk'],
  example: 'Log,Stages',
  run: (call) => forecastReport(anyDataset(call, 'value')),
} as const satisfies FunctionSpec;
