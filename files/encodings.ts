import { analyse } from 'chardet';
import { isKnownSpelling } from '../core/cells/spellings.ts';
import type { ReadAs } from '../core/dataset/dataset.ts';
import { alphabets, type CodePage, codePages } from './alphabets.ts';

/** Encodings that a file can be said to have. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...codePages,
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-13',
  'iso-8859-15',
  'koi8-r',
  'ibm866',
  'macintosh',
] as const;
export type Encoding = (typeof encodings)[number];

/** What bytes say, and in which encoding they were taken to say it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** False where another encoding would give other words that are about as likely. */
  readonly isSure: boolean;
}

/** What CHECK says of an encoding; plain UTF-8 goes without saying. */
export function readAsOf({ encoding, isSure }: Decoded): ReadAs | null {
  if (encoding === 'utf-8' && isSure) return null;
  return { encoding: encoding.startsWith('windows') ? encoding.replace('w', 'W') : encoding.toUpperCase(), isSure };
}

/** Decodes in one encoding. As a stream: at once, Node 20 reads Windows-1252 as ISO 8859-1, without € and š. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** Decodes text by its mark, as UTF-16 or UTF-8 where it can be that, otherwise by the letters and words that it would hold. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideOf(bytes);
  if (wide) return { text: decodeAs(bytes, wide), encoding: wide, isSure: true };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', isSure: true };
  } catch {
    const sample = wordsBeyondAscii(bytes);
    if (isBrokenUtf8(sample)) return { text: decodeAs(bytes, 'utf-8'), encoding: 'utf-8', isSure: false };
    return decodeByWords(bytes, sample);
  }
}

/** Bytes whose zeros tell how UTF-16 lies, and the least share of its letters that have one: a stray zero is no sign of it. */
const LOOKED_AT = 65_536;
const LEAST_ZEROS = 0.05;

/** Tells UTF-16 by its mark, or by zeros: every table has blanks, digits or line ends, whose other byte is 0. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const end = Math.min(bytes.length, LOOKED_AT);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i % 2]++;
  const [even, odd] = zeros;
  if (bytes.length % 2 === 1 || even === odd || Math.max(even, odd) < (LEAST_ZEROS * end) / 2) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Letters that a file of UTF-8 has for every one that is broken, at least: one that was cut or glued together. */
const WHOLE_PER_BROKEN = 10;

function isBrokenUtf8(sample: Uint8Array): boolean {
  const beyond = decodeAs(sample, 'utf-8').match(/[^\0-\x7f]/g) ?? [];
  const broken = beyond.filter((letter) => letter === '\ufffd').length;
  return beyond.length > WHOLE_PER_BROKEN * broken;
}

/** How much likelier (as a logarithm) the best reading must be than the next one that has other words. */
const SURE_BY = 3;

function decodeByWords(bytes: Uint8Array, sample: Uint8Array): Decoded {
  const guesses = guessesOf(sample);
  const readings = codePages.map((encoding) => {
    const words = decodeAs(sample, encoding);
    return { encoding, words, likelihood: likelihoodOf(words.split('\n'), encoding) + (guesses.get(encoding) ?? 0) };
  });
  const best = readings.reduce((a, b) => (b.likelihood > a.likelihood ? b : a));
  const others = readings.filter(({ words }) => words !== best.words).map(({ likelihood }) => likelihood);
  // Where several say the same, the first is as good as any.
  const { encoding } = readings.find(({ words }) => words === best.words) ?? best;
  const isSure = best.likelihood - Math.max(...others) > SURE_BY;
  return { text: decodeAs(bytes, encoding), encoding, isSure };
}

/** Different words that are looked at, words met until enough is enough, and bytes of a word. */
const MOST_WORDS = 3000;
const MOST_MET = 100_000;
const LONGEST_WORD = 60;

const isBeyond = (byte: number): boolean => byte > 0x7f;
const isOfWord = (byte: number): boolean => isBeyond(byte) || (byte > 0x40 && byte < 0x5b) || (byte > 0x60 && byte < 0x7b);

