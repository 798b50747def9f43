import { riskOf, type Tally } from './tally.ts';

/** Steps through the ages of a group beside another one's. */
export interface Walk {
  /** The next age at which somebody ends, infinite after the last. */
  readonly age: () => number;
  /** How many are at risk at an age that does not lie before the last one passed. Rule D7 for delayed entry. */
  readonly atRisk: (age: number) => number;
  /** How many end at an age, in any way but censored, or by one cause. */
  readonly events: (age: number, cause?: number) => number;
  /** Whoever ends at the age is gone afterwards. */
  readonly pass: (age: number) => void;
}

/**
 * Starts at the youngest age of a tally; the whole walk is linear.
 * @param tally spells by age and end.
 * @example newWalk(tallyOfSpells([2, 3], [1, 0], 1)).atRisk(2) // 2
 */
export function newWalk(tally: Tally): Walk {
  const { ages, counts, late } = tally;
  const all = riskOf(tally).events;
  let place = 0;
  let watched = 0;
  let left = tally.n - late.length;
  const isAt = (age: number) => place < ages.length && ages[place] === age;
  const events: Walk['events'] = (age, cause) => {
    if (!isAt(age)) return 0;
    return cause === undefined ? all[place] : counts[cause][place];
  };
  return {
    age: () => (place < ages.length ? ages[place] : Number.POSITIVE_INFINITY),
    atRisk(age) {
      while (watched < late.length && late[watched] < age) {
        watched++;
        left++;
      }
      return left;
    },
    events,
    pass(age) {
      if (!isAt(age)) return;
      left -= all[place] + counts[0][place];
      place++;
    },
  };
}
