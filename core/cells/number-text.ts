import { withoutCurrency } from './currency.ts';

/** Words behind a number that multiply it, in the languages read; dots are gone when they are compared. */
const scales: readonly (readonly [RegExp, number])[] = [
  [/^%$/, 0.01],
  [/^(k|tsd|tūkst|tukst|tys|tūkst|tuh|тыс|т|mil|mille|mila|thousand)$/i, 1e3],
  [/^(m|mm|mn|mio|mln|milj|млн|million|millions|millionen|millones|milhões|milioni|milijoni|miljonit)$/i, 1e6],
  [/^(b|bn|mrd|mld|mljrd|млрд|billion)$/i, 1e9],
];

/**
 * Reads a number as people write it: `45000`, `$45,000`, `1.234,56`, `45k`, `1.2M`, `1,2 Mio. €`, `45 тыс.`, `35%`,
 * `(1,200)`. Where both marks stand, the last is the decimal; a single comma with exactly three digits behind it groups
 * thousands. `NaN` otherwise.
 */
export function readNumberText(text: string): number {
  const bare = withoutCurrency(text.trim())
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/\u2212/g, '-');
  const match = /^(\()?([+-]?)(\d[\d.,]*|[.,]\d+)(%|\p{L}+\.?)?\)?$/u.exec(bare);
  if (!match) return Number.NaN;
  const value = Number(plainDigits(match[3].replace(/[.,]$/, '')));
  const unit = (match[4] ?? '').replace('.', '');
  const scale = unit === '' ? 1 : scales.find(([word]) => word.test(unit))?.[1];
  if (scale === undefined) return Number.NaN;
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
