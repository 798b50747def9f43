import { answerCells, callFunction } from '../../calls/call.ts';
import type { Argument } from '../../calls/define.ts';
import { catalog } from '../../calls/functions.ts';
import { type Cell, type Cells, Fault } from '../../core/index.ts';
import { chanceOf, rangeOf } from './ranges.ts';

const settings = [
  'by=Rep',
  'level=phase',
  'count=visited',
  'visits=sum',
  'visits=first',
  'clock=working',
  'reopened=first',
  'as of=2025-01-20',
  'dates=dmy',
  'dates=mdy',
  'Rep=Ann|Bob',
  'Value>=100',
  'pipeline=Sales',
  'language=lv',
  'started from=2025-01-10',
  'headers=no',
  'date system=1904',
  'stage column=Status',
  'confidence=80%',
  'nonsense=1',
  '',
  '=',
];
const texts = [
  'Demo',
  'New',
  'Won',
  'discovery',
  'open',
  'lost',
  '45670',
  '2025-01-15',
  'share',
  'month',
  '',
  'Rep',
  'Source',
  '30',
  'Lost',
];

/** What a call did wrong, `null` for an answer or a fault in one clear sentence. */
export function complaintOf(seed: number): string | null {
  const chance = chanceOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)];
  const spec = pick(catalog);
  const log = rangeOf(chance);
  const args: Argument[] = spec.takesLog ? [log] : [];
  for (const parameter of spec.parameters) {
    if (parameter.isOptional && chance() < 0.5) break;
    args.push(
      parameter.kind === 'choice' && chance() < 0.7
        ? pick(parameter.choices ?? texts)
        : chance() < 0.1
          ? rangeOf(chance)
          : pick(texts),
    );
  }
  if (chance() < 0.2) args.push(rangeOf(chance));
  if (chance() < 0.2) args.push([['Stage'], ['New'], ['Demo'], ['Offer'], ['Won'], ['Lost']]);
  if (chance() < 0.5) args.push(pick(settings));
  try {
    return oddityOf(answerCells(callFunction(spec, args, { dialect: { dot: '.', separator: ',' } })));
  } catch (fault) {
    if (!(fault instanceof Fault)) return `${spec.id} threw ${fault instanceof Error ? fault.stack : String(fault)}`;
    return /undefined|NaN|\[object|null/.test(fault.message) && !/“[^”]*(undefined|NaN|null)/i.test(fault.message)
      ? `${spec.id} says “${fault.message}”`
      : null;
  }
}

/** A cell that no host may be handed, or rows of different lengths. */
export function oddityOf(answer: Cell | Cells): string | null {
  const rows = Array.isArray(answer) ? (answer as Cells) : [[answer as Cell]];
  if (rows.length === 0) return 'no rows';
  for (const row of rows) {
    if (row.length !== rows[0].length || row.length === 0) return 'a ragged table';
    for (const cell of row) {
      const isFine = typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell));
      if (!isFine) return `the cell ${String(cell)}`;
    }
  }
  return null;
}
