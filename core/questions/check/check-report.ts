import type { MappingReason } from '../../cells/draft.ts';
import type { Issue } from '../../cells/issues.ts';
import { isoOf } from '../../cells/moment.ts';
import { namedRoles, type Role } from '../../cells/roles.ts';
import type { StageColumn } from '../../cells/stage-columns.ts';
import { filterTexts, type Study, studyOf, type Tables } from '../../dataset/study.ts';
import { Fault, sentenceOf } from '../../fault.ts';
import { LOST, WON } from '../../journey/journeys.ts';
import type { Settings } from '../../settings.ts';
import { column, type Report, type Value } from '../../table/report.ts';
import { rulesVersion } from '../../version.ts';
import { type IssueId, words } from '../../words/index.ts';
import type { Language } from '../../words/say.ts';
import type { Words } from '../../words/shape.ts';
import { allAdvancedWithout } from '../drivers/defining-action.ts';
import { listLines } from './list-check.ts';
import { changedStages } from './process-change.ts';

type Verdict = 'good' | 'usable' | 'not usable';

/** One line: verdict of the line, finding, count, first row, what it means, what to do. */
type Line = readonly [Verdict, string, number | null, number | null, string, string];

/**
 * Reports whether a log can be trusted: the verdict first, then layout and columns with their reasons, what was
 * counted, and every oddity. A log that can't be read is an answer here, no fault. Rules L1 to L5, Q2.
 */
export function checkReport(tables: Tables, settings: Settings): Report {
  try {
    return studyCheck(studyOf(tables, settings));
  } catch (fault) {
    if (fault instanceof Fault) return faultCheck(fault, settings.language, tables.readAs);
    throw fault;
  }
}

/** Reports what a study says of its log. */
export const studyCheck = (study: Study): Report => reportOf(linesOf(study, words[study.settings.language], asSeen));

