import type { Cells } from '../core/cells/cell.ts';
import type { ReadAs } from '../core/dataset/dataset.ts';

/** A file as it was dropped or named. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The cells of a file; a workbook can't be read everywhere. */
export type Exported =
  | { readonly kind: 'cells'; readonly cells: Cells; readonly readAs: ReadAs | null }
  | { readonly kind: 'workbook' }
  | { readonly kind: 'fault'; readonly sentence: string };
