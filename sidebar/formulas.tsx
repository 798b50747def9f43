import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormulaText } from '../workbook/writing/repair.ts';
import { type Called, useSidebar } from './context.ts';
import { type Outcome, OutcomeLine, refused, undoable, useTelling, useWords } from './writing.tsx';

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
  const { outcome, run } = telling;
  const [texts, setTexts] = useState<readonly FormulaText[]>([]);
  const repairWith = async (chosen: readonly FormulaText[]): Promise<Outcome> => {
    const { formulas, addresses, texts: left } = await host.repair({ dialect, texts: chosen.map(({ address }) => address) });
    setTexts(left);
    if (formulas === 0) return refused(said.nothingToRepair);
    return undoable(said.repaired(formulas, addresses.join(', ')));
  };
  const repair = () => repairWith([]);
  const freeze = async (): Promise<Outcome> => {
    const frozen = await host.freeze({ suffix: said.suffix, asOf: asOf ?? null });
    if (frozen.kind === 'nothing') return refused(said.nothingToFreeze(frozen.sheet));
    if (frozen.kind === 'no answer') return refused(said.noAnswer(frozen.address));
    return undoable(said.frozen(frozen.sheet, frozen.formulas));
  };
  const thaw = async (): Promise<Outcome> => {
    const thawed = await host.thaw(null);
    if (thawed.kind === 'nothing') return refused(said.nothingToThaw(thawed.sheet));
    if (thawed.kind === 'changed') return refused(said.changedSince(thawed.address));
    return undoable(said.thawed(thawed.formulas));
  };
  const works = { repair, freeze, thaw } as const;
  const isReady = (what: keyof typeof works) => outcome.kind !== 'busy' && (what !== 'freeze' || asOf !== undefined);
  const wanted = (Object.keys(works) as (keyof typeof works)[]).find((what) => what === called?.command);
  const done = useRef<Called | null>(null);
  useEffect(() => {
    if (!wanted || done.current === called || !isReady(wanted)) return;
    done.current = called;
    run(said.working, works[wanted]);
  });
  return (
    <>
      <OutcomeLine telling={telling} onUndone={async () => undefined} />
      {texts.length > 0 && (
        <section>
          <p>{said.texts}</p>
          <ul>
            {texts.map(({ address, text }) => (
              <li key={address}>
                {address} <code>{text}</code>
              </li>
            ))}
          </ul>
          <button type="button" disabled={outcome.kind === 'busy'} onClick={() => run(said.working, () => repairWith(texts))}>
            {said.makeFormulas}
          </button>
        </section>
      )}
      {(Object.entries(works) as [keyof typeof works, () => Promise<Outcome>][]).map(([what, work]) => (
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
