import { fold } from '../cells/fold.ts';

/** What a stage is to a deal: a step on the way, or one of the two outcomes. Rule J4. */
export type StageOutcome = 'open' | 'won' | 'lost';

/** What a stage is for, where its name tells. */
export type StageRole = 'contact' | 'discovery' | 'demo' | 'proposal';

/** Phases as words of ours; a study says them in the reader's language. */
export type PhaseWord = 'phaseAwareness' | 'phaseConsideration' | 'phaseDecision';

const wonWords =
  /\b(won|closedwon|uzvarets|uzvareta|iegut[sa]|gewonnen|ganad[oa]|ganh[oa]|gagne|vint[oa]|wygran[aey]|laimet[as])\b|^(win|sold|signed contract won|pardots)$/;
const lostWords =
  /\b(lost|closedlost|zaudet[sa]|atteikums|verloren|perdid[oa]|perdu|pers[oa]|przegran[aey]|prarast[as]|kaotatud)\b|^(loss|dead|disqualified|unqualified|abandoned|closed no decision|no decision|rejected|diskvalificets|noraidits|atcelts)$/;

/** Tells the outcome that a folded stage word names; `open` where it names none. */
export function outcomeOfWord(folded: string): StageOutcome {
  if (lostWords.test(folded)) return 'lost';
  return wonWords.test(folded) ? 'won' : 'open';
}

const roleWords: readonly (readonly [StageRole, RegExp])[] = [
  ['discovery', /\b(discovery|needs? analysis|izpete|vajadzibu|diagnos)/],
  ['demo', /\b(demo|demonstra|presentation|presentationscheduled|prezent)/],
  ['proposal', /\b(proposal|offer|quote|quotation|piedavajum|tame)/],
  ['contact', /\b(contact|first call|first meeting|outreach|prospect|lead|saruna|kontakt|interesent)/],
];

/** Tells the role that a stage's name suggests, `''` where it suggests none. */
export function roleOfStage(name: string): StageRole | '' {
  const folded = fold(name);
  return roleWords.find(([, pattern]) => pattern.test(folded))?.[0] ?? '';
}

const phaseWords: readonly (readonly [PhaseWord, RegExp])[] = [
  [
    'phaseDecision',
    /\b(proposal|offer|quote|negotiat|contract|legal|procurement|decision|approval|commit|verbal|closing|piedavajum|sarun[au] par|ligum|lemum|vienosan)/,
  ],
  [
    'phaseAwareness',
    /\b(lead|prospect|new|contact|inquiry|enquiry|outreach|awareness|mql|subscriber|kontakt|jaun|interes|pieprasijum)/,
  ],
  [
    'phaseConsideration',
    /\b(discovery|qualif|demo|present|evaluat|trial|pilot|poc|meeting|appointment|needs|analysis|solution|consider|sql|izpete|vajadz|izmegin|kvalif|tiksan)/,
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
