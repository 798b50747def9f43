import { type Cell, type Cells, textOf } from '../core/cells/cell.ts';
import { fold } from '../core/cells/fold.ts';
import { isoOf } from '../core/cells/moment.ts';
import { namedRoles, type Role } from '../core/cells/roles.ts';
import { datasetOf } from '../core/dataset/dataset.ts';
import { readStages, type Stage, stageHeaders } from '../core/log/stages.ts';
import { words } from '../core/words/index.ts';
import type { Language } from '../core/words/language.ts';
import { type ReportCells, settingsIn } from '../report/make-report.ts';
import type { SideTable } from './place.ts';
import type { TableToWrite } from './writing/merge.ts';

export type NamedRole = (typeof namedRoles)[number];

/** What a column is for: as understood, or as chosen. */
export interface RoleChoice {
  readonly role: NamedRole;
  /** A heading, `null` for none. */
  readonly heading: string | null;
  /** True where the settings say so, false where it was understood. */
  readonly isChosen: boolean;
}

/** A stage as it is edited; texts may be blank. */
export interface SetupStage extends Omit<Stage, 'alsoCalled'> {
  /** What it was called when it was read, `null` for a new one. */
  readonly was: string | null;
  /** Other names, between semicolons. */
  readonly alsoCalled: string;
}

/** What was understood of a log, to look through and to correct. */
export interface Setup {
  readonly headings: readonly string[];
  readonly roles: readonly RoleChoice[];
  /** Stages in order, then the outcomes. */
  readonly stages: readonly SetupStage[];
  /** A date as ISO text, `null` for the log's last. */
  readonly asOf: string | null;
}

/** Reads the set-up of a log: what is understood, with what the tables *Stages* and *Settings* say. Errors: as reading. */
export function setupOf(cells: ReportCells, language: Language): Setup {
  const settings = settingsIn(cells, language);
  const { log, pipeline } = datasetOf(
    { log: cells.log, stages: cells.stages, actions: null },
    { ...settings, filters: [], startedFrom: null, startedTo: null },
  );
  const { columns } = log.mapping;
  return {
    headings: log.table.names.filter((name) => name !== ''),
    roles: namedRoles.map((role) => {
      const column = columns[role as Role];
      return {
        role,
        heading: column === undefined ? null : log.table.names[column],
        isChosen: settings.columns[role] !== undefined,
      };
    }),
    stages: [...pipeline.open, ...pipeline.closing].map((stage) => ({
      ...stage,
      was: stage.name,
      alsoCalled: stage.alsoCalled.join('; '),
    })),
    asOf: settings.asOf === null ? null : isoOf(settings.asOf),
  };
}

/** Names of the sheets that are made where there are none. */
export type SheetNames = Readonly<Record<'Stages' | 'Settings', string>>;

/**
 * The table that is written to in its place: one that is called so, and is read or holds no rows yet. `null` where a new one
 * is made: what was found by its headings, or was taken out of use, stays as it is.
 */
export function keptTable(tables: readonly SideTable[], kind: 'stages' | 'settings'): SideTable | null {
  const called = tables.filter((table) => table.kind === kind && table.why === 'name');
  return called.find(({ isUsed }) => isUsed) ?? called.find(({ hasRows }) => !hasRows) ?? null;
}

/**
 * Makes the tables *Stages* and *Settings* of an edited set-up; `before` is as it was read, `guessed` what was read of settings
 * that are not written to. Errors: a stage named twice, no open stage.
 */
export function tablesOfSetup(
  setup: Setup,
  before: Setup,
  tables: readonly SideTable[],
  guessed: Cells,
  names: SheetNames,
  language: Language,
): TableToWrite[] {
  const stages = stagesTable(setup.stages, language);
  readStages(stages);
  const keys = setup.stages.map(({ was, name }) => was ?? name);
  const at = (kind: 'stages' | 'settings') => keptTable(tables, kind)?.reference ?? null;
  const written: TableToWrite[] = [
    { name: 'Stages', at: at('stages'), sheet: names.Stages, cells: stages, keys, rows: 'all rows' },
  ];
  const changed = pairsOf(setup, before);
  if (changed.length > 0) {
    const isChanged = (name: Cell) => changed.some(([one]) => fold(one) === fold(textOf(name)));
    const others = guessed.slice(1).filter(([name]) => textOf(name) !== '' && !isChanged(name));
    const pairs = [...others.map(([name, value]): [string, Cell] => [textOf(name), value]), ...changed];
    const cells = [[words[language].settingsTable.name, words[language].settingsTable.value], ...pairs];
    written.push({
      name: 'Settings',
      at: at('settings'),
      sheet: names.Settings,
      cells,
      keys: pairs.map(([name]) => name),
      rows: 'these rows',
    });
  }
  return written;
}

function stagesTable(stages: readonly SetupStage[], language: Language): Cells {
  const { headers, vocabulary } = words[language];
  return [
    stageHeaders.map((id) => headers[id]),
    ...stages.map((stage): Cell[] => [
      stage.name,
      stage.phase,
      stage.role === '' ? '' : vocabulary[stage.role],
      vocabulary[stage.outcome],
      stage.alsoCalled,
      stage.movesOnWhen,
      stage.goalConversion ?? '',
      stage.goalDays ?? '',
      stage.owner,
      stage.teams,
      stage.whatToDo,
      stage.recipients,
    ]),
  ];
}

/** Settings that the screen gives or takes back; a blank takes back. */
function pairsOf(setup: Setup, before: Setup): [string, Cell][] {
  const pairs: [string, Cell][] = [];
  for (const [i, { role, heading, isChosen }] of setup.roles.entries()) {
    const was = before.roles[i];
    if (isChosen && heading !== null) pairs.push([`${role} column`, `"${heading.replace(/"/g, '""')}"`]);
    else if (was.isChosen) pairs.push([`${role} column`, '']);
  }
  if (setup.asOf !== null) pairs.push(['as of', setup.asOf]);
  else if (before.asOf !== null) pairs.push(['as of', '']);
  return pairs;
}
