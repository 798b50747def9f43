export type Language = 'en' | 'lv';

const locales: Record<Language, string> = { en: 'en-GB', lv: 'lv-LV' };

/** How a language writes numbers, plurals, dates and lists. */
export interface Say {
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

/** A noun by plural category; Latvian has all three, English `one` and `other`. */
export interface Forms {
  readonly zero?: string;
  readonly one: string;
  readonly other: string;
}

/** Names that a sentence lists before it says how many more there are. */
const LISTED = 8;
/** Cell text quoted in a sentence is cut here. */
const QUOTED = 60;

export function newSay(language: Language, open: string, close: string, more: (n: number) => string): Say {
  const locale = locales[language];
  const plural = new Intl.PluralRules(locale);
  const number = (value: number, decimals = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);
  const exactly = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const fixed = (value: number, decimals: number) => new Intl.NumberFormat(locale, exactly(decimals)).format(value);
  const quote = (text: string) => `${open}${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}${close}`;
  return {
    number,
    fixed,
    percent: (share, decimals = 0) => new Intl.NumberFormat(locale, { style: 'percent', ...exactly(decimals) }).format(share),
    count(n, forms) {
      const category = plural.select(n);
      const form = category === 'zero' ? (forms.zero ?? forms.other) : category === 'one' ? forms.one : forms.other;
      return `${number(n)} ${form}`;
    },
    names(items) {
      const shown = items.slice(0, LISTED).map(quote).join(', ');
      return items.length > LISTED ? `${shown} ${more(items.length - LISTED)}` : shown;
    },
    quote,
  };
}
