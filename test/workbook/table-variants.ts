import type { Cell, Cells } from '../../core/index.ts';
import type { SideKind } from '../../workbook/table-words.ts';

/** A sheet beside a log, and what it is: one of our tables and why, or none. */
export interface Variant {
  readonly title: string;
  readonly sheet: string;
  /** A named range over all of it. */
  readonly range?: string;
  readonly cells: Cells;
  readonly is: readonly [SideKind, 'name' | 'headings'] | null;
}

const deals = ['Acme', 'Birch', 'Cedar', 'Dune'];
const steps = (stages: readonly string[], headings: readonly string[]): Cells => [
  headings,
  ...deals.flatMap((deal, d) => stages.slice(0, d + 2).map((stage, s): Cell[] => [deal, stage, `2025-0${d + 1}-1${s}`])),
];

/** The logs that the tables stand beside. */
export const logs = {
  en: steps(['New', 'Demo', 'Offer', 'Won', 'Lost'], ['Deal', 'Stage', 'Date']),
  lv: steps(['Jauns', 'Demonstrācija', 'Piedāvājums', 'Uzvarēts', 'Zaudēts'], ['Darījums', 'Posms', 'Datums']),
} as const;

const table =
  (is: Variant['is']) =>
  (title: string, sheet: string, cells: Cells, range?: string): Variant => ({
    title,
    sheet,
    cells,
    is,
    ...(range ? { range } : {}),
  });
const none = table(null);
const stagesByName = table(['stages', 'name']);
const stagesByHeadings = table(['stages', 'headings']);

const plain: Cells = [
  ['Stage', 'Outcome', 'Owner'],
  ['New', 'open', 'Ann'],
  ['Demo', 'open', 'Ben'],
  ['Won', 'won', ''],
  ['Lost', 'lost', ''],
];
const latvian: Cells = [
  ['Posms', 'Fāze', 'Iznākums', 'Atbildīgais'],
  ['Jauns', 'Sākums', 'atvērts', 'Anna'],
  ['Demonstrācija', 'Vidus', 'atvērts', ''],
  ['Uzvarēts', '', 'uzvarēts', ''],
];
const withBlanks: Cells = [plain[0], plain[1], ['', '', ''], plain[2], ['', '', ''], plain[3], plain[4]];
const titled = (cells: Cells): Cells => [['How we sell'], [], ...cells];
const names = (heading: string): Cells => [[heading], ['New'], ['Demo'], ['Won'], ['Lost']];

