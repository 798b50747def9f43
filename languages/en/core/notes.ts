import type { Words } from '../../../core/words/shape.ts';
import { say } from '../say.ts';

const { number, percent, quote, count, names } = say;

const deals = { one: 'deal', other: 'deals' };
const stays = { one: 'stay', other: 'stays' };
const between = (p: { from: string; to: string; group: string }) =>
  `${quote(p.from)} → ${quote(p.to)}${p.group === '' ? '' : ` (${p.group})`}`;
const at = (p: { stage: string; group: string }) => (p.group === '' ? quote(p.stage) : `${quote(p.stage)} (${p.group})`);

/** What a reader should know about a report's numbers. */
export const notes: Words['notes'] = {
  mixedCurrency: (p) =>
    `Values are in several currencies (${p.currencies.join(', ')}), so they are not added up. Filter by currency.`,
  nothingKnownYet: (p) =>
    `${at(p)}: too early to say what share goes on (${count(p.open, deals)} open there, none gone on or lost yet).`,
  expectedAtLeast: (p) =>
    `${at(p)}: ${number(p.open)} of ${number(p.entered)} deals are still open there, so the share that goes on in the end is an “at least”.`,
  expectedOnFew: (p) => `${at(p)}: the share that goes on in the end rests on few deals at high ages.`,
  noVisits: (p) => `${at(p)}: no deal has been there.`,
  riskSetEmptied: (p) =>
    `${at(p)}: all deals that were watched had left while others came into sight only later, so there is no estimate.`,
  medianNotReached: (p) =>
    `${at(p)}: half of the deals have not left yet (${number(p.running)} of ${number(p.visits)} are still there); the longest was watched for ${number(p.atLeast, 1)} days.`,
  settingNotUsed: (p) => `${p.function} does not use the setting ${p.setting}; it is left aside.`,
  settingNotColumn: (p) =>
    `${p.setting}=… is a setting here, though the log has a column ${quote(p.column)}. To filter by the column, write where ${p.column}=…`,
  issuesFound: (p) =>
    `The log has ${count(p.issues, { one: 'oddity', other: 'oddities' })}: CHECK lists what was left out or repaired.`,
  reachNobody: (p) => `${between(p)}: no deal has come to ${quote(p.from)}.`,
  reachNothingYet: (p) => `${between(p)}: too early to say (${count(p.open, deals)} open, none has got there or ended yet).`,
  reachTooEarly: (p) =>
    `${between(p)}: too early to say for ${number(p.within, 2)} days: ${count(p.deals, deals)} came to ${quote(p.from)} that long ago, and ${number(p.least)} are needed.`,
  reachAtLeast: (p) => `${between(p)}: still open: ${number(p.open)} of ${count(p.deals, deals)}; the share is an “at least”.`,
  reachOnFew: (p) => `${between(p)}: the share rests on few deals at high ages.`,
  reachFewDeals: (p) => `${between(p)}: this rests on only ${count(p.deals, deals)}.`,
  reachLeftOut: (p) =>
    `${between(p)}: ${count(p.deals, deals)} left aside: closed, or already at ${quote(p.to)}, when ${quote(p.from)} was first done.`,
  reachUntimed: (p) =>
    `${between(p)}: the moment at ${quote(p.from)} is not known for ${count(p.deals, deals)}; counted, but not in what depends on time.`,
  outcomesUndated: (p) => `No date tells when they ended, so they stand without a period: ${count(p.deals, deals)}.`,
  startNotWatched: (p) =>
    `When they started is not known, as they were under way when the log begins: ${count(p.deals, deals)}, in no row.`,
  fewDealsInRows: (p) => `Rows that rest on fewer than ${number(p.least)} deals: ${number(p.rows)} of ${number(p.of)}.`,
  metricNoDeals: (p) => `${quote(p.name)}: no deal fits ${quote(p.where)}.`,
  nobodyThere: (p) => `${quote(p.name)}: no deal has got to ${quote(p.to)}, so there are no days to tell.`,
  morePaths: (p) =>
    `${p.group === '' ? '' : `${p.group}: `}${count(p.paths, { one: 'more path', other: 'more paths' })} with ${count(p.deals, deals)}; the parameter top shows more.`,
  noValues: () => 'The log has no column of values, so there is no money to count (setting: value column=…).',
  noVelocity: (p) =>
    `${p.group === '' ? '' : `${p.group}: `}too early for a velocity: it needs won deals with a value and a known cycle.`,
  atLeastInRows: (p) =>
    `Rows in which over a fifth is still undecided, so that the share in the end is an “at least”: ${number(p.rows)} of ${number(p.of)}.`,
  nobodyStuck: (p) =>
    `Nobody can be called stuck at ${names(p.stages)}: too few have left yet to say what is long, and no goal in days is set.`,
  waitingCostsMost: (p) => `Waiting costs most at ${at(p)}: ${count(p.lost, deals)} lost after its tipping day.`,
  lostLateMost: (p) =>
    `No stage has a tipping day; most late losses are at ${at(p)}: ${count(p.lost, deals)} lost after half of all had left.`,
  slowestToLeave: (p) => `The slowest step to get out of is ${at(p)}: half of the stays end by day ${number(p.days, 1)}.`,
  noExits: (p) => `${at(p)}: nobody has gone on or was lost there yet.`,
  chanceOnly: () =>
    'Low and High tell chance only, as of independent deals, not how sure the rates themselves are; what is not known counts as not won.',
  chanceUnknown: (p) =>
    `For ${count(p.deals, deals)} nothing observed tells the chance, as no other deal was there for so long; they count as not won.`,
  tooShortToLookBack: () => 'The history is too short to look back.',
  knowsTheOutcome: (p) =>
    `${quote(p.column)} is read as it stands at the end, so it may already know the outcome; attribute=entry reads it at the start.`,
  mixMoved: (p) =>
    `The mix of deals has moved as well: ${quote(p.value)} in ${quote(p.column)} was ${percent(p.before)} before and is ${percent(p.after)} after.`,
  processChanged: (p) =>
    `The process has changed at ${names(p.stages)}: later deals leave at another pace than earlier ones, so one number fits neither. BEFORE_AFTER tells them apart.`,
  nothingRecorded: (p) => `Nothing is on record under ${quote(p.column)} while a deal was at one of these stages.`,
  notDated: (p) =>
    `The log has one row per deal, so nobody can tell when ${quote(p.column)} was recorded. Hand over a table of actions (Deal, Action, Date), or a log with a row per step.`,
  driversTooFew: (p) =>
    `Too few to compare: ${number(p.rows)} of ${count(p.of, { one: 'row', other: 'rows' })}; either side must be large enough for 5 events.`,
  ageNotKnown: (p) => `${at(p)}: left aside, as the log begins after they came there: ${count(p.deals, deals)}.`,
  advancedWithout: (p) =>
    `${quote(p.stage)}: ${number(p.deals)} of ${count(p.of, { one: 'deal', other: 'deals' })} that moved on did so without ${quote(p.action)} on record.`,
  fewRecordsInRows: (p) => `Rows that rest on fewer than ${number(p.least)} records: ${number(p.rows)} of ${number(p.of)}.`,
  feedbackUnread: (p) => `Counted as unknown, as they say neither positive, neutral nor negative: ${names(p.words)}.`,
  noFeedback: () =>
    'No column tells how anything was received. Add a column Feedback (positive, neutral, negative) to the log or to the table of actions.',
  chanceUnknownInRows: (p) =>
    `Rows with deals for which nothing observed by then told the chance, so that they count as not won: ${number(p.rows)} of ${number(p.of)}.`,
  winShareAtLeast: (p) =>
    `${p.group === '' ? '' : `${p.group}: `}over a fifth is still undecided, so the win share is an “at least”.`,
  waitingCostsMostValue: (p) => `By value, waiting costs most at ${at(p)}: ${number(p.value)} lost after its tipping day.`,
  slowestNotLeft: (p) =>
    `The slowest step to get out of is ${at(p)}: ${number(p.running)} of ${count(p.visits, stays)} still running, the longest for ${number(p.atLeast, 1)} days.`,
  fewVisits: (p) => `${at(p)}: this rests on only ${count(p.visits, stays)}.`,
  changeOnFew: (p) => `${at(p)}: the difference looks clear, but on so few deals chance alone often makes one; wait for more.`,
  smallestChange: (p) => `${at(p)}: by now only a change of ${number(p.size * 100, 1)} points or more would have shown reliably.`,
  changeNeverShows: (p) =>
    `A change of ${number(p.size * 100, 1)} points would not show in ten years at ${names(p.places)}, as too few deals came before: plan for a larger one (parameter size), or compare fewer rows.`,
};
