import { checkTable } from '../core/questions/check/table.ts';
import type { Report } from '../core/table/report.ts';
import { rowsIn } from '../core/table/schema.ts';
import { useSidebar } from './context.ts';

/** What was understood of the log and what is odd in it, line by line. */
export function Check({ check }: { check: Report }) {
  const { said } = useSidebar();
  const [verdict, ...lines] = rowsIn(checkTable, check);
  return (
    <>
      <p>{verdict.finding}</p>
      <ul class="understood">
        {lines.map(({ verdict, finding, firstRow, means, toDo }) => (
          <li key={`${finding} ${firstRow}`} class={verdict === 'good' ? '' : 'odd'}>
            <strong>
              {finding}
              {firstRow === null ? '' : ` (${said.rowText(firstRow)})`}
            </strong>
            <span>{[means, toDo].filter((text) => text !== '').join(' ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The verdict on the log where it is not a good one. */
export function Trust({ check, onOpen }: { check: Report; onOpen: () => void }) {
  const [{ verdict, finding }] = rowsIn(checkTable, check);
  if (verdict === 'good') return null;
  return (
    <p>
      <button type="button" class="link" onClick={onOpen}>
        {finding}
      </button>
    </p>
  );
}
