import { useEffect, useRef } from 'preact/hooks';
import { sampleRows, sheetsFor } from '../workbook/writing/new-sheets.ts';
import { type Called, useSidebar } from './context.ts';
import type { SidebarWords } from './words/shape.ts';
import { type Outcome, OutcomeLine, refused, undoable, useTelling } from './writing.tsx';

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
  /** What it was opened for: the sample's rows may be cleared at once. */
  called: Called | null;
  onMade: () => void;
  /** Whether there is a log, from which the sample's rows may be cleared. */
  isMade: boolean;
}

/** Makes the sample or the empty template on sheets of their own; what is there is not touched. */
export function MakeSheets({ called, onMade, isMade }: MakeSheetsProps) {
  const { host, said, language, dialect } = useSidebar();
  const telling = useTelling();
  const { outcome, run } = telling;
  const make = (rows: 'sample' | 'none') =>
    run(said.making, async (): Promise<Outcome> => {
      const { sheets, kept } = await host.makeSheets(sheetsFor(await host.workbook(language), rows, dialect));
      onMade();
      return undoable(said.made(sheets, kept));
    });
  const clear = () =>
    run(said.clearing, async (): Promise<Outcome> => {
      const { rows } = await host.clearRows(sampleRows(await host.workbook(language)));
      onMade();
      return (rows === 0 ? refused : undoable)(said.cleared(rows));
    });
  const done = useRef<Called | null>(null);
  useEffect(() => {
    if (called?.command !== 'clear' || done.current === called) return;
    done.current = called;
    clear();
  });
  const isBusy = outcome.kind === 'busy';
  return (
    <>
      <div class="actions">
        <button type="button" disabled={isBusy} onClick={() => make('none')}>
          {said.makeTemplate}
        </button>
        <button type="button" disabled={isBusy} onClick={() => make('sample')}>
          {said.openSample}
        </button>
        {isMade && (
          <button type="button" disabled={isBusy} onClick={clear}>
            {said.clearSample}
          </button>
        )}
      </div>
      <OutcomeLine telling={telling} onUndone={async () => onMade()} />
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
      {host.capabilities.book === 'open' && <MakeSheets called={null} onMade={onLook} isMade={false} />}
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
