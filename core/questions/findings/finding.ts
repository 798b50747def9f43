import type { FindingId, FindingParams } from '../../words/index.ts';

/** One sentence that a manager should read first, with its numbers and the call that shows them. */
export interface Finding<Id extends FindingId = FindingId> {
  readonly id: Id;
  readonly params: FindingParams<Id>;
  /** The function that shows the numbers, by id, and its own parameters. */
  readonly shownBy: string;
  readonly args: readonly string[];
  /** The stage whose deals stand behind it, `null` where it is all of them. */
  readonly stage: string | null;
  /** What is at stake: deals, and their value where the log has values. */
  readonly deals: number;
  readonly value: number;
}

/** Where a finding comes from. */
export interface Source {
  readonly shownBy: string;
  readonly args?: readonly string[];
  readonly stage?: string | null;
  readonly deals: number;
  readonly value?: number | null;
}

/** Makes a finding. */
export const finding = <Id extends FindingId>(id: Id, params: FindingParams<Id>, source: Source): Finding<Id> => ({
  id,
  params,
  shownBy: source.shownBy,
  args: source.args ?? [],
  stage: source.stage ?? null,
  deals: source.deals,
  value: source.value ?? 0,
});
