import { count, money, type Schema, text, word } from '../../table/schema.ts';
import { movements } from './movement.ts';

/** MOVES: a row a movement, with its deals and their value. */
export const movesTable = {
  movement: word('Movement', movements),
  deals: count('Deals'),
  value: money('Value'),
  note: text('Note'),
} as const satisfies Schema;
