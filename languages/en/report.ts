import type { CardWords } from '../../report/words/shape.ts';
import { parts } from './report-parts.ts';
import { say } from './say.ts';

const { number, quote, count, names } = say;

const deals = { one: 'deal', other: 'deals' };
const stays = { one: 'stay', other: 'stays' };
const openDeals = { one: 'open deal', other: 'open deals' };
const days = (n: number) => number(n, n < 10 ? 1 : 0);
/** Few wins are told to a tenth. */
const wins = days;
const dayCount = (n: number) => `${days(n)} ${days(n) === '1' ? 'day' : 'days'}`;
const inMonth = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
const inQuarter = ['first', 'second', 'third', 'fourth'];
/** A period for people, of its name. */
const period = (name: string): string => {
  const [year, part] = name.split('-');
  if (part === undefined) return year;
  return part.startsWith('Q')
    ? `the ${inQuarter[Number(part.slice(1)) - 1]} quarter of ${year}`
    : `${inMonth[Number(part) - 1]} ${year}`;
};
/** A share as points of 100; less than nothing has a real minus. */
const points = (share: number) => hundred(share).replace('-0', '0').replace('-', '−');
/** A day for people, of an ISO text. */
const day = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(iso.slice(0, 10)),
  );
const hundred = (share: number) => number(share * 100);
const between = (low: number | null, high: number | null, say: (value: number) => string) =>
  low === null || high === null || say(low) === say(high) ? '' : ` (${say(low)} to ${say(high)})`;
const worth = (value: number | null) => (value === null || value === 0 ? '' : `, worth ${number(value)}`);
const sentences = (...all: readonly string[]) => all.filter((one) => one !== '').join(' ');

interface Share {
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
}
const ofHundred = ({ share, low, high }: Share) => `${hundred(share)}${between(low, high, hundred)}`;
/** What a deal does that gets to a point. */
const gets = (to: string) => (to === 'won' ? 'are won' : to === 'lost' ? 'are lost' : `come to ${quote(to)}`);
const to = (point: string) => (point === 'won' || point === 'lost' ? point : `came to ${quote(point)}`);
const got = (to: string) => (to === 'won' ? 'been won' : to === 'lost' ? 'been lost' : `come to ${quote(to)}`);
const does = { advance: 'go on', won: 'are won', lost: 'are lost' };

