import { fold } from '../cells/fold.ts';

/** What a stage is to a deal: a step on the way, or one of the two outcomes. Rule J4. */
export type StageOutcome = 'open' | 'won' | 'lost';

/** What a stage is for, where its name tells. */
export type StageRole = 'contact' | 'discovery' | 'demo' | 'proposal';

/** Phases as words of ours; a study says them in the reader's language. */
export type PhaseWord = 'phaseAwareness' | 'phaseConsideration' | 'phaseDecision';

const wonWords =
  /(^| )(won|closedwon|uzvaret[si]?|uzvareta|iegut[sa]|gewonnen|ganad[oa]s?|ganh[oa]s?|gagnee?s?|vint[oaie]|wygran[aey]|laimet[as]s?|laimejo|voidetud|выигран[аоы]?|успешно)( |$)|^(win|sold|signed contract won|pardots|продано|vendu|vendido|venduto|verkauft|sprzedane)$/;
const lostWords =
  /(^| )(lost|closedlost|zaudet[si]?|zaudeta|atteikums|verloren|perdid[oa]s?|perdue?s?|pers[oaie]|przegran[aey]|stracon[aey]|prarast[as]s?|pralaimet[as]s?|pralaimejo|kaotatud|kaotus|проигран[аоы]?|отказ|потерян[аоы]?|не реализовано)( |$)|^(loss|dead|disqualified|unqualified|abandoned|closed no decision|no decision|rejected|cancelled|canceled|diskvalificets|noraidits|atcelts|abgelehnt|abgesagt|refusee?|rechazad[oa]|rejeitad[oa]|rifiutat[oa]|odrzucon[aey]|atmest[as]s?|tagasi lukatud|отклонен[аоы]?)$/;
/** Words of losing that say no more than that somebody can't be reached. */
const onTheWay = /(^| )(lost (contact|touch)|wont )/;
const notWon = /(^| )(not won|nicht gewonnen|no ganad[oa]|nao ganh[oa]|non vint[oa]|non gagnee?|nav uzvarets)( |$)/;

/** Tells the outcome that a folded stage word names, in any language read; `open` where it names none. */
export function outcomeOfWord(folded: string): StageOutcome {
  if (onTheWay.test(folded)) return 'open';
  if (lostWords.test(folded) || notWon.test(folded)) return 'lost';
  return wonWords.test(folded) ? 'won' : 'open';
}

const roleWords: readonly (readonly [StageRole, RegExp])[] = [
  [
    'discovery',
    /(^| )(discovery|needs? analysis|izpet|vajadzib|diagnos|bedarf|выявлени|потребност|decouverte|analyse des besoins|descubrimiento|descoberta|scoperta|analisi|rozpoznani|analiza potrzeb|poreiki|vajaduste)/,
  ],
  ['demo', /(^| )(demo|demonstra|presenta|presentationscheduled|prezent|prasent|демо|презентац|apresenta|pristatym|esitlus)/],
  [
    'proposal',
    /(^| )(proposal|offer|quote|quotation|piedavajum|tame|angebot|предложени|кп|proposition|offre|devis|propuesta|oferta|cotizaci|presupuesto|proposta|orcamento|offerta|preventivo|pasiulym|pakkumi)/,
  ],
  [
    'contact',
    /(^| )(contact|first call|first meeting|outreach|prospect|lead|saruna|kontakt|interesent|erstkontakt|контакт|заявк|premier|primer|primeiro|primo|pierwsz|esmakontakt)/,
  ],
];

/** Tells the role that a stage's name suggests, `''` where it suggests none. */
export function roleOfStage(name: string): StageRole | '' {
  const folded = fold(name);
  return roleWords.find(([, pattern]) => pattern.test(folded))?.[0] ?? '';
}

/** Tells whether a name sounds like a stage or an outcome in any language read. */
export function soundsLikeStage(folded: string): boolean {
  return (
    outcomeOfWord(folded) !== 'open' ||
    roleWords.some(([, pattern]) => pattern.test(folded)) ||
    phaseWords.some(([, pattern]) => pattern.test(folded))
  );
}

const phaseWords: readonly (readonly [PhaseWord, RegExp])[] = [
  [
    'phaseDecision',
    /(^| )(proposal|offer|quote|negotiat|contract|legal|procurement|decision|approval|commit|verbal|closing|piedavajum|sarun[au] par|ligum|lemum|vienosan|angebot|verhandl|vertrag|entscheid|предложени|переговор|договор|решени|согласован|кп|negoci|contrat|offre|devis|propos|propuesta|oferta|orcamento|offerta|preventivo|trattativ|negozia|negocja|umow|decyzj|deryb|sutart|pasiulym|sprendim|labiraak|leping|pakkumi|otsus)/,
  ],
  [
    'phaseAwareness',
    /(^| )(lead|prospect|new|contact|inquiry|enquiry|outreach|awareness|mql|subscriber|kontakt|jaun|interes|pieprasijum|neu|anfrage|erstkontakt|нов|заявк|контакт|лид|nouve|premier|nuevo|primer|novo|primeiro|nuov|primo|now[aey]|pierwsz|zapytani|nauj|uzklaus|uus|paring)/,
  ],
  [
    'phaseConsideration',
    /(^| )(discovery|qualif|demo|present|evaluat|trial|pilot|poc|meeting|appointment|needs|analysis|solution|consider|sql|izpet|vajadz|izmegin|kvalif|tiksan|bedarf|qualifiz|prasent|termin|bewert|test|квалиф|встреч|демо|презентац|потребност|оценк|тест|decouverte|evaluation|rendez|calific|reunion|evaluac|avalia|reuniao|valuta|incontro|kwalif|spotkani|ocen|prezent|susitikim|vertinim|kohtumin|hindam|esitlus)/,
  ],
];

/**
 * Suggests a phase for every stage of a pipeline: by the stage's words, otherwise by its place (thirds), and never
 * falling back, so that phases are contiguous runs. Rule J6, Q6.
 */
export function phasesOf(names: readonly string[]): PhaseWord[] {
  const order: readonly PhaseWord[] = ['phaseAwareness', 'phaseConsideration', 'phaseDecision'];
  let reached = 0;
  return names.map((name, i) => {
    const folded = fold(name);
    const word = phaseWords.find(([, pattern]) => pattern.test(folded))?.[0];
    const place = Math.min(2, Math.floor(((i + 0.5) / names.length) * 3));
    reached = Math.max(reached, word ? order.indexOf(word) : place);
    return order[reached];
  });
}
