import type { FunctionId, ParameterId } from '../list.ts';

/** What a function says of itself. The description opens with the question. */
export interface FunctionWords<F extends FunctionId> {
  readonly question: string;
  readonly detail: string;
  readonly parameters: Readonly<Record<ParameterId<F>, string>>;
}

/** All words of the catalog in one language; a missing one does not compile. */
export interface CatalogWords {
  readonly log: string;
  readonly stages: string;
  readonly actions: string;
  readonly settings: string;
  readonly optional: string;
  readonly functions: { readonly [F in FunctionId]: FunctionWords<F> };
}
