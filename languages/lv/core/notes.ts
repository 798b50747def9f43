import type { Words } from '../../../core/words/shape.ts';
import { say } from '../say.ts';

const { number, percent, quote, count, names } = say;

const between = (p: { from: string; to: string; group: string }) =>
  `${quote(p.from)} → ${quote(p.to)}${p.group === '' ? '' : ` (${p.group})`}`;
const deals = { zero: 'darījumu', one: 'darījums', other: 'darījumi' };
const at = (p: { stage: string; group: string }) => (p.group === '' ? quote(p.stage) : `${quote(p.stage)} (${p.group})`);

export const notes: Words['notes'] = {
  mixedCurrency: (p) =>
    `Vērtības ir vairākās valūtās (${p.currencies.join(', ')}), tāpēc tās nav saskaitītas. Filtrējiet pēc valūtas.`,
  nothingKnownYet: (p) =>
    `${at(p)}: par agru teikt, kāda daļa iet tālāk (tur atvērti ${count(p.open, { zero: 'darījumu', one: 'darījums', other: 'darījumi' })}, neviens vēl nav gājis tālāk vai zaudēts).`,
  expectedAtLeast: (p) =>
    `${at(p)}: ${number(p.open)} no ${number(p.entered)} darījumiem tur vēl ir atvērti, tāpēc daļa, kas galu galā ies tālāk, nozīmē „vismaz”.`,
  expectedOnFew: (p) => `${at(p)}: daļa, kas galu galā iet tālāk, pie lielāka vecuma balstās uz dažiem darījumiem.`,
  noVisits: (p) => `${at(p)}: tur nav bijis neviens darījums.`,
  riskSetEmptied: (p: { stage: string; group: string }) =>
    `${at(p)}: visi novērotie darījumi jau bija prom, kad citi tikai parādījās, tāpēc novērtējuma nav.`,
  medianNotReached: (p) =>
    `${at(p)}: puse darījumu vēl nav izgājuši (${number(p.running)} no ${number(p.visits)} vēl ir tur); ilgākais vērots ${number(p.atLeast, 1)} dienas.`,
  settingNotUsed: (p) => `Funkcija ${p.function} iestatījumu ${p.setting} nelieto; tas atstāts malā.`,
  settingNotColumn: (p) =>
    `${p.setting}=… šeit ir iestatījums, kaut žurnālā ir kolonna ${quote(p.column)}. Lai filtrētu pēc kolonnas, rakstiet where ${p.column}=…`,
  issuesFound: (p) =>
    `Žurnālā ir ${count(p.issues, { zero: 'neskaidrību', one: 'neskaidrība', other: 'neskaidrības' })}: CHECK parāda, kas izlaists vai labots.`,
  reachNobody: (p) => `${between(p)}: līdz ${quote(p.from)} nav nonācis neviens darījums.`,
  reachNothingYet: (p) =>
    `${between(p)}: par agru teikt (${count(p.open, { zero: 'atvērtu darījumu', one: 'atvērts darījums', other: 'atvērti darījumi' })}, neviens vēl nav ne tur nonācis, ne beidzies).`,
  reachTooEarly: (p) =>
    `${between(p)}: par ${number(p.within, 2)} dienām teikt ir par agru: tik sen līdz ${quote(p.from)} nonāca ${count(p.deals, deals)}, bet vajag vismaz ${number(p.least)}.`,
  reachAtLeast: (p) =>
    `${between(p)}: vēl atvērto darījumu skaits ir ${number(p.open)} no ${number(p.deals)}, tāpēc daļa nozīmē „vismaz”.`,
  reachOnFew: (p) => `${between(p)}: daļa pie lielāka vecuma balstās uz dažiem darījumiem.`,
  reachFewDeals: (p) => `${between(p)}: skaits ir mazs, pavisam ${count(p.deals, deals)}.`,
  reachLeftOut: (p) =>
    `${between(p)}: malā ${count(p.deals, { zero: 'darījumu, kas jau bija slēgti vai sasnieguši', one: 'darījums, kas jau bija slēgts vai sasniedzis', other: 'darījumi, kas jau bija slēgti vai sasnieguši' })} ${quote(p.to)}, kad pirmoreiz notika ${quote(p.from)}.`,
  reachUntimed: (p) =>
    `${between(p)}: nav zināms, kad līdz ${quote(p.from)} nonāca ${count(p.deals, { zero: 'darījumu; tie ir saskaitīti', one: 'darījums; tas ir saskaitīts', other: 'darījumi; tie ir saskaitīti' })}, bet ne tur, kur vajadzīgs laiks.`,
  outcomesUndated: (p) => `Nav datuma, kad beigušies, tāpēc bez perioda: ${count(p.deals, deals)}.`,
  startNotWatched: (p) => `Nav zināms, kad sākti, žurnāla sākumā jau ceļā: ${count(p.deals, deals)}; nevienā rindā to nav.`,
  fewDealsInRows: (p) => `Rindas, kuru pamatā ir mazāk par ${number(p.least)} darījumiem: ${number(p.rows)} no ${number(p.of)}.`,
  metricNoDeals: (p) => `${quote(p.name)}: nosacījumam ${quote(p.where)} neatbilst neviens darījums.`,
  nobodyThere: (p) => `${quote(p.name)}: neviens darījums nav sasniedzis ${quote(p.to)}, tāpēc dienu nav.`,
  morePaths: (p) =>
    `${p.group === '' ? '' : `${p.group}: `}vēl ${count(p.paths, { zero: 'ceļu', one: 'ceļš', other: 'ceļi' })}, kuros ir ${count(p.deals, deals)}; parametrs top rāda vairāk.`,
  noValues: () => 'Žurnālā nav vērtību kolonnas, tāpēc naudu nevar saskaitīt (iestatījums: value column=…).',
  noVelocity: (p) =>
    `${p.group === '' ? '' : `${p.group}: `}ātrumam vēl par agru: vajag uzvarētus darījumus ar vērtību un zināmu ciklu.`,
  atLeastInRows: (p) =>
    `Rindas, kurās vairāk nekā piektdaļa vēl nav izšķirta un daļa galu galā nozīmē „vismaz”: ${number(p.rows)} no ${number(p.of)}.`,
  nobodyStuck: (p) =>
    `Posmā ${names(p.stages)} nevienu nevar saukt par iestrēgušu: vēl pārāk maz ir izgājuši, lai teiktu, kas ir ilgi, un mērķis dienās nav noteikts.`,
  waitingCostsMost: (p) => `Visdārgāk gaidīšana maksā posmā ${at(p)}: ${count(p.lost, deals)} zaudēti pēc tā lūzuma dienas.`,
  lostLateMost: (p) =>
    `Lūzuma dienas nav nevienam posmam; visvairāk vēlu zaudējumu ir posmā ${at(p)}: ${count(p.lost, deals)} zaudēti pēc tam, kad puse jau bija prom.`,
  slowestToLeave: (p) => `Visgrūtāk izkļūt no posma ${at(p)}: puse uzturēšanās reižu beidzas līdz ${number(p.days, 1)}. dienai.`,
  noExits: (p) => `${at(p)}: neviens vēl nav gājis tālāk vai zaudēts.`,
  chanceOnly: () =>
    'No un Līdz rāda tikai nejaušību, it kā darījumi būtu neatkarīgi, nevis to, cik droši ir paši tempi; nezināmo skaita kā neuzvarētu.',
  chanceUnknown: (p) =>
    `Par ${count(p.deals, { zero: 'darījumiem', one: 'darījumu', other: 'darījumiem' })} nekas novērots nepasaka izredzes, jo neviens cits tik ilgi tur nav bijis; tos skaita kā neuzvarētus.`,
  tooShortToLookBack: () => 'Vēsture ir par īsu, lai skatītos atpakaļ.',
  knowsTheOutcome: (p) =>
    `${quote(p.column)} nolasīta tāda, kāda tā ir beigās, tāpēc tā var jau zināt iznākumu; attribute=entry lasa to sākumā.`,
  mixMoved: (p) =>
    `Mainījies arī darījumu sastāvs: ${quote(p.value)} kolonnā ${quote(p.column)} agrāk bija ${percent(p.before)}, tagad ${percent(p.after)}.`,
  processChanged: (p) =>
    `Process ir mainījies posmā ${names(p.stages)}: vēlākie darījumi iziet citā tempā nekā agrākie, tāpēc viens skaitlis neder nevieniem. BEFORE_AFTER tos nošķir.`,
  nothingRecorded: (p) => `Kolonnā ${quote(p.column)} nekas nav ierakstīts laikā, kad darījums bija kādā no šiem posmiem.`,
  notDated: (p) =>
    `Žurnālā katram darījumam ir viena rinda, tāpēc nav zināms, kad ierakstīts ${quote(p.column)}. Pievienojiet darbību tabulu (darījums, darbība, datums) vai žurnālu ar rindu katram solim.`,
  driversTooFew: (p) =>
    `Salīdzināšanai pārāk maz: ${number(p.rows)} no ${count(p.of, { zero: 'rindām', one: 'rindas', other: 'rindām' })}; abām pusēm jābūt tik lielām, lai katrā varētu būt 5 notikumi.`,
  ageNotKnown: (p) => `${at(p)}: žurnāls sākas pēc ienākšanas tur, tāpēc malā: ${count(p.deals, deals)}.`,
  advancedWithout: (p) =>
    `${quote(p.stage)}: bez ieraksta ${quote(p.action)} tālāk gāja ${number(p.deals)} no ${count(p.of, { zero: 'darījumiem', one: 'darījuma', other: 'darījumiem' })}, kas gāja tālāk.`,
  fewRecordsInRows: (p) =>
    `Rindas, kuru pamatā ir mazāk par ${number(p.least)} ierakstiem: ${number(p.rows)} no ${number(p.of)}.`,
  feedbackUnread: (p) => `Skaitītas kā nezināmas, jo nav ne pozitīvas, ne neitrālas, ne negatīvas: ${names(p.words)}.`,
  noFeedback: () =>
    'Neviena kolonna nepasaka, kā kas tika uzņemts. Pievienojiet žurnālam vai darbību tabulai kolonnu Atsauksme (pozitīva, neitrāla, negatīva).',
  chanceUnknownInRows: (p) =>
    `Rindas ar darījumiem, par kuriem līdz tam nekas novērots nepasacīja izredzes un kurus tāpēc skaita kā neuzvarētus: ${number(p.rows)} no ${number(p.of)}.`,
  winShareAtLeast: (p) =>
    `${p.group === '' ? '' : `${p.group}: `}vairāk nekā piektdaļa vēl nav izšķirta, tāpēc uzvaru daļa nozīmē „vismaz”.`,
  waitingCostsMostValue: (p) =>
    `Pēc vērtības gaidīšana visvairāk maksā posmā ${at(p)}: pēc lūzuma dienas zaudēts ${number(p.value)}.`,
  slowestNotLeft: (p) =>
    `Visgrūtāk izkļūt no posma ${at(p)}: no ${count(p.visits, { zero: 'uzturēšanās reizēm', one: 'uzturēšanās reizes', other: 'uzturēšanās reizēm' })} vēl ilgst ${number(p.running)}, ilgākā jau ${number(p.atLeast, 1)} dienas.`,
  fewVisits: (p) =>
    `${at(p)}: tam pamatā ir tikai ${count(p.visits, { zero: 'uzturēšanās reižu', one: 'uzturēšanās reize', other: 'uzturēšanās reizes' })}.`,
  changeOnFew: (p) =>
    `${at(p)}: starpība izskatās skaidra, bet pie tik maza darījumu skaita to bieži dod nejaušība; jāgaida vairāk.`,
  smallestChange: (p) =>
    `${at(p)}: līdz šim droši būtu redzama tikai pārmaiņa par ${number(p.size * 100, 1)} punktiem vai vairāk.`,
  changeNeverShows: (p) =>
    `Pārmaiņa par ${number(p.size * 100, 1)} punktiem pat desmit gados nebūtu redzama: ${names(p.places)}; pirms tās ienāca pārāk maz darījumu. Gaidiet lielāku (parametrs size) vai salīdziniet mazāk rindu.`,
};
