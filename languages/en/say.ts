import { newSay, type Writing } from '../../core/words/say.ts';

export const writing: Writing = {
  name: { own: 'English', english: 'English' },
  locale: 'en-GB',
  quotes: ['“', '”'],
  more: (n) => `and ${n} more`,
  plural: (n) => (n === 1 ? 'one' : 'other'),
};

export const say = newSay(writing);
