import { count, days, type Schema, share, text } from '../../table/schema.ts';

/** PATHS: a row a path, the commonest first. */
export const pathsTable = {
  path: text('Path'),
  deals: count('Deals'),
  share: share('Share'),
  won: count('Won'),
  winRate: share('Win rate'),
  medianCycle: days('Median cycle'),
  movesBack: count('Moves back'),
  daysRegained: days('Days regained'),
} as const satisfies Schema;
