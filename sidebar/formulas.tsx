import { useSidebar } from './context.ts';
import { Outcome, Screen, type Told, useTelling, useWords } from './writing.tsx';

interface FormulasProps {
  /** Up to when the report counts, where there is one. */
  asOf: number | null;
  onDone: () => void;
}

/** Puts formulas right, freezes a sheet as a copy of values, and brings its formulas back. */
export function Formulas({ asOf, onDone }: FormulasProps) {
  const { host, dialect } = useSidebar();
  const { formulas: said } = useWords();
  const telling = useTelling();
  const { told, run } = telling;
  const repair = async (): Promise<Told> => {
    const { formulas, addresses } = await host.repair({ dialect });
    if (formulas === 0) return { kind: 'refused', sentence: said.nothingToRepair };
    return { kind: 'done', sentence: said.repaired(formulas, addresses.join(', ')) };
  };
  const freeze = async (): Promise<Told> => {
    const frozen = await host.freeze({ suffix: said.suffix, asOf });
    if (frozen.kind === 'nothing') return { kind: 'refused', sentence: said.nothingToFreeze(frozen.sheet) };
    if (frozen.kind === 'no answer') return { kind: 'refused', sentence: said.noAnswer(frozen.address) };
    return { kind: 'done', sentence: said.frozen(frozen.sheet, frozen.formulas) };
  };
  const thaw = async (): Promise<Told> => {
    const thawed = await host.thaw(null);
    if (thawed.kind === 'nothing') return { kind: 'refused', sentence: said.nothingToThaw(thawed.sheet) };
    if (thawed.kind === 'changed') return { kind: 'refused', sentence: said.changedSince(thawed.address) };
    return { kind: 'done', sentence: said.thawed(thawed.formulas) };
  };
  const isBusy = told.kind === 'busy';
  return (
    <Screen title={said.title} onDone={onDone}>
      <Outcome telling={telling} onUndone={async () => undefined} />
      {(
        [
          ['repair', repair],
          ['freeze', freeze],
          ['thaw', thaw],
        ] as const
      ).map(([what, work]) => (
        <section key={what}>
          <h3>{said[what].title}</h3>
          <p>{said[what].detail}</p>
          <button type="button" disabled={isBusy} onClick={() => run(said.working, work)}>
            {said[what].title}
          </button>
        </section>
      ))}
    </Screen>
  );
}
