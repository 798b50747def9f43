import type { CardWords } from '../../report/words/shape.ts';
import { parts } from './report-parts.ts';
import { say } from './say.ts';

const { number, quote, count, names } = say;

const deals = { zero: 'darījumu', one: 'darījums', other: 'darījumi' };
/** After „no“: the genitive singular after one, otherwise the dative plural. */
const ofDeals = { zero: 'darījumiem', one: 'darījuma', other: 'darījumiem' };
const withDeals = { zero: 'darījumiem', one: 'darījumu', other: 'darījumiem' };
const ofStays = { zero: 'uzturēšanās reizēm', one: 'uzturēšanās reizes', other: 'uzturēšanās reizēm' };
const openDeals = { zero: 'atvērtu darījumu', one: 'atvērts darījums', other: 'atvērti darījumi' };
const ofOpenDeals = { zero: 'atvērtiem darījumiem', one: 'atvērta darījuma', other: 'atvērtiem darījumiem' };
const weeks = { zero: 'nedēļām', one: 'nedēļas', other: 'nedēļām' };
const within = { zero: 'darba dienu', one: 'darba dienas', other: 'darba dienu' };
const days = (n: number) => number(n, n < 10 ? 1 : 0);
/** Nedaudz uzvaru saka ar desmitdaļu. */
const wins = days;
/** „21 diena“, „5 dienas“, „10 dienu“; a fraction takes the genitive singular. */
const dayCount = (n: number) => {
  const shown = Number(n.toFixed(n < 10 ? 1 : 0));
  return Number.isInteger(shown) ? count(shown, { zero: 'dienu', one: 'dienu', other: 'dienas' }) : `${days(n)} dienas`;
};
/** „21 dienā“, „5 dienās“: how long something takes, after how long, longer than how long. */
const inDays = (n: number) => `${days(n)} ${endsInOne(n) ? 'dienā' : 'dienās'}`;
const afterDays = (n: number) => `${days(n)} ${endsInOne(n) ? 'dienas' : 'dienām'}`;
const endsInOne = (n: number) => /(^|[^1,])1$/.test(days(n));
const inMonth = 'janvārī,februārī,martā,aprīlī,maijā,jūnijā,jūlijā,augustā,septembrī,oktobrī,novembrī,decembrī'.split(',');
/** When something started, of the name of a period. */
const inPeriod = (name: string): string => {
  const [year, part] = name.split('-');
  if (part === undefined) return `${year}. gadā`;
  return `${year}. gada ${part.startsWith('Q') ? `${part.slice(1)}. ceturksnī` : inMonth[Number(part) - 1]}`;
};
/** A share as points of 100; less than nothing has a real minus. */
const points = (share: number) => hundred(share).replace('-0', '0').replace('-', '−');
/** A day for people, of an ISO text. */
const day = (iso: string): string =>
  new Intl.DateTimeFormat('lv-LV', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(iso.slice(0, 10)),
  );
const hundred = (share: number) => number(share * 100);
const between = (low: number | null, high: number | null, say: (value: number) => string) =>
  low === null || high === null || say(low) === say(high) ? '' : ` (no ${say(low)} līdz ${say(high)})`;
const worth = (value: number | null) => (value === null || value === 0 ? '' : `, vērtībā ${number(value)}`);
const sentences = (...all: readonly string[]) => all.filter((one) => one !== '').join(' ');
const ofHundred = ({ share, low, high }: { share: number; low: number | null; high: number | null }) =>
  `${hundred(share)}${between(low, high, hundred)}`;
const gets = (to: string) => (to === 'won' ? 'tiek uzvarēti' : to === 'lost' ? 'tiek zaudēti' : `nonāk posmā ${quote(to)}`);
const got = (to: string) => (to === 'won' ? 'uzvarēti' : to === 'lost' ? 'zaudēti' : `posmā ${quote(to)} nonākuši`);
const does = { advance: 'iet tālāk', won: 'tiek uzvarēti', lost: 'tiek zaudēti' };
const closedText = (one: { name: string; won: number; closed: number }) =>
  `${quote(one.name)}: ${number(one.won)} no ${number(one.closed)}`;

