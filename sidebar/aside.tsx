import { useEffect, useState } from 'preact/hooks';
import type { SelfTest } from '../calls/self-test.ts';
import { words } from '../calls/words/index.ts';
import { type Language, languages } from '../core/words/language.ts';
import { says } from '../core/words/terms.ts';
import { type Called, useSidebar } from './context.ts';
import { Formulas } from './formulas.tsx';
import { MakeSheets } from './states.tsx';
import type { AsideView } from './views.ts';
import { ChoiceField, Screen } from './writing.tsx';

interface AsideProps {
  view: AsideView;
  called: Called | null;
  /** Up to when the report counts, where there is one; not given while that is not known. */
  asOf: number | null | undefined;
  onLanguage: (language: Language) => void;
  /** Sheets of the template were made or cleared. */
  onMade: () => void;
  onDone: () => void;
}

/** A view beside the report: formulas, the template, the language, what each formula answers, or the self-test. */
export function Aside({ view, called, asOf, onLanguage, onMade, onDone }: AsideProps) {
  const { said, language } = useSidebar();
  return (
    <Screen title={said.views[view]} onDone={onDone}>
      {view === 'formulas' && <Formulas called={called} asOf={asOf} />}
      {view === 'template' && (
        <>
          <p>{said.template}</p>
          <MakeSheets called={called} onMade={onMade} isMade={true} />
        </>
      )}
      {view === 'language' && (
        <ChoiceField
          label={said.language}
          value={language}
          onValue={onLanguage}
          options={languages.map((l) => ({ value: l, text: says[l].name.own }))}
        />
      )}
      {view === 'help' && <Help />}
      {view === 'selftest' && <SelfTestView />}
    </Screen>
  );
}

function Help() {
  const { said, language, dialect } = useSidebar();
  return (
    <>
      <p>{said.help(`JOURNEY${dialect.dot}HELP`)}</p>
      <dl class="help">
        {Object.entries(words[language].functions).map(([id, { question, detail }]) => (
          <div key={id}>
            <dt>{question}</dt>
            <dd>
              <code>{`JOURNEY${dialect.dot}${id}`}</code> {detail}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function SelfTestView() {
  const { host, said } = useSidebar();
  const [done, setDone] = useState<SelfTest | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    host.selfTest().then(setDone, (error) => setFailure(said.failed(error instanceof Error ? error.message : String(error))));
  }, [host, said]);
  if (failure !== null) return <p role="alert">{failure}</p>;
  if (done === null) return <p role="status">{said.computing}</p>;
  return (
    <div role="status">
      <p>
        <strong>{said.selfTest.held(done.checks - done.failed.length, done.checks)}</strong>
      </p>
      <p>{said.selfTest.made(done.version, done.rules, done.milliseconds)}</p>
      {done.failed.length > 0 && (
        <ul>
          {done.failed.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
