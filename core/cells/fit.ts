import { isIdHeading, isTimeRole } from './headings.ts';
import type { Profile } from './sample.ts';
import type { HeadingRole } from './vocabulary/shape.ts';

/** Whether a column's content can be what its heading names. */
export type Fit = 'yes' | 'doubtful' | 'no';

/** From this share on the content speaks for the whole column. */
export const MOST = 0.8;

/** Distinct words beyond which a column of stages is doubtful. */
const MANY_STAGES = 40;

const isMostly = (share: number): boolean => share >= MOST;

/** Words of a column that only says whether a deal is still open. */
const openWord =
  /^(open|active|in progress|pending|ongoing|offen|aktiv|laufend|atverts|aktivs|открыта|открыт|в работе|активна|ouvert|ouverte|en cours|abierto|abierta|en curso|aberto|aberta|em andamento|aperto|aperta|in corso|otwarta|otwarty|otwarte|w toku|atvira|atviras|vykdoma|avatud|pooleli|closed)$/;

/** Tells whether all words of a column are outcomes or say that there is none yet. */
export const isStatus = (profile: Profile, isOutcome: (folded: string) => boolean): boolean =>
  profile.words.size > 0 && [...profile.words].every((word) => openWord.test(word) || isOutcome(word));

/** Judges a column's content against what its heading can name. An empty column can be anything. */
export function fitOf(role: HeadingRole, profile: Profile, folded: string): Fit {
  if (profile.filled === 0) return 'yes';
  if (isTimeRole(role)) return isMostly(profile.moments) ? 'yes' : profile.moments > 0 ? 'doubtful' : 'no';
  const hasDates = isMostly(profile.dates);
  switch (role) {
    case 'deal':
      return isIdHeading(folded) || !isMostly(profile.moments) ? 'yes' : hasDates ? 'no' : 'doubtful';
    case 'value':
      return hasDates ? 'no' : isMostly(profile.numbers) ? 'yes' : profile.numbers > 0 ? 'doubtful' : 'no';
    case 'days in stage':
      return hasDates || [...profile.words].every((word) => !/\d/.test(word)) ? 'no' : 'yes';
    case 'is closed':
    case 'is won':
      return isMostly(profile.flags) ? 'yes' : 'no';
    case 'stage':
    case 'from':
    case 'to':
      if (hasDates || (isMostly(profile.flags) && profile.words.size < 3)) return 'no';
      return isMostly(profile.moments) || profile.words.size > MANY_STAGES ? 'doubtful' : 'yes';
    default:
      return hasDates ? 'no' : 'yes';
  }
}
