import type { MappingReason } from '../../cells/draft.ts';
import type { Issue } from '../../cells/issues.ts';
import { isoOf } from '../../cells/moment.ts';
import { namedRoles, type Role } from '../../cells/roles.ts';
import type { StageColumn } from '../../cells/stage-columns.ts';
import { type Dataset, datasetOf, filterTexts, type Tables } from '../../dataset/dataset.ts';
import { Fault, sentenceOf } from '../../fault.ts';
import { LOST, WON } from '../../journey/journeys.ts';
import type { Settings } from '../../settings.ts';
import type { Report } from '../../table/report.ts';
import { reportOf } from '../../table/schema.ts';
import { rulesVersion } from '../../version.ts';
import { type IssueId, words } from '../../words/index.ts';
import type { Language } from '../../words/language.ts';
import type { Words } from '../../words/shape.ts';
import { allAdvancedWithout } from '../drivers/defining-action.ts';
import { listLines } from './list-check.ts';
import { changedStages } from './process-change.ts';
import { type CheckLine, checkTable } from './table.ts';

type Verdict = CheckLine['verdict'];

/** A finding; what is not said of it is blank. */
const found = (
  verdict: Verdict,
  finding: string,
  more: Partial<Pick<CheckLine, 'count' | 'firstRow' | 'means' | 'toDo'>> = {},
): CheckLine => ({ verdict, finding, count: null, firstRow: null, means: '', toDo: '', ...more });

const reported = (rows: readonly CheckLine[]): Report =>
  reportOf(
    checkTable,
    null,
    rows.map((row) => ({ group: '', row, selector: null })),
    [],
  );

/**
 * Reports whether a log can be trusted: the verdict first, then layout and columns with their reasons, what was
 * counted, and every oddity. A log that can't be read is an answer here, no fault. Rules L1 to L5, Q2.
 * @param tables the log and what is read beside it.
 * @param settings how it is read.
 * @example toCells(checkReport(tables, defaultSettings), defaultSettings)[1][0] // 'good'
 */
export function checkReport(tables: Tables, settings: Settings): Report {
  try {
    return datasetCheck(datasetOf(tables, settings));
  } catch (fault) {
    if (fault instanceof Fault) return faultCheck(fault, settings.language, tables.readAs);
    throw fault;
  }
}

/**
 * Reports what CHECK says of a log that is read already.
 * @param dataset of {@link datasetOf}.
 * @example toCells(datasetCheck(dataset), defaultSettings)[1][0] // 'good'
 */
export const datasetCheck = (dataset: Dataset): Report => reported(linesOf(dataset, words[dataset.settings.language], asSeen));

/**
 * Reports it to people who don't have the log: no row of it, and nothing of its cells but headings and stages.
 * @param dataset of {@link datasetOf}.
 * @example toCells(checkForOthers(dataset), defaultSettings)[1][0] // 'good'
 */
export function checkForOthers(dataset: Dataset): Report {
  const said = linesOf(dataset, words[dataset.settings.language], withoutCell);
  // Sentences that differ by a cell alone are the same without it.
  const lines = new Map(said.map((line) => [line.finding, { ...line, count: null, firstRow: null }]));
  return reported([...lines.values()]);
}

/** Issues in which a heading, a date or a number of ours was seen. */
const sawNoCell: ReadonlySet<IssueId> = new Set<IssueId>([
  'unreadDate',
  'mixedDates',
  'placeholder',
  'bulkClosing',
  'lateHistory',
  'snapshotResolution',
]);
const withoutCell = (issue: Issue): Issue => (sawNoCell.has(issue.id) ? issue : { ...issue, seen: '…' });
const asSeen = (issue: Issue): Issue => issue;

/**
 * Reports why a log could not be read.
 * @param fault why the log can’t be read.
 * @param language of its sentence.
 * @param readAs what the characters of its file were taken for.
 * @example toCells(faultCheck(new Fault('emptyRange', {}), 'en'), defaultSettings)[1][0] // 'not usable'
 */
export function faultCheck(fault: Fault, language: Language, readAs?: Tables['readAs']): Report {
  const { check } = words[language];
  return reported([
    found('not usable', check.verdict['not usable'], { toDo: check.notUsableTodo }),
    found('not usable', sentenceOf(fault, language)),
    ...readAsLines(readAs, words[language]),
    found('good', check.rules({ version: rulesVersion })),
  ]);
}

