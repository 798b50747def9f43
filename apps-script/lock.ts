import { retried } from './retry.ts';

/** Milliseconds; a simple trigger has 30 seconds for all that it does. */
const LONGEST_WAIT = 20_000;

/** Works on the cells while nobody else does: two who append at once would write over each other. */
export function locked<R>(work: () => R): R {
  const lock = retried(() => {
    const found = LockService.getDocumentLock() ?? LockService.getScriptLock();
    found.waitLock(LONGEST_WAIT);
    return found;
  });
  try {
    return work();
  } finally {
    // Google writes late; the next one must see what was written.
    retried(() => SpreadsheetApp.flush());
    lock.releaseLock();
  }
}
