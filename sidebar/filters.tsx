import { useId, useState } from 'preact/hooks';
import { filterText } from '../calls/filter-text.ts';
import type { Choice, FilterColumn } from '../report/card.ts';
import { useSidebar } from './context.ts';
import type { SidebarWords } from './words/shape.ts';
import { Field } from './writing.tsx';

/** Which values of a column are chosen: none is all. */
export type ChosenValues = ReadonlyMap<string, readonly string[]>;

/** Writes chosen values as filters of settings: `where Rep=Anna|Ben`. */
export const filtersOf = (values: ChosenValues): string[] =>
  [...values].filter(([, chosen]) => chosen.length > 0).map(([column, chosen]) => filterText(column, chosen));

/** Says which deals were chosen, `''` for all; a column whose values may not be named is only named itself. */
export function choiceText(
  values: ChosenValues,
  { startedFrom, startedTo }: Choice,
  said: SidebarWords,
  hidden?: string,
): string {
  const chosen = [...values].filter(([, all]) => all.length > 0);
  const texts = chosen.map(([column, all]) => `${column}: ${column === hidden ? '…' : all.join(', ')}`);
  return [...texts, said.startedBetween(startedFrom, startedTo)].filter((text) => text !== '').join(' · ');
}

interface FiltersProps {
  columns: readonly FilterColumn[];
  values: ChosenValues;
  choice: Choice;
  onChange: (values: ChosenValues, started: Pick<Choice, 'startedFrom' | 'startedTo'>) => void;
}

/** Chooses the deals that the whole report is about: by the values of columns, by when they started. */
export function Filters({ columns, values, choice, onChange }: FiltersProps) {
  const { said } = useSidebar();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { startedFrom, startedTo } = choice;
  const started = { startedFrom, startedTo };
  const toggle = (column: string, value: string, isChosen: boolean) => {
    const before = values.get(column) ?? [];
    const after = isChosen ? [...before, value] : before.filter((one) => one !== value);
    onChange(new Map([...values, [column, after]]), started);
  };
  const date = (text: string): string | null => (text === '' ? null : text);
  const chosen = choiceText(values, choice, said);
  return (
    <div class="filters">
      <div class="row">
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {chosen === '' ? said.allDeals : chosen}
        </button>
        {chosen !== '' && (
          <button type="button" onClick={() => onChange(new Map(), { startedFrom: null, startedTo: null })}>
            {said.allDealsAgain}
          </button>
        )}
      </div>
      <div id={id}>
        {isOpen && (
          <div class="card">
            {columns.map(({ name, values: all }) => (
              <details key={name} open={(values.get(name) ?? []).length > 0}>
                <summary>{name}</summary>
                <fieldset class="plain">
                  <legend class="unseen">{name}</legend>
                  {all.map((value) => (
                    <label class="choice" key={value}>
                      <input
                        type="checkbox"
                        checked={(values.get(name) ?? []).includes(value)}
                        onChange={(event) => toggle(name, value, event.currentTarget.checked)}
                      />
                      {value}
                    </label>
                  ))}
                </fieldset>
              </details>
            ))}
            <div class="dates">
              <Field
                label={said.startedFrom}
                type="date"
                value={startedFrom ?? ''}
                onValue={(text) => onChange(values, { ...started, startedFrom: date(text) })}
              />
              <Field
                label={said.startedTo}
                type="date"
                value={startedTo ?? ''}
                onValue={(text) => onChange(values, { ...started, startedTo: date(text) })}
              />
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
