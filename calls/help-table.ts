import { type Schema, text } from '../core/table/schema.ts';

/** HELP: a row a function. */
export const helpTable = {
  question: text('Question'),
  function: text('Function'),
  example: text('Example'),
} as const satisfies Schema;
