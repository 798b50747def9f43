import type { KnownAnswer } from '../calls/self-test.ts';
import { isoOf } from '../core/cells/moment.ts';
import { zoneClock } from './zone.ts';

const clockIn = (zone: string, instant: number) => isoOf(zoneClock(zone).momentOf(instant));

/** What clocks show, read off by hand: they come from Google's own tables of time zones. */
export const clockAnswers: readonly KnownAnswer[] = [
  // Riga goes from 02:59 to 04:00 on 30 March 2025, at 01:00 of universal time.
  {
    asked: 'Europe/Riga, 2025-03-30 00:59 UTC',
    known: '2025-03-30 02:59',
    computed: () => clockIn('Europe/Riga', Date.UTC(2025, 2, 30, 0, 59)),
  },
  {
    asked: 'Europe/Riga, 2025-03-30 01:00 UTC',
    known: '2025-03-30 04:00',
    computed: () => clockIn('Europe/Riga', Date.UTC(2025, 2, 30, 1)),
  },
];
