import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Host, Progress } from '../port/host.ts';
import type { SidebarWords } from './words/shape.ts';

/** Milliseconds after which waiting deserves words; a shorter wait would only flicker. */
const LATE = 300;

interface WorkingProps {
  computes: Host['capabilities']['computes'];
  progress: Progress | null;
  /** Rows of the log, for a host that tells no progress. */
  rows: number;
  said: SidebarWords;
  before: ComponentChildren;
  onCancel: () => void;
}

/** What stands there while a report is made: `before` at first, then how far it has come and how to stop it. */
export function Working({ computes, progress, rows, said, before, onCancel }: WorkingProps) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return <>{before}</>;
  const { phase, done, total } = progress ?? { phase: 'reading', done: 0, total: rows };
  const isMeasured = computes === 'here' && phase === 'reading' && total > 0;
  const text = computes === 'on a server' ? said.atServer : said[phase];
  return (
    <section class="card working">
      <p role="status">{text}</p>
      <progress aria-label={text} {...(isMeasured ? { value: done, max: total } : {})} />
      <p class="quiet">{isMeasured ? said.rowsDone(done, total) : said.rows(total)}</p>
      <button type="button" onClick={onCancel}>
        {said.cancel}
      </button>
    </section>
  );
}

interface CancelledProps {
  computes: Host['capabilities']['computes'];
  said: SidebarWords;
  onAgain: () => void;
}

/** What stands there once a report was cancelled. The focus goes where the cancelling button was. */
export function Cancelled({ computes, said, onAgain }: CancelledProps) {
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => again.current?.focus(), []);
  return (
    <section class="card">
      <p role="status">{computes === 'here' ? said.cancelled : said.cancelledAtServer}</p>
      <button type="button" class="main" ref={again} onClick={onAgain}>
        {said.startAgain}
      </button>
    </section>
  );
}
