import type { Words } from '../../../core/words/shape.ts';
import { say } from '../say.ts';
import { files } from './files.ts';
import { recipes } from './recipes.ts';

const { number, quote, names } = say;

const meant = (nearest: string | null) => (nearest === null ? '' : ` Did you mean ${quote(nearest)}?`);

/** One sentence or two: the fact, what was seen, the way out. Rule Q2. */
export const faults: Words['faults'] = {
  emptyRange: () => 'The range is empty. Choose the cells that hold your deals, with the heading row.',
  oneCell: (p) => `The range is a single cell, ${quote(p.seen)}. Choose the whole log with its heading row, such as A1:H.`,
  onlyHeadings: (p) => `The range holds headings but no rows below them: ${names(p.columns)}. Choose the rows too, such as A1:H.`,
  firstRowIsData: (p) =>
    `The first row looks like data, not headings: ${p.row.map((cell) => quote(cell)).join(', ')}. Include the heading row: DealLog[#All] for a table, or a range such as A1:H.`,
  noDealColumn: (p) =>
    `No column looks like a deal. The columns are: ${names(p.columns)}. Name one Deal, or choose it under Setup (setting: deal column=…).`,
  noStageColumn: (p) =>
    `No column looks like a stage. The columns are: ${names(p.columns)}. Name one Stage, or choose it under Setup (setting: stage column=…).`,
  noTimeColumn: (p) =>
    `No column holds the moment when a deal entered its stage. The columns are: ${names(p.columns)}. Name one Entered and fill it with dates, or choose it under Setup (setting: entered column=…).`,
  noHistory: (p) =>
    `This log has one row per deal and no history, so nobody can tell from it when deals went from stage to stage. Win rates, cycle, value and segments it can tell: ask CHECK, SEGMENTS, COHORTS or VELOCITY. For stages: ${recipes[p.crm]}`,
  listWithoutDates: (p) =>
    `This list says in which stage each deal is, but not since when. Export the date of creation and the closing date too, for win rates and cycles. For stages: ${recipes[p.crm]}`,
  whichPipeline: (p) =>
    `The log holds ${number(p.pipelines.length)} pipelines with stages of their own: ${names(p.pipelines)}. Choose one (setting: pipeline=…).`,
  noSuchPipeline: (p) =>
    p.known.length === 0
      ? `The log names no pipeline, so ${quote(p.name)} can't be chosen. Leave out the setting pipeline, or name the column (setting: pipeline column=…).`
      : `The log has no pipeline ${quote(p.name)}.${meant(p.nearest)} The pipelines are: ${names(p.known)}.`,
  entryOrExit: (p) =>
    `The moments in ${quote(p.column)} may be entries into the stage or exits from it; the days in stage fit both. Add the setting entered column=${p.column} or left column=${p.column}.`,
  exportDateNeeded: (p) => `The export does not say when deals came to ${quote(p.stage)}. Say on which day it was made.`,
  noUsableRow: (p) =>
    `None of the ${number(p.rows)} rows could be used: each needs a deal, a stage and a date. CHECK lists what is missing, row by row.`,
  tooManyStages: (p) =>
    `The column ${quote(p.column)} holds ${number(p.count)} different values, too many for stages (${number(p.most)} at most). Choose another column under Setup (setting: stage column=…).`,
  onlyOutcomes: (p) =>
    `The stage column names only outcomes (${names(p.stages)}), so there is no step to measure. Add the stages that deals went through, or list them in a stages table.`,
  ambiguousDates: (p) =>
    `The dates in ${quote(p.column)} can be read two ways: is ${quote(p.example)} day first or month first? Add the setting dates=dmy (day first) or dates=mdy (month first).`,
  farLastDate: (p) =>
    `The last date of the log, ${p.date} in row ${number(p.row)}, ${p.before === null ? 'lies in a far future' : `lies more than 180 days after the one before it, ${p.before}`}. Correct that cell, or say up to when to count (setting: as of=…).`,
  nothingYet: (p) =>
    `Nothing in the log had happened by ${p.asOf}; its first date is ${p.first}. Choose a later moment (setting: as of=…).`,
  noSuchColumn: (p) =>
    `The log has no column ${quote(p.name)}${p.setting === p.name ? '' : ` (setting: ${p.setting})`}.${meant(p.nearest)} The columns are: ${names(p.columns)}.`,
  noSuchOutput: (p) =>
    `The answer has no column ${quote(p.name)} to show.${meant(p.nearest)} Its columns are: ${names(p.columns)}.`,
  noActionsTable: (p) => `A table of actions needs the columns Deal, Action and Date. The columns are: ${names(p.columns)}.`,
  stageChoice: (p) =>
    `The stages table says ${quote(p.seen)} under ${p.header} in row ${number(p.row)}.${meant(p.nearest)} It can be: ${p.allowed.join(', ')}.`,
  stageTwice: (p) =>
    `The stages table names ${quote(p.name)} twice, in rows ${number(p.first)} and ${number(p.second)}. Keep one of them.`,
  noOpenStage: (p) =>
    `The stages table names no stage on the way, only outcomes: ${names(p.stages)}. Add the stages before Won and Lost.`,
  goalNoNumber: (p) =>
    `The stages table says ${quote(p.seen)} under ${p.header} in row ${number(p.row)}, where a number of 0 or more belongs.`,
  noPhase: (p) => `The stage ${quote(p.stage)} has no phase, so phases can't be counted. Fill in its Phase in the stages table.`,
  phaseNoRun: (p) =>
    `The phase ${quote(p.phase)} is not one run of stages: ${p.stages.join(', ')}. Put its stages next to each other, or count by stage.`,
  phaseNeedsLevel: (p) => `${quote(p.name)} is a phase, not a stage. Add the setting level=phase.`,
  tooManyGroups: (p) =>
    `${quote(p.by)} splits the deals into ${number(p.groups)} groups, which with ${number(p.stages)} stages is more than a sheet holds. Split by a column with fewer words, or filter.`,
  unknownPoint: (p) => `There is no stage ${quote(p.name)}.${meant(p.nearest)} The stages are: ${names(p.known)}.`,
  outcomeNoStage: (p) => `${quote(p.name)} is an outcome, not a stage. The stages are: ${names(p.known)}.`,
  unknownDeal: (p) => `The log has no deal ${quote(p.name)} among its ${number(p.deals)}.${meant(p.nearest)}`,
  noDealChosen: (p) =>
    `None of the ${number(p.deals)} deals fits ${p.filters.map(quote).join(' and ')}. Loosen the filter, or check its spelling.`,
  filterNoNumber: (p) =>
    `The filter ${quote(`${p.column}${p.comparison}${p.value}`)} compares by size, but ${quote(p.value)} is neither a number nor a date. Use = or <> for words.`,
  unknownSetting: (p) =>
    `There is no setting ${quote(p.name)}, nor a column of that name to filter by.${meant(p.nearest)}${p.columns.length > 0 ? ` The columns are: ${names(p.columns)}.` : ''}`,
  settingValue: (p) =>
    `The setting ${p.name} can't be ${quote(p.value)}.${meant(p.nearest)} It can be: ${p.allowed}.${p.column === null ? '' : ` To filter by the column ${quote(p.column)}, write where ${p.column}=…`}`,
  settingNoValue: (p) => `The setting ${quote(p.name)} has no value. Write name=value.`,
  settingTwice: (p) => `The setting ${p.name} is given twice, as ${quote(p.first)} and as ${quote(p.second)}. Keep one of them.`,
  missingParameter: (p) => `${p.function} needs ${quote(p.name)}: ${p.meaning}`,
  missingLog: (p) => `${p.function} needs the log first: the range that holds your deals, with its heading row.`,
  surplusArgument: (p) =>
    `${p.function} does not know what to do with ${quote(p.seen)}. It takes, in this order: ${p.takes.join(', ')}; then a stages table, an actions table and settings such as "by=Rep".`,
  unknownTable: (p) =>
    `A range with the headings ${names(p.columns)} is neither a stages table (it needs Stage), nor a table of actions (Deal, Action, Date), nor settings (names and values in two columns).`,
  twoTables: (p) => `There are two ranges that look like ${p.kind}. Hand over one of them.`,
  choice: (p) => `${quote(p.seen)} is no ${p.parameter} that I know.${meant(p.nearest)} It can be: ${p.allowed.join(', ')}.`,
  errorArgument: (p) => `The cell given as ${p.parameter} shows the error ${p.seen}. Mend that cell first.`,
  notText: (p) => `For ${p.parameter} one cell is needed, not a range of ${number(p.rows)} × ${number(p.columns)} cells.`,
  unknownFunction: (p) => `There is no function ${quote(p.name)}.${meant(p.nearest)} The functions are: ${p.known.join(', ')}.`,
  noSuchSheet: (p) => `The file has no sheet ${quote(p.name)}.${meant(p.nearest)} Its sheets are: ${names(p.sheets)}.`,
  fileUnreadable: (p) =>
    `The file ${quote(p.file)} could not be read as ${p.kind}. Save it again as CSV or Excel workbook and try once more.`,
  fileKind: files.fileKind,
  fileTooLong: files.fileTooLong,
  fileTooBig: (p) =>
    `The file ${quote(p.file)} unpacks to ${number(Math.ceil(p.megabytes))} MB, and no more than ${number(p.most)} are read. Save the sheet with the log as CSV.`,
  noSheets: (p) =>
    `The workbook ${quote(p.file)} has no sheet with cells. Open it in Excel and save the sheet with the log again.`,
  jsonNoRows: (p) => `The file ${quote(p.file)} holds no list of rows. JSON must be a list of lists of cells, headings first.`,
  unknownAction: (p) =>
    `The log records no action ${quote(p.name)}.${meant(p.nearest)} ${p.known.length > 0 ? `The actions are: ${names(p.known)}.` : 'It has no column of actions.'}`,
  outcomeAsBase: (p) =>
    `${quote(p.name)} is an outcome, so nothing can be counted from there on. Start from a stage (${names(p.known)}) or an action.`,
  targetNotLater: (p) =>
    `${quote(p.to)} does not lie behind ${quote(p.from)}: the order is ${names(p.stages)}. Name a later point.`,
  withinNoDays: (p) => `${quote(p.seen)} is no number of days above 0. Leave it out to count in the end.`,
  noGoals: () => 'No goal is set. Hand over the stages table with a number under Goal conversion or Goal days.',
  noMetricsTable: (p) => `A table of metrics needs the columns Name, From and To. The columns are: ${names(p.columns)}.`,
  noMetric: () => 'The table of metrics has headings but no row. Write one metric a row: Name, From, To.',
  metricLacks: (p) =>
    `The table of metrics lacks ${p.header} in row ${number(p.row)}. Name a stage, an outcome or an action there.`,
  metricCell: (p) =>
    `The table of metrics says ${quote(p.seen)} under ${p.header} in row ${number(p.row)}.${meant(p.nearest)} It can be: ${p.allowed.join(', ')}.`,
  momentsInOrder: (p) => `The first moment, ${p.from}, is not before the second, ${p.to}. Give an earlier one first.`,
  notMoment: (p) => `For ${p.parameter} a date is needed, not ${quote(p.seen)}. Write it as 2025-03-05.`,
  changeOutside: (p) =>
    `The change on ${p.change} has no deals on both sides: the log runs from ${p.first} to ${p.asOf}. Give a day in between.`,
  sizeNoShare: (p) =>
    `A change of ${quote(p.seen)} can’t be planned for. Give points above 0 and below 100, such as 10, or a share such as 0.1.`,
};
