// Calls that are timed. Every function with what it needs beside the log; and thirty formulas of one workbook.
const stages = ['Lead', 'Discovery', 'Demo', 'Proposal', 'Negotiation'];

export const everyFunction = [
  ['CHECK', []],
  ['FUNNEL', []],
  ['CONVERSION', ['Demo', 'Won']],
  ['TIME_IN_STAGE', []],
  ['STUCK', []],
  ['SEGMENTS', ['Rep']],
  ['MOVES', []],
  ['DEALS', ['Demo']],
  ['RECONCILE', ['Demo', 'Won', 60]],
  ['DROPOFF', []],
  ['CURVE', ['Demo']],
  ['WAIT_COST', []],
  ['DRIVERS', ['Persona']],
  ['FEEDBACK', []],
  ['COHORTS', []],
  ['BEFORE_AFTER', ['2024-04-01']],
  [
    'GOALS',
    [
      [
        ['Stage', 'Goal days'],
        ['Demo', 7],
      ],
    ],
  ],
  [
    'METRICS',
    [
      [
        ['Name', 'From', 'To'],
        ['Lost after the demo', 'Demo', 'Lost'],
      ],
    ],
  ],
  ['VELOCITY', []],
  ['FORECAST_WINS', []],
  ['BACKTEST', []],
  ['FLOW', []],
  ['PATHS', []],
  ['STAGES', []],
  ['VISITS', ['D-1']],
];

export const thirtyCalls = [
  ...stages.slice(1).map((stage, i) => ['CONVERSION', [stages[i], stage]]),
  ...stages.map((stage) => ['CONVERSION', [stage, 'Lost']]),
  ...stages.map((stage) => ['CONVERSION', [stage, 'Won']]),
  ...stages.map((stage) => ['TIME_IN_STAGE', [stage]]),
  ...stages.map((stage) => ['TIME_IN_STAGE', [stage, 'p90']]),
  ['FUNNEL', []],
  ['FUNNEL', ['by=Rep']],
  ['TIME_IN_STAGE', []],
  ['DROPOFF', []],
  ['COHORTS', ['month']],
  ['VELOCITY', []],
];
