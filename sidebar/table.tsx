import type { Report } from '../core/table/report.ts';
import { useSidebar } from './context.ts';
import { cellText, headingText } from './words/tables.ts';

const numeric: ReadonlySet<string> = new Set(['count', 'share', 'days', 'money', 'row', 'number']);

/** A report as a table that scrolls sideways inside its card; the first column stays. */
export function ReportTable({ report, caption }: { report: Report; caption: string }) {
  const { language } = useSidebar();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/useSemanticElements: it groups no fields.
    <div class="scroll" role="group" tabIndex={0} aria-label={caption}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {report.columns.map((column) => (
              <th scope="col" key={column.name} class={numeric.has(column.kind) ? 'number' : ''}>
                {headingText(column, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines may begin alike.
            <tr key={i}>
              {line.map((value, c) => {
                const { kind, name } = report.columns[c];
                const text = cellText(value, report.columns[c], language);
                return c === 0 ? (
                  <th scope="row" key={name}>
                    {text === '' ? '–' : text}
                  </th>
                ) : (
                  <td key={name} class={numeric.has(kind) ? 'number' : ''}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
