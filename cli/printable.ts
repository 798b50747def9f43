/** Letters that a terminal obeys, or that turn the direction of what stands beside them; lines and tabs are let through. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must not get through.
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Gives text as a terminal may show it: what a cell holds must not move its cursor, colour it or rename its window. */
export const printable = (text: string): string => text.replace(steering, '\ufffd');

/** The same for text that stands in one line of a table. */
export const printableInLine = (text: string): string => printable(text.replace(/[\t\n\r]+/g, ' '));
