/** What Google's services say when they fail for a moment; Google itself advises to wait and try again. */
const passing =
  /Service (error|unavailable|timed out|Spreadsheets (failed|timed out))|server error occurred|Internal error|Empty response|in a short time/i;

export const isPassing = (error: unknown): boolean => passing.test(String(error));

/** Milliseconds before each further try. */
const WAITS = [500, 1500, 4000];

/** Retries an idempotent read on transient errors of Google's services, with back-off. */
export function retried<T>(work: () => T): T {
  for (const wait of WAITS) {
    try {
      return work();
    } catch (error) {
      if (!isPassing(error)) throw error;
      Utilities.sleep(wait);
    }
  }
  return work();
}

/** Wraps a read in {@link retried}. */
export const retrying =
  <A extends unknown[], R>(read: (...args: A) => R) =>
  (...args: A): R =>
    retried(() => read(...args));