export const report: CardWords = {
  parts,
  changesTable: { date: 'Datums', what: 'Kas', stage: 'Posms' },
  cards: {
    week: 'Šonedēļ',
    lost: 'Kur darījumi tiek zaudēti',
    wait: 'Kur darījumi gaida',
    works: 'Kas strādā',
    people: 'Cilvēki',
    goals: 'Mērķi un virzība',
    money: 'Nauda',
  },
  sure: {
    counted: (p) => `Saskaitīts no ${count(p.n, ofDeals)}; nekas nav aplēsts.`,
    moves: (p) =>
      sentences(
        `Saskaitīts no ${count(p.n, ofDeals)}; nekas nav aplēsts.`,
        p.aside === 0 ? '' : `Gājienos ir arī dublikāti, izmēģinājumi un tamlīdzīgi: ${count(p.aside, deals)}.`,
      ),
    early: (p) =>
      p.n === 0
        ? 'Par agru teikt: te vēl nav bijis neviens darījums.'
        : `Par agru teikt: līdz šim ${count(p.n, deals)}, no tiem vēl atvērti ${number(p.open)}.`,
    few: (p) => `Tikai no ${count(p.n, ofDeals)}: pirmais skats.`,
    unknown: (p) =>
      `No ${count(p.n, ofDeals)}${p.open > 0 ? `, vēl atvērti ${number(p.open)}` : ''}; cik droši, vēl nevar pateikt.`,
    estimate: (p) =>
      `No ${count(p.n, ofDeals)}${p.open > 0 ? `, ieskaitot atvērtos (${number(p.open)})` : ''}: ${{ quite: 'visai droši', fairly: 'diezgan droši', rough: 'tikai aptuveni' }[p.level]}.`,
    link: (p) =>
      `Ar to ${count(p.withIt, deals)}, bez tā ${number(p.without)}; skaidrākais no ${number(p.compared)} salīdzinātajiem. Tie ir saistīti, bet iemesls var būt cits.`,
    noLink: (p) =>
      p.compared === 0
        ? 'Par agru teikt: vienā vai otrā pusē ir pārāk maz darījumu, ko salīdzināt.'
        : `Salīdzināto skaits: ${number(p.compared)}${p.few > 0 ? `; vēl par ${number(p.few)} ir par agru teikt` : ''}.`,
    people: (p) =>
      p.early === p.of && p.of > 1
        ? `Par agru teikt: ${count(p.deals, deals)}, un nevienam nav 20 pietiekami senu.`
        : `No ${count(p.deals, ofDeals)}${p.early > 0 ? `; par ${number(p.early)} no ${number(p.of)} ir par agru teikt` : ''}. Par atšķirību saukta tikai tāda, kas pārsniedz nejaušību.`,
    records: (p) =>
      `No ${count(p.n, { zero: 'ierakstiem', one: 'ieraksta', other: 'ierakstiem' })}${p.unknown > 0 ? `; vēl ${number(p.unknown)} neko nepasaka` : ''}.`,
    judged: (p) =>
      `No ${count(p.n, ofDeals)}; mērķis saukts par sasniegtu vai nesasniegtu tikai tad, ja tas pārsniedz nejaušību.`,
    change: (p) =>
      `Pirms tam ${count(p.before, deals)}, kopš tā ${number(p.after)}${p.low === null || p.high === null ? '' : `; atšķirība no 100 ir starp ${points(p.low)} un ${points(p.high)}`}.`,
    inflow: (p) => `No ${count(p.n, ofDeals)} līdz šim, ja darījumi nāks tāpat kā līdz šim.`,
    period: (p) =>
      `Sākti ${inPeriod(p.period)}: ${count(p.n, deals)}, līdz šim uzvarēti ${number(p.won)}${p.isOver ? '' : '; daļa vēl ir atvērti un ieskaitīti'}.`,
    lookedBack: (p) =>
      p.times === 0
        ? 'Par agru teikt: žurnāls ir par īsu, lai atskatītos.'
        : `Atskatījāmies ${count(p.times, { zero: 'reižu', one: 'reizi', other: 'reizes' })}, pavisam uz ${count(p.open, { zero: 'atvērtiem darījumiem', one: 'atvērtu darījumu', other: 'atvērtiem darījumiem' })}.`,
    chance: (p) =>
      `No ${count(p.open, ofOpenDeals)}${p.unknown > 0 ? `; par ${number(p.unknown)} nekas neliecina, tāpēc tie skaitīti kā neuzvarēti` : ''}. Daļu izšķir arī nejaušība.`,
    atLeast: 'Daudzi vēl ir atvērti, tāpēc lasiet kā „vismaz”.',
    arithmetic: 'Aritmētika, nevis solījums: viss pārējais pieņemts nemainīgs.',
  },
  missing: {
    column: (p) => `Pievienojiet žurnālam kolonnu ${p.columns.map(quote).join(' vai ')}, lai redzētu arī to.`,
    recorded: (p) =>
      `Pievienojiet žurnālam kolonnu ${quote(p.column)} un aizpildiet to katram solim, vai arī darbību tabulu ar to.`,
    role: (p) => `Posmu tabulā piešķiriet vienam posmam lomu ${quote(p.role)}, lai redzētu, kas notiek pēc tā.`,
    changes: 'Veidojiet pārmaiņu tabulu (Datums, Kas, Posms), lai redzētu, vai katra ir palīdzējusi.',
    history: 'No saraksta bez vēstures to nevar pateikt. Glabājiet vēsturi, lai to redzētu.',
    metrics: 'Veidojiet rādītāju tabulu (Nosaukums, No, Uz), lai te redzētu savus skaitļus.',
    inWorkbook: 'Kāpēc vienas atbildes trūkst, pasaka darbgrāmata.',
  },
  answers: {
    wonOfStart: (p) =>
      `No 100 sāktiem darījumiem galu galā, visticamāk, tiks uzvarēti aptuveni ${ofHundred(p)}; līdz šim uzvarēti ${number(p.won)} no ${number(p.started)}, atvērti ${number(p.open)}.`,
    tooEarly: (p) => `Ar ${count(p.deals, withDeals)} ir par agru daudz teikt; pirmajam skatam pietiek ar ${number(p.enough)}.`,
    noHistory:
      'Žurnāls pasaka, kad darījumi sākās un beidzās, bet ne to, kad mainījās posmi; žurnāla pārbaude pasaka, kā to iegūt.',
    moves: (p) =>
      `${p.since === null ? `Nedēļā līdz ${day(p.to)}` : `Kopš ${day(p.since)}`}: jauni ${number(p.fresh)}, uz priekšu ${number(p.forward)}, uzvarēti ${number(p.won)}, zaudēti ${number(p.lost)}; tagad atvērti ${number(p.open)}.`,
    call: (p) =>
      p.calls.length === 0
        ? 'Neviens atvērts darījums nekavējas.'
        : `Vispirms zvaniet (pavisam kavējas ${number(p.of)}): ${p.calls.map((one) => `${quote(one.deal)} posmā ${quote(one.stage)} jau ${dayCount(one.days)}${worth(one.value)}`).join('; ')}.`,
    funnel: (p) =>
      sentences(
        `Posmu ${quote(p.first)} sasniedza ${count(p.entered, deals)}; līdz šim uzvarēti ${number(p.won)}, atvērti ${number(p.open)}.`,
        p.worst === null
          ? ''
          : `Vismazāk tālāk iet no posma ${quote(p.worst.stage)}: no 100, kas tur nonāk, galu galā tālāk iet aptuveni ${ofHundred(p.worst)}.`,
      ),
    where: (p) =>
      `Visvairāk darījumu zaudēts posmā ${quote(p.stage)}: ${number(p.lost)} no ${number(p.entered)}, kas tur nonāca${worth(p.value)}${p.reason === '' ? '' : `; visbiežāk minētais iemesls ir ${quote(p.reason)}`}.`,
    nothingLost: (p) => `Līdz šim nav zaudēts neviens darījums (pavisam ${count(p.entered, deals)}).`,
    afterDemo: (p) =>
      sentences(
        `No ${count(p.n, ofDeals)}, kam bija demonstrācija, uzvarēti ${number(p.won)}, zaudēti ${number(p.lost)} un vēl atvērti ${number(p.open)}.`,
        p.wins === null || p.losses === null
          ? ''
          : `Galu galā no 100 tiek uzvarēti aptuveni ${ofHundred(p.wins)} un zaudēti ${ofHundred(p.losses)}.`,
      ),
    passage: (p) =>
      p.n === 0
        ? `Posmā ${quote(p.from)} vēl nav nonācis neviens darījums.`
        : p.end === null
          ? `No ${count(p.n, ofDeals)}, kas nonāca posmā ${quote(p.from)}, līdz šim ${got(p.to)} ${number(p.reached)}, atvērti ${number(p.open)}.`
          : `No 100, kas nonāk posmā ${quote(p.from)}, galu galā ${p.isAtLeast ? 'vismaz' : 'aptuveni'} ${ofHundred(p.end)} ${gets(p.to)}; līdz šim ${number(p.reached)} no ${number(p.n)}.`,
    map: (p) =>
      sentences(
        p.leak === null ? 'Līdz šim nekas nav zaudēts.' : `Visvairāk darījumu zaudē posms ${quote(p.leak)} (${number(p.lost)}).`,
        p.slowest === null
          ? ''
          : p.days === null
            ? `Lēnākais ir ${quote(p.slowest)}: puse vēl nav izgājusi.`
            : `Lēnākais ir ${quote(p.slowest)}: puse iziet ${inDays(p.days)}.`,
        p.back + p.skips === 0
          ? 'Neviens darījums posmus neizlaiž un neatgriežas.'
          : `Gājieni, kas izlaiž posmu: ${number(p.skips)}; gājieni atpakaļ: ${number(p.back)}.`,
      ),
    nobody: 'Posmā vēl nav bijis neviens darījums.',
    time: (p) =>
      `Visilgāk darījumi paliek posmā ${quote(p.stage)}: puse iziet ${inDays(p.days)}${between(p.low, p.high, days)}${p.simple === null || days(p.simple) === days(p.days) ? '' : `; skaitot tikai izgājušos, sanāktu ${days(p.simple)}`}.`,
    timeNotReached: (p) =>
      `Visilgāk darījumi paliek posmā ${quote(p.stage)}: no ${count(p.visits, ofStays)} vēl ilgst ${number(p.running)}, ilgākā jau ${dayCount(p.atLeast)}.`,
    tipping: (p) =>
      `Posmā ${quote(p.stage)} pēc ${afterDays(p.day)} gaidot zaudē vairāk darījumu, nekā iegūst: vēlāk zaudēti ${number(p.lost)}, vēl atvērti pēc šīs dienas: ${number(p.open)}${worth(p.value)}.`,
    noTipping: (p) =>
      `Nevienā posmā nav dienas, pēc kuras gaidot zaudētu vairāk darījumu, nekā iegūtu${p.late === null ? '' : `; visvairāk vēlu zaudējumu ir posmā ${quote(p.late.stage)}: ${number(p.late.lost)} pēc tam, kad puse bija izgājusi`}.`,
    curve: (p) =>
      `No 100 darījumiem posmā ${quote(p.stage)} ${inDays(p.day)} aptuveni ${hundred(p.on)} ir aizgājuši tālāk, ${hundred(p.lost)} ir zaudēti un ${hundred(p.still)} vēl ir tur.`,
    noCurve: (p) => `No posma ${quote(p.stage)} vēl nav izgājis neviens darījums.`,
    stuck: (p) =>
      p.deals === 0
        ? 'Neviens atvērts darījums savā posmā nav ilgāk nekā četri no pieciem.'
        : `Vienā posmā ilgāk nekā četri no pieciem ir ${count(p.deals, openDeals)}${worth(p.value)}.`,
    driver: (p) =>
      `Posmā ${quote(p.stage)} darījumi, kuriem pierakstīts ${quote(p.value)}, ${does[p.toward]} ${p.isMore ? 'biežāk' : 'retāk'} nekā citi tajā pašā vecumā.`,
    noDriver: (p) =>
      `Nekas kolonnā ${quote(p.column)} nav skaidri saistīts ar ${{ advance: 'virzību tālāk', won: 'uzvaru', lost: 'zaudējumu' }[p.toward]}.`,
    feedback: (p) =>
      p.known === 0
        ? 'Neviena atsauksme vēl nav pierakstīta.'
        : `No ${number(p.known)} atsauksmēm labas ir ${number(p.positive)} (${hundred(p.positive / p.known)} no 100)${p.worst === null ? '' : `; vismazāk: ${quote(p.worst.name)}, ${number(p.worst.positive)} no ${number(p.worst.known)}`}.`,
    segments: (p) => {
      const clear = sentences(
        p.above.length === 0 ? '' : `Biežāk nekā pārējie uzvar: ${names(p.above)}.`,
        p.below.length === 0 ? '' : `Retāk nekā pārējie uzvar: ${names(p.below)}.`,
      );
      const range =
        p.best === null || p.worst === null
          ? ''
          : `Uzvarēti no slēgtajiem: ${closedText(p.best)}${p.best.name === p.worst.name ? '' : `; ${closedText(p.worst)}`}.`;
      if (p.only !== null) return sentences(`Kolonnā ${quote(p.column)} ir tikai viena vērtība: ${quote(p.only)}.`, range);
      return sentences(clear === '' ? `Pēc kolonnas ${quote(p.column)} skaidras atšķirības nav.` : clear, range);
    },
    goals: (p) =>
      sentences(
        `No ${count(p.goals, { zero: 'mērķiem', one: 'mērķa', other: 'mērķiem' })} sasniegti ${number(p.met)}, nav sasniegti ${number(p.missed)}, par agru teikt: ${number(p.early)}.`,
        p.worst === null
          ? ''
          : p.worst.measure === 'days'
            ? `Vistālāk no mērķa ir ${quote(p.worst.stage)}: puse iziet ${inDays(p.worst.actual)}, mērķis ir ${days(p.worst.goal)}.`
            : `Vistālāk no mērķa ir ${quote(p.worst.stage)}: no 100 tālāk iet aptuveni ${hundred(p.worst.actual)}, mērķis ir ${hundred(p.worst.goal)}.`,
      ),
    suggested: (p) =>
      p.isAbove
        ? `Sasniedzams mērķis posmam ${quote(p.stage)}: tālāk iet ${hundred(p.goal)} no 100. Tagad tas ir aptuveni ${ofHundred(p.now)}, un no tiem, kas sākti ${inPeriod(p.quarter)}, tālāk gāja aptuveni ${hundred(p.best)}.`
        : `Sasniedzams mērķis posmam ${quote(p.stage)}: noturēt ${hundred(p.goal)} no 100, kas iet tālāk tagad; neviens ceturksnis nav bijis daudz labāks (vislabāk bija ${inPeriod(p.quarter)}: ${hundred(p.best)}).`,
    noSuggestion: (p) =>
      `Par agru ieteikt mērķi posmam ${quote(p.stage)}: nevienā ceturksnī nav 20 darījumu, par kuriem zināms pietiekami.`,
    change: (p) => {
      const seen =
        p.before === null || p.after === null
          ? ''
          : `: pirms tam${p.day === null ? '' : ` ${inDays(p.day)}`} tālāk gāja ${hundred(p.before)} no 100, pēc tam ${hundred(p.after)}`;
      const said = {
        better: `Posmā ${quote(p.stage)} kopš ${day(p.date)} ir labāk${seen}.`,
        worse: `Posmā ${quote(p.stage)} kopš ${day(p.date)} ir sliktāk${seen}.`,
        'no clear change': `Posmā ${quote(p.stage)} kopš ${day(p.date)} skaidru pārmaiņu nav${seen}.`,
        'too early': `Par posmu ${quote(p.stage)} kopš ${day(p.date)} ir par agru teikt${seen}.`,
      }[p.verdict];
      return p.weeks === null
        ? said
        : `${said} Pārmaiņa par desmit no 100 būtu redzama pēc aptuveni ${count(Math.ceil(p.weeks), weeks)}.`;
    },
    changeAhead: (p) =>
      `${quote(p.what)} plānots ${day(p.date)}. Posmā ${quote(p.stage)} pārmaiņa par desmit no 100 ${p.weeks === null ? 'nebūtu redzama pat desmit gados: nāk pārāk maz darījumu' : `būtu redzama pēc aptuveni ${count(Math.ceil(p.weeks), weeks)}`}.`,
    plan: (p) =>
      p.weeks === null
        ? `Posmā ${quote(p.stage)} pārmaiņa par desmit no 100 nebūtu redzama pat desmit gados: nāk pārāk maz darījumu. Plānojiet lielāku pārmaiņu.`
        : `Tagad ieviesta pārmaiņa posmā ${quote(p.stage)} par desmit no 100 būtu redzama pēc aptuveni ${count(Math.ceil(p.weeks), weeks)}.`,
    trend: (p) =>
      `No 100 darījumiem, kas sākti ${inPeriod(p.last.period)}, galu galā, visticamāk, tiks uzvarēti aptuveni ${hundred(p.last.share)}${p.before === null ? '' : `; no tiem, kas sākti ${inPeriod(p.before.period)}, aptuveni ${hundred(p.before.share)}`}.`,
    noTrend: 'Par agru teikt, cik sākto darījumu galu galā tiek uzvarēti.',
    velocity: (p) =>
      `Piltuve dienā dod aptuveni ${number(p.perDay)}: ${count(p.open, openDeals)}, no 100 sāktiem tiek uzvarēti aptuveni ${hundred(p.share)}, katrs vērtībā ${number(p.value)}, un tas ilgst ${dayCount(p.days)}.`,
    noVelocity: (p) => `${count(p.open, openDeals)}; par agru teikt, ko tie dod dienā.`,
    winRate: (p) =>
      `${inPeriod(p.last.period)} uzvarējām ${number(p.last.won)} no ${count(p.last.closed, { zero: 'noslēgtajiem darījumiem', one: 'noslēgtā darījuma', other: 'noslēgtajiem darījumiem' })} (${hundred(p.last.won / p.last.closed)} no 100)${p.before === null ? '' : `; ${inPeriod(p.before.period)} ${number(p.before.won)} no ${number(p.before.closed)} (${hundred(p.before.won / p.before.closed)} no 100)`}.`,
    noWinRate: 'Par agru teikt, cik uzvarēts no noslēgtā: vēl nav beidzies neviens mēnesis ar uzvarētu vai zaudētu darījumu.',
    forecast: (p) => `No ${count(p.open, ofOpenDeals)}, visticamāk, tiks uzvarēti aptuveni ${wins(p.wins)}${worth(p.value)}.`,
    noForecast: (p) =>
      p.open === 0 ? 'Neviens darījums nav atvērts.' : `${count(p.open, openDeals)}; par agru teikt, cik tiks uzvarēti.`,
    past: (p) =>
      p.times === 0
        ? 'Žurnāls ir par īsu, lai atskatītos.'
        : `No darījumiem, kas bija atvērti ${count(p.times, { zero: 'agrākos brīžos', one: 'agrākā brīdī', other: 'agrākos brīžos' })}, būtu paredzētas ${wins(p.foreseen)} uzvaras; īstenībā to bija ${number(p.came)}${p.open > 0 ? `, un vēl atvērti ir ${number(p.open)}` : ''}.`,
    better: (p) =>
      `Ja no posma ${quote(p.stage)} tālāk ietu par ${number(p.points)} no 100 vairāk, no ${count(p.entered, ofDeals)}, kas tur nonāca, būtu uzvarēti par aptuveni ${wins(p.wins)} vairāk${worth(p.value)}.`,
    noBetter: (p) => `Par agru teikt, ko dotu labāks posms ${quote(p.stage)}.`,
    withinDays: (p) =>
      p.n === 0
        ? `Posmā ${quote(p.from)} pietiekami sen nav nonācis neviens darījums.`
        : `No ${count(p.n, ofDeals)}, kas nonāca posmā ${quote(p.from)}, ${count(p.days, within)} laikā uzvarēti ${number(p.reached)}.`,
    rulers: (p) =>
      `No 100 darījumiem posmā ${quote(p.from)} līdz šim ${got(p.to)} ${hundred(p.sofar ?? 0)}${p.end === null ? '' : `, galu galā aptuveni ${hundred(p.end)}`}${p.settled === null ? '' : `; bez atvērtajiem sanāk ${hundred(p.settled)}`}.`,
    timeIn: (p) =>
      p.visits === 0
        ? `Posmā ${quote(p.stage)} nav bijis neviens darījums.`
        : p.days === null
          ? `Puse darījumu no posma ${quote(p.stage)} vēl nav izgājusi: no ${count(p.visits, ofStays)} vēl ilgst ${number(p.running)}.`
          : `Puse darījumu no posma ${quote(p.stage)} iziet ${inDays(p.days)}${between(p.low, p.high, days)}.`,
    story: (p) =>
      `${quote(p.deal)} nonāca posmā ${quote(p.first)}${p.from === '' ? '' : ` ${day(p.from)}`}, uzturēšanās reizes: ${number(p.visits)}; ${{ won: `uzvarēts no posma ${quote(p.last)}`, lost: `zaudēts posmā ${quote(p.last)}`, running: `tagad ir posmā ${quote(p.last)}`, left: `izgāja no posma ${quote(p.last)}` }[p.end]}${p.days === null ? '' : `, tur pavadot ${dayCount(p.days)}`}.`,
    noStory: (p) => `${quote(p.deal)} nav bijis nevienā posmā.`,
    metrics: (p) =>
      `No ${count(p.all, { zero: 'rādītājiem', one: 'rādītāja', other: 'rādītājiem' })} mērķi sasniedz ${number(p.met)}, nesasniedz ${number(p.missed)}; par agru teikt: ${number(p.early)}.`,
    paths: (p) => `Visvairāk darījumu iet tā: ${p.path} (${number(p.deals)}, ${hundred(p.share)} no 100).`,
  },
  columns: {
    action: 'Darbība',
    strategy: 'Stratēģija',
    feature: 'Iespēja',
    'pain point': 'Sāpju punkts',
    objection: 'Iebildums',
    feedback: 'Atsauksme',
    rep: 'Pārdevējs',
    persona: 'Persona',
    source: 'Avots',
    value: 'Vērtība',
  },
  changeTitle: (what) => `Vai palīdzēja: ${quote(what)}?`,
};