const stages: readonly Variant[] = [
  stagesByName('as Setup makes it', 'Stages', plain, 'Stages'),
  stagesByName('a named range on any sheet', 'Config', plain, 'Stages'),
  stagesByName('a Latvian name for an English table', 'Posmi', plain),
  stagesByName('an English name for a Latvian table', 'Stages', latvian),
  stagesByName('Latvian', 'Posmi', latvian),
  stagesByName('a sheet that was made beside another', 'Stages 2', plain),
  stagesByName('a range that was made beside another', 'Config', plain, 'Stages_2'),
  stagesByName('a name in capitals, with blanks', ' STAGES ', plain),
  stagesByName('names alone', 'Stages', names('Stage')),
  stagesByName('columns of their own only', 'Stages', [
    ['Stage', 'Probability', 'Notes'],
    ['New', 0.1, ''],
    ['Demo', 0.4, ''],
  ]),
  stagesByName('a title above', 'Stages', titled(plain)),
  stagesByName('a title above, in a named range', 'Config', titled(plain), 'Stages'),
  stagesByName('blank rows', 'Stages', withBlanks),
  stagesByName('a stage named twice, which the report tells', 'Stages', [...plain, ['New', 'open', '']]),
  stagesByHeadings('headings that tell', 'Pipeline', plain),
  stagesByHeadings('headings that tell, Latvian', 'Mūsu ceļš', latvian),
  stagesByHeadings('a title above', 'Pipeline', titled(plain)),
  stagesByHeadings('blank rows', 'Process', withBlanks),
  stagesByHeadings('half of the headings', 'Process', [
    ['Stage', 'Goal days', 'Colour', 'Since'],
    ['New', 5, 'red', 2020],
    ['Demo', 10, 'blue', 2021],
  ]),
  stagesByHeadings('other names of stages', 'Process', [
    ['Stage', 'Also called'],
    ['Lead', 'New; Inbound'],
    ['Show', 'Demo'],
  ]),
  stagesByHeadings('all headings, in another order', 'Vertrieb', [
    ['Owner', 'Goal conversion', 'Stage', 'Phase', 'Role', 'Outcome', 'Moves on when', 'What to do', 'Teams', 'Recipients'],
    ['Ann', 0.5, 'New', 'A', 'contact', 'open', 'Call', 'Call them', 'Sales', ''],
    ['Ben', 0.6, 'Demo', 'B', 'demo', 'open', 'Demo', 'Show it', 'Sales', ''],
  ]),
  none('headings only', 'Stages', [['Stage', 'Outcome']]),
  none('headings only, without a name', 'Pipeline', [
    ['Stage', 'Outcome', 'Owner'],
    ['', '', ''],
  ]),
  none('a pivot', 'Pivot Table 1', [
    ['Stage', 'COUNTA of Deal'],
    ['Demo', 3],
    ['New', 4],
    ['Grand Total', 7],
  ]),
  none('a pivot on a sheet that is called so', 'Stages', [
    ['Stage', 'COUNTA of Deal'],
    ['Demo', 3],
    ['New', 4],
    ['Grand Total', 7],
  ]),
  none('a pivot by owner', 'Pivot', [
    ['Stage', 'Owner', 'SUM of Value', 'COUNTA of Deal', 'AVERAGE of Value'],
    ['Demo', 'Ann', 300, 2, 150],
    ['New', 'Ben', 100, 1, 100],
    ['Grand Total', '', 400, 3, 133],
  ]),
  none('a pivot by owner with two columns of ours', 'Pivot', [
    ['Stage', 'Owner', 'SUM of Value'],
    ['Demo', 'Ann', 300],
    ['New', 'Ben', 100],
    ['Grand Total', '', 400],
  ]),
  none('a pivot by owner, in Latvian', 'Rakurstabula', [
    ['Posms', 'Atbildīgais', 'Skaits'],
    ['Jauns', 'Anna', 3],
    ['Demonstrācija', 'Juris', 4],
    ['Kopsumma', '', 7],
  ]),
  none('a pivot in German', 'Pivot', [
    ['Stage', 'Anzahl von Deal'],
    ['Demo', 3],
    ['New', 4],
    ['Gesamtergebnis', 7],
  ]),
  none('a pivot in Russian', 'Сводная', [
    ['Stage', 'Owner', 'Количество'],
    ['Demo', 'Ann', 3],
    ['New', 'Ben', 4],
    ['Общий итог', '', 7],
  ]),
  none('a pivot under a filter', 'Pivot', [['Rep', '(All)'], [], ['Stage', 'COUNT of Deal'], ['Demo', 3], ['New', 2]]),
  none('contacts', 'Contacts', [
    ['Name', 'Email', 'Phone', 'Stage', 'Owner'],
    ['Ann', 'a@x.com', '1', 'New', 'Ben'],
    ['Bob', 'b@x.com', '2', 'Demo', 'Ben'],
  ]),
  none('contacts of few columns', 'Leads', [
    ['Name', 'Stage', 'Owner'],
    ['Ann', 'New', 'Ben'],
    ['Bob', 'New', 'Ben'],
    ['Cid', 'Demo', 'Ben'],
  ]),
  none('contacts, each at another stage', 'Leads', [
    ['Name', 'Stage', 'Owner', 'Phone'],
    ['Ann', 'New', 'Ben', '1'],
    ['Bob', 'Demo', 'Ben', '2'],
  ]),
  none('contacts, some without a stage', 'Leads', [
    ['Stage', 'Owner', 'Name'],
    ['New', 'Ben', 'Ann'],
    ['', 'Ben', 'Bob'],
    ['Demo', 'Ben', 'Cid'],
  ]),
  none('contacts in Latvian', 'Kontakti', [
    ['Vārds', 'E-pasts', 'Posms', 'Atbildīgais', 'Tālrunis'],
    ['Anna', 'a@x.lv', 'Jauns', 'Juris', '2'],
    ['Pēteris', 'b@x.lv', 'Demonstrācija', 'Juris', '3'],
  ]),
  none('contacts in German', 'Kontakte', [
    ['Name', 'E-Mail', 'Phase', 'Verantwortlicher'],
    ['Ann', 'a@x.de', 'New', 'Ben'],
  ]),
  none('RACI', 'RACI', [
    ['Stage', 'Responsible', 'Accountable', 'Consulted', 'Informed'],
    ['New', 'Ann', 'Ben', 'Cid', 'Dan'],
    ['Demo', 'Ben', 'Ann', 'Cid', 'Dan'],
  ]),
  none('RACI with a role', 'Who does what', [
    ['Role', 'Stage', 'R', 'A', 'C', 'I'],
    ['Account executive', 'New', 'x', '', '', ''],
    ['Sales engineer', 'Demo', '', 'x', '', ''],
  ]),
  none('RACI in Latvian', 'Atbildība', [
    ['Posms', 'Loma', 'R', 'A'],
    ['Jauns', 'Pārdevējs', 'x', ''],
    ['Demonstrācija', 'Inženieris', '', 'x'],
  ]),
  none('RACI whose roles are those of people', 'People', [
    ['Stage', 'Role'],
    ['New', 'Account executive'],
    ['Demo', 'Sales engineer'],
  ]),
  none('tasks', 'Tasks', [
    ['Stage', 'Task', 'Owner', 'Due', 'Done'],
    ['New', 'Call', 'Ann', '2025-05-01', false],
    ['Demo', 'Show', 'Ben', '2025-06-01', true],
  ]),
  none('a checklist with boxes', 'Checklist', [
    ['Stage', 'What to do', 'Owner', 'Done'],
    ['New', 'Call', 'Ann', false],
    ['Demo', 'Show', 'Ben', true],
  ]),
  none('a checklist, several to a stage', 'Checklist', [
    ['Stage', 'What to do', 'Owner'],
    ['New', 'Call', 'Ann'],
    ['New', 'Write', 'Ann'],
    ['Demo', 'Show', 'Ben'],
  ]),
  none('a checklist in Latvian', 'Kontrolsaraksts', [
    ['Posms', 'Ko darīt', 'Atbildīgais', 'Padarīts'],
    ['Jauns', 'Zvanīt', 'Anna', true],
    ['Demonstrācija', 'Rādīt', 'Juris', false],
  ]),
  none('a checklist in Russian', 'Задачи', [
    ['Этап', 'Что делать', 'Ответственный'],
    ['New', 'Позвонить', 'Анна'],
  ]),
  none('prices of a project’s stages', 'Prices', [
    ['Stage', 'Price', 'Owner'],
    ['Design', 500, 'Ann'],
    ['Build', 900, 'Ben'],
  ]),
  none('a price list', 'Price list', [
    ['Stage', 'Price', 'VAT', 'Sum'],
    ['New', 500, 105, 605],
    ['Demo', 900, 189, 1089],
  ]),
  none('a project plan', 'Plan', [
    ['Stage', 'Owner', 'Phase'],
    ['Foundation', 'Ann', '1'],
    ['Walls', 'Ben', '2'],
  ]),
  none('a plan whose outcomes are sentences', 'Plan', [
    ['Stage', 'Outcome', 'Owner'],
    ['New', 'A list of names', 'Ann'],
    ['Demo', 'A signed offer', 'Ben'],
  ]),
  none('Kanban', 'Board', [
    ['Stage', 'Limit'],
    ['New', 3],
    ['Demo', 5],
  ]),
  none('an answer of ours', 'Funnel', [
    ['Stage', 'Phase', 'Entered', 'Advanced', 'Lost', 'Open', 'Conversion'],
    ['New', 'A', 4, 3, 0, 1, 0.75],
    ['Demo', 'B', 3, 2, 0, 1, 0.66],
  ]),
  none('stages of a theatre', 'Theatre', [
    ['Stage', 'Role'],
    ['Main', 'Hamlet'],
    ['Studio', 'Ophelia'],
  ]),
];

