import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDictionary } from '../../core/cells/dictionary.ts';

/** Two pairs of letters that any polynomial of factor 403 takes for the same. */
const alike = [String.fromCharCode(100, 1000), String.fromCharCode(101, 1000 - 403)];
const text = fc.array(fc.constantFrom(...alike, 'a', 'b'), { maxLength: 12 }).map((parts) => parts.join(''));

describe('the dictionary', () => {
  it('gives each text the code of its first sight, made to meet in one slot or not', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 2000 }), (texts) => {
        const dictionary = newDictionary();
        const known = [...new Set(texts)];
        expect(texts.map((one) => dictionary.codeOf(one))).toEqual(texts.map((one) => known.indexOf(one)));
        expect(dictionary.texts).toEqual(known);
        dictionary.close();
      }),
      { numRuns: 50 },
    );
  });

  it('goes on past texts that all meet in one slot', () => {
    const dictionary = newDictionary();
    const texts = Array.from({ length: 20_000 }, (_, i) =>
      [...i.toString(2).padStart(15, '0')].map((bit) => alike[+bit]).join(''),
    );
    for (const turn of [1, 2]) expect([turn, texts.map((one) => dictionary.codeOf(one))]).toEqual([turn, [...texts.keys()]]);
    dictionary.close();
  });
});
