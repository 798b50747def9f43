import { type Cell, type Cells, DAY, type Language, momentOfCell } from '../core/index.ts';
import type { Dialect } from './define.ts';
import type { FunctionId } from './functions.ts';
import { formulaOf } from './help.ts';
import { words } from './words/index.ts';
import type { Contents, Look } from './writing/book.ts';

/** The tables of a sample workbook: rows with a heading row, dates as ISO text. */
export type SampleTables = Readonly<Record<'log' | 'stages' | 'metrics' | 'changes', Cells>>;

/** A sheet to be made, and the name that formulas know its table by. */
export interface NewSheet {
  readonly name: string;
  readonly contents: Contents;
  /** The row of headings, counted from 0. */
  readonly headings: number;
  readonly looks: readonly (Look | null)[];
  readonly range: string | null;
}

export interface NewWorkbook {
  readonly sample: SampleTables;
  /** Whether the sample's deals and changes are filled in, or their headings alone. */
  readonly rows: 'sample' | 'none';
  readonly language: Language;
  readonly dialect: Dialect;
}

interface TemplateWords {
  readonly sheets: Readonly<Record<'log' | 'stages' | 'metrics' | 'changes' | 'settings' | ReportSheet, string>>;
  readonly settings: readonly [string, string];
  readonly unknownName: string;
}

type ReportSheet = 'funnel' | 'time' | 'works' | 'people' | 'progress' | 'map' | 'money' | 'goals';

/** What each report sheet asks, behind the log and the stages. */
const asked: Readonly<Record<ReportSheet, readonly [FunctionId, string]>> = {
  funnel: ['FUNNEL', 'Log,Stages'],
  time: ['TIME_IN_STAGE', 'Log,Stages'],
  works: ['DRIVERS', 'Log,Stages,"action"'],
  people: ['SEGMENTS', 'Log,Stages,"rep"'],
  progress: ['COHORTS', 'Log,Stages,"month"'],
  map: ['FLOW', 'Log,Stages'],
  money: ['VELOCITY', 'Log,Stages'],
  goals: ['GOALS', 'Log,Stages'],
};

const templateWords: Record<Language, TemplateWords> = {
  en: {
    sheets: {
      log: 'Deal log',
      stages: 'Stages',
      metrics: 'Metrics',
      changes: 'Changes',
      settings: 'Settings',
      funnel: 'Funnel',
      time: 'Time',
      works: 'What works',
      people: 'People',
      progress: 'Progress',
      map: 'Journey map',
      money: 'Money',
      goals: 'Goals',
    },
    settings: ['Setting', 'Value'],
    unknownName: 'Does the cell below say #NAME? Then JourneySheet is not installed here.',
  },
  lv: {
    sheets: {
      log: 'Darījumu žurnāls',
      stages: 'Posmi',
      metrics: 'Rādītāji',
      changes: 'Pārmaiņas',
      settings: 'Iestatījumi',
      funnel: 'Piltuve',
      time: 'Laiks',
      works: 'Kas strādā',
      people: 'Cilvēki',
      progress: 'Virzība',
      map: 'Ceļa karte',
      money: 'Nauda',
      goals: 'Mērķi',
    },
    settings: ['Iestatījums', 'Vērtība'],
    unknownName: 'Vai šūnā zemāk ir #NAME? Tad JourneySheet šeit nav uzstādīts.',
  },
};

const isoText = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/;
const serialOf = (cell: Cell): Cell =>
  typeof cell === 'string' && isoText.test(cell) ? momentOfCell(cell, 1900, null) / DAY : cell;

/** A table as a sheet of its own, its dates as dates. */
function tableSheet(name: string, cells: Cells, range: string): NewSheet {
  const [headings, ...rows] = cells;
  const looks = headings.map((_, c): Look | null => {
    const dated = rows.filter((row) => typeof row[c] === 'string' && isoText.test(row[c]));
    return dated.length === 0 ? null : dated.some((row) => String(row[c]).length > 10) ? 'moment' : 'date';
  });
  return { name, contents: [headings, ...rows.map((row) => row.map(serialOf))], headings: 0, looks, range };
}

/** Makes the sheets of a new workbook: the tables to fill in, and a sheet with one live formula for each question. */
export function newSheets({ sample, rows, language, dialect }: NewWorkbook): NewSheet[] {
  const { sheets, settings, unknownName } = templateWords[language];
  const filled = (cells: Cells) => (rows === 'sample' ? cells : cells.slice(0, 1));
  const reports = (Object.keys(asked) as ReportSheet[]).map((sheet): NewSheet => {
    const [id, args] = asked[sheet];
    const { question, detail } = words[language].functions[id];
    const written = language === 'en' ? args : `${args},"language=${language}"`;
    const contents = [[question], [detail], [unknownName], [{ formula: formulaOf(id, written, dialect) }]];
    return { name: sheets[sheet], contents, headings: 0, looks: [], range: null };
  });
  return [
    tableSheet(sheets.log, filled(sample.log), 'Log'),
    tableSheet(sheets.stages, sample.stages, 'Stages'),
    ...reports,
    tableSheet(sheets.metrics, sample.metrics, 'Metrics'),
    tableSheet(sheets.changes, filled(sample.changes), 'Changes'),
    tableSheet(sheets.settings, [settings], 'Settings'),
  ];
}
