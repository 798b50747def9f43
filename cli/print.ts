import type { Settings } from '../core/settings.ts';
import { headingOf, toCells, valueText } from '../core/table/print.ts';
import type { Kind, Report, ReportColumn } from '../core/table/report.ts';
import { printableInLine } from './printable.ts';

/** Kinds that stand on the right of their column. */
const onRight: ReadonlySet<Kind> = new Set<Kind>(['count', 'share', 'days', 'money', 'row', 'number']);

/** Prints a report as an aligned table for people: shares in percent, days with a decimal, moments as dates. */
export function tableText(report: Report, settings: Settings): string {
  const columns = shownColumns(report, settings);
  const lines = report.lines.map((line) =>
    columns.map(({ column, at }) => printableInLine(valueText(line[at], column.kind, settings.language))),
  );
  const heading = columns.map(({ column }) => printableInLine(headingOf(column, settings.language)));
  const rows = settings.headers === 'yes' ? [heading, ...lines] : lines;
  const widths = columns.map((_, c) => rows.reduce((most, row) => Math.max(most, [...row[c]].length), 0));
  const pad = (text: string, c: number) => {
    const blanks = ' '.repeat(widths[c] - [...text].length);
    return onRight.has(columns[c].column.kind) ? blanks + text : text + blanks;
  };
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** The columns that the settings show, by the same rule as the cells. */
function shownColumns(report: Report, settings: Settings): { column: ReportColumn; at: number }[] {
  const marked = {
    ...report,
    lines: [report.columns.map((_, at) => at)],
    columns: report.columns.map((c) => ({ ...c, kind: 'count' as const })),
  };
  const [places] = toCells(marked, { ...settings, headers: 'no' }) as number[][];
  return places.map((at) => ({ column: report.columns[at], at }));
}
