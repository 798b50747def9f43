/** Successes of a group out of its trials. */
export interface Trials {
  readonly successes: number;
  readonly n: number;
}

/**
 * Shrinks the rates of groups toward the rate of all, the more the smaller a group and the less groups differ: with the
 * intraclass correlation ρ = [Σnᵢ(pᵢ−m)² − (k−1)m(1−m)] ÷ [m(1−m)(N − Σnᵢ²/N − (k−1))] the rate of a group is
 * (w + mφ) ÷ (n + φ), φ = (1−ρ) ÷ ρ; with ρ ≤ 0 it is m. `null` where nobody has any trial. Rule S2. Kleinman 1973.
 * @param groups successes and trials of each, whole numbers.
 * @example shrunkRates([{ successes: 6, n: 10 }, { successes: 30, n: 100 }]) // [0.50523, 0.30138]
 */
export function shrunkRates(groups: readonly Trials[]): (number | null)[] {
  const tried = groups.filter(({ n }) => n > 0);
  const all = tried.reduce((sum, { n }) => sum + n, 0);
  if (all === 0) return groups.map(() => null);
  const m = tried.reduce((sum, { successes }) => sum + successes, 0) / all;
  const k = tried.length;
  const between =
    tried.reduce((sum, { successes, n }) => sum + n * (successes / n - m) * (successes / n - m), 0) - (k - 1) * m * (1 - m);
  const within = m * (1 - m) * (all - tried.reduce((sum, { n }) => sum + n * n, 0) / all - (k - 1));
  const rho = within > 0 ? Math.min(1, between / within) : 0;
  if (rho <= 0) return groups.map(() => m);
  const phi = (1 - rho) / rho;
  return groups.map(({ successes, n }) => (n + phi === 0 ? m : (successes + m * phi) / (n + phi)));
}
