import type { SetupStage } from '../workbook/setup.ts';
import type { StageText } from './words/writing-shape.ts';
import { ChoiceField, Field, useWords } from './writing.tsx';

const texts: readonly Exclude<StageText, 'name'>[] = [
  'phase',
  'alsoCalled',
  'movesOnWhen',
  'owner',
  'teams',
  'whatToDo',
  'recipients',
];

const newStage: SetupStage = {
  was: null,
  name: '',
  phase: '',
  role: '',
  outcome: 'open',
  alsoCalled: '',
  movesOnWhen: '',
  goalConversion: null,
  goalDays: null,
  owner: '',
  teams: '',
  whatToDo: '',
  recipients: '',
};

interface StagesProps {
  stages: readonly SetupStage[];
  onChange: (stages: readonly SetupStage[]) => void;
}

/** The stages in order, each to be opened, moved and removed. */
export function Stages({ stages, onChange }: StagesProps) {
  const said = useWords().setup;
  const put = (at: number, stage: SetupStage) => onChange(stages.map((one, i) => (i === at ? stage : one)));
  const move = (from: number, to: number) => {
    const rest = stages.filter((_, i) => i !== from);
    onChange([...rest.slice(0, to), stages[from], ...rest.slice(to)]);
  };
  const nameOf = (stage: SetupStage) => stage.name || said.unnamed;
  const aboutOf = ({ outcome, phase }: SetupStage) => (outcome === 'open' ? phase : said.outcomes[outcome]);
  return (
    <fieldset>
      <legend>{said.stages}</legend>
      <ol class="stages">
        {stages.map((stage, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name that is being typed can't be the key.
          <li key={i}>
            <details open={stage.was === null}>
              <summary>
                {nameOf(stage)}
                <span class="quiet">{aboutOf(stage) === '' ? '' : ` · ${aboutOf(stage)}`}</span>
              </summary>
              <StageFields stage={stage} onChange={(edited) => put(i, edited)} />
              <div class="actions">
                <button type="button" aria-label={said.up(nameOf(stage))} disabled={i === 0} onClick={() => move(i, i - 1)}>
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={said.down(nameOf(stage))}
                  disabled={i === stages.length - 1}
                  onClick={() => move(i, i + 1)}
                >
                  ↓
                </button>
                <button type="button" onClick={() => onChange(stages.filter((_, at) => at !== i))}>
                  {said.remove(nameOf(stage))}
                </button>
              </div>
            </details>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => onChange([...stages, newStage])}>
        {said.add}
      </button>
    </fieldset>
  );
}

/** A goal as a person types it; nothing and no number are no goal. */
const goalOf = (text: string, unit: number): number | null => {
  const value = Number(text) / unit;
  return text.trim() !== '' && value > 0 ? value : null;
};

function StageFields({ stage, onChange }: { stage: SetupStage; onChange: (stage: SetupStage) => void }) {
  const said = useWords().setup;
  const set = (part: Partial<SetupStage>) => onChange({ ...stage, ...part });
  const choices = <T extends string>(names: Readonly<Record<T, string>>) =>
    (Object.keys(names) as T[]).map((value) => ({ value, text: names[value] }));
  return (
    <>
      <Field label={said.fields.name} value={stage.name} onValue={(name) => set({ name })} />
      <ChoiceField
        label={said.outcome}
        value={stage.outcome}
        onValue={(outcome) => set({ outcome })}
        options={choices(said.outcomes)}
      />
      {stage.outcome === 'open' && (
        <>
          <ChoiceField
            label={said.role}
            value={stage.role}
            onValue={(role) => set({ role })}
            options={choices(said.stageRoles)}
          />
          <Field
            label={said.goalConversion}
            type="number"
            value={stage.goalConversion === null ? '' : String(Math.round(stage.goalConversion * 1000) / 10)}
            onValue={(text) => set({ goalConversion: goalOf(text, 100) })}
          />
          <Field
            label={said.goalDays}
            type="number"
            value={stage.goalDays === null ? '' : String(stage.goalDays)}
            onValue={(text) => set({ goalDays: goalOf(text, 1) })}
          />
        </>
      )}
      {texts.map((field) => (
        <Field key={field} label={said.fields[field]} value={stage[field]} onValue={(text) => set({ [field]: text })} />
      ))}
    </>
  );
}
