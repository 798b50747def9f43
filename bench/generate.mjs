// A seeded deal log of any size: entry rows × 8 columns, as a pipeline export has them.

/** A small generator of numbers in [0, 1): mulberry32. */
export function newRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const stages = ['Lead', 'Discovery', 'Demo', 'Proposal', 'Negotiation'];

/** Makes a log of so many entry rows (headings not counted), grouped by deal or shuffled. */
export function makeLog(rows, { seed = 1, isShuffled = false } = {}) {
  const random = newRandom(seed);
  const log = [];
  for (let deal = 1; log.length < rows; deal++) {
    let day = 45_000 + random() * 700;
    const shared = [
      `Rep ${Math.floor(random() * 20)}`,
      `Persona ${Math.floor(random() * 5)}`,
      `Source ${Math.floor(random() * 6)}`,
      Math.round(random() * 50_000),
    ];
    const add = (stage) => log.push([`D-${deal}`, stage, Math.round(day * 86_400) / 86_400, ...shared, '']);
    for (let k = 0; k < stages.length && log.length < rows; k++) {
      add(stages[k]);
      // Never under an hour: such a step is a click too far and has no duration (J7), which no peer knows.
      day += 0.1 + random() * 25;
      if (random() < 0.06) break; // still open
      if (random() < 0.22) {
        add('Lost');
        break;
      }
      if (k === stages.length - 1) add('Won');
    }
  }
  log.length = rows;
  if (isShuffled) {
    for (let i = log.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [log[i], log[j]] = [log[j], log[i]];
    }
  }
  return [['Deal', 'Stage', 'Entered', 'Rep', 'Persona', 'Source', 'Value', 'Note'], ...log];
}
