// Small logs in every layout, with what can be wrong in each.

/** Two pipelines that share no stage. */
const pipelines = [
  ['Deal', 'Pipeline', 'Stage', 'Date', 'Value'],
  ...['2025-01-02', '2025-01-06', '2025-01-09', '2025-01-15'].flatMap((day, i) => [
    [`S${i}`, 'Sales', 'Discovery', day, 100 * (i + 1)],
    [`S${i}`, 'Sales', 'Demo', day.replace('-01-', '-02-'), 100 * (i + 1)],
    [`P${i}`, 'Partners', 'Applied', day, 10 * (i + 1)],
    [`P${i}`, 'Partners', 'Approved', day.replace('-01-', '-03-'), 10 * (i + 1)],
  ]),
  ['S0', 'Sales', 'Closed Won', '2025-03-02', 100],
  ['S1', 'Sales', 'Closed Lost', '2025-03-06', 200],
  ['P0', 'Partners', 'Closed Won', '2025-04-02', 10],
];

/** One row per change of stage, in two pairs of columns; a deal that the export shows only from its second stage on. */
const changes = [
  ['Deal', 'From stage', 'To stage', 'Previous stage', 'New stage', 'Date', 'Created'],
  ['A', '', 'Discovery', '', 'Discovery', '2025-01-02', '2025-01-02'],
  ['A', 'Discovery', 'Demo', 'Discovery', 'Proposal', '2025-01-10', '2025-01-02'],
  ['A', 'Demo', 'Closed Won', 'Proposal', 'Closed Won', '2025-01-30', '2025-01-02'],
  ['B', 'Discovery', 'Demo', 'Discovery', 'Demo', '2025-01-12', '2025-01-05'],
  ['B', 'Demo', 'Demo', 'Demo', 'Demo', '2025-01-13', '2025-01-05'],
  ['B', 'Demo', 'Closed Lost', 'Demo', 'Closed Lost', '2025-02-12', '2025-01-05'],
  ['C', 'Discovery', 'Demo', 'Discovery', 'Demo', '2025-01-20', ''],
  ['C', 'Demo', 'Proposal', 'Demo', 'Proposal', '2025-02-20', ''],
];

/** One row per deal with a date per stage, and what can be wrong there. */
const oddWide = [
  ['Deal name', 'Date entered "Discovery"', 'Date entered "Demo"', 'Date entered "Proposal"', 'Status', 'Close date'],
  ['Acme', '2025-01-02', '2025-01-10', '', 'Won', '2025-01-05'],
  ['Acme', '2025-01-03', '2025-01-12', '', 'Lost', ''],
  ['Beta', '', '', '', 'Open', ''],
  ['Ceta', '', '2025-02-01', '', 'Open', ''],
  ['Delta', '2025-01-05 10:00', '2025-01-15 10:00', '2025-01-15 10:20', 'Won', '2025-01-25'],
  ['Eta', '2199-12-31', '2025-01-20', '2025-01-30', 'Won', '2025-02-10'],
];

/** Stays with an exit before the entry, dates in two orders, a dozen deals closed on one day. */
const oddSpans = [
  ['Deal', 'Stage', 'Entered', 'Left'],
  ...Array.from({ length: 12 }, (_, i) => [
    [`S${i}`, 'Demo', `${i + 1}/3/2025`, `${i + 15}/3/2025`],
    [`S${i}`, 'Lost', '20/6/2025', ''],
  ]).flat(),
  ['T', 'Demo', '15/4/2025', '13/4/2025'],
  ['U', 'Demo', '4/25/2025', ''],
];

/** Copies of a pipeline from which two open deals are gone. */
const oddSnapshots = [
  ['Snapshot date', 'Deal', 'Stage', 'Last stage change date'],
  ...['2025-01-01', '2025-02-01', '2025-03-01'].flatMap((date, copy) =>
    ['A', 'B', 'C', 'D', 'E', 'F']
      .slice(0, 6 - copy)
      .map((deal, i) => [date, deal, i < copy ? 'Demo' : 'Discovery', '2024-12-20']),
  ),
];

/** Dates as people and programs write them. */
const dateTexts = [
  ['Deal', 'Stage', 'Date'],
  ...[
    '2025-01-05T10:00:00Z',
    '2025-01-06T10:00:00+02:00',
    '13/1/2025 10:30',
    '14.01.2025 7:05:09',
    '15 Jan 2025',
    'Jan 16, 2025 3:15 PM',
    '17. janvāris 2025',
    '18 января 2025 г.',
    '20250119',
    1_737_331_200,
    '45678.5',
  ].flatMap((date, i) => [
    [`D${i}`, 'Demo', date],
    [`D${i}`, 'Won', '2025-02-01'],
  ]),
];

/** A history of all fields. */
const fieldChanges = [
  ['Opportunity ID', 'Field', 'Old Value', 'New Value', 'Edit Date', 'Created Date'],
  ['A', 'Stage', 'Discovery', 'Demo', '2025-01-10', '2025-01-02'],
  ['A', 'Amount', '100', '200', '2025-01-12', '2025-01-02'],
  ['A', 'Stage', 'Demo', 'Closed Won', '2025-01-30', '2025-01-02'],
  ['B', 'Close Date', '', '2025-06-30', '2025-01-14', '2025-01-04'],
  ['B', 'Stage', 'Discovery', 'Demo', '2025-01-16', '2025-01-04'],
];

/** Days in stage that fit an entry as well as an exit. */
const entryOrExit = [
  ['Deal', 'Stage', 'New stage', 'Stage duration', 'Date'],
  ['A', 'Discovery', 'Demo', 10, '2025-01-12'],
  ['B', 'Discovery', 'Demo', 5, '2025-01-20'],
];

export const oddLayouts = {
  Pipelines: pipelines,
  StageChanges: changes,
  OddWide: oddWide,
  OddSpans: oddSpans,
  OddSnapshots: oddSnapshots,
  DateTexts: dateTexts,
  FieldChanges: fieldChanges,
  EntryOrExit: entryOrExit,
};
