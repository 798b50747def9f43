/**
 * Gives for each of several p the share of false alarms among all that are as small: Benjamini and Hochberg's step-up,
 * as R `p.adjust(method = "BH")`. n log n.
 */
export function falseAlarmRates(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[b] - p[a]);
  const rates = new Array<number>(p.length);
  let least = 1;
  order.forEach((i, place) => {
    least = Math.min(least, (p[i] * p.length) / (p.length - place));
    rates[i] = least;
  });
  return rates;
}
