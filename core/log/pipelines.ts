import { readWords } from '../cells/column.ts';
import { fold, nearest } from '../cells/fold.ts';
import type { Mapping } from '../cells/mapping.ts';
import type { Table } from '../cells/table.ts';
import { Fault } from '../fault.ts';
import type { StageOutcome } from './stage-words.ts';

/** The pipeline in question: which rows are of it, and which of a wide log's columns. */
export interface PipelineChoice {
  /** 1 for rows of the pipeline; `null` where all rows are. */
  readonly rows: Uint8Array | null;
  readonly stageColumns: Mapping['stageColumns'];
  /** Pipelines that are counted together, when there are several. */
  readonly together: readonly string[];
}

interface PipelineQuestion {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly wanted: string | null;
  /** A stages table settles which stages belong together. */
  readonly hasStages: boolean;
  readonly outcomeOf: (folded: string) => StageOutcome;
}

/**
 * Chooses the rows and columns of the pipeline that the setting names. Without it, pipelines are counted together where
 * all their stages lie in one of them. Errors: an unknown pipeline; several with stages of their own and none chosen.
 * Linear.
 */
export function choosePipeline(question: PipelineQuestion): PipelineChoice {
  const { table, mapping, wanted, hasStages } = question;
  const column = mapping.columns.pipeline;
  const read = column === undefined ? null : readWords(table, column);
  const suffixes = [...new Set(mapping.stageColumns.map((c) => c.pipeline).filter(Boolean))];
  const known = [...new Map([...(read?.words ?? []), ...suffixes].map((name) => [fold(name), name])).values()];
  const all = { rows: null, stageColumns: mapping.stageColumns };
  if (wanted === null) {
    const names = read ? known.filter((name) => read.words.some((word) => fold(word) === fold(name))) : suffixes;
    if (names.length < 2 || hasStages || mapping.layout === 'list') return { ...all, together: names.length < 2 ? [] : names };
    const sets = stagesByPipeline(question, names.map(fold));
    const largest = sets.reduce((best, set) => (set.size > best.size ? set : best));
    if (sets.every((set) => [...set].every((stage) => largest.has(stage)))) return { ...all, together: names };
    throw new Fault('whichPipeline', { pipelines: names });
  }
  const folded = fold(wanted);
  if (!known.some((name) => fold(name) === folded))
    throw new Fault('noSuchPipeline', { name: wanted, nearest: nearest(wanted, known), known });
  const rows = read && Uint8Array.from(read.codes, (code) => (code < 0 || fold(read.words[code]) === folded ? 1 : 0));
  const hasOwn = mapping.stageColumns.some((c) => fold(c.pipeline) === folded);
  const stageColumns = hasOwn
    ? mapping.stageColumns.filter((c) => c.pipeline === '' || fold(c.pipeline) === folded)
    : mapping.stageColumns;
  return { rows, stageColumns, together: [] };
}

/** The open stages that the rows, or a wide log's columns, of each pipeline name. */
function stagesByPipeline({ table, mapping, outcomeOf }: PipelineQuestion, pipelines: readonly string[]): Set<string>[] {
  const sets = pipelines.map(() => new Set<string>());
  const add = (pipeline: string, stage: string) => {
    const place = pipelines.indexOf(pipeline);
    if (place >= 0 && outcomeOf(stage) === 'open') sets[place].add(stage);
  };
  if (mapping.layout === 'wide') {
    for (const { pipeline, stage } of mapping.stageColumns) if (pipeline !== '') add(fold(pipeline), fold(stage));
    return sets;
  }
  const column = mapping.columns.to ?? mapping.columns.stage;
  if (column === undefined) return sets;
  const stages = readWords(table, column);
  const names = readWords(table, mapping.columns.pipeline as number);
  const seen = new Set<number>();
  for (let i = 0; i < stages.codes.length; i++) {
    if (stages.codes[i] < 0 || names.codes[i] < 0) continue;
    const key = names.codes[i] * stages.words.length + stages.codes[i];
    if (seen.has(key)) continue;
    seen.add(key);
    add(fold(names.words[names.codes[i]]), fold(stages.words[stages.codes[i]]));
  }
  return sets;
}
