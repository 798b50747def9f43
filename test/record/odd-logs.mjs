// Logs written by hand: small, odd, or no log at all.

/** The smallest log that has a win, a loss and an open deal. */
const tiny = [
  ['Deal', 'Stage', 'Date'],
  ['A', 'Demo', '2025-03-01'],
  ['A', 'Won', '2025-03-11'],
  ['B', 'Demo', '2025-03-05'],
  ['B', 'Lost', '2025-03-08'],
  ['C', 'Demo', '2025-03-10'],
];

/** Whatever CHECK finds in logs of busy people, once each. */
const odd = [
  ['Pipeline export', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['Deal', 'Stage', 'Date', 'Value', 'Currency', 'Reason'],
  ['A', 'Discovery', '2025-01-02', 1000, 'EUR', ''],
  ['A', 'Discovery', '2025-01-02', 1000, 'EUR', ''],
  ['A', 'Demo', '2025-01-12', 1000, 'EUR', ''],
  ['A', 'Closed Won', '2025-02-01', 1000, 'EUR', ''],
  ['B', 'Discovery', '2025-01-03 09:00', '2 500,50', 'USD', ''],
  ['B', 'Demo', '2025-01-03 09:20', '2 500,50', 'USD', ''],
  ['B', 'Discovery', '2025-01-03 09:40', '2 500,50', 'USD', ''],
  ['B', 'Proposal', '2025-01-20', '2 500,50', 'USD', ''],
  ['B', 'Closed Lost', '2025-02-03', '2 500,50', 'USD', 'Price'],
  ['B', 'Proposal', '2025-02-20', '2 500,50', 'USD', ''],
  ['', 'Demo', '2025-01-05', 10, 'EUR', ''],
  ['C', '', '2025-01-05', 10, 'EUR', ''],
  ['C', 'Demo', '', 10, 'EUR', ''],
  ['C', 'Demo', 'soon', 10, 'EUR', ''],
  ['C', 'Discovery', '2025-01-06', 10, 'EUR', ''],
  ['C', 'On hold', '2025-01-16', 10, 'EUR', ''],
  ['C', 'Demo', '2025-01-26', 10, 'EUR', ''],
  ['Deal', 'Stage', 'Date', 'Value', 'Currency', 'Reason'],
  ['', '', '', '', '', ''],
  ['D', 'Discovery', '2025-01-08', '#N/A', 'EUR', ''],
  ['D', 'Demo', '#REF!', 700, 'EUR', ''],
  ['D', 'Closed Lost', '2025-01-30', 700, 'EUR', 'Duplicate'],
  ['E', 'Discovery', '2025-01-09', 50, 'EUR', ''],
  ['E', 'Closed Won', '2025-01-29', 50, 'EUR', ''],
  ['E', 'Closed Lost', '2025-01-29', 50, 'EUR', 'Timing'],
  ['F', 'Discovery', '1900-01-01', 60, 'EUR', ''],
  ['F', 'demo ', '2025-01-11', 60, 'EUR', ''],
  ['F', 'Proposal', '2025-01-13', 60, 'EUR', ''],
  ['G', 'Closed Won', '2025-02-10', 90, 'EUR', ''],
  ['H', 'Demo', '2025-01-15', -5, 'EUR', ''],
  ['H', 'Discovery', '2025-01-25', -5, 'EUR', ''],
  ['H', 'Demo', '2025-02-05', -5, 'EUR', ''],
  ['H', 'Closed Lost', '2025-02-15', -5, 'EUR', ''],
  ['H', 'Closed Won', '2025-02-18', -5, 'EUR', ''],
  ['Total', '', '', 9999, '', ''],
];

/** Dates that say neither day nor month first. */
const ambiguous = [
  ['Deal', 'Stage', 'Date'],
  ['A', 'Demo', '3/4/2025'],
  ['A', 'Won', '5/6/2025'],
  ['B', 'Demo', '4/5/2025'],
  ['B', 'Lost', '6/7/2025'],
  ['C', 'Demo', '7/8/2025'],
];

/** Dates as numbers, which the date system gives a meaning. */
const serials = [
  ['Deal', 'Stage', 'Date'],
  ...[
    ['A', 'Demo', 44_200],
    ['A', 'Won', 44_209.5],
    ['B', 'Demo', 44_204.25],
    ['B', 'Lost', 44_214],
    ['C', 'Demo', 44_219],
  ],
];

/** Headings that say nothing and cells that do: which column is which has to be said. */
const unnamed = tiny.map((row, r) => (r === 0 ? ['Alpha', 'Beta', 'Gamma'] : row));

const unfit = [
  ['Colour', 'Weight'],
  ['red', 1],
  ['blue', 2],
  ['red', 3],
];

/** Wins and losses without a stage on the way. */
const outcomesOnly = [
  ['Deal', 'Stage', 'Date'],
  ['A', 'Won', '2025-03-11'],
  ['B', 'Lost', '2025-03-08'],
];

/** A date that can't be right. */
const farLast = [...tiny, ['D', 'Demo', '2031-01-01']];

/** Ranges that are refused, each for another reason. */
const noStage = tiny.map(([deal, , date]) => [deal, date]);
const noUsable = [tiny[0], ['A', 'Demo', ''], ['', 'Demo', '2025-01-01']];
const manyStages = [
  tiny[0],
  ...Array.from({ length: 400 }, (_, i) => [`D${i % 50}`, `Stage ${i}`, `2025-03-${String(1 + (i % 28)).padStart(2, '0')}`]),
];
const firstRowIsData = [
  [45_700, 'Demo', '2025-03-01'],
  [45_701, 'Won', '2025-03-11'],
];

export const oddLogRanges = {
  Tiny: tiny,
  Odd: odd,
  Ambiguous: ambiguous,
  Serials: serials,
  Unnamed: unnamed,
  Unfit: unfit,
  OnlyHeadings: [tiny[0]],
  NoHeadings: tiny.slice(1),
  Blank: [
    ['', ''],
    ['', ''],
  ],
  OneCell: [['Deal']],
  NoDates: tiny.map((row) => row.slice(0, 2)),
  OutcomesOnly: outcomesOnly,
  FarLast: farLast,
  NoStage: noStage,
  NoUsable: noUsable,
  ManyStages: manyStages,
  FirstRowIsData: firstRowIsData,
};

/** Questions of every kind: about the log, its stages, its deals, their worth, a change. */
const some = ['CHECK', 'FUNNEL', 'SEGMENTS', 'MOVES', 'VELOCITY'];
/** Where every answer is the same refusal. */
const two = ['CHECK', 'FUNNEL'];

/** Metrics that need no column but those of stages. */
const plain = { definitions: { range: 'PlainMetrics' } };

export const oddLogs = [
  { name: 'Tiny', own: { ...plain, column: 'Stage', change: '2025-03-06', deal: 'A' } },
  { name: 'Odd', own: { ...plain, column: 'Currency', change: '2025-01-15' }, tables: { stages: { range: 'OddStages' } } },
  { name: 'Pipelines', own: { column: 'Pipeline' }, tables: { settings: ['pipeline=Sales'] }, functions: some },
  { name: 'StageChanges', own: { ...plain, column: 'Created', change: '2025-01-15' } },
  { name: 'Ambiguous', functions: two },
  { name: 'Serials', functions: two },
  { name: 'Unnamed', functions: two },
  { name: 'OnlyHeadings', isMostlyEnglish: true },
  { name: 'Unfit', isMostlyEnglish: true, own: { column: 'Colour' } },
  { name: 'NoHeadings', functions: two },
  { name: 'Blank', functions: two },
  { name: 'OneCell', functions: two },
  { name: 'NoDates', functions: two },
  { name: 'OutcomesOnly', functions: two },
  { name: 'FarLast', functions: two },
  { name: 'OddWide', own: { column: 'Status' }, functions: [...some, 'VISITS'] },
  { name: 'OddSpans', own: { column: 'Stage' }, functions: [...some, 'VISITS'] },
  { name: 'PipedriveList', own: { column: 'Deal - Stage' }, functions: some },
  { name: 'SalesforceList', own: { column: 'StageName' }, functions: some },
  { name: 'HubSpotList', own: { column: 'Original Traffic Source' }, functions: some },
  { name: 'OddSnapshots', own: { column: 'Stage' }, functions: [...some, 'VISITS'] },
  { name: 'DateTexts', functions: ['CHECK', 'TIME_IN_STAGE', 'VISITS'] },
  { name: 'FieldChanges', own: { column: 'Field' }, functions: some },
  { name: 'ZohoList', functions: two },
  { name: 'CloseList', functions: two },
  { name: 'StreakList', functions: two },
  { name: 'EntryOrExit', functions: two },
  { name: 'NoStage', functions: two },
  { name: 'NoUsable', functions: two },
  { name: 'ManyStages', functions: two },
  { name: 'FirstRowIsData', functions: two },
];
