import {
  type Cells,
  defaultSettings,
  Fault,
  faultCheck,
  findingsOf,
  forAMoment,
  forOneAnswer,
  funnelReport,
  isActionsTable,
  isStagesTable,
  type Language,
  logLikeness,
  type Settings,
  type Study,
  sentenceOf,
  studyCheck,
  studyOf,
  tableOf,
  timeReport,
} from '../core/index.ts';
import type { Panel } from './host.ts';
import { readSettingsTable, settingsOf } from './settings.ts';

/** The cells that a panel is made of. */
export interface PanelCells {
  readonly log: Cells;
  readonly stages: Cells | null;
  readonly actions: Cells | null;
  readonly settings: Cells | null;
}

/** Makes the report of a log for the sidebar; a log that can't be read is a panel too, with its sentence. */
export function panelOf(cells: PanelCells, language: Language): Panel {
  const tables = { log: cells.log, stages: cells.stages, actions: cells.actions };
  let settings: Settings = { ...defaultSettings, language };
  try {
    settings = settingsIn(cells, language);
    const known = settings;
    return forOneAnswer(() => reported(studyOf(tables, known)));
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { kind: 'fault', sentence: sentenceOf(fault, language), check: faultCheck(fault, language) };
  }
}

const reported = (study: Study): Panel => ({
  kind: 'report',
  check: forAMoment(() => studyCheck(study)),
  funnel: forAMoment(() => funnelReport(study)),
  time: forAMoment(() => timeReport(study)),
  findings: forAMoment(() => findingsOf(study)),
  asOf: study.journeys.asOf,
  deals: study.chosen.reduce((n, is) => n + is, 0),
});

/** The settings of the workbook; the panel speaks the reader's language whatever they say. */
export function settingsIn(cells: PanelCells, language: Language): Settings {
  if (cells.settings === null) return { ...defaultSettings, language };
  const { settings } = settingsOf(
    [readSettingsTable(cells.settings)],
    (columns) => tableOf(cells.log, { ...defaultSettings, columns }, () => false).names,
  );
  return { ...settings, language, by: null, show: [], headers: 'yes' };
}

/** A sheet as a host found it: its top rows are enough. */
export interface FoundSheet {
  readonly name: string;
  readonly top: Cells;
}

/** Rows of a sheet that tell what it is. */
export const TOP_ROWS = 60;

/** Names of sheets by what they are. */
export interface SortedSheets {
  readonly logs: readonly string[];
  readonly stages: string | null;
  readonly actions: string | null;
}

/** Tells sheets that look like logs, likeliest first, and the tables beside them. */
export function sortSheets(sheets: readonly FoundSheet[]): SortedSheets {
  const logs = sheets
    .filter((sheet) => !isStages(sheet.top) && !isActionsTable(sheet.top))
    .map((sheet) => ({ name: sheet.name, likeness: logLikeness(sheet.top) }))
    .filter((sheet) => sheet.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  return {
    logs: logs.map((sheet) => sheet.name),
    stages: sheets.find((sheet) => isStages(sheet.top))?.name ?? null,
    actions: sheets.find((sheet) => isActionsTable(sheet.top))?.name ?? null,
  };
}

/** A stages table names no deals; a log does. */
const isStages = (top: Cells): boolean => isStagesTable(top) && logLikeness(top) === 0;
