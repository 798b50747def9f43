/** How a language writes numbers, plurals, dates and lists. */
export interface Say {
  readonly name: Writing['name'];
  /** A number with at most so many decimals. */
  number(value: number, decimals?: number): string;
  /** A number with just so many decimals, for columns that line up. */
  fixed(value: number, decimals: number): string;
  /** A share in percent, with just so many decimals. */
  percent(share: number, decimals?: number): string;
  /** A count with its noun in the right form. */
  count(n: number, forms: Forms): string;
  /** Up to eight names, quoted, then how many more. */
  names(items: readonly string[]): string;
  quote(text: string): string;
}

/** A noun by plural category of Unicode: each language gives those that it has. */
export type Forms = Readonly<Partial<Record<Plural, string>> & { other: string }>;
export type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** What is peculiar to how a language writes. */
export interface Writing {
  /** What the language is called in itself, and in English. */
  readonly name: { readonly own: string; readonly english: string };
  /** For numbers, dates and lists: `en-GB`. */
  readonly locale: string;
  /** Around what is quoted. */
  readonly quotes: readonly [string, string];
  /** Says that so many more are not listed. */
  readonly more: (n: number) => string;
  /** The plural category of a number, where a host has no `Intl.PluralRules` for the language. */
  readonly plural: (n: number) => Plural;
}

/** Names that a sentence lists before it says how many more there are. */
const LISTED = 8;
/** Cell text quoted in a sentence is cut here. */
const QUOTED = 60;

export function newSay({ name, locale, quotes: [open, close], more, plural }: Writing): Say {
  const pluralOf = pluralRules(locale) ?? plural;
  const number = (value: number, decimals = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);
  const exactly = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const fixed = (value: number, decimals: number) => new Intl.NumberFormat(locale, exactly(decimals)).format(value);
  const quote = (text: string) => `${open}${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}${close}`;
  return {
    name,
    number,
    fixed,
    percent: (share, decimals = 0) => new Intl.NumberFormat(locale, { style: 'percent', ...exactly(decimals) }).format(share),
    count(n, forms) {
      return `${number(n)} ${forms[pluralOf(n)] ?? forms.other}`;
    },
    names(items) {
      const shown = items.slice(0, LISTED).map(quote).join(', ');
      return items.length > LISTED ? `${shown} ${more(items.length - LISTED)}` : shown;
    },
    quote,
  };
}

/** The rules of the host; `null` where it has none for the language. */
export function pluralRules(locale: string): ((n: number) => Plural) | null {
  if (typeof Intl.PluralRules !== 'function' || Intl.PluralRules.supportedLocalesOf(locale).length === 0) return null;
  const rules = new Intl.PluralRules(locale);
  return (n) => rules.select(n);
}