/** Reports it to people who don't have the log: no row of it, and nothing of its cells but headings and stages. */
export function checkForOthers(study: Study): Report {
  const said = linesOf(study, words[study.settings.language], withoutCell);
  // Sentences that differ by a cell alone are the same without it.
  const lines = new Map(
    said.map(([verdict, finding, , , means, todo]) => [finding, [verdict, finding, null, null, means, todo] as const]),
  );
  return reportOf([...lines.values()]);
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

/** Reports why a log could not be read. */
export function faultCheck(fault: Fault, language: Language, readAs?: Tables['readAs']): Report {
  const { check } = words[language];
  return reportOf([
    ['not usable', check.verdict['not usable'], null, null, '', check.notUsableTodo],
    ['not usable', sentenceOf(fault, language), null, null, '', ''],
    ...readAsLines(readAs, words[language]),
    ['good', check.rules({ version: rulesVersion }), null, null, '', ''],
  ]);
}

function reportOf(lines: readonly Line[]): Report {
  return {
    columns: [
      column('Verdict', 'word'),
      column('Finding', 'text'),
      column('Count', 'count'),
      column('First row', 'row'),
      column('What it means', 'text'),
      column('What to do', 'text'),
    ],
    lines: lines as readonly (readonly Value[])[],
    notes: [],
    selectors: lines.map(() => null),
  };
}

function linesOf(study: Study, language: Words, told: (issue: Issue) => Issue): Line[] {
  const { check } = language;
  const { log, pipeline, settings, journeys } = study;
  const { mapping } = log;
  const found: Line[] = [
    ...readAsLines(study.tables.readAs, language),
    ['good', check.layout[mapping.layout], null, null, check.layoutMeans, ''],
    ...[...mapping.reasons].sort((a, b) => a.column - b.column).map((reason) => columnLine(study, reason, language)),
    ...mapping.stageColumns.filter((c) => c.kind !== 'duration').map((c) => stageColumnLine(study, c, language)),
  ];
  if (mapping.others.length > 0) {
    const columns = mapping.others.map((c) => log.table.names[c]);
    found.push(['good', check.others({ columns }), columns.length, null, check.othersMean, check.othersTodo]);
  }
  if (log.order) found.push(['good', check.dateOrder[log.order], null, null, check.dateOrderMeans, '']);
  const used = usedRows(study);
  const outcomes = journeys.outcome.filter((_, d) => study.entries.offset[d + 1] > study.entries.offset[d]);
  const won = outcomes.reduce((n, o) => n + (o === WON ? 1 : 0), 0);
  const lost = outcomes.reduce((n, o) => n + (o === LOST ? 1 : 0), 0);
  found.push(
    ['good', check.rows({ used, rows: log.rows }), used, null, '', ''],
    [
      'good',
      check.deals({ deals: outcomes.length, open: outcomes.length - won - lost, won, lost }),
      outcomes.length,
      null,
      '',
      '',
    ],
    [
      'good',
      check.asOf({ asOf: isoOf(study.entries.asOf) }),
      null,
      null,
      check.asOfMeans[settings.asOf === null ? 'latest' : 'given'],
      check.asOfTodo,
    ],
    [
      'good',
      check.stages({ stages: pipeline.open.map((s) => s.name) }),
      pipeline.open.length,
      null,
      check.stagesMeans[pipeline.source],
      check.stagesTodo,
    ],
  );
  const filters = filterTexts(settings);
  if (filters.length > 0) {
    const chosen = study.chosen.reduce((n, is) => n + is, 0);
    found.push(['good', check.filters({ filters }), chosen, null, check.filtersMean, check.filtersTodo]);
  }
  if (mapping.layout === 'list') {
    found.push(
      ...listLines(study, language).map(({ finding, count, means, todo }): Line => ['usable', finding, count, null, means, todo]),
    );
  }
  const actions = log.actions.deal.length + (study.actions?.deal.length ?? 0);
  if (actions > 0) found.push(['good', check.actions({ actions }), actions, null, '', '']);
  const changed = changedStages(study).map((k) => journeys.names[k]);
  if (changed.length > 0) {
    const { finding, means, todo } = check.processChanged;
    found.push(['good', finding({ stages: changed }), changed.length, null, means, todo]);
  }
  for (const { stage, action, advanced, without } of allAdvancedWithout(study))
    if (without > 0) {
      const finding = language.notes.advancedWithout({ stage: journeys.names[stage], action, deals: without, of: advanced });
      found.push(['good', finding, without, null, '', check.withoutTodo]);
    }
  found.push(...study.issues.map((issue) => issueLine(told(issue), language)), [
    'good',
    check.rules({ version: rulesVersion }),
    null,
    null,
    '',
    '',
  ]);
  const verdict: Verdict = used * 2 < log.rows ? 'not usable' : found.some(([v]) => v !== 'good') ? 'usable' : 'good';
  return [[verdict, check.verdict[verdict], null, null, '', verdict === 'not usable' ? check.notUsableTodo : ''], ...found];
}

function readAsLines(readAs: Tables['readAs'], { check }: Words): Line[] {
  return readAs ? [[readAs.isSure ? 'good' : 'usable', check.readAs(readAs), null, null, '', check.readAsTodo]] : [];
}

function columnLine(study: Study, { role, column, why, isSure }: MappingReason, { check }: Words): Line {
  const finding = check.column({ column: study.log.table.names[column], role: check.roles[role] });
  const isNamed = (namedRoles as readonly Role[]).includes(role);
  const override = isNamed ? check.override({ role }) : check.overrideOther;
  return [isSure ? 'good' : 'usable', finding, null, null, isSure ? check.why[why] : check.unsure[why], override];
}

function stageColumnLine(study: Study, { column, stage, kind, isSure }: StageColumn, { check }: Words): Line {
  const finding = check.stageColumn({
    column: study.log.table.names[column],
    stage,
    kind: check[kind as 'entered' | 'left'],
  });
  return [
    isSure ? 'good' : 'usable',
    finding,
    null,
    null,
    isSure ? check.why.heading : check.unsure.content,
    isSure ? '' : check.stageColumnTodo,
  ];
}

function issueLine(issue: Issue, { issues }: Words): Line {
  const { finding, means, todo } = issues[issue.id];
  const row = issue.rows[0] ?? 0;
  return [issue.weight === 'warn' ? 'usable' : 'good', finding(issue.seen), issue.count, row === 0 ? null : row, means, todo];
}

/** Rows of the body that gave an entry or an action. */
function usedRows(study: Study): number {
  const seen = new Uint8Array(study.log.table.to - study.log.table.from);
  for (const position of study.log.position) seen[position] = 1;
  for (const position of study.log.actions.position) seen[position] = 1;
  return seen.reduce((n, is) => n + is, 0);
}
