import type { Cells } from '../cells/cell.ts';
import { readWords } from '../cells/column.ts';
import { fold } from '../cells/fold.ts';
import { newIssues } from '../cells/issues.ts';
import type { Moment } from '../cells/moment.ts';
import type { Role } from '../cells/roles.ts';
import { newTimeReader } from '../cells/time-reader.ts';
import type { Settings } from '../settings.ts';
import { entriesOf } from './entries.ts';
import { type LogTable, readLog, readTable, type StageHints } from './log.ts';
import type { StageOutcome } from './stage-words.ts';
import type { Pipeline } from './stages.ts';

/** How an export is read. */
export interface ExportReading {
  readonly table: Pipeline | null;
  readonly hints: StageHints;
  readonly settings: Settings;
}

/** A stage or an outcome that an export shows a deal in. */
export interface Step {
  readonly deal: string;
  /** As the export writes it. */
  readonly stage: string;
  /** The stage's name, or `won` and `lost`, by which it is compared. */
  readonly key: string;
  /** When the deal came there, `NaN` where the export does not say. */
  readonly at: Moment;
  /** No later than this, `NaN` where nothing tells. */
  readonly latest: Moment;
  /** The present: where the export has no history. Otherwise an entry of its history. */
  readonly isPresent: boolean;
  /** The stage in which a closed deal ended. */
  readonly isBeforeEnd: boolean;
  /** Body row. */
  readonly position: number;
}

/** Reads the steps of an export in order of deals and time: its history, or what it shows of the present. Linear. */
export function stepsOf(cells: Cells, reading: ExportReading): { log: LogTable; steps: Step[] } {
  const { settings, hints } = reading;
  const log = readTable(cells, settings, hints, newIssues());
  return { log, steps: log.mapping.layout === 'list' ? presentOf(log, reading) : historyOf(cells, reading) };
}

function historyOf(cells: Cells, { settings, hints, table }: ExportReading): Step[] {
  const log = readLog(cells, settings, hints);
  const entries = entriesOf(log, table, settings.asOf, [], newIssues());
  const { open, closing } = entries.pipeline;
  const unseen = new Set(log.late.filter(({ entered }) => Number.isNaN(entered)).map(({ deal }) => deal));
  const steps: Step[] = [];
  for (let d = 0; d < log.deals.length; d++) {
    for (let i = entries.offset[d]; i < entries.offset[d + 1]; i++) {
      const point = entries.point[i];
      const outcome = point < open.length ? null : point === open.length ? 'lost' : 'won';
      const stage = outcome ? (closing.find((s) => s.outcome === outcome)?.name ?? outcome) : open[point].name;
      const isUnseen = i === entries.offset[d] && unseen.has(d);
      steps.push({
        deal: log.deals[d],
        stage,
        key: outcome ?? stage,
        at: isUnseen ? Number.NaN : entries.at[i],
        latest: entries.at[i],
        isPresent: false,
        isBeforeEnd: false,
        position: entries.position[i],
      });
    }
  }
  return steps;
}

/** What a log with one row per deal shows: the present stage with its date where told, and the outcome. */
function presentOf({ table, mapping, deals }: LogTable, { settings, hints }: ExportReading): Step[] {
  const { columns } = mapping;
  const reader = newTimeReader(table, settings, newIssues());
  const times = (role: Role) => (columns[role] === undefined ? null : reader.read([columns[role] as number])[0].at);
  const [since, closed, wonAt, lostAt] = (['since', 'closed', 'won at', 'lost at'] as const).map(times);
  const stage = wordReader({ table, mapping, deals }, 'stage');
  const outcome = wordReader({ table, mapping, deals }, 'outcome');
  const kindOf = (word: string): StageOutcome => (word === '' ? 'open' : hints.outcomeOf(fold(word)));
  const steps: Step[] = [];
  const seen = new Set<number>();
  for (let position = 0; position < deals.codes.length; position++) {
    const code = deals.codes[position];
    if (code < 0 || seen.has(code)) continue;
    seen.add(code);
    const present = stage(position);
    const said = [outcome(position), present].find((word) => kindOf(word) !== 'open') ?? '';
    const kind = kindOf(said);
    const at = (column: Float64Array | null) => column?.[position] ?? Number.NaN;
    const isStage = present !== '' && kindOf(present) === 'open';
    const ends = [at(kind === 'won' ? wonAt : lostAt), at(closed), isStage ? Number.NaN : at(since)];
    const end = kind === 'open' ? Number.NaN : (ends.find((moment) => moment > 0) ?? Number.NaN);
    const of = { deal: deals.words[code], isPresent: true, position };
    if (isStage) steps.push({ ...of, stage: present, key: present, at: at(since), latest: end, isBeforeEnd: kind !== 'open' });
    if (kind !== 'open') steps.push({ ...of, stage: said, key: kind, at: end, latest: end, isBeforeEnd: false });
  }
  return steps;
}

function wordReader({ table, mapping }: LogTable, role: Role): (position: number) => string {
  const column = mapping.columns[role];
  if (column === undefined) return () => '';
  const { codes, words } = readWords(table, column);
  return (position) => (codes[position] < 0 ? '' : words[codes[position]]);
}
