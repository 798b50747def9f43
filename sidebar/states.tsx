import type { SidebarWords } from './words/index.ts';

/** What stands there until something is known. */
export const Waiting = ({ text }: { text: string }) => (
  <div class="card waiting" role="status">
    <p>{text}</p>
    <div class="bone" />
    <div class="bone short" />
    <div class="bone" />
  </div>
);

interface EmptyProps {
  said: SidebarWords;
  onLook: () => void;
}

/** A workbook without deals. */
export const NoLog = ({ said, onLook }: EmptyProps) => (
  <section class="card">
    <h2>{said.noLogTitle}</h2>
    <p>{said.noLog}</p>
    <div class="actions">
      <button type="button" class="main" onClick={onLook}>
        {said.lookAgain}
      </button>
    </div>
  </section>
);

/** What the host could not do. */
export const Failed = ({ said, message, onLook }: EmptyProps & { message: string }) => (
  <section class="card" role="alert">
    <p>{said.failed(message)}</p>
    <button type="button" class="main" onClick={onLook}>
      {said.lookAgain}
    </button>
  </section>
);
