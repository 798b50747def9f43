import { say } from './faults.ts';

const { number, quote, count } = say;

const deals = { one: 'deal', other: 'deals' };
const at = (p: { stage: string; group: string }) => (p.group === '' ? quote(p.stage) : `${quote(p.stage)} (${p.group})`);

/** What a reader should know about a report's numbers. */
export const notes = {
  mixedCurrency: (p: { currencies: readonly string[] }) =>
    `Values are in several currencies (${p.currencies.join(', ')}), so they are not added up. Filter by currency.`,
  nothingKnownYet: (p: { stage: string; group: string; open: number }) =>
    `${at(p)}: too early to say what share goes on (${count(p.open, deals)} open there, none gone on or lost yet).`,
  expectedAtLeast: (p: { stage: string; group: string; open: number; entered: number }) =>
    `${at(p)}: ${number(p.open)} of ${number(p.entered)} deals are still open there, so the expected conversion is an “at least”.`,
  expectedOnFew: (p: { stage: string; group: string }) => `${at(p)}: the expected conversion rests on few deals at high ages.`,
  noVisits: (p: { stage: string; group: string }) => `${at(p)}: no deal has been there.`,
  riskSetEmptied: (p: { stage: string; group: string }) =>
    `${at(p)}: all deals that were watched had left while others came into sight only later, so there is no estimate.`,
  medianNotReached: (p: { stage: string; group: string; atLeast: number; running: number; visits: number }) =>
    `${at(p)}: half of the deals have not left yet (${number(p.running)} of ${number(p.visits)} are still there); the longest was watched for ${number(p.atLeast, 1)} days.`,
  settingNotUsed: (p: { setting: string; function: string }) =>
    `${p.function} does not use the setting ${p.setting}; it is left aside.`,
  issuesFound: (p: { issues: number }) =>
    `The log has ${count(p.issues, { one: 'oddity', other: 'oddities' })}: CHECK lists what was left out or repaired.`,
};
