/**
 * Letters that a terminal obeys, or that turn the direction of what stands beside them; lines and tabs are let through. JSON
 * spells out those below the blank itself.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must not get through.
export const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Gives a value as JSON that reads the same wherever it is shown: what steers is spelt out. */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(steering, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
