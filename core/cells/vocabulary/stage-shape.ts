/** What a word in a stage's name can tell: an outcome, a role, or the phase that the stage is of. */
export type StageWord =
  | 'won'
  | 'lost'
  | 'contact'
  | 'discovery'
  | 'demo'
  | 'proposal'
  | 'awareness'
  | 'consideration'
  | 'decision';
