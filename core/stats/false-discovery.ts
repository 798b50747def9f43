/**
 * Adjusts p-values of one family so that calling those at or below 0.05 keeps the share of false calls at 5 %: each p × n ÷
 * its rank, no larger than what the next larger p gives, at most 1. Same order as given. Benjamini & Hochberg 1995, as R
 * `p.adjust(method = "BH")`. n log n.
 * @param p p-values from 0 to 1; an empty list gives one.
 * @example falseDiscoveryRates([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function falseDiscoveryRates(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[b] - p[a]);
  const rates = new Array<number>(p.length);
  let least = 1;
  order.forEach((i, rank) => {
    least = Math.min(least, (p[i] * p.length) / (p.length - rank));
    rates[i] = least;
  });
  return rates;
}

/** What is called at this rate or below is a finding. Rules B2, M3, S3. */
export const CALLED_AT = 0.05;
