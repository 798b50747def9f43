import { describe, expect, it } from 'vitest';
import { type FoundSheet, sortSheets } from '../../catalog/sort-sheets.ts';
import { logs, type Variant, variants } from './table-variants.ts';

const isLatvian = ({ cells }: Variant): boolean => /Jauns|Darījums|Zvans|Anna|Posms/.test(JSON.stringify(cells));

/** The tables in use beside a log, with why. */
function usedOf(variant: Variant) {
  const { sheet, cells, range } = variant;
  const found: FoundSheet[] = [
    { sheet: 'Deals', top: isLatvian(variant) ? logs.lv : logs.en },
    { sheet, top: cells },
    ...(range ? [{ sheet, range, top: cells }] : []),
  ];
  const [log, ...others] = sortSheets(found);
  expect([log.index, others]).toEqual([0, []]);
  return log.tables.filter(({ isUsed }) => isUsed).map(({ kind, why }) => [kind, why]);
}

describe('which tables are ours', () => {
  it.each(variants.map((variant) => [`${variant.is ? variant.is.join(' by ') : 'none'}: ${variant.title}`, variant] as const))(
    '%s',
    (_title, variant) => {
      expect(usedOf(variant)).toEqual(variant.is ? [variant.is] : []);
    },
  );
});
