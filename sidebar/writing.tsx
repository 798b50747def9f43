import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LogPlace } from '../workbook/place.ts';
import { HalfDone } from '../workbook/writing/verbs.ts';
import { useSidebar } from './context.ts';
import { writingWords } from './words/writing.ts';
import type { WritingWords } from './words/writing-shape.ts';

/** What every screen that writes is opened with. */
export interface ScreenProps {
  place: LogPlace;
  /** Goes back to the report. */
  onDone: () => void;
}

/** The words of the screens that write, in the reader's language. */
export const useWords = (): WritingWords => writingWords[useSidebar().language];

/** What became of what was asked for last, as a screen says it. */
export type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly sentence: string }
  | { readonly kind: 'done'; readonly sentence: string; readonly canUndo: boolean }
  /** Nothing was done, and the sentence says why and what to do. */
  | { readonly kind: 'refused'; readonly sentence: string }
  /** An error; what was written before it can be undone. */
  | { readonly kind: 'failed'; readonly sentence: string; readonly canUndo: boolean };

export const idle: Outcome = { kind: 'idle' };
/** Written, and Undo takes it back. */
export const undoable = (sentence: string): Outcome => ({ kind: 'done', sentence, canUndo: true });
/** Done, and nothing was written. */
export const finished = (sentence: string): Outcome => ({ kind: 'done', sentence, canUndo: false });
export const refused = (sentence: string): Outcome => ({ kind: 'refused', sentence });
export const canUndo = (outcome: Outcome): boolean => 'canUndo' in outcome && outcome.canUndo;

export interface Telling {
  readonly outcome: Outcome;
  readonly tell: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
  /** Runs what may fail and tells what became of it. */
  readonly run: (busy: string, work: () => Promise<Outcome>) => void;
}

/** Keeps what a screen says of its last write. */
export function useTelling(): Telling {
  const said = useWords();
  const [outcome, tell] = useState<Outcome>(idle);
  const fail = useCallback(
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      const isHalf = error instanceof HalfDone;
      const sentence = isHalf ? said.halfDone(message, error.address) : said.failed(message);
      tell({ kind: 'failed', sentence, canUndo: isHalf });
    },
    [said],
  );
  const run = (busy: string, work: () => Promise<Outcome>) => {
    tell({ kind: 'busy', sentence: busy });
    work().then(tell, fail);
  };
  return { outcome, tell, fail, run };
}

/** Finds the log where it is now: it grows with what is written, and what is edited on the screen outlives that. */
export function useCurrentPlace(place: LogPlace): () => Promise<LogPlace> {
  const { host } = useSidebar();
  const [opened] = useState(place);
  return useCallback(async () => (await host.findLogs()).find(({ name }) => name === opened.name) ?? opened, [host, opened]);
}

/** Says what became of a write, and takes it back where it was done. */
export function OutcomeLine({ telling, onUndone }: { telling: Telling; onUndone: () => Promise<unknown> }) {
  const { outcome } = telling;
  return (
    <div class="told" role="status">
      {outcome.kind !== 'idle' && <p>{outcome.sentence}</p>}
      {canUndo(outcome) && <Undo telling={telling} onUndone={onUndone} />}
    </div>
  );
}

/** Takes back what was written last. */
export function Undo({ telling: { tell, fail }, onUndone }: { telling: Telling; onUndone?: () => Promise<unknown> }) {
  const said = useWords();
  const { host } = useSidebar();
  const undo = async () => {
    const undone = await host.undo();
    if (undone.kind === 'changed') return tell(refused(said.undoChanged(undone.address)));
    tell(undone.kind === 'done' ? finished(said.undone) : refused(said.undoNothing));
    await onUndone?.();
  };
  return (
    <button type="button" onClick={() => undo().catch(fail)}>
      {said.undo}
    </button>
  );
}

/** A screen in place of the report: its title has the focus when it opens, Escape goes back. */
export function Screen({ title, onDone, children }: { title: string; onDone: () => void; children: ComponentChildren }) {
  const said = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      class="card screen"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <div class="screen-top">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" onClick={onDone}>
          {said.back}
        </button>
      </div>
      {children}
    </section>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string;
  type?: 'text' | 'date' | 'number';
  /** Values to choose from; others can be typed. */
  options?: readonly string[];
}

/** A labelled input, with values to choose from where there are any. */
export function Field({ label, value, onValue, hint = '', type = 'text', options = [] }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        list={options.length > 0 ? `${id}-options` : undefined}
        aria-describedby={hint === '' ? undefined : `${id}-hint`}
        autocomplete="off"
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {options.length > 0 && (
        <datalist id={`${id}-options`}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      <Hint id={`${id}-hint`} text={hint} />
    </div>
  );
}

const Hint = ({ id, text }: { id: string; text: string }) =>
  text === '' ? null : (
    <p class="quiet" id={id}>
      {text}
    </p>
  );

interface ChoiceFieldProps<T extends string> {
  label: string;
  value: T;
  onValue: (value: T) => void;
  hint?: string;
  options: readonly { readonly value: T; readonly text: string }[];
}

/** A labelled list to choose one from. */
export function ChoiceField<T extends string>({ label, value, onValue, hint = '', options }: ChoiceFieldProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint === '' ? undefined : `${id}-hint`}
        onChange={(event) => onValue(event.currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <Hint id={`${id}-hint`} text={hint} />
    </div>
  );
}

/** Today on the reader's own calendar, as ISO text. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
