import { useEffect, useRef } from 'preact/hooks';
import { type Called, useSidebar } from './context.ts';
import { Outcome, type Told, useTelling, useWords } from './writing.tsx';

interface FormulasProps {
  called: Called | null;
  /** Up to when the report counts, where there is one; not given while that is not known. */
  asOf: number | null | undefined;
}

/** Puts formulas right, freezes a sheet as a copy of values, and brings its formulas back; what it was called for at once. */
export function Formulas({ called, asOf }: FormulasProps) {
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
    const frozen = await host.freeze({ suffix: said.suffix, asOf: asOf ?? null });
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
  const works = { repair, freeze, thaw } as const;
  const isReady = (what: keyof typeof works) => told.kind !== 'busy' && (what !== 'freeze' || asOf !== undefined);
  const wanted = (Object.keys(works) as (keyof typeof works)[]).find((what) => what === called?.command);
  const done = useRef<Called | null>(null);
  useEffect(() => {
    if (!wanted || done.current === called || !isReady(wanted)) return;
    done.current = called;
    run(said.working, works[wanted]);
  });
  return (
    <>
      <Outcome telling={telling} onUndone={async () => undefined} />
      {(Object.entries(works) as [keyof typeof works, () => Promise<Told>][]).map(([what, work]) => (
        <section key={what}>
          <h3>{said[what].title}</h3>
          <p>{said[what].detail}</p>
          <button type="button" disabled={!isReady(what)} onClick={() => run(said.working, work)}>
            {said[what].title}
          </button>
        </section>
      ))}
    </>
  );
}
