import type { Words } from '../index.ts';
import { say } from './faults.ts';

const { number, quote, count } = say;

const at = (p: { stage: string; group: string }) => (p.group === '' ? quote(p.stage) : `${quote(p.stage)} (${p.group})`);

export const notes: Words['notes'] = {
  mixedCurrency: (p) =>
    `Vērtības ir vairākās valūtās (${p.currencies.join(', ')}), tāpēc tās nav saskaitītas. Filtrējiet pēc valūtas.`,
  nothingKnownYet: (p) =>
    `${at(p)}: par agru teikt, kāda daļa iet tālāk (tur atvērti ${count(p.open, { zero: 'darījumu', one: 'darījums', other: 'darījumi' })}, neviens vēl nav gājis tālāk vai zaudēts).`,
  expectedAtLeast: (p) =>
    `${at(p)}: ${number(p.open)} no ${number(p.entered)} darījumiem tur vēl ir atvērti, tāpēc sagaidāmā konversija nozīmē „vismaz”.`,
  expectedOnFew: (p) => `${at(p)}: sagaidāmā konversija pie lielāka vecuma balstās uz dažiem darījumiem.`,
  noVisits: (p) => `${at(p)}: tur nav bijis neviens darījums.`,
  riskSetEmptied: (p: { stage: string; group: string }) =>
    `${at(p)}: visi novērotie darījumi jau bija prom, kad citi tikai parādījās, tāpēc novērtējuma nav.`,
  medianNotReached: (p) =>
    `${at(p)}: puse darījumu vēl nav izgājuši (${number(p.running)} no ${number(p.visits)} vēl ir tur); ilgākais vērots ${number(p.atLeast, 1)} dienas.`,
  settingNotUsed: (p) => `Funkcija ${p.function} iestatījumu ${p.setting} nelieto; tas atstāts malā.`,
  issuesFound: (p) =>
    `Žurnālā ir ${count(p.issues, { zero: 'neskaidrību', one: 'neskaidrība', other: 'neskaidrības' })}: CHECK parāda, kas izlaists vai labots.`,
};
