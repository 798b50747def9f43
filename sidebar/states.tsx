import type { NewWorkbook } from '../catalog/index.ts';
import { useSidebar } from './context.ts';
import type { SidebarWords } from './words/index.ts';
import { Outcome, type Told, useTelling } from './writing.tsx';

/** What stands there until something is known. */
export const Waiting = ({ text }: { text: string }) => (
  <div class="card waiting" role="status">
    <p>{text}</p>
    <div class="bone" />
    <div class="bone short" />
    <div class="bone" />
  </div>
);

interface MakeSheetsProps {
  onMade: () => void;
}

/** Makes the sample or the empty template on sheets of their own; what is there is not touched. */
export function MakeSheets({ onMade }: MakeSheetsProps) {
  const { host, said, language, dialect } = useSidebar();
  const telling = useTelling();
  const { told, run } = telling;
  const make = (rows: NewWorkbook['rows']) =>
    run(said.making, async (): Promise<Told> => {
      const made = await host.makeSheets({ sample: await host.sample(language), rows, language, dialect });
      onMade();
      return { kind: 'done', sentence: said.made(made.sheets.join(', ')) };
    });
  const isBusy = told.kind === 'busy';
  return (
    <>
      <div class="actions">
        <button type="button" disabled={isBusy} onClick={() => make('none')}>
          {said.makeTemplate}
        </button>
        <button type="button" disabled={isBusy} onClick={() => make('sample')}>
          {said.openSample}
        </button>
      </div>
      <Outcome telling={telling} onUndone={async () => onMade()} />
    </>
  );
}

/** A workbook without deals. */
export function NoLog({ onLook }: { onLook: () => void }) {
  const { host, said } = useSidebar();
  return (
    <section class="card">
      <h2>{said.noLogTitle}</h2>
      <p>{said.noLog}</p>
      <button type="button" class="main" onClick={onLook}>
        {said.lookAgain}
      </button>
      {host.capabilities.book === 'open' && <MakeSheets onMade={onLook} />}
    </section>
  );
}

interface FailedProps {
  said: SidebarWords;
  message: string;
  onLook: () => void;
}

/** What the host could not do. */
export const Failed = ({ said, message, onLook }: FailedProps) => (
  <section class="card" role="alert">
    <p>{said.failed(message)}</p>
    <button type="button" class="main" onClick={onLook}>
      {said.lookAgain}
    </button>
  </section>
);
