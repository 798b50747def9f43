/** Letters that steer a terminal or turn the direction of what is shown; JSON itself spells out those below the blank only. */
const steering = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Gives a value as JSON that reads the same wherever it is shown: what steers is spelt out. */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(steering, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
