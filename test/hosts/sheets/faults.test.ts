import { describe, expect, it } from 'vitest';
import { inOurWords } from '../../../apps-script/client/faults.ts';

/** What Google says, as its documentation, its issue tracker and Stack Overflow quote it. */
const said = [
  ['Service invoked too many times for one day: premium spreadsheets.', 'today', 'Šodien'],
  ['Exceeded maximum execution time', 'longer than Google allows', 'ilga vairāk'],
  ['Lock timeout: another process was holding the lock for too long.', 'Somebody else', 'kāds cits'],
  ['There are too many scripts running simultaneously for this Google user account.', 'Somebody else', 'kāds cits'],
  ['Exception: Range not found', 'is gone', 'vairs nav'],
  ['You are trying to edit a protected cell or object.', 'may not change', 'nedrīkstat'],
  ['You do not have permission to perform that action.', 'may not change', 'nedrīkstat'],
  ['The sheet “Chart1” has no cells.', 'Open another sheet', 'citu lapu'],
  ['NetworkError: Connection failure due to HTTP 0', 'no connection', 'nav savienojuma'],
  ['We’re sorry, a server error occurred. Please wait a bit and try again.', 'does not answer', 'neatbild'],
  ['Service Spreadsheets timed out while accessing document with id 1.', 'does not answer', 'neatbild'],
  [
    'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    'one account',
    'vienu kontu',
  ],
] as const;

describe('what Google refuses', () => {
  it.each(said)('is said in our words: %s', (message, en, lv) => {
    const error = new Error(message);
    expect(inOurWords('en', error).message).toContain(en);
    expect(inOurWords('lv', error).message).toContain(lv);
    expect(inOurWords('en', error).cause).toBe(error);
  });

  it('leaves our own sentences as they are', () => {
    const error = new Error('No column looks like a stage.');
    expect(inOurWords('lv', error)).toBe(error);
  });
});