export const report: CardWords = {
  parts,
  changesTable: { date: 'Date', what: 'What', stage: 'Stage' },
  cards: {
    week: 'This week',
    lost: 'Where deals are lost',
    wait: 'Where deals wait',
    works: 'What works',
    people: 'People',
    goals: 'Goals and progress',
    money: 'Money',
  },
  sure: {
    counted: (p) => `Counted on ${count(p.n, deals)}; nothing is estimated.`,
    moves: (p) =>
      sentences(
        `Counted on ${count(p.n, deals)}; nothing is estimated.`,
        p.aside === 0 ? '' : `The moves also hold ${count(p.aside, deals)} lost as duplicates, tests and the like.`,
      ),
    early: (p) =>
      p.n === 0
        ? 'Too early to say: no deal has been there yet.'
        : `Too early to say: ${count(p.n, deals)} so far, ${number(p.open)} still open.`,
    few: (p) => `From only ${count(p.n, deals)}: a first look.`,
    unknown: (p) => `From ${count(p.n, deals)}${p.open > 0 ? `, ${number(p.open)} still open` : ''}; how sure can’t be told yet.`,
    estimate: (p) =>
      `From ${count(p.n, deals)}${p.open > 0 ? `, ${number(p.open)} still open and counted in` : ''}: ${{ quite: 'quite sure', fairly: 'fairly sure', rough: 'only a rough figure' }[p.level]}.`,
    link: (p) =>
      `${count(p.withIt, deals)} with it, ${number(p.without)} without; the clearest of ${number(p.compared)} compared. It goes with it; it need not be the reason.`,
    noLink: (p) =>
      p.compared === 0
        ? 'Too early to say: too few deals on one side or the other to compare.'
        : `${number(p.compared)} compared${p.few > 0 ? `; for ${number(p.few)} more it is too early to say` : ''}.`,
    people: (p) =>
      p.early === p.of && p.of > 1
        ? `Too early to say: ${count(p.deals, deals)}, and nobody has 20 that are old enough.`
        : `From ${count(p.deals, deals)}${p.early > 0 ? `; for ${number(p.early)} of ${number(p.of)} it is too early to say` : ''}. Only a difference beyond chance is called one.`,
    records: (p) =>
      `From ${count(p.n, { one: 'record', other: 'records' })}${p.unknown > 0 ? `; ${number(p.unknown)} more say nothing` : ''}.`,
    judged: (p) => `From ${count(p.n, deals)}; a goal is called met or missed only where that is beyond chance.`,
    change: (p) =>
      `${count(p.before, deals)} before, ${number(p.after)} since${p.low === null || p.high === null ? '' : `; the difference of 100 lies between ${points(p.low)} and ${points(p.high)}`}.`,
    inflow: (p) => `From ${count(p.n, deals)} so far, if deals go on coming as before.`,
    period: (p) =>
      `${count(p.n, deals)} started in ${period(p.period)}, ${number(p.won)} won so far${p.isOver ? '' : '; some are still open and counted in'}.`,
    lookedBack: (p) =>
      p.times === 0
        ? 'Too early to say: the log is too short to look back.'
        : `Looked back ${count(p.times, { one: 'time', other: 'times' })}, at ${count(p.open, openDeals)} in all.`,
    chance: (p) =>
      `From ${count(p.open, openDeals)}${p.unknown > 0 ? `; for ${number(p.unknown)} nothing tells the chance, so they count as not won` : ''}. What comes is up to chance as well.`,
    atLeast: 'Many are still open, so read it as “at least”.',
    arithmetic: 'Arithmetic, not a promise: everything else is taken to stay as it is.',
  },
  missing: {
    column: (p) => `Add a column ${p.columns.map(quote).join(' or ')} to the log to see this too.`,
    recorded: (p) => `Add a column ${quote(p.column)} to the log, filled in for each step, or a table of actions with it.`,
    role: (p) => `Give one stage the role ${quote(p.role)} in the stages table to see what comes of it.`,
    changes: 'Keep a table of changes (Date, What, Stage) to see whether each one helped.',
    history: 'This can’t be told from a list without history. Keep history to see it.',
    metrics: 'Keep a table of metrics (Name, From, To) to see your own numbers here.',
    inWorkbook: 'Why one answer is missing, the workbook says.',
  },
  answers: {
    wonOfStart: (p) =>
      `Of 100 deals that start, about ${ofHundred(p)} are likely won in the end; ${number(p.won)} of ${number(p.started)} won so far, ${number(p.open)} open.`,
    tooEarly: (p) =>
      `With ${count(p.deals, deals)} it is too early to say much; ${number(p.enough)} are enough for a first look.`,
    noHistory:
      'The log tells when deals began and ended, not when they changed stages; the check of the log says how to get that.',
    moves: (p) =>
      `${p.since === null ? `In the week to ${day(p.to)}` : `Since ${day(p.since)}`}: ${number(p.fresh)} new, ${number(p.forward)} moved forward, ${number(p.won)} won, ${number(p.lost)} lost; ${count(p.open, deals)} open now.`,
    call: (p) =>
      p.calls.length === 0
        ? 'No open deal is past its time.'
        : `Call first, of ${count(p.of, { one: 'deal', other: 'deals' })} past their time: ${p.calls.map((one) => `${quote(one.deal)} at ${quote(one.stage)} for ${dayCount(one.days)}${worth(one.value)}`).join('; ')}.`,
    funnel: (p) =>
      sentences(
        `${count(p.entered, { one: 'deal has', other: 'deals have' })} come to ${quote(p.first)}; ${number(p.won)} won so far, ${number(p.open)} open.`,
        p.worst === null
          ? ''
          : `Fewest go on from ${quote(p.worst.stage)}: of 100 who reach it about ${ofHundred(p.worst)} go on in the end.`,
      ),
    where: (p) =>
      `Most deals are lost at ${quote(p.stage)}: ${number(p.lost)} of the ${number(p.entered)} that came there${worth(p.value)}${p.reason === '' ? '' : `; the reason given most often is ${quote(p.reason)}`}.`,
    nothingLost: (p) => `No deal is lost so far (${number(p.entered)} in all).`,
    afterDemo: (p) =>
      sentences(
        `Of ${count(p.n, deals)} that had the demo: ${number(p.won)} won, ${number(p.lost)} lost, ${number(p.open)} still open.`,
        p.wins === null || p.losses === null
          ? ''
          : `In the end, of 100 about ${ofHundred(p.wins)} are won and ${ofHundred(p.losses)} are lost.`,
      ),
    passage: (p) =>
      p.n === 0
        ? `No deal has come to ${quote(p.from)} yet.`
        : p.end === null
          ? `Of ${count(p.n, deals)} that came to ${quote(p.from)}: ${number(p.reached)} ${to(p.to)} so far, ${number(p.open)} open.`
          : `Of 100 who reach ${quote(p.from)} ${p.isAtLeast ? 'at least' : 'about'} ${ofHundred(p.end)} ${gets(p.to)} in the end; so far ${number(p.reached)} of ${number(p.n)}.`,
    map: (p) =>
      sentences(
        p.leak === null ? 'Nothing is lost so far.' : `${quote(p.leak)} loses most deals (${number(p.lost)}).`,
        p.slowest === null
          ? ''
          : p.days === null
            ? `${quote(p.slowest)} is slowest: half have not left yet.`
            : `${quote(p.slowest)} is slowest: half leave by day ${days(p.days)}.`,
        p.back + p.skips === 0
          ? 'No deal skips a stage or goes back.'
          : `Moves that skip a stage: ${number(p.skips)}; moves back: ${number(p.back)}.`,
      ),
    nobody: 'No deal has been in a stage yet.',
    time: (p) =>
      `${quote(p.stage)} takes longest: half of the deals leave by day ${days(p.days)}${between(p.low, p.high, days)}${p.simple === null || days(p.simple) === days(p.days) ? '' : `; counting only those that have left gives ${days(p.simple)}`}.`,
    timeNotReached: (p) =>
      `${quote(p.stage)} takes longest: ${number(p.running)} of ${count(p.visits, stays)} still running, the longest for ${dayCount(p.atLeast)}.`,
    tipping: (p) =>
      `After day ${days(p.day)} at ${quote(p.stage)} waiting loses more deals than it wins: ${count(p.lost, deals)} lost later than that, ${count(p.open, openDeals)} past it${worth(p.value)}.`,
    noTipping: (p) =>
      `No stage has a day after which waiting loses more deals than it wins${p.late === null ? '' : `; most late losses are at ${quote(p.late.stage)}, ${number(p.late.lost)} after half had left`}.`,
    curve: (p) =>
      `By day ${days(p.day)}, of 100 deals at ${quote(p.stage)} about ${hundred(p.on)} have gone on, ${hundred(p.lost)} are lost and ${hundred(p.still)} are still there.`,
    noCurve: (p) => `No deal has left ${quote(p.stage)} yet.`,
    stuck: (p) =>
      p.deals === 0
        ? 'No open deal has been in its stage for longer than four in five were.'
        : `${count(p.deals, { one: 'open deal has', other: 'open deals have' })} been in one stage for longer than four in five were${worth(p.value)}.`,
    driver: (p) =>
      `At ${quote(p.stage)}, deals with ${quote(p.value)} on record ${does[p.toward]} ${p.isMore ? 'more often' : 'less often'} than others of the same age.`,
    noDriver: (p) =>
      `Nothing under ${quote(p.column)} clearly goes with ${{ advance: 'going on', won: 'winning', lost: 'losing' }[p.toward]}.`,
    feedback: (p) =>
      p.known === 0
        ? 'No feedback is on record yet.'
        : `Of ${number(p.known)} with feedback, ${number(p.positive)} were received well (${hundred(p.positive / p.known)} of 100)${p.worst === null ? '' : `; least at ${quote(p.worst.name)}: ${number(p.worst.positive)} of ${number(p.worst.known)}`}.`,
    segments: (p) => {
      const clear = sentences(
        p.above.length === 0 ? '' : `Wins more often than the rest: ${names(p.above)}.`,
        p.below.length === 0 ? '' : `Wins less often than the rest: ${names(p.below)}.`,
      );
      const range =
        p.best === null || p.worst === null
          ? ''
          : `Of the closed deals, ${closedText(p.best)} are won${p.best.name === p.worst.name ? '' : ` and ${closedText(p.worst)}`}.`;
      if (p.only !== null) return sentences(`All deals that say it have ${quote(p.only)} under ${quote(p.column)}.`, range);
      return sentences(clear === '' ? `No clear difference by ${quote(p.column)}.` : clear, range);
    },
    goals: (p) =>
      sentences(
        `Of ${count(p.goals, { one: 'goal', other: 'goals' })}, ${number(p.met)} ${p.met === 1 ? 'is' : 'are'} met and ${number(p.missed)} ${p.missed === 1 ? 'is' : 'are'} not; for ${number(p.early)} it is too early to say.`,
        p.worst === null
          ? ''
          : p.worst.measure === 'days'
            ? `Furthest off is ${quote(p.worst.stage)}: half leave by day ${days(p.worst.actual)}, the goal is ${days(p.worst.goal)}.`
            : `Furthest off is ${quote(p.worst.stage)}: of 100 about ${hundred(p.worst.actual)} go on, the goal is ${hundred(p.worst.goal)}.`,
      ),
    suggested: (p) =>
      p.isAbove
        ? `A realistic goal for ${quote(p.stage)}: ${hundred(p.goal)} of 100 go on. Now it is about ${ofHundred(p.now)}, and of those that started in ${period(p.quarter)} about ${hundred(p.best)} did.`
        : `A realistic goal for ${quote(p.stage)}: keep the ${hundred(p.goal)} of 100 that go on now; no quarter did better by much (the best was ${period(p.quarter)}: ${hundred(p.best)}).`,
    noSuggestion: (p) =>
      `Too early to suggest a goal for ${quote(p.stage)}: no quarter has 20 deals there of which enough is known.`,
    change: (p) => {
      const seen =
        p.before === null || p.after === null
          ? ''
          : `: ${hundred(p.before)} of 100 went on before${p.day === null ? '' : ` by day ${days(p.day)}`}, ${hundred(p.after)} since`;
      const said = {
        better: `${quote(p.stage)} is better since ${day(p.date)}${seen}.`,
        worse: `${quote(p.stage)} is worse since ${day(p.date)}${seen}.`,
        'no clear change': `No clear change at ${quote(p.stage)} since ${day(p.date)}${seen}.`,
        'too early': `Too early to say for ${quote(p.stage)} since ${day(p.date)}${seen}.`,
      }[p.verdict];
      return p.weeks === null
        ? said
        : `${said} A change of ten in 100 would show in about ${count(Math.ceil(p.weeks), { one: 'week', other: 'weeks' })}.`;
    },
    changeAhead: (p) =>
      `${quote(p.what)} is planned for ${day(p.date)}. At ${quote(p.stage)} a change of ten in 100 would ${p.weeks === null ? 'not show in ten years: too few deals come' : `show about ${count(Math.ceil(p.weeks), { one: 'week', other: 'weeks' })} later`}.`,
    plan: (p) =>
      p.weeks === null
        ? `At ${quote(p.stage)} a change of ten in 100 would not show in ten years: too few deals come. Plan for a larger one.`
        : `A change made now at ${quote(p.stage)} that moves ten in 100 would show after about ${count(Math.ceil(p.weeks), { one: 'week', other: 'weeks' })}.`,
    trend: (p) =>
      `Of 100 deals that started in ${period(p.last.period)} about ${hundred(p.last.share)} are likely won in the end${p.before === null ? '' : `; of those that started in ${period(p.before.period)}, about ${hundred(p.before.share)}`}.`,
    noTrend: 'Too early to say how many of the deals that started are won in the end.',
    velocity: (p) =>
      `The pipeline brings about ${number(p.perDay)} a day: ${count(p.open, openDeals)}, of 100 that start about ${hundred(p.share)} are won, worth ${number(p.value)} each, in ${dayCount(p.days)}.`,
    noVelocity: (p) => `${count(p.open, openDeals)}; too early to say what they bring a day.`,
    winRate: (p) =>
      `In ${period(p.last.period)} we won ${number(p.last.won)} of ${count(p.last.closed, { one: 'closed deal', other: 'closed deals' })} (${hundred(p.last.won / p.last.closed)} of 100)${p.before === null ? '' : `; in ${period(p.before.period)}, ${number(p.before.won)} of ${number(p.before.closed)} (${hundred(p.before.won / p.before.closed)} of 100)`}.`,
    noWinRate: 'Too early to say what is won of what is closed: no month with a won or lost deal is over yet.',
    forecast: (p) => `Of ${count(p.open, openDeals)}, about ${wins(p.wins)} are likely won${worth(p.value)}.`,
    noForecast: (p) => (p.open === 0 ? 'No deal is open.' : `${count(p.open, openDeals)}; too early to say how many are won.`),
    past: (p) =>
      p.times === 0
        ? 'The log is too short to look back.'
        : `Of the deals open at ${count(p.times, { one: 'earlier moment', other: 'earlier moments' })}, we would have foreseen ${wins(p.foreseen)} wins; ${number(p.came)} came${p.open > 0 ? `, and ${number(p.open)} still open` : ''}.`,
    better: (p) =>
      `If ${number(p.points)} more of 100 went on from ${quote(p.stage)}, the ${count(p.entered, deals)} that came there would have made about ${wins(p.wins)} more wins${worth(p.value)}.`,
    noBetter: (p) => `Too early to say what a better ${quote(p.stage)} would be worth.`,
    withinDays: (p) =>
      p.n === 0
        ? `No deal came to ${quote(p.from)} as long ago as ${count(p.days, { one: 'working day', other: 'working days' })}.`
        : `Of ${count(p.n, deals)} that came to ${quote(p.from)}: ${number(p.reached)} won within ${count(p.days, { one: 'working day', other: 'working days' })}.`,
    rulers: (p) =>
      `From ${quote(p.from)}, of 100 deals ${hundred(p.sofar ?? 0)} have ${got(p.to)} so far${p.end === null ? '' : `, about ${hundred(p.end)} in the end`}${p.settled === null ? '' : `; leaving open ones aside gives ${hundred(p.settled)}`}.`,
    timeIn: (p) =>
      p.visits === 0
        ? `No deal has been at ${quote(p.stage)}.`
        : p.days === null
          ? `Half of the deals at ${quote(p.stage)} have not left yet: ${number(p.running)} of ${count(p.visits, stays)} still running.`
          : `Half of the deals leave ${quote(p.stage)} by day ${days(p.days)}${between(p.low, p.high, days)}.`,
    story: (p) =>
      `${quote(p.deal)} came to ${quote(p.first)}${p.from === '' ? '' : ` on ${day(p.from)}`}, made ${count(p.visits, stays)} and ${{ won: `was won from ${quote(p.last)}`, lost: `was lost at ${quote(p.last)}`, running: `is at ${quote(p.last)} now`, left: `left ${quote(p.last)}` }[p.end]}${p.days === null ? '' : ` after ${dayCount(p.days)} there`}.`,
    noStory: (p) => `${quote(p.deal)} has been in no stage.`,
    metrics: (p) =>
      `Of ${count(p.all, { one: 'metric', other: 'metrics' })}, ${number(p.met)} ${p.met === 1 ? 'meets its goal' : 'meet their goals'}, ${number(p.missed)} ${p.missed === 1 ? 'does' : 'do'} not; for ${number(p.early)} it is too early to say.`,
    paths: (p) => `Most deals go this way: ${p.path} (${number(p.deals)}, ${hundred(p.share)} of 100).`,
  },
  /** Headings to suggest. */
  columns: {
    action: 'Action',
    strategy: 'Strategy',
    feature: 'Feature',
    'pain point': 'Pain point',
    objection: 'Objection',
    feedback: 'Feedback',
    rep: 'Rep',
    persona: 'Persona',
    source: 'Source',
    value: 'Value',
  },
  changeTitle: (what) => `Did it help: ${quote(what)}?`,
};

interface Closed {
  readonly name: string;
  readonly won: number;
  readonly closed: number;
}
const closedText = (one: Closed) => `${number(one.won)} of ${number(one.closed)} with ${quote(one.name)}`;