/** The different words that hold bytes beyond ASCII, one a line. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const words = new Set<string>();
  let start = 0;
  let isWanted = false;
  let met = 0;
  for (let i = 0; i <= bytes.length && words.size < MOST_WORDS && met < MOST_MET; i++) {
    if (i < bytes.length && isOfWord(bytes[i])) {
      isWanted ||= isBeyond(bytes[i]);
      continue;
    }
    if (isWanted) {
      met++;
      words.add(String.fromCharCode(...bytes.subarray(start, Math.min(i, start + LONGEST_WORD))));
    }
    start = i + 1;
    isWanted = false;
  }
  return Uint8Array.from([...words].join('\n'), (letter) => letter.charCodeAt(0));
}

/** What the library's name for an encoding, or that of the part of it that ISO has, says for ours. */
const namesOfLibrary: Readonly<Record<string, CodePage>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'windows-1250',
  'ISO-8859-7': 'windows-1253',
  'ISO-8859-9': 'windows-1254',
};

/** What a hundred per cent of the library's confidence weighs: it counts triples of letters, which a list of words has few of. */
const WEIGHT_OF_LIBRARY = 4;

function guessesOf(sample: Uint8Array): ReadonlyMap<string, number> {
  const guesses = analyse(sample).map(
    ({ name, confidence }) => [namesOfLibrary[name] ?? name, (confidence / 100) * WEIGHT_OF_LIBRARY] as const,
  );
  return new Map(guesses.reverse());
}

/** Logarithms of how likely a letter is that no language of the encoding has, or one that stands alone. */
const FOREIGN = Math.log(1e-4);
const ALONE = Math.log(1e-3);
/** Logarithms of how likely signs are: those that texts use, others, and any within a word. */
const USUAL_SIGN = Math.log(0.1);
const SIGN = Math.log(1e-3);
const SIGN_IN_WORD = Math.log(1e-6);
const usualSigns = '€£§°±²³µ·«»…–—‘’‚“”„•™©®½\u00a0';
/** A letter of another language of the same encoding: names of people and firms are of anywhere. */
const NEIGHBOUR = Math.log(2e-3);
/** What each of the known words weighs. */
const KNOWN_WORD = 6;

const languages = new Map<CodePage, readonly ReadonlyMap<string, number>[]>();

/** How likely each letter of a language is: half as likely as the first is the second, and so on. */
function languagesOf(encoding: CodePage): readonly ReadonlyMap<string, number>[] {
  const known = languages.get(encoding);
  if (known) return known;
  const made = alphabets[encoding].map((letters) => {
    const total = [...letters].reduce((sum, _, i) => sum + 1 / (i + 1), 0);
    return new Map([...letters].map((letter, i) => [letter, -Math.log((i + 1) * total)]));
  });
  languages.set(encoding, made);
  return made;
}

/** How likely (as a logarithm) words are to be of an encoding: in the language of it that suits them best. */
function likelihoodOf(words: readonly string[], encoding: CodePage): number {
  const all = languagesOf(encoding);
  const ofAny = new Set(all.flatMap((language) => [...language.keys()]));
  const letters = words.filter((word) => word.length > 1).flatMap((word) => word.match(beyondAsciiLetters) ?? []);
  const sums = all.map((language) =>
    letters.reduce((sum, letter) => {
      const lower = letter.toLowerCase();
      return sum + (language.get(lower) ?? (ofAny.has(lower) ? NEIGHBOUR : FOREIGN));
    }, 0),
  );
  return Math.max(...sums) + words.reduce((sum, word) => sum + likelihoodOfShape(word), 0);
}

const beyondAsciiLetters = /[^\0-\x7f\P{L}]/gu;
const beyondAsciiSigns = /[^\0-\x7f\p{L}]/gu;
const signsInWord = /(?<=\p{L})[^\0-\x7f\p{L}](?=\p{L})/gu;
const isOfTwoScripts = (word: string): boolean => /[a-z]/i.test(word) && /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word);
/** No word goes from small letters to a capital beyond ASCII. */
const strayCapitals = /(?<=\p{Ll})[^\0-\x7f\P{Lu}]/gu;

const countOf = (word: string, pattern: RegExp): number => word.match(pattern)?.length ?? 0;

/** What a word tells in whatever language: whether it is known, its signs and its capitals. */
function likelihoodOfShape(word: string): number {
  if (word.length === 1) return usualSigns.includes(word) ? USUAL_SIGN : /\p{L}/u.test(word) ? ALONE : SIGN;
  const known = isKnownSpelling(word) ? KNOWN_WORD : 0;
  const signs = (word.match(beyondAsciiSigns) ?? []).reduce(
    (sum, sign) => sum + (usualSigns.includes(sign) ? USUAL_SIGN : SIGN),
    0,
  );
  const odd = countOf(word, strayCapitals) + (isOfTwoScripts(word) ? 1 : 0);
  return known + signs + countOf(word, signsInWord) * SIGN_IN_WORD + odd * FOREIGN;
}
