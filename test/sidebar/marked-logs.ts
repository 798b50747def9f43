import type { Cell, Cells } from '../../core/index.ts';
import { noTables, type ReportCells } from '../../report/make-report.ts';

/** A log in which every cell can be told from every word of ours, and what it holds by what it is. */
export interface MarkedLog {
  readonly name: string;
  readonly cells: ReportCells;
  /** Whether no report can be made of it. */
  readonly isFault: boolean;
}

const FIRST = 45_600;
const stages = ['Zqnew', 'Zqdemo', 'Zqoffer'];
export const dealName = (i: number): string => `Qxdeal ${i} & Sons`;
export const repName = (i: number): string => `Qxrep${'abc'[i % 3]} O'Neil`;
/** No sum of these is one of them. */
const amount = (i: number): number => 7_310_011 + 10_007 * i * i;

const headings = [
  'Deal',
  'Stage',
  'Date',
  'Company',
  'E-mail',
  'Phone',
  'Rep',
  'Value',
  'Reason',
  'Action',
  'Objection',
  'Strategy',
  'Feature',
  'Feedback',
  'Pain point',
  'Persona',
  'Source',
  'Notes',
  'Spare',
];

const rowOf = (i: number, stage: string, at: number): Cell[] => [
  dealName(i),
  stage,
  at,
  `Qxfirm ${i % 7} <Ltd>`,
  `qxmail${i % 5}@client.example`,
  `+371 2900${1000 + (i % 6)}`,
  repName(i),
  amount(i),
  i % 4 === 0 ? '' : `Qxreason "${i % 3}"`,
  ['Qxcall', 'Qxmailing', ''][i % 3],
  i % 2 === 0 ? '' : `Qxobjection ${i % 4}`,
  `Qxstrategy ${i % 2}`,
  `Qxfeature ${i % 3}`,
  ['Positive', 'Negative', `Qxfelt ${i}`][i % 3],
  `Qxpain ${i % 2}`,
  `Qxpersona ${i % 3}`,
  `Qxsource ${i % 3}`,
  i % 5 === 0 ? `Qxnote about ${i}, 30% off` : '',
  `Qxspare ${i % 4}`,
];

/** Sixty deals of three stages: some won, some lost, some open. */
function events(): Cell[][] {
  const rows: Cell[][] = [];
  for (let i = 0; i < 60; i++) {
    let at = FIRST + i;
    for (const stage of stages.slice(0, 1 + (i % 3))) {
      rows.push(rowOf(i, stage, at));
      at += 2 + ((i * 7) % 19);
    }
    if (i % 4 === 1) rows.push(rowOf(i, 'Won', at));
    if (i % 4 === 2) rows.push(rowOf(i, 'Lost', at));
  }
  return rows;
}

const whole: Cells = [headings, ...events()];
const odd = (...cells: Cell[]): Cell[] => headings.map((_, c) => cells[c] ?? '');

/** Rows that are left out or repaired, each for a reason of its own. */
const faulty: Cells = [
  ...whole,
  odd('Qxbad one', 'Zqnew', 'Qxno date'),
  odd('Qxbad two', 'Zqnew', '2999-05-05'),
  odd('Qxbad three', 'Zqnew', '#REF!'),
  odd('', 'Zqnew', FIRST),
  odd('Qxbad four', '', FIRST),
  odd('Qxbad five', 'Won', FIRST),
  odd(dealName(1), 'Won', FIRST + 90),
  odd(dealName(1), 'Lost', FIRST + 90),
  odd(dealName(1), 'Zqdemo', FIRST + 91),
  odd('Qxbad six', 'Qxstray stage', FIRST + 3),
];

