// The form that every way of working gives its answer in, so that all can be compared before any is timed.

/** Stages of the generated logs that are no outcome. */
export const openStages = ['Lead', 'Discovery', 'Demo', 'Proposal', 'Negotiation'];

export const DAY = 86_400_000;
export const momentOf = (serial) => Math.round(serial * DAY);

/** `2025-03` for a moment. */
export const monthOf = (moment) => new Date(moment - 25_569 * DAY).toISOString().slice(0, 7);

/** Figures of one stage in one group: deals that reached it, days of finished stays, and the honest days of all. */
export const figures = (reached, mean, median, honestMedian, honestP90) => ({ reached, mean, median, honestMedian, honestP90 });

/** The first age by which a share has left, by Kaplan and Meier, of ages in order with a mark for those still running. */
export function leftBy(ages, isRunning, share) {
  let atRisk = ages.length;
  let still = 1;
  for (let i = 0; i < ages.length; ) {
    let events = 0;
    let gone = 0;
    const age = ages[i];
    for (; i < ages.length && ages[i] === age; i++) {
      if (!isRunning[i]) events++;
      gone++;
    }
    still *= 1 - events / atRisk;
    atRisk -= gone;
    if (still <= 1 - share + 1e-12) return age;
  }
  return null;
}

const near = (a, b) =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)));

/** Tells the first place where two answers differ, `null` where they are equal. */
export function difference(a, b, path = '') {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const found = difference(a[key], b[key], `${path}/${key}`);
      if (found) return found;
    }
    return null;
  }
  return near(a, b) ? null : `${path}: ${a} and ${b}`;
}