const changes: readonly Variant[] = [
  table(['changes', 'name'])('by the template', 'Changes', [
    ['Date', 'What', 'Stage', 'Owner'],
    ['2025-04-01', 'New script', 'New', 'Ann'],
  ]),
  table(['changes', 'name'])('two columns with a name', 'Pārmaiņas', [
    ['Datums', 'Izmaina'],
    ['2025-04-01', 'Jauns scenārijs'],
  ]),
  table(['changes', 'headings'])('a stage beside date and what', 'Diary', [
    ['Date', 'What', 'Stage'],
    ['2025-04-01', 'New script', 'New'],
    ['2025-05-01', 'Holidays', ''],
  ]),
  none('nothing written yet', 'Changes', [['Date', 'What', 'Stage']]),
  none('expenses', 'Expenses', [
    ['Date', 'What', 'Amount'],
    ['2025-04-01', 'Lunch', 12],
  ]),
  none('shares', 'Shares', [
    ['Date', 'Price', 'Change'],
    ['2025-04-01', 100, 0.02],
    ['2025-04-02', 99, -0.01],
  ]),
  none('a diary', 'Dienasgrāmata', [
    ['Datums', 'Kas'],
    ['2025-04-01', 'Brokastis ar Annu'],
  ]),
  none('a festival', 'Festival', [
    ['Date', 'What', 'Stage'],
    ['2025-04-01', 'Jazz', 'Main'],
    ['2025-04-02', 'Rock', 'Garden'],
  ]),
];

