import { backtestReport } from '../../core/questions/backtest/backtest-report.ts';
import { forecastReport } from '../../core/questions/forecast-wins/forecast-report.ts';
import { velocityReport } from '../../core/questions/velocity/velocity-report.ts';
import type { FunctionSpec } from '../define.ts';
import { ages, anyStudy, choosing, number, reading } from './shared.ts';

/** What the pipeline is worth. */
export const moneyFunctions = {
  VELOCITY: {
    id: 'VELOCITY',
    takesLog: true,
    parameters: [],
    uses: [...reading, ...choosing, ...ages, 'by', 'attribute', 'confidence', 'min at risk'],
    example: 'Log,"by=Rep"',
    run: (call) => velocityReport(anyStudy(call, 'value')),
  },
  FORECAST_WINS: {
    id: 'FORECAST_WINS',
    takesLog: true,
    parameters: [],
    uses: [...reading, ...choosing, ...ages, 'level', 'by', 'attribute', 'confidence', 'min at risk'],
    example: 'Log,Stages',
    run: (call) => forecastReport(anyStudy(call, 'value')),
  },
  BACKTEST: {
    id: 'BACKTEST',
    takesLog: true,
    parameters: [{ id: 'steps', kind: 'number', isOptional: true }],
    uses: [...reading, ...choosing, ...ages, 'level', 'min at risk'],
    example: 'Log,3',
    run: (call) => backtestReport(call.tables, call.settings, number(call, 'steps')),
  },
} as const satisfies Record<string, FunctionSpec>;
