interface Population {
  readonly from: string;
  readonly to: string;
  /** Days. */
  readonly within: number;
  /** Deals that got to the base, were seen there, or had an action done. */
  readonly base: 'reached' | 'visited' | 'action';
}
/** What each ruler of RECONCILE answers, with its population. Rule C6. */
export interface RulerWords {
  readonly 'to date': (p: Population) => string;
  readonly settled: (p: Population) => string;
  readonly expected: (p: Population) => string;
  readonly mature: (p: Population) => string;
  readonly movement: (p: Population) => string;
  readonly strict: (p: Population) => string;
}
