import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import type { BundleFunction } from './bundles.ts';

/** Which cell a formula stands in, and why it has no answer. */
export interface Stumble {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly sentence: string;
}

type Place = Omit<Stumble, 'sentence'>;

/** Keeps the sentence of every cell whose formula has no answer, as a host would show it at the cell. */
export interface Stumbles {
  set(stumble: Stumble): void;
  clear(place: Place): void;
  /** Forgets cells that hold no such formula any more, and gives the newest of the others. */
  last(isStill: (stumble: Stumble) => boolean): Stumble | null;
}

export function rememberStumbles(): Stumbles {
  const byCell = new Map<string, Stumble>();
  const keyOf = ({ sheetId, row, column }: Place): string => `${sheetId} ${row} ${column}`;
  return {
    set(stumble) {
      byCell.delete(keyOf(stumble));
      byCell.set(keyOf(stumble), stumble);
    },
    clear(place) {
      byCell.delete(keyOf(place));
    },
    last(isStill) {
      for (const [key, stumble] of byCell) if (!isStill(stumble)) byCell.delete(key);
      return [...byCell.values()].at(-1) ?? null;
    },
  };
}

/** What the grid's formula engine makes one executor of. */
type ExecutorClass = new (name: string) => BaseFunction;

/**
 * Makes the grid's executor of a bundle's function. An error must not leave it: one throwing function ends all
 * calculation of the grid, so a fault becomes `#VALUE!` and its sentence is kept.
 */
export function executorOf(bundled: BundleFunction, stumbles: Stumbles): [ExecutorClass, string] {
  class Executor extends BaseFunction {
    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      try {
        const answer = bundled.rules.answer(bundled.call(given.map(bundled.rules.argument)));
        stumbles.clear(cell);
        return answer;
      } catch (error) {
        stumbles.set({ ...cell, sentence: error instanceof Error ? error.message : String(error) });
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  }
  return [Executor, bundled.name];
}

/** What autocomplete and the formula's prompt show. */
export const infoOf = ({ name, description, parameters }: BundleFunction): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description,
  abstract: description.split('. ')[0],
  functionParameter: parameters.map((p) => ({
    name: p.name,
    detail: p.description,
    example: p.name,
    require: p.optional ? 0 : 1,
    repeat: 0,
  })),
});
