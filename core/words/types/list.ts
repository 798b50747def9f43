/** What CHECK says of a log with one row per deal and no history. */
export interface ListWords {
  readonly winRate: (p: { won: number; closed: number; low: number; high: number }) => string;
  readonly closedOnly: string;
  readonly cycle: (p: { days: number }) => string;
  readonly cycleMeans: string;
  readonly openAges: (p: { open: number; days: number }) => string;
  readonly noStages: string;
  readonly asks: string;
  readonly recipe: (p: { recipe: string }) => string;
}
