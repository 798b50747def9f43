import { fold } from '../cells/fold.ts';

/** How a piece of feedback sounds. */
export type Tone = 'positive' | 'neutral' | 'negative';

/** Words of feedback in the languages that logs are read in, and the marks that people click. */
const spoken: Readonly<Record<Tone, string>> = {
  positive:
    'positive|pos|good|great|excellent|happy|satisfied|liked|likes it|interested|enthusiastic|warm|well received|thumbs up|' +
    'pozitīva|pozitīvs|pozitīvi|pozitīvas|laba|labs|labi|labas|teicama|teicami|lieliska|lieliski|patika|patīk|apmierināts|apmierināta|ieinteresēts|ieinteresēta|' +
    'positiv|gut|sehr gut|zufrieden|begeistert|interessiert|positif|bon|bonne|bien|satisfait|satisfaite|intéressé|' +
    'positivo|positiva|bueno|buena|satisfecho|interesado|bom|boa|bem|satisfeito|buono|buona|bene|soddisfatto|' +
    'pozytywny|pozytywna|pozytywnie|dobry|dobra|dobrze|zadowolony|teigiamas|teigiama|teigiamai|geras|gera|gerai|' +
    'positiivne|positiivselt|hea|hästi|rahul|положительный|положительная|положительно|позитивный|позитивная|позитивно|хороший|хорошо|отлично|доволен',
  neutral:
    'neutral|neu|mixed|ok|okay|so so|average|indifferent|lukewarm|undecided|neither|' +
    'neitrāla|neitrāls|neitrāli|neitrālas|viduvēja|viduvēji|normāli|vienaldzīga|vienaldzīgs|jaukta|' +
    'gemischt|mittel|unentschieden|neutre|mitigé|moyen|neutro|neutra|regular|misto|neutralny|neutralna|neutralnie|' +
    'neutralus|neutrali|neutraliai|neutraalne|neutraalselt|нейтральный|нейтральная|нейтрально|нормально|смешанный',
  negative:
    'negative|neg|bad|poor|terrible|unhappy|dissatisfied|disliked|not interested|cold|badly received|thumbs down|' +
    'negatīva|negatīvs|negatīvi|negatīvas|slikta|slikts|slikti|sliktas|nepatika|nepatīk|neapmierināts|neapmierināta|noraidoša|noraidošs|' +
    'negativ|schlecht|unzufrieden|négatif|négative|mauvais|mauvaise|mal|insatisfait|' +
    'negativo|negativa|malo|mala|insatisfecho|mau|má|insatisfeito|cattivo|cattiva|male|insoddisfatto|' +
    'negatywny|negatywna|negatywnie|zły|zła|źle|niezadowolony|neigiamas|neigiama|neigiamai|blogas|bloga|blogai|' +
    'negatiivne|negatiivselt|halb|halvasti|отрицательный|отрицательная|отрицательно|негативный|негативная|негативно|плохой|плохо|недоволен',
};

/** Signs that folding would lose. */
const signs: Readonly<Record<string, Tone>> = {
  '+': 'positive',
  '++': 'positive',
  '👍': 'positive',
  '🙂': 'positive',
  '😀': 'positive',
  '😊': 'positive',
  ':)': 'positive',
  ':-)': 'positive',
  '😐': 'neutral',
  ':|': 'neutral',
  '+/-': 'neutral',
  '-': 'negative',
  '--': 'negative',
  '–': 'negative',
  '👎': 'negative',
  '🙁': 'negative',
  '😞': 'negative',
  ':(': 'negative',
  ':-(': 'negative',
};

/** Words of degree, as they fold; they do not turn a tone. */
const degree =
  /\b(very|rather|quite|mostly|somewhat|loti|diezgan|drizak|sehr|eher|tres|plutot|muy|molto|muito|bardzo|labai|vaga)\b/g;

let known: ReadonlyMap<string, Tone> | null = null;

/** Made once, and only when feedback is read. */
function knownWords(): ReadonlyMap<string, Tone> {
  if (known) return known;
  const tones = new Map<string, Tone>();
  for (const tone of ['positive', 'neutral', 'negative'] as const)
    for (const word of spoken[tone].split('|')) tones.set(fold(word), tone);
  known = tones;
  return tones;
}

/** Tells how a piece of feedback sounds; `null` where nobody can say: `4`, `will call back`. Rule M6. */
export function toneOf(word: string): Tone | null {
  const sign = signs[word.trim()];
  if (sign) return sign;
  const folded = fold(word);
  return knownWords().get(folded) ?? knownWords().get(folded.replace(degree, '').trim()) ?? null;
}
