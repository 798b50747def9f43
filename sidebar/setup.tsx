import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NamedRole, RoleChoice, Setup as SetupModel } from '../workbook/setup.ts';
import type { SetupAnswer } from '../workbook/writing/verbs.ts';
import { useSidebar } from './context.ts';
import { Stages } from './stages.tsx';
import { Guessed, readWritten, Tables } from './tables-in-use.tsx';
import {
  ChoiceField,
  Field,
  type Outcome,
  OutcomeLine,
  refused,
  Screen,
  type ScreenProps,
  undoable,
  useCurrentPlace,
  useTelling,
  useWords,
} from './writing.tsx';

export interface SetupProps extends ScreenProps {
  /** Another table was chosen to be read with the log. */
  onChosen: () => void;
}

/** Shows what was understood of the log, and keeps what is corrected on the sheets *Stages* and *Settings*. */
export function Setup({ place, onDone, onChosen }: SetupProps) {
  const { host, language } = useSidebar();
  const said = useWords();
  const telling = useTelling();
  const { outcome, fail, run } = telling;
  const current = useCurrentPlace(place);
  const [answer, setAnswer] = useState<SetupAnswer | null>(null);
  const [setup, setSetup] = useState<SetupModel | null>(null);
  const [now, setNow] = useState(place);
  const read = useCallback(async () => {
    const at = await current();
    setNow(at);
    const found = await host.setup({ place: at, language });
    setAnswer(found);
    setSetup(found.kind === 'setup' ? found.setup : null);
  }, [host, current, language]);
  useEffect(() => {
    read().catch(fail);
  }, [read, fail]);

  const save = (before: SetupModel, edited: SetupModel) =>
    run(said.writing, async (): Promise<Outcome> => {
      const names = said.setup.sheets;
      const written = await host.saveSetup({ place: await current(), language, before, after: edited, names, only: 'all' });
      if (written.kind === 'fault') return refused(written.sentence);
      if (written.kind === 'occupied') return refused(said.occupied(written.address));
      await readWritten(host, place.name, written.addresses);
      await read();
      return undoable(said.setup.saved(written.addresses.join(', ')));
    });

  return (
    <Screen title={said.setup.title} onDone={onDone}>
      {answer === null && outcome.kind === 'idle' && <p role="status">{said.reading}</p>}
      {answer?.kind === 'fault' && <p role="alert">{answer.sentence}</p>}
      {answer !== null && (
        <Tables
          place={now}
          onChosen={() => {
            read().catch(fail);
            onChosen();
          }}
        />
      )}
      {answer?.kind === 'setup' && setup && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save(answer.setup, setup);
          }}
        >
          <p>{said.setup.intro}</p>
          <Columns setup={setup} understood={answer.setup} onChange={setSetup} />
          <Stages stages={setup.stages} onChange={(stages) => setSetup({ ...setup, stages })} />
          <Field
            label={said.setup.asOf}
            hint={said.setup.asOfHint}
            type="date"
            value={setup.asOf ?? ''}
            onValue={(asOf) => setSetup({ ...setup, asOf: asOf === '' ? null : asOf })}
          />
          <Guessed place={now} />
          <button type="submit" class="main" disabled={outcome.kind === 'busy'}>
            {said.setup.save}
          </button>
        </form>
      )}
      <OutcomeLine telling={telling} onUndone={read} />
    </Screen>
  );
}

interface ColumnsProps {
  setup: SetupModel;
  understood: SetupModel;
  onChange: (setup: SetupModel) => void;
}

/** Which column is for what: those that were found first, the others put away. */
function Columns({ setup, understood, onChange }: ColumnsProps) {
  const said = useWords().setup;
  const choose = (role: NamedRole, heading: string) => {
    const before = understood.roles.find((one) => one.role === role) as RoleChoice;
    const chosen: RoleChoice =
      heading === ''
        ? { role, heading: before.isChosen ? null : before.heading, isChosen: false }
        : { role, heading, isChosen: true };
    onChange({ ...setup, roles: setup.roles.map((one) => (one.role === role ? chosen : one)) });
  };
  const field = ({ role, heading, isChosen }: RoleChoice) => {
    const before = understood.roles.find((one) => one.role === role);
    const automatic = before?.heading && !before.isChosen ? said.understood(before.heading) : said.none;
    return (
      <ChoiceField
        key={role}
        label={said.roles[role]}
        value={isChosen ? (heading ?? '') : ''}
        onValue={(chosen) => choose(role, chosen)}
        options={[{ value: '', text: automatic }, ...setup.headings.map((text) => ({ value: text, text }))]}
      />
    );
  };
  const isFound = ({ role }: RoleChoice) => understood.roles.some((one) => one.role === role && one.heading !== null);
  return (
    <fieldset>
      <legend>{said.columns}</legend>
      {setup.roles.filter(isFound).map(field)}
      <details>
        <summary>{said.moreColumns}</summary>
        {setup.roles.filter((one) => !isFound(one)).map(field)}
      </details>
    </fieldset>
  );
}
