import { DAY } from '../core/cells/moment.ts';
import { cellOf } from '../core/table/print.ts';
import type { Report, ReportColumn } from '../core/table/report.ts';
import type { Language } from '../core/words/say.ts';

type Heading = NonNullable<ReportColumn['id']>;

/** A line of a report, read by heading. */
export interface Row {
  text(heading: Heading, language: Language): string;
  /** The value as it stands: a word of ours, or a stage of the user's. */
  raw(heading: Heading): string;
  number(heading: Heading): number | null;
  days(heading: Heading): number | null;
}

/** The lines of a report; of one that is split into groups those of one group, the first where none is named. */
export function rowsOf(report: Report, group?: string): Row[] {
  const place = new Map(report.columns.map((column, c) => [column.id, c]));
  const split = place.get(null);
  const wanted = group ?? (split === undefined ? undefined : report.lines[0]?.[split]);
  return report.lines
    .filter((line) => split === undefined || line[split] === wanted)
    .map((line) => {
      const value = (heading: Heading) => line[place.get(heading) ?? -1] ?? null;
      const number = (heading: Heading) => {
        const found = value(heading);
        return typeof found === 'number' && Number.isFinite(found) ? found : null;
      };
      return {
        text: (heading, language) => String(cellOf(value(heading), report.columns[place.get(heading) ?? 0].kind, language)),
        raw: (heading) => String(value(heading) ?? ''),
        number,
        days: (heading) => {
          const found = number(heading);
          return found === null ? null : found / DAY;
        },
      };
    });
}
