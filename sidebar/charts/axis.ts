/** Round numbers from 0 to `most` at steps of 1, 2 or 5 times a power of ten, at most so many steps. */
export function ticksTo(most: number, steps: number): number[] {
  const rough = most / Math.max(1, steps);
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1e-9)));
  const step = [1, 2, 5, 10].map((n) => n * power).find((s) => s >= rough - 1e-12) ?? 10 * power;
  const ticks: number[] = [];
  for (let i = 0; i * step <= most * 1.0001; i++) ticks.push(i * step);
  return ticks;
}