const stagesTable: Cells = [
  ['Stage', 'Phase', 'Outcome', 'Moves on when', 'Goal conversion', 'Owner', 'Teams', 'What to do', 'Recipients', 'Role'],
  ['Zqnew', 'Qxfirst', 'open', 'Qxcall', 0.9, 'Qxowner one', 'Qxteam', 'Qxask first.', 'qxboss@firm.example', 'discovery'],
  ['Zqdemo', 'Qxsecond', 'open', '', '', 'Qxowner two', 'Qxteam', 'Qxshow it.', 'qxboss@firm.example', 'demo'],
  ['Zqoffer', 'Qxsecond', 'open', '', '', '', '', '', '', ''],
  ['Won', '', 'won', '', '', '', '', '', '', ''],
  ['Lost', '', 'lost', '', '', '', '', '', '', ''],
];
const actionsTable: Cells = [
  ['Deal', 'Date', 'Action', 'Who', 'Feedback'],
  ...Array.from({ length: 30 }, (_, i): Cell[] => [
    dealName(i),
    FIRST + i + 1,
    `Qxtalk ${i % 2}`,
    `Qxcolleague ${i % 2}`,
    ['Positive', 'Negative', `Qxfelt ${i}`][i % 3],
  ]),
  ['Qxunknown deal', FIRST, 'Qxtalk 0', 'Qxcolleague 0', 'Positive'],
];
const metricsTable: Cells = [
  ['Name', 'From', 'To', 'Where'],
  ['Qxmetric', 'Zqnew', 'Zqdemo', `Company=Qxfirm 1 <Ltd>`],
];
const changesTable: Cells = [
  ['Date', 'What', 'Stage'],
  [FIRST + 30, 'Qxnew script', 'Zqdemo'],
  [FIRST + 20, 'Qxother script', 'Qxstage of none'],
  [FIRST - 900, 'Qxearly script', 'Qxstage of old'],
  [FIRST + 900, 'Qxlate script', 'Qxstage to come'],
];
const settingsTable: Cells = [
  ['Setting', 'Value'],
  ['administrative reasons', 'Qxreason "1"'],
];
/** For logs with a moment that lies in a far future. */
const until: Cells = [
  ['Setting', 'Value'],
  ['as of', '2025-02-20'],
];

const list: Cells = [
  ['Deal Name', 'Stage', 'Create Date', 'Close Date', 'Amount', 'Owner', 'Company', 'Phone'],
  ...Array.from({ length: 40 }, (_, i): Cell[] => [
    dealName(i % 35),
    ['Zqnew', 'Closed Won', 'Closed Lost'][i % 3],
    FIRST + i,
    i % 3 ? FIRST + 50 + i : '',
    amount(i),
    repName(i),
    `Qxfirm ${i % 7} <Ltd>`,
    `+371 2900${1000 + (i % 6)}`,
  ]),
];
const copies: Cells = [
  ['Deal', 'Stage', 'Snapshot date', 'Company'],
  ...Array.from({ length: 80 }, (_, i): Cell[] => [
    dealName(i % 20),
    stages[Math.floor(i / 20 + (i % 3)) % 3],
    FIRST + 7 * Math.floor(i / 20),
    `Qxfirm ${i % 7} <Ltd>`,
  ]),
];
const wide: Cells = [
  ['Deal', 'Company', 'Zqnew', 'Zqdemo', 'Won', 'Lost'],
  ...Array.from({ length: 30 }, (_, i): Cell[] => [
    dealName(i),
    `Qxfirm ${i % 7} <Ltd>`,
    FIRST + i,
    i % 2 ? FIRST + 10 + i : '',
    i % 4 === 1 ? FIRST + 20 + i : '',
    i % 4 === 3 ? FIRST + 30 + i : '',
  ]),
];
/** Two ids of one name, a pipeline beside the other. */
const twins: Cells = [
  ['Deal', 'Stage', 'Date', 'Pipeline', 'Rep'],
  ...Array.from({ length: 60 }, (_, i): Cell[] => [
    dealName(Math.floor(i / 3) % 12),
    stages[i % 3],
    FIRST + i,
    `Qxpipe ${Math.floor(i / 30)}`,
    repName(Math.floor(i / 3)),
  ]),
];

const of = (name: string, log: Cells, more: Partial<ReportCells> = {}): MarkedLog => ({
  name,
  cells: { ...noTables, log, ...more },
  isFault: false,
});
const fault = (name: string, log: Cells, more: Partial<ReportCells> = {}): MarkedLog => ({
  ...of(name, log, more),
  isFault: true,
});

