import type { Report } from '../core/table/report.ts';
import { useSidebar } from './context.ts';

/** What was understood of the log and what is odd in it, line by line. */
export function Check({ check }: { check: Report }) {
  const { said } = useSidebar();
  const [verdict, ...lines] = check.lines;
  return (
    <>
      <p>{String(verdict[1])}</p>
      <ul class="understood">
        {lines.map((line) => (
          <li key={`${line[1]} ${line[3]}`} class={line[0] === 'good' ? '' : 'odd'}>
            <strong>
              {String(line[1])}
              {line[3] === null ? '' : ` (${said.rowText(Number(line[3]))})`}
            </strong>
            <span>{[line[4], line[5]].filter((text) => text !== '').join(' ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
