import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fold } from '../core/cells/fold.ts';
import type { FilterColumn, Question, QuestionInput, QuestionInputs } from '../report/card.ts';
import type { ReportQuestion } from '../report/model.ts';
import { type Called, useSidebar } from './context.ts';
import { ChoiceField, Field, Screen, today } from './writing.tsx';

/** The types know this role only with a list of the browser's own. */
const combobox: object = { role: 'combobox' };

/** Questions that hold every word that was typed, those whose title does first. */
function found(questions: readonly Question[], typed: string): Question[] {
  const wanted = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  const holds = (text: string) => wanted.every((word) => fold(text).includes(word));
  const byTitle = questions.filter(({ title }) => holds(title));
  const byWords = questions.filter(
    (question) => !byTitle.includes(question) && holds([question.title, ...question.words].join(' ')),
  );
  return [...byTitle, ...byWords];
}

/** Keeps what the arrow keys stand on in sight. */
const scrollTo = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' });

interface SearchProps {
  questions: readonly Question[];
  called: Called | null;
  onChoose: (question: Question) => void;
}

/** The box in which a question is looked for: typed, then chosen by arrow keys or a click. *Insert function* begins here. */
export function Search({ questions, called, onChoose }: SearchProps) {
  const { said } = useSidebar();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (called?.command === 'insert') input.current?.focus();
  }, [called]);
  const list = isOpen ? found(questions, typed) : [];
  const choose = (question: Question | undefined) => {
    if (!question) return;
    setOpen(false);
    setTyped('');
    onChoose(question);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt(list.length === 0 ? 0 : (at + step + list.length) % list.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(list[at]);
    } else if (event.key === 'Escape') setOpen(false);
  };
  return (
    <div class="search">
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: its role is given by a spread. */}
      <input
        ref={input}
        type="text"
        {...combobox}
        aria-label={said.search}
        placeholder={said.search}
        aria-expanded={list.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={list.length > 0 ? `${id}-${at}` : undefined}
        autocomplete="off"
        value={typed}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKey}
      />
      {/* A box that scrolls would take the focus from the input, and close. */}
      <div id={id} role="listbox" tabIndex={-1} aria-label={said.questions} class={list.length > 0 ? 'list' : 'unseen'}>
        {list.map((question, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and takes the keys.
          <div
            key={question.id}
            id={`${id}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            ref={i === at ? scrollTo : null}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(question)}
          >
            {question.title}
          </div>
        ))}
      </div>
      {isOpen && list.length === 0 && <p role="status">{said.noQuestion}</p>}
    </div>
  );
}

interface QuestionFormProps {
  question: Question;
  stages: readonly string[];
  columns: readonly FilterColumn[];
  onAsk: (question: ReportQuestion) => void;
  onDone: () => void;
}

/** Asks for what a question needs first: a stage, a column, a deal, a day. */
export function QuestionForm({ question, stages, columns, onAsk, onDone }: QuestionFormProps) {
  const { said } = useSidebar();
  const begin: Record<QuestionInput, string> = {
    stage: stages[0] ?? '',
    'to stage': stages[1] ?? 'Won',
    column: columns[0]?.name ?? '',
    deal: '',
    date: today(),
  };
  const [chosen, setChosen] = useState<QuestionInputs>(Object.fromEntries(question.asks.map((ask) => [ask, begin[ask]])));
  const set = (ask: QuestionInput, value: string) => setChosen({ ...chosen, [ask]: value });
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, text: name }));
  const outcomes = [
    { value: 'Won', text: said.won },
    { value: 'Lost', text: said.lost },
  ];
  const options = {
    stage: named(stages),
    'to stage': [...named(stages), ...outcomes],
    column: named(columns.map(({ name }) => name)),
  };
  return (
    <Screen title={question.title} onDone={onDone}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAsk({ id: question.id, chosen });
        }}
      >
        {question.asks.map((ask) =>
          ask === 'deal' || ask === 'date' ? (
            <Field
              key={ask}
              label={said.asks[ask]}
              type={ask === 'date' ? 'date' : 'text'}
              value={chosen[ask] ?? ''}
              onValue={(value) => set(ask, value)}
            />
          ) : (
            <ChoiceField
              key={ask}
              label={said.asks[ask]}
              value={chosen[ask] ?? ''}
              onValue={(value) => set(ask, value)}
              options={options[ask]}
            />
          ),
        )}
        <button type="submit" class="main">
          {said.answerIt}
        </button>
      </form>
    </Screen>
  );
}
