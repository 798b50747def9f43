import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../core/words/index.ts';
// @ts-expect-error: a plain module of the tools, without types.
import { withPackedText } from '../../tools/packed-text.mjs';
// @ts-expect-error: a plain module of the tools, without types.
import { pack, unpacked } from '../../tools/text-references.mjs';

const load = async (module: string): Promise<Record<string, unknown>> =>
  import(`data:text/javascript;base64,${Buffer.from(module).toString('base64')}`);

describe('packed text', () => {
  it('is the same when it is unpacked, alone and behind another', () => {
    const sentence = fc.string({ unit: fc.constantFrom(...'aābc "\\~$|дя</\n', 'darījums ', 'deal ') });
    fc.assert(fc.property(sentence, (text) => unpacked(pack(text)) === text));
    fc.assert(fc.property(sentence, sentence, (text, before) => unpacked(pack(text, before), before) === text));
  });

  it('says nothing twice behind a text that said it', () => {
    const text = JSON.stringify(words.lv.headers);
    expect(pack(text, text).packed.length).toBeLessThan(0.3 * pack(text).packed.length);
  });

  it('is much shorter where it repeats itself', () => {
    const text = JSON.stringify([words.en.headers, words.lv.headers, words.en.vocabulary, words.lv.vocabulary]);
    expect(unpacked(pack(text))).toBe(text);
    expect(Buffer.byteLength(pack(text).packed)).toBeLessThan(0.7 * Buffer.byteLength(text));
  });

  it('leaves a module saying what it said', async () => {
    const list = JSON.stringify(Array.from({ length: 30 }, (_, i) => ({ 'in order': i, deal: `deal ${i}` })));
    const module = `
      const names = { 'a key that is long enough': 'a text that is long enough', short: -1 };
      const of = (n) => { switch (n) { case'another text that is long': return\`there are \${n} of them, and \${n} more\`; default: return'nothing at all' } };
      const deals = []; for (const deal of${list}) deals.push(deal);
      export const said = [names, deals, of('another text that is long'), of(''), 'a text that is long enough' in { 'a text that is long enough': 1 }];`;
    const { code: packed, whole } = withPackedText(module) as { code: string; whole: string };
    expect(packed).toContain('case packedText(');
    expect(packed).toContain('of JSON.parse(packedText(');
    const loaded = await load(packed);
    expect(loaded.said).toEqual((await load(module)).said);
    expect((loaded.unpackedBehind as (text: unknown) => string)(pack('another text', whole))).toBe('another text');
  });
});
