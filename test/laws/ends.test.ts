import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutEnd, withoutEnds } from '../../core/cells/ends.ts';

const text = fc.array(fc.constantFrom(' ', '[', ',', '\n', 'a', '😀', '́'), { maxLength: 12 }).map((parts) => parts.join(''));

describe('the ends of a text', () => {
  it('are what a pattern of whole runs takes off', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(withoutEnds(any, /[ [\n]/, /[ ,\n]/)).toBe(any.replace(/^[ [\n]+/, '').replace(/[ ,\n]+$/, ''));
        expect(withoutEnd(any, /[ ,]/)).toBe(any.replace(/[ ,]+$/, ''));
      }),
    );
  });
});
