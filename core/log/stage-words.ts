import { fold } from '../cells/fold.ts';
import { isStageName, tells } from '../cells/stage-lexicon.ts';

/** What a stage is to a deal: a step on the way, or one of the two outcomes. Rule J4. */
export const stageOutcomes = ['open', 'won', 'lost'] as const;
export type StageOutcome = (typeof stageOutcomes)[number];

/** What a stage is for, where its name tells. */
export const stageRoles = ['contact', 'discovery', 'demo', 'proposal'] as const;
export type StageRole = (typeof stageRoles)[number];

/** Phases as words of ours; a dataset says them in the reader's language. */
export type PhaseWord = 'phaseAwareness' | 'phaseConsideration' | 'phaseDecision';

/** Names with an outcome's word that are steps: somebody to reach again, something yet to be won. */
const steps =
  /^(lost contact|contact lost|lost touch|win back|winback|won back|to be won|kontakt verloren|contact perdu|contacto perdido)$/;

/** Tells the outcome that a folded stage word names; `open` where it names none. */
export function outcomeOfWord(folded: string): StageOutcome {
  if (steps.test(folded)) return 'open';
  if (tells('lost', folded)) return 'lost';
  return tells('won', folded) ? 'won' : 'open';
}

const roles: readonly StageRole[] = ['discovery', 'demo', 'proposal', 'contact'];

/** Tells the role that a stage's name suggests, `''` where it suggests none. */
export function roleOfStage(name: string): StageRole | '' {
  const folded = fold(name);
  return roles.find((role) => tells(role, folded)) ?? '';
}

/** Tells whether a name sounds like a stage or an outcome in any language read. */
export const soundsLikeStage = isStageName;

/** The phase that a stage's words tell; a word of decision decides before one of first contact. */
function phaseOfName(folded: string): PhaseWord | null {
  if (tells('decision', folded) || tells('proposal', folded)) return 'phaseDecision';
  if (tells('awareness', folded) || tells('contact', folded)) return 'phaseAwareness';
  const isConsidered = tells('consideration', folded) || tells('discovery', folded) || tells('demo', folded);
  return isConsidered ? 'phaseConsideration' : null;
}

/**
 * Suggests a phase for every stage of a pipeline: by the stage's words, otherwise by its place (thirds), and never
 * falling back, so that phases are contiguous runs. Rule J6, Q6.
 */
export function phasesOf(names: readonly string[]): PhaseWord[] {
  const order: readonly PhaseWord[] = ['phaseAwareness', 'phaseConsideration', 'phaseDecision'];
  let reached = 0;
  return names.map((name, i) => {
    const word = phaseOfName(fold(name));
    const place = Math.min(2, Math.floor(((i + 0.5) / names.length) * 3));
    reached = Math.max(reached, word ? order.indexOf(word) : place);
    return order[reached];
  });
}
