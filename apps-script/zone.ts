import { DAY, MOMENT_OF_EPOCH, type Moment } from '../core/cells/moment.ts';

/** Converts between instants (epoch milliseconds) and moments on a spreadsheet's own clock. */
export interface ZoneClock {
  momentOf(instant: number): Moment;
  instantOf(moment: Moment): number;
}

const SPAN = 3 * DAY;

/**
 * Makes the clock of a time zone. Sheets hands a cell over as the instant at which the zone's clock showed it, while a
 * script's own local fields follow the script's zone: so the zone's offset is looked up, once for three days of the log. No
 * zone ever changed its offset twice within so many; of the three in which one does, instants are looked up one by one.
 */
export function zoneClock(zone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  const offsets = new Map<number, number | null>();

  function exactOffset(instant: number): number {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const local = Date.UTC(
      year,
      Number(part.month) - 1,
      Number(part.day),
      Number(part.hour),
      Number(part.minute),
      Number(part.second),
    );
    return local - Math.floor(instant / 1000) * 1000;
  }

  function offset(instant: number): number {
    const span = Math.floor(instant / SPAN);
    let known = offsets.get(span);
    if (known === undefined) {
      const [first, last] = [exactOffset(span * SPAN), exactOffset((span + 1) * SPAN - 1000)];
      known = first === last ? first : null;
      offsets.set(span, known);
    }
    return known ?? exactOffset(instant);
  }

  return {
    momentOf: (instant) => instant + offset(instant) + MOMENT_OF_EPOCH,
    instantOf(moment) {
      const local = moment - MOMENT_OF_EPOCH;
      const guess = local - offset(local);
      return local - offset(guess);
    },
  };
}
