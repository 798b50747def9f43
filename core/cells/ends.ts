/**
 * Trims characters that fit a one-character pattern from both ends of a text. One such as `[ ,]+$` would
 * try every run of such characters in the middle too, each up to its end: a minute for the longest cell.
 */
export function withoutEnds(text: string, front: RegExp, back: RegExp): string {
  let from = 0;
  while (from < text.length && front.test(text[from])) from++;
  return withoutEnd(text.slice(from), back);
}

/** As {@link withoutEnds}, of the back only. */
export function withoutEnd(text: string, back: RegExp): string {
  let to = text.length;
  while (to > 0 && back.test(text[to - 1])) to--;
  return text.slice(0, to);
}
