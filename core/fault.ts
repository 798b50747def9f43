import { type FaultId, type FaultParams, words } from './words/index.ts';
import { defaultLanguage, type Language } from './words/language.ts';

/**
 * No answer, and why: one sentence with the fact, what was seen and the way out (Rule Q2). The only thing the core
 * throws. Its message is English
 * unless another language is asked for; {@link sentenceOf} says it in any.
 */
export class Fault<Id extends FaultId = FaultId> extends Error {
  readonly id: Id;
  readonly params: FaultParams<Id>;

  constructor(id: Id, params: FaultParams<Id>, language: Language = defaultLanguage) {
    super(sentence(id, params, language));
    this.name = 'Fault';
    this.id = id;
    this.params = params;
  }
}

function sentence<Id extends FaultId>(id: Id, params: FaultParams<Id>, language: Language): string {
  const say = words[language].faults[id] as (params: FaultParams<Id>) => string;
  return say(params);
}

/**
 * Says a fault in a language.
 * @param fault what went wrong.
 * @param language of the sentence.
 * @example sentenceOf(new Fault('noMetric', {}), 'en') // 'The table of metrics has headings but no row. Write one metric a row: Name, From, To.'
 */
export const sentenceOf = (fault: Fault, language: Language): string => sentence(fault.id, fault.params, language);
