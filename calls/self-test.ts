import type { Cell, Cells } from '../core/cells/cell.ts';
import { productVersion, rulesVersion } from '../core/version.ts';
import { answerCells, callFunction } from './call.ts';
import { functions } from './functions.ts';
import type { FunctionId } from './list.ts';

/** One known answer: what is asked, what is known, and what was computed here. */
export interface KnownAnswer {
  readonly asked: string;
  readonly known: Cell;
  readonly computed: () => Cell;
}

/** What a host made of the known answers. */
export interface SelfTest {
  readonly version: string;
  readonly rules: string;
  readonly checks: number;
  /** Those that did not hold, as sentences would quote them. */
  readonly failed: readonly string[];
  readonly milliseconds: number;
}

/** Four deals, observed until day 9 of January 2025 (serial 45666): a is won, b lost, c and d are open. */
const log: Cells = [
  ['Deal', 'Stage', 'Date', 'Value'],
  ['a', 'New', 45_658, 1000],
  ['a', 'Demo', 45_660, 1000],
  ['a', 'Won', 45_666, 1000],
  ['b', 'New', 45_659, 500],
  ['b', 'Lost', 45_661, 500],
  ['c', 'New', 45_659, 700],
  ['c', 'Demo', 45_663, 700],
  ['d', 'New', 45_665, 300],
];

const settings = 'as of=2025-01-09';

const asked = (id: FunctionId, ...args: Cell[]): Cells =>
  answerCells(callFunction(functions[id], [log, ...args, settings], { dialect: { dot: '_', separator: ',' } })) as Cells;

const cellOf = (cells: Cells, row: number, heading: string): Cell => cells[row][cells[0].indexOf(heading)];

/** Answers worked out by pencil from the four deals. */
const knownAnswers: readonly KnownAnswer[] = [
  // F1, F2: all four came to New; a and c went on, b was lost, d is there.
  ...(['Entered', 'Advanced', 'Lost', 'Open'] as const).map(
    (heading, i): KnownAnswer => ({
      asked: `FUNNEL, New, ${heading}`,
      known: [4, 2, 1, 1][i],
      computed: () => cellOf(asked('FUNNEL'), 1, heading),
    }),
  ),
  // F6: one of the two who came to Demo went on.
  { asked: 'FUNNEL, Demo, Conversion', known: 1 / 2, computed: () => cellOf(asked('FUNNEL'), 2, 'Conversion') },
  // D2: d is censored at 1 day; at 2 days two of three have left, so that 1/3 stays.
  { asked: 'TIME_IN_STAGE, New, median', known: 2, computed: () => asked('TIME_IN_STAGE', 'New') as unknown as Cell },
  // C2: 1/3 goes on after 2 days, 1/3 is lost; the last third goes on after 4.
  { asked: 'CONVERSION, New to Demo', known: 2 / 3, computed: () => asked('CONVERSION', 'New', 'Demo') as unknown as Cell },
];

const NEAR = 1e-12;

const isSame = (known: Cell, computed: Cell): boolean =>
  known === computed || (typeof known === 'number' && typeof computed === 'number' && Math.abs(known - computed) < NEAR);

function failureOf({ asked: what, known, computed }: KnownAnswer): string | null {
  try {
    const seen = computed();
    return isSame(known, seen) ? null : `${what}: ${String(seen)} ≠ ${String(known)}`;
  } catch (error) {
    return `${what}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Computes the known answers where this runs, with those that only the host can know, and compares. */
export function selfTest(ofHost: readonly KnownAnswer[] = []): SelfTest {
  const begin = Date.now();
  const all = [...knownAnswers, ...ofHost];
  const failed = all.map(failureOf).filter((failure) => failure !== null);
  return { version: productVersion, rules: rulesVersion, checks: all.length, failed, milliseconds: Date.now() - begin };
}
