import type { Cell, Cells } from '../core/cells/cell.ts';
import type { Tables } from '../core/dataset/dataset.ts';
import type { Dialect } from '../core/questions/declaration.ts';
import type { Memory } from './memory.ts';

/** What a host tells a call; none of it changes a number. */
export interface CallContext {
  readonly dialect: Dialect;
  /** Ranges of the same document that were read before; a host that is started anew for each call has none. */
  readonly memory?: Memory;
  /** The encoding that the log's file was decoded with, where it had to be detected. */
  readonly readAs?: Tables['readAs'];
}

/** An argument as a host hands it over: one cell or a range. */
export type Argument = Cell | Cells;

export const isRange = (argument: Argument): argument is Cells => Array.isArray(argument);
