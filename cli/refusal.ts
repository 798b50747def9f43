/** A run that ends without an answer: the sentence says why, and what to do. 64 is wrong usage, 66 a file. */
export class Refusal extends Error {
  readonly code: 64 | 66;

  constructor(sentence: string, code: 64 | 66) {
    super(sentence);
    this.name = 'Refusal';
    this.code = code;
  }
}
