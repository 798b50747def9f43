import { expect, it } from 'vitest';
import { headingTable } from '../../core/cells/heading-table.ts';
// @ts-expect-error: a plain module of the tools, without types.
import { packHeadings, unpackHeadings } from '../../tools/packed-headings.mjs';

it('bundles hold the table of headings that the vocabularies make', () => {
  const table = headingTable();
  expect(table.size).toBeGreaterThan(3000);
  expect(unpackHeadings(packHeadings(table))).toEqual(table);
});
