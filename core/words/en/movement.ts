/** What a line of MOVES says beside its numbers. */
export const movement: Readonly<Partial<Record<string, string>>> = {
  'moved forward': 'of those open at both moments; not added up',
  'moved back': 'of those open at both moments; not added up',
  'value change': 'of those open at the start',
};
