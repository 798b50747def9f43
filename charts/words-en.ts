import { says } from '../core/words/terms.ts';

const { number, count } = says.en;
const hundred = (share: number) => number(share * 100);
/** Days for people: a decimal only where it says something. */
const day = (days: number) => number(days, days < 10 ? 1 : 0);
const between = (low: number | null, high: number | null, say: (value: number) => string) =>
  low === null || high === null || say(low) === say(high) ? '' : ` (${say(low)} to ${say(high)})`;

/** What charts say. English sets the shape: a missing word in Latvian does not compile. */
export const en = {
  number,
  hundred,
  day,
  dealCount: (deals: number) => count(deals, { one: 'deal', other: 'deals' }),
  dayCount: (days: number) => `${day(days)} ${days === 1 ? 'day' : 'days'}`,
  won: 'Won',
  stage: 'Stage',
  deals: 'Deals',
  low: 'From',
  high: 'To',
  tooEarlyShort: 'too early to say',
  and: (rest: number) => `and ${number(rest)} more in the table`,
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
    finished: (days: number) => `finished stays only: ${day(days)}`,
    most: (days: number) => `90 of 100 by day ${day(days)}`,
    nobody: 'no deal has been here',
    columns: {
      visits: 'Stays',
      running: 'Still running',
      median: 'Half leave by day',
      finished: 'Finished stays only',
      most: '90 of 100 by day',
    },
  },
  howSure: 'how sure',
  curve: {
    title: (stage: string) => `What becomes of deals in ${stage}, day by day`,
    empty: (stage: string) => `No deal has left ${stage} yet, so there is nothing to draw day by day.`,
    on: 'gone on',
    lost: 'lost',
    still: 'still here',
    day: 'By day',
    stillWatched: 'Watched longer',
    tipping: (days: number) => `day ${day(days)}: tipping day`,
    tippingLong: (days: number) => `After day ${day(days)} waiting loses more deals than it wins.`,
    reading: (stage: string, days: number, on: number, lost: number, still: number) =>
      `Of 100 deals that come to ${stage}, by day ${day(days)} about ${hundred(on)} have gone on, ${hundred(lost)} are lost and ${hundred(still)} are still there.`,
    end: (days: number) => `Nobody waited longer than day ${day(days)}.`,
    watched: (deals: number, days: number) =>
      `${count(deals, { one: 'deal was', other: 'deals were' })} there longer than day ${day(days)}; none has left since.`,
  },
  trend: {
    title: (to: string | null) => `Of 100 deals, how many ${to === null ? 'are won' : `reach ${to}`}, by when they started`,
    empty: 'No deal has started yet, so there is no trend to draw.',
    period: 'Started in',
    share: 'Likely in the end, of 100',
    state: 'How far',
    finished: 'finished',
    finishedKey: 'likely in the end',
    unfinished: 'not finished yet',
    point: (period: string, share: number, low: number | null, high: number | null) =>
      `Deals that started in ${period}: of 100 likely ${hundred(share)} in the end${between(low, high, hundred)}`,
    early: (period: string) => `Deals that started in ${period}: too early to say`,
    changed: (period: string, label: string) => `Changed in ${period}: ${label}.`,
  },
  bars: {
    empty: 'Nothing is on record to compare yet.',
    peopleTitle: (column: string) => `Deals won, of 100 closed, by ${column}`,
    actionsTitle: (column: string, toward: 'advance' | 'won' | 'lost') =>
      `What goes with ${{ advance: 'moving on', won: 'winning', lost: 'losing' }[toward]}: ${column}`,
    changesTitle: 'How many more of 100 go on after the change',
    people: { above: 'above the rest', below: 'below the rest', same: 'no clear difference', early: 'too early to say' },
    actions: {
      advance: { above: 'go on more often', below: 'go on less often', same: 'no clear link', early: 'too early to say' },
      won: { above: 'won more often', below: 'won less often', same: 'no clear link', early: 'too early to say' },
      lost: { above: 'lost more often', below: 'lost less often', same: 'no clear link', early: 'too early to say' },
    },
    changes: { above: 'better', below: 'worse', same: 'no clear change', early: 'too early to say' },
    less: 'less often',
    more: 'more often',
    worse: 'fewer go on',
    better: 'more go on',
    ofHundred: (share: number) => `${hundred(share)} of 100`,
    points: (share: number) =>
      `${Math.round(share * 100) > 0 ? '+' : ''}${hundred(share).replace('-0', '0').replace('-', '−')} of 100`,
    closed: (deals: number) => `${count(deals, { one: 'deal', other: 'deals' })} closed`,
    withWithout: (deals: number, others: number) => `${number(deals)} deals with, ${number(others)} without`,
    beforeAfter: (before: number, after: number) => `${number(before)} deals before, ${number(after)} after`,
    columns: { name: 'What', won: 'Won, of 100 closed', difference: 'Difference, of 100', standing: 'What it says' },
  },
  journey: {
    title: 'The journey: how deals really move from stage to stage',
    empty: 'No deal has entered a stage yet, so there is no journey to draw.',
    days: (days: number) => `half leave by day ${day(days)}`,
    longer: (days: number) => `half still here after day ${day(days)}`,
    biggestLeak: 'biggest leak',
    slowest: 'slowest step',
    quick: (days: number) => `moved on after ${day(days)} days`,
    slow: (days: number) => `after ${day(days)} days`,
    skips: 'skipped stages',
    returns: 'went back',
    rarer: (ways: number) => `${count(ways, { one: 'rarer way', other: 'rarer ways' })} only in the table`,
    columns: { from: 'From', to: 'To', days: 'Days before' },
  },
  amounts: {
    title: { moves: 'How deals moved in the week', forecast: 'Wins likely to come, by the stage that deals are in' },
    empty: { moves: 'Nothing moved in this week.', forecast: 'No open deal is likely to be won.' },
    movements: {
      new: 'New',
      reopened: 'Opened again',
      'moved forward': 'Moved forward',
      'moved back': 'Moved back',
      won: 'Won',
      lost: 'Lost',
    },
    wins: (wins: number) => `${number(wins, 1)} ${number(wins, 1) === '1' ? 'win' : 'wins'}`,
    columns: { moves: ['Movement', 'Deals'], forecast: ['Stage', 'Likely wins'] },
  },
  goal: {
    title: 'Goals: what is reached, and how sure that is',
    empty: 'No goal is set yet. Goals are columns of the sheet Stages.',
    name: (stage: string, measure: 'share' | 'days') => `${stage}: ${measure === 'days' ? 'time in stage' : 'go on'}`,
    goalIs: (measure: 'share' | 'days', figure: string) => `goal: ${measure === 'days' ? 'at most' : 'at least'} ${figure}`,
    status: { met: 'met', 'not met': 'not met', 'too early': 'too early to say' },
    columns: { owner: 'Owner', goal: 'Goal', value: 'Reached', status: 'Met' },
  },
} as const;
