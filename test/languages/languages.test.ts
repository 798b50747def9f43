import { describe, expect, it } from 'vitest';
import { languages, pickLanguage } from '../../core/words/language.ts';
import { newSay, type Plural, pluralRules, type Writing } from '../../core/words/say.ts';
import { writing as en } from '../../languages/en/say.ts';
import { writing as lv } from '../../languages/lv/say.ts';

describe('a language', () => {
  const numbers = [
    ...Array.from({ length: 2200 }, (_, n) => n),
    ...Array.from({ length: 400 }, (_, n) => n / 10),
    ...Array.from({ length: 2500 }, (_, n) => n / 100),
    1e6,
    1_000_001,
    1_000_011,
  ];

  it.each(languages)('%s has the plural rules of Unicode, for hosts that lack them', async (language) => {
    const { locale, plural } = (await import(`../../languages/${language}/say.ts`)).writing as Writing;
    const rules = pluralRules(locale) as (n: number) => Plural;
    for (const n of numbers) expect([n, plural(n)]).toEqual([n, rules(n)]);
  });

  it('can say what needs more forms than ours do, such as Polish and Lithuanian', () => {
    const say = (locale: string) =>
      newSay({ name: { own: '', english: '' }, locale, quotes: ['„', '”'], more: () => '', plural: () => 'other' });
    const deals = { one: 'transakcja', few: 'transakcje', many: 'transakcji', other: 'transakcji' };
    const polish = [1, 2, 5, 12, 22, 25].map((n) => say('pl-PL').count(n, deals));
    expect(polish).toEqual(['1 transakcja', '2 transakcje', '5 transakcji', '12 transakcji', '22 transakcje', '25 transakcji']);
    const rows = { one: 'eilutė', few: 'eilutės', many: 'eilutės', other: 'eilučių' };
    const lithuanian = [1, 2, 10, 11, 21, 22].map((n) => say('lt-LT').count(n, rows));
    expect(lithuanian).toEqual(['1 eilutė', '2 eilutės', '10 eilučių', '11 eilučių', '21 eilutė', '22 eilutės']);
  });

  it('says the form for all others where it has none for a category', () => {
    const say = newSay({ ...en, plural: () => 'few' });
    expect(say.count(3, { one: 'deal', other: 'deals' })).toBe('3 deals');
  });

  it('uses its own rules where a host has none', () => {
    const say = newSay({ ...lv, locale: 'xx-none' });
    const forms = { zero: 'darījumu', one: 'darījums', other: 'darījumi' };
    expect([0, 1, 2, 11, 21].map((n) => say.count(n, forms).replace(/^\d+ /, ''))).toEqual([
      'darījumu',
      'darījums',
      'darījumi',
      'darījumu',
      'darījums',
    ]);
  });

  it('is picked by a locale however a host writes it; any other gets the default', () => {
    for (const locale of ['lv', 'lv_LV', 'lv-LV', 'LV', 'lv_LV.UTF-8', 'lv,en;q=0.8']) expect(pickLanguage(locale)).toBe('lv');
    for (const locale of ['en-US', 'de', 'C', 'lvx', '', null, undefined]) expect(pickLanguage(locale)).toBe('en');
    expect(new Set(languages).size).toBe(languages.length);
  });
});
