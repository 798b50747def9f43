import { steering } from '../calls/plain-json.ts';

/** Gives text as a terminal may show it: what a cell holds must not move its cursor, colour it or rename its window. */
export const printable = (text: string): string => text.replace(steering, '\ufffd');

/** The same for text that stands in one line of a table. */
export const printableInLine = (text: string): string => printable(text.replace(/[\t\n\r]+/g, ' '));
