import { newSay, type Writing } from '../../core/words/say.ts';

export const writing: Writing = {
  name: { own: 'Latviešu', english: 'Latvian' },
  locale: 'lv-LV',
  quotes: ['„', '”'],
  more: (n) => `un vēl ${n}`,
  plural(n) {
    const [, fraction = ''] = String(n).split('.');
    const isWhole = fraction === '';
    const end = isWhole ? Math.abs(n) : Number(fraction);
    const isTeen = end % 100 >= 11 && end % 100 <= 19;
    if (isWhole ? end % 10 === 0 || isTeen : fraction.length === 2 && isTeen) return 'zero';
    const isEleven = end % 100 === 11 && (isWhole || fraction.length === 2);
    return end % 10 === 1 && !isEleven ? 'one' : 'other';
  },
};

export const say = newSay(writing);