export const markedLogs: readonly MarkedLog[] = [
  of('one row for each entry', whole),
  of('all tables beside it', whole, {
    stages: stagesTable,
    actions: actionsTable,
    metrics: metricsTable,
    changes: changesTable,
    settings: settingsTable,
  }),
  of('a faulty log', faulty, { settings: until }),
  of('a faulty log with a stages table', faulty, { stages: stagesTable, actions: actionsTable, settings: until }),
  of('a metric that does not hold', whole, { metrics: [...metricsTable, ['Qxmetric two', 'Qxnowhere', 'Zqdemo', '']] }),
  of('a list', list),
  of('dated copies', copies),
  of('a column for each stage', wide),
  of('names that are there twice', twins),
  of('five deals', [headings, ...events().slice(0, 9)]),
  fault('no headings', whole.slice(1)),
  fault('days or months', [
    ['Deal', 'Stage', 'Date'],
    [dealName(1), 'Zqnew', '3/4/2025'],
    [dealName(2), 'Zqdemo', '5/6/2025'],
  ]),
  fault('a far last date', [
    ['Deal', 'Stage', 'Date'],
    [dealName(1), 'Zqnew', FIRST],
    [dealName(2), 'Zqdemo', FIRST + 9_000],
    [dealName(2), 'Zqnew', FIRST + 1],
  ]),
  fault('no usable row', [
    ['Deal', 'Stage', 'Date'],
    [dealName(1), 'Zqnew', 'Qxnever'],
    [dealName(2), 'Zqdemo', 'Qxsome day'],
  ]),
  fault('a stages table that names one twice', whole, {
    stages: [...stagesTable, ['Zqnew', '', 'open', '', '', '', '', '', '', '']],
  }),
  fault('a setting that is none', whole, {
    settings: [
      ['Setting', 'Value'],
      ['Qxsetting', 'Qxvalue'],
    ],
  }),
];

/** Every cell of a log and its tables that could be told in a file: texts of four letters and more, and large numbers. */
export function cellsToFind({ cells }: MarkedLog): string[] {
  const { log, stages: a, actions: b, settings: c, metrics: d, changes: e } = cells;
  // Headings of tables beside the log are words of ours.
  const all = [log, ...[a, b, c, d, e].map((table) => table?.slice(1) ?? [])].flat(2);
  const isTold = (cell: Cell) =>
    typeof cell === 'number' ? cell > 1_000_000 : typeof cell === 'string' && (/\p{L}{4}/u.test(cell) || /\d{6}/.test(cell));
  return [...new Set(all.filter(isTold).map(String))];
}

const base64 = (text: string): string[] =>
  // The letters that stand whole in it, wherever in a text it begins.
  [0, 1, 2].map((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]);
    const from = shift === 0 ? 0 : 4;
    return bytes.toString('base64').slice(from, Math.floor(bytes.length / 3) * 4);
  });

const spelled = new Map<string, readonly string[]>();

/** A text as files may spell it. */
export function spellingsOf(text: string): readonly string[] {
  const known = spelled.get(text) ?? spellings(text);
  spelled.set(text, known);
  return known;
}

function spellings(text: string): string[] {
  const html = (from: string) =>
    from.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign);
  const json = JSON.stringify(text).slice(1, -1);
  return [
    ...new Set([
      text,
      html(text),
      json,
      json.replace(/</g, '\\u003c'),
      html(json),
      encodeURIComponent(text),
      ...base64(text).filter((code) => code.length >= 8),
    ]),
  ];
}

/** Cells of a log that stand in a file and on no screen; a number is on it in whatever way it is grouped. */
export function hiddenIn(file: string, screen: string, log: MarkedLog): string[] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
  const digits = screen.replace(/(?<=\d)[\s,.\u00a0\u202f](?=\d)/g, '');
  const shown = plain(screen);
  const isShown = (cell: string) => shown.includes(plain(cell)) || (/^\d+$/.test(cell) && digits.includes(cell));
  return cellsToFind(log).filter((cell) => !isShown(cell) && spellingsOf(cell).some((spelling) => file.includes(spelling)));
}
