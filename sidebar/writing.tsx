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

/** What a screen says of its last write. */
export type Told =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly sentence: string }
  | { readonly kind: 'done'; readonly sentence: string }
  | { readonly kind: 'refused'; readonly sentence: string };

export const idle: Told = { kind: 'idle' };

export interface Telling {
  readonly told: Told;
  readonly tell: (told: Told) => void;
  readonly fail: (error: unknown) => void;
  /** Runs what may fail and tells what became of it. */
  readonly run: (busy: string, work: () => Promise<Told>) => void;
}

/** Keeps what a screen says of its last write. */
export function useTelling(): Telling {
  const said = useWords();
  const [told, tell] = useState<Told>(idle);
  const fail = useCallback(
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (error instanceof HalfDone) tell({ kind: 'done', sentence: said.halfDone(message, error.address) });
      else tell({ kind: 'refused', sentence: said.failed(message) });
    },
    [said],
  );
  const run = (busy: string, work: () => Promise<Told>) => {
    tell({ kind: 'busy', sentence: busy });
    work().then(tell, fail);
  };
  return { told, tell, fail, run };
}

/** Finds the log where it is now: it grows with what is written, and what is edited on the screen outlives that. */
export function useCurrentPlace(place: LogPlace): () => Promise<LogPlace> {
  const { host } = useSidebar();
  const [opened] = useState(place);
  return useCallback(async () => (await host.findLogs()).find(({ name }) => name === opened.name) ?? opened, [host, opened]);
}

/** Says what became of a write, and takes it back where it was done. */
export function Outcome({ telling, onUndone }: { telling: Telling; onUndone: () => Promise<unknown> }) {
  const { told } = telling;
  return (
    <div class="told" role="status">
      {told.kind !== 'idle' && <p>{told.sentence}</p>}
      {told.kind === 'done' && <Undo telling={telling} onUndone={onUndone} />}
    </div>
  );
}

/** Takes back what was written last. */
export function Undo({ telling: { tell, fail }, onUndone }: { telling: Telling; onUndone?: () => Promise<unknown> }) {
  const said = useWords();
  const { host } = useSidebar();
  const undo = async () => {
    const undone = await host.undo();
    if (undone.kind === 'changed') return tell({ kind: 'refused', sentence: said.undoChanged(undone.address) });
    tell({ kind: 'refused', sentence: undone.kind === 'done' ? said.undone : said.undoNothing });
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
