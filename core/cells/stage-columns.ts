import { wordOf } from './cell.ts';
import { type Draft, freeTimes } from './draft.ts';
import { isStatus, MOST } from './fit.ts';
import { fold } from './fold.ts';
import { rolesNamed } from './headings.ts';
import { sampleOf } from './sample.ts';
import { datedHeading, endingOf, type StageHeading, stageHeading } from './stage-heading.ts';

/** One column per stage, in a log with one row per deal. */
export interface StageColumn extends StageHeading {
  readonly column: number;
  /** False where nothing but its dates speaks for it. */
  readonly isSure: boolean;
  /** What shows it: a heading that says so, or a stage's name alone. */
  readonly from: 'wording' | 'name';
}

/** Words that are stages or outcomes, as the caller knows them. */
export interface StageKnowledge {
  readonly isStage: (folded: string) => boolean;
  readonly isOutcome: (folded: string) => boolean;
  /** Has a word that names of stages have. */
  readonly soundsLikeStage: (folded: string) => boolean;
}

/** How well a name is known for a stage: this log or the stages table has it; it has a stage's word; not at all. */
const HERE = 2;
const ANYWHERE = 1;
const NOWHERE = 0;

interface Found {
  readonly column: number;
  readonly stage: string;
  readonly known: number;
  /** The heading says that it is a date of this. */
  readonly isDated: boolean;
  /** Won or lost: a date of it makes no history. */
  readonly isEnding: boolean;
}

/**
 * Finds the columns that hold the moment at which a stage was entered or left; none where the table does not look like
 * one row per deal with a date per stage. Rule L1 d.
 */
export function stageColumnsOf(draft: Draft, knowledge: StageKnowledge): StageColumn[] {
  const worded = wordedColumns(draft);
  const isLong = draft.columns.stage !== undefined && draft.columns.entered !== undefined && draft.hasSeveralRows();
  const found = namedColumns(draft, knowledge);
  if (worded.some((c) => c.kind === 'entered')) return isLong ? [] : withNamed(worded, found);
  if (found.length < 2 || found.every((c) => c.isEnding) || draft.hasSeveralRows()) return [];
  const { columns, profiles } = draft;
  const stage = columns.stage;
  const tellsStages = stage !== undefined && !isStatus(profiles[stage], knowledge.isOutcome);
  const here = found.filter((c) => c.known === HERE).length;
  const named = found.filter((c) => c.known !== NOWHERE).length;
  if (!tellsStages && stage === undefined && columns.outcome === undefined) return found.map(columnOf);
  const isOtherwiseDated = [columns.entered, columns.created, columns.closed].some((column) => column !== undefined);
  const isWide = tellsStages ? here >= 2 || (here > 0 && named > 2) || (!isOtherwiseDated && named > 1) : named >= 2;
  if (!isWide) return [];
  const places = found.filter((c) => c.known !== NOWHERE).map((c) => c.column);
  const isBetween = (column: number) => column > places[0] && column < places[places.length - 1];
  // Where the log itself names stages, a name that is a stage's elsewhere only may be a date of something else.
  const sureFrom = tellsStages ? HERE : ANYWHERE;
  return found
    .filter((c) => c.known !== NOWHERE || isBetween(c.column) || (c.isDated && !tellsStages))
    .map((c) => ({ ...columnOf(c), isSure: c.known >= sureFrom }));
}

/** Beside columns that say it in words, names of stages count where they are at least two; endings alone are none. */
function withNamed(worded: readonly StageColumn[], found: readonly Found[]): StageColumn[] {
  const free = found.filter((c) => c.known === HERE && !worded.some(({ column }) => column === c.column));
  const isMixed = free.filter((c) => !c.isEnding).length >= 2;
  return [...worded, ...(isMixed ? free.map(columnOf) : [])].sort((a, b) => a.column - b.column);
}

const columnOf = ({ column, stage, known }: Found): StageColumn => ({
  kind: 'entered',
  stage,
  pipeline: '',
  column,
  isSure: known !== NOWHERE,
  from: 'name',
});

/** Columns whose heading says that a stage was entered or left, or how long it lasted. */
function wordedColumns({ table, profiles, taken }: Draft): StageColumn[] {
  return table.names.flatMap((name, column): StageColumn[] => {
    const heading = taken.has(column) ? null : stageHeading(name, table.folded[column]);
    if (!heading) return [];
    const { filled, moments } = profiles[column];
    const isMoment = filled === 0 || moments > 0;
    if (heading.kind !== 'duration' && !isMoment) return [];
    return [{ ...heading, column, isSure: filled === 0 || moments >= MOST || heading.kind === 'duration', from: 'wording' }];
  });
}

/** Columns of dates that a stage's name heads, or that no heading explains. */
function namedColumns(draft: Draft, { isStage, isOutcome, soundsLikeStage }: StageKnowledge): Found[] {
  const { table, columns, profiles } = draft;
  const present = new Set(
    columns.stage === undefined ? [] : sampleOf(table, columns.stage, 2000).map((cell) => fold(wordOf(cell))),
  );
  const knownAs = (folded: string) => {
    if (present.has(folded) || isStage(folded) || isOutcome(folded)) return HERE;
    return soundsLikeStage(folded) ? ANYWHERE : NOWHERE;
  };
  const free = new Set(freeTimes(draft));
  return table.names.flatMap((name, column): Found[] => {
    const folded = table.folded[column];
    if (folded === '') return [];
    const isEnding = rolesNamed(folded).some(({ role }) => role === 'won at' || role === 'lost at');
    const isEmpty = profiles[column].filled === 0;
    if (isEnding) {
      const canBe = isEmpty || profiles[column].moments >= MOST;
      return canBe ? [{ column, stage: endingOf(name), known: HERE, isDated: true, isEnding }] : [];
    }
    const whole = knownAs(folded);
    const dated = whole === HERE ? null : datedHeading(name, folded);
    const stage = dated ?? name;
    const known = Math.max(whole, dated === null ? NOWHERE : knownAs(fold(dated)));
    if (free.has(column)) return [{ column, stage, known, isDated: dated !== null, isEnding }];
    const isFree = !draft.taken.has(column) && rolesNamed(folded).length === 0;
    return isEmpty && isFree && known !== NOWHERE ? [{ column, stage, known, isDated: dated !== null, isEnding }] : [];
  });
}
