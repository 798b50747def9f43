import type * as en from './en/index.ts';
import type { Say } from './say.ts';

/** Every sentence and word of the core in one language. English sets the shape: a missing sentence does not compile. */
export interface Words {
  readonly say: Say;
  readonly faults: typeof en.faults;
  readonly notes: typeof en.notes;
  readonly issues: typeof en.issues;
  readonly check: typeof en.check;
  readonly list: typeof en.list;
  readonly recipes: typeof en.recipes;
  readonly rulers: typeof en.rulers;
  readonly movement: typeof en.movement;
  readonly waiting: typeof en.waiting;
  readonly headers: typeof en.headers;
  readonly vocabulary: typeof en.vocabulary;
}
