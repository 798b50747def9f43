/** What a run takes in: `fast` leaves out browsers and long work, `long` does all of it at full size. */
export type Run = 'fast' | 'usual' | 'long';

const runs: readonly Run[] = ['fast', 'usual', 'long'];
const asked = process.env.TEST_RUN ?? 'usual';
if (!runs.includes(asked as Run)) throw new Error(`TEST_RUN=${asked} is none of ${runs.join(', ')}.`);

/** Set by `npm run test:fast`, `npm test` and `npm run test:long`; the usual one where vitest is called by itself. */
export const run = asked as Run;

/** How many of something chance-driven to try: few as a rule, all of them in `npm run test:long`. */
export const size = (small: number, full: number): number => (run === 'long' ? full : small);

/** What the names of test files say that they need, and the runs that leave such files out. */
export const needs = [
  { ending: '.browser.test.ts', what: 'a browser', leftOutBy: ['fast'] },
  { ending: '.slow.test.ts', what: 'other programs, simulations or very long logs', leftOutBy: ['fast'] },
  { ending: '.long.test.ts', what: 'minutes', leftOutBy: ['fast', 'usual'] },
] as const satisfies readonly { ending: string; what: string; leftOutBy: readonly Run[] }[];

export const leftOut = needs.filter(({ leftOutBy }) => (leftOutBy as readonly Run[]).includes(run));
