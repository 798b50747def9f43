import { withoutEnd, withoutEnds } from './ends.ts';
import { fold } from './fold.ts';
import { rolesNamed } from './headings.ts';
import { type StageDates, stageDates } from './vocabulary/stage-dates.ts';

/** A column of a log with one row per deal that belongs to one stage. */
export interface StageHeading {
  readonly kind: 'entered' | 'left' | 'duration';
  /** The stage as the heading writes it. */
  readonly stage: string;
  readonly pipeline: string;
}

interface Wording {
  readonly kind: 'entered' | 'left' | 'duration' | 'dated';
  readonly words: string;
}

const kinds: readonly (readonly [keyof StageDates, Wording['kind']])[] = [
  ['entered', 'entered'],
  ['left', 'left'],
  ['lasted', 'duration'],
  ['dated', 'dated'],
];

type ByWord = ReadonlyMap<string, readonly Wording[]>;
let wordings: { readonly first: ByWord; readonly last: ByWord } | null = null;

const firstWord = (text: string): string => text.slice(0, `${text} `.indexOf(' '));
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** Wordings by their first and their last word. */
function knownWordings(): { readonly first: ByWord; readonly last: ByWord } {
  if (wordings) return wordings;
  const first = new Map<string, Wording[]>();
  const last = new Map<string, Wording[]>();
  const put = (map: Map<string, Wording[]>, key: string, wording: Wording) => map.set(key, [...(map.get(key) ?? []), wording]);
  for (const dates of Object.values(stageDates)) {
    for (const [key, kind] of kinds) {
      for (const words of dates[key].split('|').filter(Boolean).map(fold)) {
        put(first, firstWord(words), { kind, words });
        put(last, lastWord(words), { kind, words });
      }
    }
  }
  wordings = { first, last };
  return wordings;
}

/** Words in the place of a stage that name none: `Date entered current stage`, `Entered by`. */
const noStage = new Set(
  'current|this|stage|stages|by|on|at|date|in|to|into|the|next|last|first|deal|opportunity|record|user|crm|system|aktuelle|phase|stufe|posma|posms|posmu|этап|этапа|стадии|стадия|etape|etapa|fase|etap|etapu|etapp|etappi|de|du|la|le|da|do|di'.split(
    '|',
  ),
);
const namesNone = (stage: string): boolean => stage.split(' ').every((word) => noStage.has(word));

interface Reading {
  readonly kind: Wording['kind'];
  /** The stage, folded and as written. */
  readonly folded: string;
  readonly written: string;
}

/** Takes the longest wording off a heading, in front or behind; `null` where there is none or no stage is left. */
function withoutWording(name: string, folded: string): Reading | null {
  const plain = folded.replace(/ c$/, '').replace(/^(property|properties|deal) /, '');
  const { first, last } = knownWordings();
  let best: (Wording & { readonly stage: string; readonly inFront: boolean }) | null = null;
  const consider = (wording: Wording, stage: string, inFront: boolean) => {
    const bare = withoutEnds(stage, /[\s,;]/, /[\s,;(]/);
    if (bare === '' || namesNone(bare) || isHeading(bare)) return;
    if (!best || wording.words.length > best.words.length) best = { ...wording, stage: bare, inFront };
  };
  for (const wording of first.get(firstWord(plain)) ?? [])
    if (plain.startsWith(`${wording.words} `)) consider(wording, plain.slice(wording.words.length), true);
  for (const wording of last.get(lastWord(plain).replace('(', '')) ?? [])
    if (/[ (]$/.test(plain.slice(0, -wording.words.length)) && plain.endsWith(wording.words))
      consider(wording, plain.slice(0, -wording.words.length), false);
  if (!best) return null;
  const { kind, stage, inFront } = best as Wording & { readonly stage: string; readonly inFront: boolean };
  return { kind, folded: stage, written: writtenIn(name.replace(/__c$/i, ''), stage, inFront) };
}

/** As {@link withoutWording}, but for headings that are known for something else. */
const readingOf = (name: string, folded: string): Reading | null =>
  rolesNamed(folded).length > 0 ? null : withoutWording(name, folded);

/** What is left may say no more than that there is a stage: `Date entered deal stage`. */
const isHeading = (stage: string): boolean => rolesNamed(stage).some(({ role }) => role === 'stage');

/** The part of a heading that folds to a stage, without marks around it. */
function writtenIn(name: string, stage: string, isLast: boolean): string {
  const partOf = (length: number) => (isLast ? name.slice(name.length - length) : name.slice(0, length));
  const part = partOf(lastThatFits(name.length, stage.length, (length) => fold(partOf(length)).length <= stage.length));
  if (fold(part) !== stage) return stage;
  return withoutEnds(part, /[\s"'“”„‘’‚«‹:;,*([\-–—_.]/, /[\s"'“”’‘»›:;,*\-–—_.[(]/).trim();
}

/**
 * The greatest length that fits, up to one, where those above it don't: by strides that double from a guess, then by halving. To
 * try each would fold a long heading as often as it has letters.
 */
function lastThatFits(most: number, guess: number, fits: (length: number) => boolean): number {
  let [low, high] = [0, most + 1];
  for (let at = Math.min(guess, most), stride = 1; high - low > 1; stride *= 2) {
    const isLow = fits(at);
    if (isLow) low = at;
    else high = at;
    const next = isLow ? at + stride : at - stride;
    at = low < next && next < high ? next : Math.floor((low + high) / 2);
  }
  return low;
}

/** Splits `Demo (Sales Pipeline)`; `null` where no brackets end the text. */
function inBrackets(text: string): { readonly before: string; readonly inside: string } | null {
  const end = text.endsWith(')') ? text.length - 1 : text.length;
  const open = text.lastIndexOf('(');
  const [before, inside] = [text.slice(0, Math.max(0, open)).trimEnd(), text.slice(open + 1, end)];
  return before === '' || /[\n\r\u2028\u2029]/.test(before) || inside.includes(')') ? null : { before, inside };
}

/**
 * Reads `Date entered "Demo (Sales Pipeline)"`, HubSpot's internal names, and what says the same in the other languages
 * (`Eintrittsdatum Demo`, `Demo – дата входа`); `null` for any other heading.
 */
export function stageHeading(name: string, folded: string): StageHeading | null {
  const reading = readingOf(name, folded);
  if (!reading || reading.kind === 'dated') return null;
  const { kind, written } = reading;
  const parts = inBrackets(written);
  const stage = withoutEnd(parts?.before ?? written, /["'“”’‘»\s]/);
  return { kind, stage: folded.startsWith('hs ') ? stage.replace(/[_ ]\d{3,}$/, '') : stage, pipeline: parts?.inside ?? '' };
}

/** Reads the stage out of a heading that names a date of it without saying which (`Demo date`); `null` otherwise. */
export function datedHeading(name: string, folded: string): string | null {
  const reading = readingOf(name, folded);
  return reading?.kind === 'dated' ? reading.written : null;
}

/** The outcome in the heading of its date: `Won date` gives `Won`. */
export const endingOf = (name: string): string => withoutWording(name, fold(name))?.written ?? name;
