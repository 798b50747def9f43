import { words } from '../../core/index.ts';

const { number, count } = words.en.say;
const hundred = (share: number) => number(share * 100);
/** Days for people: a decimal only where it says something. */
const day = (days: number) => number(days, days < 10 ? 1 : 0);
const between = (low: number | null, high: number | null, say: (value: number) => string) =>
  low === null || high === null ? '' : ` (${say(low)} to ${say(high)})`;

/** What charts say. English sets the shape: a missing word in Latvian does not compile. */
export const en = {
  number,
  hundred,
  day,
  range: (low: string, high: string) => `${low} to ${high}`,
  dealCount: (deals: number) => count(deals, { one: 'deal', other: 'deals' }),
  dayCount: (days: number) => `${day(days)} ${days === 1 ? 'day' : 'days'}`,
  won: 'Won',
  stage: 'Stage',
  deals: 'Deals',
  low: 'From',
  high: 'To',
  tooEarlyShort: 'too early to say',
  and: (rest: number) => `and ${number(rest)} more in the table`,
  dayAxis: 'days',
  ofHundred: 'of 100',
  funnel: {
    title: 'How many deals reach each stage and go on',
    empty: 'No deal has entered a stage yet, so there is no funnel to draw.',
    wentOn: (deals: number) => `${number(deals)} went on`,
    open: (deals: number) => `${number(deals)} open`,
    lost: (deals: number) => `${number(deals)} lost`,
    skipped: (deals: number) => `${number(deals)} of them skipped it`,
    nobody: 'no deal has come here',
    goOn: (share: number, low: number | null, high: number | null) =>
      `of 100 about ${hundred(share)} go on${between(low, high, hundred)}`,
    atLeast: (share: number) => `of 100 at least ${hundred(share)} go on`,
    tooEarly: 'too early to say how many go on',
    columns: {
      entered: 'Reached it',
      wentOn: 'Went on',
      open: 'Open',
      lost: 'Lost',
      skipped: 'Skipped',
      share: 'Go on, of 100',
    },
  },
  time: {
    title: 'How long deals stay in each stage',
    empty: 'No deal has stayed in a stage yet, so there is no time to draw.',
    leaveBy: (days: number, low: number | null, high: number | null) =>
      `half leave by day ${day(days)}${between(low, high, day)}`,
    notLeft: (days: number) => `half have not left after ${day(days)} days: too early to say`,
    finished: (days: number) => `finished stays alone say ${day(days)}`,
    most: (days: number) => `90 of 100 by day ${day(days)}`,
    nobody: 'no deal has been here',
    columns: {
      visits: 'Stays',
      running: 'Still running',
      median: 'Half leave by day',
      finished: 'Finished stays alone',
      most: '90 of 100 by day',
    },
  },
} as const;
