const currencySigns: readonly (readonly [RegExp, string])[] = [
  [/€|\bEUR\b/i, 'EUR'],
  [/£|\bGBP\b/i, 'GBP'],
  [/\bUSD\b|US\$|^\s*-?\$/i, 'USD'],
  [/\bCHF\b/i, 'CHF'],
  [/zł|\bPLN\b/i, 'PLN'],
  [/\bSEK\b/i, 'SEK'],
  [/\bNOK\b/i, 'NOK'],
  [/\bDKK\b/i, 'DKK'],
  [/₽|\bRUB\b/i, 'RUB'],
  [/R\$|\bBRL\b/i, 'BRL'],
  [/¥|\bJPY\b/i, 'JPY'],
  [/₴|\bUAH\b/i, 'UAH'],
  [/Kč|\bCZK\b/i, 'CZK'],
  [/₹|\bINR\b/i, 'INR'],
  [/₺|\bTRY\b/i, 'TRY'],
  [/\bAUD\b|A\$/i, 'AUD'],
  [/\bCAD\b|CA\$/i, 'CAD'],
];

/** Gives the currency that a money text names (`$45,000` gives `USD`), `''` where it names none. Rule L5. */
export function currencyOf(text: string): string {
  return currencySigns.find(([sign]) => sign.test(text))?.[1] ?? '';
}

/**
 * Reads a number as people write it: `45000`, `$45,000`, `1.234,56`, `45k`, `1.2M`, `35%`, `(1,200)`. Where both marks
 * stand, the last is the decimal; a single comma with exactly three digits behind it groups thousands. `NaN` otherwise.
 */
export function readNumberText(text: string): number {
  const bare = text
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(
      /US\$|R\$|CA\$|A\$|[$€£¥₽₴₹₺]|zł|Kč|руб\.?|EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|RUB|BRL|JPY|UAH|CZK|INR|TRY|AUD|CAD/gi,
      '',
    );
  const match =
    /^(\()?([+-]?)(\d[\d.,]*|[.,]\d+)(k|m|mm|tūkst\.?|milj\.?|тыс\.?|млн\.?|tys\.?|mln\.?|mio\.?|tsd\.?|mil|%)?\)?$/i.exec(bare);
  if (!match) return Number.NaN;
  const value = Number(plainDigits(match[3]));
  const unit = (match[4] ?? '').toLowerCase();
  const scale = unit === '%' ? 0.01 : /^(k|t|т|mil$)/.test(unit) ? 1e3 : unit ? 1e6 : 1;
  return (match[1] || match[2] === '-' ? -value : value) * scale;
}

function plainDigits(written: string): string {
  const comma = written.lastIndexOf(',');
  const point = written.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    const decimal = comma > point ? ',' : '.';
    return decimal === ',' ? written.replace(/\./g, '').replace(',', '.') : written.replace(/,/g, '');
  }
  const mark = comma >= 0 ? ',' : '.';
  const parts = written.split(mark);
  const groups = parts.slice(1).every((part) => part.length === 3) && parts[0] !== '0' && parts[0].length <= 3;
  if (parts.length > 2) return groups ? parts.join('') : 'NaN';
  if (parts.length === 2 && mark === ',') return groups ? parts.join('') : parts.join('.');
  return written;
}
