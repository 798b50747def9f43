import type { Cells } from '../cells/cell.ts';
import { isBlankRow, textOf } from '../cells/cell.ts';
import { numberOf } from '../cells/column.ts';
import { fold, nearest } from '../cells/fold.ts';
import { Fault } from '../fault.ts';
import { words } from '../words/index.ts';
import { type HeaderId, headerIds } from '../words/terms.ts';
import { outcomeOfWord, phasesOf, roleOfStage, type StageOutcome, type StageRole } from './stage-words.ts';

/** One row of the stages table. */
export interface Stage {
  readonly name: string;
  readonly phase: string;
  readonly role: StageRole | '';
  readonly outcome: StageOutcome;
  readonly alsoCalled: readonly string[];
  readonly movesOnWhen: string;
  /** At least this share should go on. */
  readonly goalConversion: number | null;
  /** At most this many days. */
  readonly goalDays: number | null;
  readonly owner: string;
  readonly teams: string;
  readonly whatToDo: string;
  readonly recipients: string;
}

/** The stages in order, then the outcomes. Rule J6. */
export interface Pipeline {
  readonly open: readonly Stage[];
  readonly closing: readonly Stage[];
  readonly source: 'table' | 'inferred';
}

/** Headings of the stages table, in its order. */
export const stageHeaders = [
  'Stage',
  'Phase',
  'Role',
  'Outcome',
  'Also called',
  'Moves on when',
  'Goal conversion',
  'Goal days',
  'Owner',
  'Teams',
  'What to do',
  'Recipients',
] as const satisfies readonly HeaderId[];

export type StageHeader = (typeof stageHeaders)[number];

/** Gives the id of a heading as printed in any language. */
function headerOf(text: string): HeaderId | null {
  const folded = fold(text);
  return headerIds.find((id) => fold(id) === folded || Object.values(words).some((w) => fold(w.headers[id]) === folded)) ?? null;
}

/** Gives the heading of a stages table that a text is, `null` where it is none. */
export function stageHeadingOf(text: string): StageHeader | null {
  const id = headerOf(text);
  return stageHeaders.find((header) => header === id) ?? null;
}

/**
 * Tells whether a range is a stages table: a heading row with Stage among them, without the headings of a log.
 * @param cells a range, headings first.
 * @example isStagesTable([['Stage', 'Owner'], ['New', 'Ann']]) // true
 */
export function isStagesTable(cells: Cells): boolean {
  const ids = (cells[0] ?? []).map((cell) => (typeof cell === 'string' ? headerOf(cell) : null));
  return ids.includes('Stage');
}

/** Reads the choices of one column, in any language; a fault names what is allowed. */
function choiceOf<T extends string>(text: string, allowed: readonly T[], header: HeaderId, row: number): T {
  const folded = fold(text);
  const found = allowed.find((id) =>
    Object.values(words).some((w) => fold((w.vocabulary as Record<string, string>)[id]) === folded),
  );
  if (found !== undefined) return found;
  throw new Fault('stageChoice', { header, row, seen: text, allowed: [...allowed], nearest: nearest(text, allowed) });
}

/**
 * Reads a stages table (headings in any order, only Stage needed) or a single column of names. Without an Outcome
 * column the outcomes are known by their words. Errors: a stage named twice, no open stage, an unknown outcome or role.
 * @param cells a stages table, or one column of names.
 * @example readStages([['New'], ['Demo']]).open.map(({ name }) => name) // ['New', 'Demo']
 */
export function readStages(cells: Cells): Pipeline {
  const headings = isStagesTable(cells);
  const ids: (HeaderId | null)[] = headings ? cells[0].map((cell) => headerOf(textOf(cell))) : ['Stage'];
  const at = (id: HeaderId) => ids.indexOf(id);
  const stages: Stage[] = [];
  const known = new Map<string, number>();
  for (let r = headings ? 1 : 0; r < cells.length; r++) {
    const row = cells[r];
    if (isBlankRow(row)) continue;
    const text = (id: HeaderId) => (at(id) < 0 ? '' : textOf(row[at(id)] === 0 ? '' : row[at(id)]));
    const name = text('Stage');
    if (name === '') continue;
    const stage = stageOf(name, text, at('Outcome') >= 0, at('Role') >= 0, r + 1);
    for (const word of [name, ...stage.alsoCalled].map(fold)) {
      if (known.has(word)) throw new Fault('stageTwice', { name, first: known.get(word) ?? 0, second: r + 1 });
      known.set(word, r + 1);
    }
    stages.push(stage);
  }
  const open = stages.filter((stage) => stage.outcome === 'open');
  if (open.length === 0) throw new Fault('noOpenStage', { stages: stages.map((s) => s.name) });
  const phases = at('Phase') < 0 ? phasesOf(open.map((s) => s.name)) : null;
  return {
    open: phases ? open.map((stage, i) => ({ ...stage, phase: phases[i] })) : open,
    closing: stages.filter((stage) => stage.outcome !== 'open'),
    source: 'table',
  };
}

function stageOf(name: string, text: (id: HeaderId) => string, withOutcome: boolean, withRole: boolean, row: number): Stage {
  const outcome = text('Outcome');
  const role = text('Role');
  const goal = (id: HeaderId): number | null => {
    const written = text(id);
    if (written === '') return null;
    const value = numberOf(written);
    if (Number.isNaN(value) || value < 0) throw new Fault('goalNoNumber', { header: id, row, seen: written });
    return value;
  };
  const conversion = goal('Goal conversion');
  return {
    name,
    phase: text('Phase'),
    role: withRole
      ? role === ''
        ? ''
        : choiceOf(role, ['contact', 'discovery', 'demo', 'proposal'], 'Role', row)
      : roleOfStage(name),
    outcome: withOutcome
      ? outcome === ''
        ? 'open'
        : choiceOf(outcome, ['open', 'won', 'lost'], 'Outcome', row)
      : outcomeOfWord(fold(name)),
    alsoCalled: text('Also called')
      .split(/[;,|]/)
      .map((word) => word.trim())
      .filter(Boolean),
    movesOnWhen: text('Moves on when'),
    goalConversion: conversion !== null && conversion > 1 && conversion <= 100 ? conversion / 100 : conversion,
    goalDays: goal('Goal days'),
    owner: text('Owner'),
    teams: text('Teams'),
    whatToDo: text('What to do'),
    recipients: text('Recipients'),
  };
}

/** A stage that only its name tells of. */
export function stageNamed(name: string, outcome: StageOutcome, phase: string): Stage {
  return {
    name,
    phase,
    role: outcome === 'open' ? roleOfStage(name) : '',
    outcome,
    alsoCalled: [],
    movesOnWhen: '',
    goalConversion: null,
    goalDays: null,
    owner: '',
    teams: '',
    whatToDo: '',
    recipients: '',
  };
}

/** Finds a stage by its name or another name of it; `-1` where there is none. */
export const indexOfStage = (stages: readonly Stage[], folded: string): number =>
  stages.findIndex((stage) => fold(stage.name) === folded || stage.alsoCalled.some((word) => fold(word) === folded));
