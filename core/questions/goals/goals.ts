/** Whether a goal is met, as far as the interval tells. */
export const goalStatuses = ['met', 'not met', 'too early'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** Up: at least. Down: at most. */
export type Direction = 'up' | 'down';

/**
 * Tells whether a goal is met. At least: met if the low limit is no lower, not met if the high limit is lower; at most
 * the other way round; otherwise, and without the limit that would tell, too early. Rule G1.
 */
export function goalStatus(low: number | null, high: number | null, goal: number, direction: Direction): GoalStatus {
  const [worst, best] = direction === 'up' ? [low, high] : [high, low];
  const sign = direction === 'up' ? 1 : -1;
  if (worst !== null && sign * (worst - goal) >= 0) return 'met';
  return best !== null && sign * (best - goal) < 0 ? 'not met' : 'too early';
}

/** Gives by how much a number is better than its goal, in both directions; negative where it is worse. Rule G1. */
export const gapOf = (actual: number | null, goal: number, direction: Direction): number | null =>
  actual === null ? null : direction === 'up' ? actual - goal : goal - actual;
