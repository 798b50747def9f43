import { type Cell, type Cells, DAY, type Dataset, datasetOf, defaultSettings, type Settings } from '../core/index.ts';

/**
 * Tells a log as a story: `A: New 1, Offer 4, Won 9 | B: New 2, Lost 3`. A number is a day (its fraction the time of
 * day); `New 1-3` is entered on day 1 and left on day 3. Day 0 is 2024-12-31.
 */
export const FIRST_DAY = 45_657;

export function logOf(story: string): Cells {
  const hasExits = /\d-\d/.test(story);
  const rows: Cell[][] = story.split('|').flatMap((deal) => {
    const [name, entries] = deal.split(':');
    return entries.split(',').map((entry) => {
      const [, stage, day, left] = /^(.*?) ([\d.]+)(?:-([\d.]+))?$/.exec(entry.trim()) ?? [];
      const row: Cell[] = [name.trim(), stage, FIRST_DAY + Number(day)];
      return hasExits ? [...row, left === undefined ? '' : FIRST_DAY + Number(left)] : row;
    });
  });
  return [hasExits ? ['Deal', 'Stage', 'Entered', 'Left'] : ['Deal', 'Stage', 'Entered'], ...rows];
}

/** Settings for a story, `asOf` as a day of it. */
export const at = (day: number, more: Partial<Settings> = {}): Settings => ({
  ...defaultSettings,
  asOf: (FIRST_DAY + day) * DAY,
  ...more,
});

/** Studies a story; `stages` are names in order. */
export function told(story: string, settings: Settings = defaultSettings, stages?: readonly string[]): Dataset {
  return datasetOf({ log: logOf(story), stages: stages ? stages.map((name) => [name]) : null, actions: null }, settings);
}

/** A report's cells as records by heading. */
export function records(cells: readonly (readonly Cell[])[]): Record<string, Cell>[] {
  const [headings, ...rows] = cells;
  return rows.map((row) => Object.fromEntries(headings.map((heading, c) => [String(heading), row[c]])));
}
