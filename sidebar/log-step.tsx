import { useCallback, useEffect, useState } from 'preact/hooks';
import { rowOfStep, type StepEntry, type StepForm, stepFields } from '../workbook/log-step.ts';
import type { StepAnswer } from '../workbook/writing/verbs.ts';
import { useSidebar } from './context.ts';
import {
  ChoiceField,
  Field,
  type Outcome,
  OutcomeLine,
  refused,
  Screen,
  type ScreenProps,
  today,
  undoable,
  useCurrentPlace,
  useTelling,
  useWords,
} from './writing.tsx';

const blank = (date: string): StepEntry => ({
  deal: '',
  stage: '',
  date,
  who: '',
  action: '',
  feedback: '',
  objection: '',
  'pain point': '',
});

/** Adds one row to the log: the deal, its stage, what was done and how it was received. */
export function LogStep({ place, onDone }: ScreenProps) {
  const { host, language } = useSidebar();
  const said = useWords();
  const telling = useTelling();
  const { outcome, tell, fail, run } = telling;
  const current = useCurrentPlace(place);
  const [answer, setAnswer] = useState<StepAnswer | null>(null);
  const read = useCallback(
    async () => setAnswer(await host.stepForm({ place: await current(), language })),
    [host, current, language],
  );
  useEffect(() => {
    read().catch(fail);
  }, [read, fail]);
  const save = (form: StepForm, entry: StepEntry, onSaved: () => void) => {
    const addition = rowOfStep(form, entry, said.step.fields);
    if (addition === null) return tell(refused(said.step.incomplete));
    run(said.writing, async (): Promise<Outcome> => {
      const appended = await host.appendRows({ log: (await current()).log, addition });
      if (appended.kind === 'occupied') return refused(said.occupied(appended.address));
      if (appended.kind === 'changed') return refused(said.changed);
      onSaved();
      await read();
      return undoable(said.step.saved(appended.address));
    });
  };
  return (
    <Screen title={said.step.title} onDone={onDone}>
      {answer === null && outcome.kind === 'idle' && <p role="status">{said.reading}</p>}
      {answer?.kind === 'fault' && <p role="alert">{answer.sentence}</p>}
      {answer?.kind === 'other layout' && <p role="alert">{said.otherLayout}</p>}
      {answer?.kind === 'form' && <StepFields form={answer} isBusy={outcome.kind === 'busy'} onSave={save} />}
      <OutcomeLine telling={telling} onUndone={read} />
    </Screen>
  );
}

interface StepFieldsProps {
  form: StepForm;
  isBusy: boolean;
  onSave: (form: StepForm, entry: StepEntry, onSaved: () => void) => void;
}

function StepFields({ form, isBusy, onSave }: StepFieldsProps) {
  const said = useWords().step;
  const [entry, setEntry] = useState<StepEntry>(() => ({ ...blank(today()), stage: form.stages[0] ?? '' }));
  const set = (part: Partial<StepEntry>) => setEntry({ ...entry, ...part });
  const known = form.deals.find(({ name }) => name === entry.deal.trim());
  const chooseDeal = (deal: string) => {
    const found = form.deals.find(({ name }) => name === deal.trim());
    set(found && form.stages.includes(found.stage) ? { deal, stage: found.stage } : { deal });
  };
  const dealHint = entry.deal.trim() === '' ? '' : known ? said.dealHint(known.stage) : said.newDeal;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave(form, entry, () => setEntry({ ...blank(entry.date), stage: entry.stage }));
      }}
    >
      <p>{said.intro}</p>
      <Field
        label={said.deal}
        value={entry.deal}
        onValue={chooseDeal}
        hint={dealHint}
        options={form.deals.map(({ name }) => name)}
      />
      <ChoiceField
        label={said.stage}
        value={entry.stage}
        onValue={(stage) => set({ stage })}
        options={form.stages.map((stage) => ({ value: stage, text: stage }))}
      />
      <Field label={said.date} type="date" value={entry.date} onValue={(date) => set({ date })} />
      {stepFields.map((field) => (
        <Field
          key={field}
          label={said.fields[field]}
          value={entry[field]}
          onValue={(value) => set({ [field]: value })}
          hint={form.fields[field] === null && entry[field].trim() !== '' ? said.newColumn(said.fields[field]) : ''}
          options={form.known[field].length > 0 ? form.known[field] : said.suggestions[field]}
        />
      ))}
      <button type="submit" class="main" disabled={isBusy}>
        {said.save}
      </button>
    </form>
  );
}
