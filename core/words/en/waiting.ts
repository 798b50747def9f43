/** What WAIT_COST says of a stage beside its numbers. */
export const waiting = {
  day: '',
  'from the start': 'loses more than it advances from the start',
  none: '',
};