const metrics: readonly Variant[] = [
  table(['metrics', 'name'])('by the template', 'Metrics', [
    ['Name', 'From', 'To', 'Within', 'Where', 'Measure', 'Goal', 'Direction'],
    ['Demo asked for', 'New', 'Demo', 30, '', 'share', 0.6, 'up'],
  ]),
  table(['metrics', 'name'])('Latvian', 'Rādītāji', [
    ['Nosaukums', 'No', 'Uz'],
    ['Demonstrācija', 'Jauns', 'Demonstrācija'],
  ]),
  table(['metrics', 'headings'])('headings that tell', 'KPI', [
    ['Name', 'From', 'To', 'Measure', 'Goal'],
    ['Demo asked for', 'New', 'Demo', 'share', 0.6],
  ]),
  none('headings only', 'Metrics', [['Name', 'From', 'To', 'Measure']]),
  none('OKR', 'OKR', [
    ['Name', 'From', 'To', 'Goal', 'Owner'],
    ['Revenue', 100, 200, 250, 'Ann'],
    ['Visits', 10, 20, 25, 'Ben'],
  ]),
  none('OKR in German', 'Ziele', [
    ['Ziel', 'Von', 'Nach', 'Messgröße'],
    ['Umsatz', 100, 200, 'EUR'],
  ]),
  none('OKR in Latvian', 'Mērķi', [
    ['Nosaukums', 'No', 'Līdz', 'Mērķis', 'Atbildīgais'],
    ['Apgrozījums', 100, 200, 250, 'Anna'],
  ]),
  none('flights', 'Travel', [
    ['Name', 'From', 'To', 'Date'],
    ['Ann', 'Riga', 'Oslo', '2025-05-01'],
  ]),
  none('distances', 'Distances', [
    ['From', 'To', 'Measure'],
    ['Riga', 'Oslo', 'km'],
  ]),
];

const actions: readonly Variant[] = [
  table(['actions', 'name'])('with its name', 'Actions', [
    ['Deal', 'Action', 'Date'],
    ['Acme', 'Call', '2025-01-12'],
  ]),
  table(['actions', 'name'])('Latvian', 'Darbības', [
    ['Darījums', 'Darbība', 'Datums'],
    ['Acme', 'Zvans', '2025-01-12'],
  ]),
  table(['actions', 'headings'])('headings that tell', 'Calls', [
    ['Deal', 'Action', 'Date', 'Rep'],
    ['Acme', 'Call', '2025-01-12', 'Ann'],
  ]),
  table(['actions', 'headings'])(
    'a title above',
    'Calls',
    titled([
      ['Deal', 'Action', 'Date'],
      ['Acme', 'Call', '2025-01-12'],
    ]),
  ),
  none('headings only', 'Actions', [['Deal', 'Action', 'Date']]),
  none('a club', 'Club', [
    ['Name', 'Activity', 'Date'],
    ['Ann', 'Swimming', '2025-01-12'],
  ]),
  none('projects in German', 'Projekte', [
    ['Projekt', 'Aktivität', 'Datum'],
    ['Umzug', 'Packen', '2025-01-12'],
  ]),
];

const settings: readonly Variant[] = [
  table(['settings', 'name'])(
    'as Setup makes it',
    'Settings',
    [
      ['Setting', 'Value'],
      ['as of', '2025-06-30'],
    ],
    'Settings',
  ),
  table(['settings', 'name'])('a sheet of that name with notes beside', 'Iestatījumi', [
    ['Iestatījums', 'Vērtība', '', 'How to'],
    ['as of', '2025-06-30', '', 'a line'],
  ]),
  table(['settings', 'headings'])('headings that tell', 'Config', [
    ['Setting', 'Value'],
    ['as of', '2025-06-30'],
    ['clock', 'working'],
  ]),
  none('of another program', 'Settings', [
    ['Setting', 'Value'],
    ['VAT', 0.21],
    ['Currency', 'EUR'],
  ]),
  none('of another program, one name alike', 'Config', [
    ['Setting', 'Value'],
    ['language', 'en'],
    ['theme', 'dark'],
  ]),
  none('names and values', 'Lookup', [
    ['Name', 'Value'],
    ['Acme', 12],
  ]),
];

export const variants: readonly Variant[] = [...stages, ...changes, ...metrics, ...actions, ...settings];
