import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isoOf } from '../core/cells/moment.ts';
import type { CardId, Choice, FilterColumn, Question } from '../report/card.ts';
import type { ReportModel } from '../report/model.ts';
import type { LogPlace } from '../workbook/place.ts';
import { CardView } from './card.tsx';
import { Check, Trust } from './check.tsx';
import { type Called, useSidebar } from './context.ts';
import { type ChosenValues, Filters } from './filters.tsx';
import { Search } from './search.tsx';
import { readWritten, Tables, TablesRead } from './tables-in-use.tsx';
import type { View } from './views.ts';
import { canUndo, type Outcome, refused, today, Undo, undoable, useTelling, useWords } from './writing.tsx';

export type ReadModel = Extract<ReportModel, { kind: 'report' }>;

interface ReportProps {
  places: readonly LogPlace[];
  place: LogPlace;
  model: ReportModel;
  isUpdating: boolean;
  /** What the log could be filtered by when it was last read. */
  columns: readonly FilterColumn[];
  values: ChosenValues;
  choice: Choice;
  called: Called | null;
  children: ComponentChildren;
  onPlace: (place: LogPlace) => void;
  onChoice: (values: ChosenValues, started: Pick<Choice, 'startedFrom' | 'startedTo'>) => void;
  onView: (view: View) => void;
  onQuestion: (question: Question) => void;
  /** The workbook was written to. */
  onChanged: () => void;
}

/** The report of a log: which deals, the box for questions, the cards. */
export function Report(props: ReportProps) {
  const { place, model, isUpdating, columns, values, choice, called, children, onChoice, onView, onQuestion } = props;
  const { host, said } = useSidebar();
  const [open, setOpen] = useState<ReadonlySet<CardId>>(new Set(['week']));
  const toggle = (id: CardId) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  /** There is no log behind a report that was handed on: it takes no questions, and can't be filtered. */
  const isAsked = model.kind === 'fault' || model.questions.length > 0;
  const isChosen = choice.filters.length > 0 || choice.startedFrom !== null || choice.startedTo !== null;
  return (
    <>
      <div class="place">
        <Places {...props} />
        {model.kind === 'report' && <AsOf model={model} place={place} isUpdating={isUpdating} onChanged={props.onChanged} />}
        <TablesRead place={place} onOpen={() => onView('check')} />
        {model.kind === 'report' && <Trust check={model.check} onOpen={() => onView('check')} />}
      </div>
      {model.kind === 'report' && isAsked && <Search questions={model.questions} called={called} onChoose={onQuestion} />}
      {isAsked && (model.kind === 'report' || isChosen || isUpdating) && (
        <Filters columns={columns} values={values} choice={choice} onChange={onChoice} />
      )}
      {children}
      {model.kind === 'fault' && isChosen && (
        <section class="card fault" role="alert">
          <p>{model.sentence}</p>
        </section>
      )}
      {model.kind === 'fault' && !isChosen && (
        <>
          <section class="card fault" role="alert">
            <p>{model.sentence}</p>
            {host.capabilities.book === 'open' && (
              <button type="button" class="main" onClick={() => onView('setup')}>
                {said.views.setup}
              </button>
            )}
          </section>
          <section class="card">
            <h2>{said.understoodTitle}</h2>
            <Check check={model.check} />
            <Tables place={place} onChosen={props.onChanged} />
          </section>
        </>
      )}
      {model.kind === 'report' && model.isList && (
        <section class="card hint">
          <h2>{said.listTitle}</h2>
          <p>{said.list}</p>
          {host.capabilities.book === 'open' && (
            <button type="button" class="main" onClick={() => onView('history')}>
              {said.views.history}
            </button>
          )}
        </section>
      )}
      {model.kind === 'report' && (
        <div class="cards">
          {model.cards.map((card) => (
            <CardView card={card} key={`${place.name} ${card.id}`} isOpen={open.has(card.id)} onToggle={() => toggle(card.id)} />
          ))}
        </div>
      )}
    </>
  );
}

/** Which log is shown. */
function Places({ places, place, onPlace }: ReportProps) {
  const { said } = useSidebar();
  return (
    <label>
      <span>{said.log} </span>
      <select
        value={place.log}
        onChange={(event) => {
          const chosen = places.find((p) => p.log === event.currentTarget.value);
          if (chosen) onPlace(chosen);
        }}
      >
        {places.map((p) => (
          <option value={p.log} key={p.log}>
            {p.name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface AsOfProps {
  model: ReadModel;
  place: LogPlace;
  isUpdating: boolean;
  onChanged: () => void;
}

/** How many deals, and as of when; today can be written into the settings as a fixed date, so that cells count the same. */
function AsOf({ model, place, isUpdating, onChanged }: AsOfProps) {
  const { host, said, language } = useSidebar();
  const words = useWords();
  const telling = useTelling();
  const { outcome, run } = telling;
  const asOf = isoOf(model.asOf).slice(0, 10);
  const isOffered = host.capabilities.book === 'open' && asOf < today();
  const useToday = () =>
    run(words.writing, async (): Promise<Outcome> => {
      const answer = await host.setup({ place, language });
      if (answer.kind === 'fault') return refused(answer.sentence);
      const after = { ...answer.setup, asOf: today() };
      const names = words.setup.sheets;
      const written = await host.saveSetup({ place, language, before: answer.setup, after, names, only: 'Settings' });
      if (written.kind === 'fault') return refused(written.sentence);
      if (written.kind === 'occupied') return refused(words.occupied(written.address));
      await readWritten(host, place.name, written.addresses);
      onChanged();
      return undoable(said.asOfWritten(said.date(today()), written.addresses.join(', ')));
    });
  return (
    <>
      <p class="quiet">
        <span role="status">{isUpdating ? said.updating : `${said.dealCount(model.deals)} · ${said.asOf(said.date(asOf))}`}</span>
        {isOffered && !isUpdating && (
          <>
            {' · '}
            <button type="button" class="link" disabled={outcome.kind === 'busy'} onClick={useToday}>
              {said.useToday}
            </button>
          </>
        )}
      </p>
      <div class="told" role="status">
        {outcome.kind !== 'idle' && <p>{outcome.sentence}</p>}
        {canUndo(outcome) && <Undo telling={telling} onUndone={async () => onChanged()} />}
      </div>
    </>
  );
}
