import type { Cells } from '../core/cells/cell.ts';
import { type Grid, isSameRange, letGo, newGrid } from '../core/cells/grid.ts';

/**
 * Ranges of one document that were read before. The same range handed in again is compared, exactly, with what was read
 * of it, and nothing is read twice; after any edit of what was read it is read anew. Owned by a host, never shared
 * between documents.
 */
export interface Memory {
  /** Gives a range as it is known, or as a new one. */
  gridOf(cells: Cells): Grid;
  /** Ends a call: the cells go, what was made of them stays. */
  rest(): void;
  /** Cells of the ranges that are kept. */
  readonly size: number;
}

/** Half of Excel's rows with eight columns; as columns they take some 150 MB. */
const MOST_CELLS = 4_000_000;

const sizeOf = (cells: Cells): number => cells.length * (cells[0]?.length ?? 0);

/** Starts a memory that keeps ranges of at most so many cells together, those used last. */
export function newMemory(most = MOST_CELLS): Memory {
  /** Those used last stand last. */
  let known: { readonly grid: Grid; readonly size: number }[] = [];
  const awake = new Set<Grid>();
  const sizeOfAll = () => known.reduce((sum, { size }) => sum + size, 0);
  return {
    gridOf(cells) {
      const found = known.find(({ grid }) => grid.cells === cells || (!awake.has(grid) && isSameRange(grid, cells)));
      const kept = found ?? { grid: newGrid(cells), size: sizeOf(cells) };
      known = [...known.filter((other) => other !== found), kept];
      while (known.length > 0 && sizeOfAll() > most) known.shift();
      kept.grid.cells = cells;
      awake.add(kept.grid);
      return kept.grid;
    },
    rest() {
      for (const grid of awake) letGo(grid);
      awake.clear();
    },
    get size() {
      return sizeOfAll();
    },
  };
}