function linesOf(dataset: Dataset, language: Words, told: (issue: Issue) => Issue): CheckLine[] {
  const { check } = language;
  const { log, pipeline, settings, journeys } = dataset;
  const { mapping } = log;
  const lines: CheckLine[] = [
    ...readAsLines(dataset.tables.readAs, language),
    found('good', check.layout[mapping.layout], { means: check.layoutMeans }),
    ...[...mapping.reasons].sort((a, b) => a.column - b.column).map((reason) => columnLine(dataset, reason, language)),
    ...mapping.stageColumns.filter((c) => c.kind !== 'duration').map((c) => stageColumnLine(dataset, c, language)),
  ];
  if (mapping.others.length > 0) {
    const columns = mapping.others.map((c) => log.table.names[c]);
    lines.push(
      found('good', check.others({ columns }), { count: columns.length, means: check.othersMean, toDo: check.othersTodo }),
    );
  }
  if (log.order) lines.push(found('good', check.dateOrder[log.order], { means: check.dateOrderMeans }));
  const used = usedRows(dataset);
  const outcomes = journeys.outcome.filter((_, d) => dataset.entries.offset[d + 1] > dataset.entries.offset[d]);
  const won = outcomes.reduce((n, o) => n + (o === WON ? 1 : 0), 0);
  const lost = outcomes.reduce((n, o) => n + (o === LOST ? 1 : 0), 0);
  const deals = outcomes.length;
  lines.push(
    found('good', check.rows({ used, rows: log.rows }), { count: used }),
    found('good', check.deals({ deals, open: deals - won - lost, won, lost }), { count: deals }),
    found('good', check.asOf({ asOf: isoOf(dataset.entries.asOf) }), {
      means: check.asOfMeans[settings.asOf === null ? 'latest' : 'given'],
      toDo: check.asOfTodo,
    }),
    found('good', check.stages({ stages: pipeline.open.map((s) => s.name) }), {
      count: pipeline.open.length,
      means: check.stagesMeans[pipeline.source],
      toDo: check.stagesTodo,
    }),
  );
  const filters = filterTexts(settings);
  if (filters.length > 0) {
    const count = dataset.chosen.reduce((n, is) => n + is, 0);
    lines.push(found('good', check.filters({ filters }), { count, means: check.filtersMean, toDo: check.filtersTodo }));
  }
  if (mapping.layout === 'list')
    for (const { finding, count, means, todo } of listLines(dataset, language))
      lines.push(found('usable', finding, { count, means, toDo: todo }));
  const actions = log.actions.deal.length + (dataset.actions?.deal.length ?? 0);
  if (actions > 0) lines.push(found('good', check.actions({ actions }), { count: actions }));
  const changed = changedStages(dataset).map((k) => journeys.names[k]);
  if (changed.length > 0) {
    const { finding, means, todo } = check.processChanged;
    lines.push(found('good', finding({ stages: changed }), { count: changed.length, means, toDo: todo }));
  }
  for (const { stage, action, advanced, without } of allAdvancedWithout(dataset))
    if (without > 0) {
      const finding = language.notes.advancedWithout({ stage: journeys.names[stage], action, deals: without, of: advanced });
      lines.push(found('good', finding, { count: without, toDo: check.withoutTodo }));
    }
  lines.push(
    ...dataset.issues.map((issue) => issueLine(told(issue), language)),
    found('good', check.rules({ version: rulesVersion })),
  );
  const isGood = lines.every((line) => line.verdict === 'good');
  const verdict: Verdict = used * 2 < log.rows ? 'not usable' : isGood ? 'good' : 'usable';
  const toDo = verdict === 'not usable' ? check.notUsableTodo : '';
  return [found(verdict, check.verdict[verdict], { toDo }), ...lines];
}

const readAsLines = (readAs: Tables['readAs'], { check }: Words): CheckLine[] =>
  readAs ? [found(readAs.isSure ? 'good' : 'usable', check.readAs(readAs), { toDo: check.readAsTodo })] : [];

function columnLine(dataset: Dataset, { role, column, why, isSure }: MappingReason, { check }: Words): CheckLine {
  const finding = check.column({ column: dataset.log.table.names[column], role: check.roles[role] });
  const isNamed = (namedRoles as readonly Role[]).includes(role);
  const toDo = isNamed ? check.override({ role }) : check.overrideOther;
  return found(isSure ? 'good' : 'usable', finding, { means: isSure ? check.why[why] : check.unsure[why], toDo });
}

function stageColumnLine(dataset: Dataset, { column, stage, kind, isSure }: StageColumn, { check }: Words): CheckLine {
  const name = dataset.log.table.names[column];
  const finding = check.stageColumn({ column: name, stage, kind: check[kind as 'entered' | 'left'] });
  if (isSure) return found('good', finding, { means: check.why.heading });
  return found('usable', finding, { means: check.unsure.content, toDo: check.stageColumnTodo });
}

function issueLine(issue: Issue, { issues }: Words): CheckLine {
  const { finding, means, todo } = issues[issue.id];
  const verdict = issue.weight === 'warn' ? 'usable' : 'good';
  return found(verdict, finding(issue.seen), { count: issue.count, firstRow: issue.rows[0] || null, means, toDo: todo });
}

/** Rows of the body that gave an entry or an action. */
function usedRows(dataset: Dataset): number {
  const seen = new Uint8Array(dataset.log.table.to - dataset.log.table.from);
  for (const position of dataset.log.position) seen[position] = 1;
  for (const position of dataset.log.actions.position) seen[position] = 1;
  return seen.reduce((n, is) => n + is, 0);
}
