import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { everyDeal, type Host, type Locale, type LogPlace, type Panel, type Progress } from '../catalog/index.ts';
import { isoOf, type Language, languages } from '../core/index.ts';
import { FindingsCard, FunnelCard, TimeCard, UnderstoodCard } from './cards.tsx';
import { type Context, SidebarContext } from './context.ts';
import { Cancelled, Working } from './progress.tsx';
import { sidebarWords } from './words/index.ts';

type State =
  | { readonly kind: 'looking' }
  | { readonly kind: 'reading'; readonly place: LogPlace }
  | { readonly kind: 'cancelled'; readonly place: LogPlace }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'shown'; readonly place: LogPlace; readonly panel: Panel; readonly update: Update };

/** What becomes of a report that is shown while a newer one is made. */
type Update = 'none' | 'running' | 'cancelled';

/** Waits a moment, so that typing in the sheet does not ask for a report at every letter. */
const SETTLE = 400;

/** The sidebar: finds the log, shows its report, and follows the sheet. */
export function App({ host }: { host: Host }) {
  const [locale, setLocale] = useState<Locale | null>(null);
  const [language, setLanguage] = useState<Language>('en');
  const [theme, setTheme] = useState(host.theme());
  const [places, setPlaces] = useState<readonly LogPlace[]>([]);
  const [state, setState] = useState<State>({ kind: 'looking' });
  const [progress, setProgress] = useState<Progress | null>(null);
  /** Only the newest question may answer; those before it are cancelled. */
  const asked = useRef<AbortController | null>(null);

  const failed = useCallback((error: unknown) => {
    setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }, []);

  const show = useCallback(
    async (place: LogPlace, spoken: Language) => {
      asked.current?.abort();
      const question = new AbortController();
      asked.current = question;
      const isNewest = () => question === asked.current;
      setProgress(null);
      setState((now) =>
        now.kind === 'shown' && now.place.log === place.log ? { ...now, update: 'running' } : { kind: 'reading', place },
      );
      const tell = (done: Progress) => {
        if (isNewest()) setProgress(done);
      };
      try {
        const panel = await host.report({ place, language: spoken, choice: everyDeal, asOf: null }, tell, question.signal);
        if (isNewest()) setState({ kind: 'shown', place, panel, update: 'none' });
      } catch (error) {
        if (!question.signal.aborted) throw error;
        if (isNewest())
          setState((now) => (now.kind === 'shown' ? { ...now, update: 'cancelled' } : { kind: 'cancelled', place }));
      }
    },
    [host],
  );

  const look = useCallback(
    async (spoken: Language, wanted: string | null) => {
      const found = await host.findLogs();
      setPlaces(found);
      const place = found.find((p) => p.log === wanted) ?? found[0];
      if (place) await show(place, spoken);
      else setState({ kind: 'none' });
    },
    [host, show],
  );

  useEffect(() => {
    const begin = async () => {
      const [found, kept] = await Promise.all([host.locale(), host.recall('language')]);
      const spoken = languages.find((l) => l === kept) ?? found.language;
      setLocale(found);
      setLanguage(spoken);
      await look(spoken, null);
    };
    begin().catch(failed);
  }, [host, look, failed]);

  const current = 'place' in state ? state.place.log : null;
  const isRunning = state.kind === 'reading' || (state.kind === 'shown' && state.update === 'running');
  const isCancelled = state.kind === 'cancelled' || (state.kind === 'shown' && state.update === 'cancelled');
  /** What was cancelled begins again only when asked for; a server's answer is awaited, as it can't be stopped. */
  const isFollowing = !isCancelled && !(isRunning && host.capabilities.computes === 'on a server');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = host.onChange(() => {
      setTheme(host.theme());
      clearTimeout(timer);
      if (isFollowing) timer = setTimeout(() => look(language, current).catch(failed), SETTLE);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [host, look, language, current, isFollowing, failed]);

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language;
  }, [theme, language]);

  const said = sidebarWords[language];
  const chooseLanguage = (chosen: Language) => {
    setLanguage(chosen);
    host.remember('language', chosen).catch(failed);
    if (state.kind === 'shown' || state.kind === 'reading') show(state.place, chosen).catch(failed);
  };
  const working = (place: LogPlace, before: ComponentChildren) => (
    <Working
      computes={host.capabilities.computes}
      progress={progress}
      rows={place.rows}
      said={said}
      before={before}
      onCancel={() => asked.current?.abort()}
    />
  );
  const cancelled = (place: LogPlace) => (
    <Cancelled computes={host.capabilities.computes} said={said} onAgain={() => show(place, language).catch(failed)} />
  );
  const context: Context | null = locale && { host, said, language, theme, dialect: locale.dialect };

  return (
    <>
      <header>
        <h1>JourneySheet</h1>
        <label class="quiet">
          <span class="unseen">{said.language}</span>
          <select value={language} onChange={(event) => chooseLanguage(event.currentTarget.value as Language)}>
            {languages.map((l) => (
              <option value={l} key={l} lang={l}>
                {said.languageNames[l]}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main aria-busy={state.kind === 'looking' || state.kind === 'reading'}>
        {state.kind === 'looking' && <Waiting text={said.looking} />}
        {state.kind === 'reading' && working(state.place, <Waiting text={said.reading} />)}
        {state.kind === 'cancelled' && cancelled(state.place)}
        {state.kind === 'none' && (
          <section class="card">
            <h2>{said.noLogTitle}</h2>
            <p>{said.noLog}</p>
            <button type="button" class="main" onClick={() => look(language, null).catch(failed)}>
              {said.lookAgain}
            </button>
          </section>
        )}
        {state.kind === 'failed' && (
          <section class="card" role="alert">
            <p>{said.failed(state.message)}</p>
            <button type="button" class="main" onClick={() => look(language, null).catch(failed)}>
              {said.lookAgain}
            </button>
          </section>
        )}
        {state.kind === 'shown' && context && (
          <SidebarContext.Provider value={context}>
            <Place places={places} state={state} said={said} onChoose={(place) => show(place, language).catch(failed)} />
            {state.update === 'running' && working(state.place, null)}
            {state.update === 'cancelled' && cancelled(state.place)}
            <Cards panel={state.panel} place={state.place} />
          </SidebarContext.Provider>
        )}
      </main>
    </>
  );
}

const Waiting = ({ text }: { text: string }) => (
  <div class="card waiting" role="status">
    <p>{text}</p>
    <div class="bone" />
    <div class="bone short" />
    <div class="bone" />
  </div>
);

interface PlaceProps {
  places: readonly LogPlace[];
  state: Extract<State, { kind: 'shown' }>;
  said: (typeof sidebarWords)[Language];
  onChoose: (place: LogPlace) => void;
}

/** Which log is shown, how many deals, as of when. */
function Place({ places, state, said, onChoose }: PlaceProps) {
  const { panel, place, update } = state;
  return (
    <div class="place">
      <label>
        <span>{said.log} </span>
        <select
          value={place.log}
          onChange={(event) => {
            const chosen = places.find((p) => p.log === event.currentTarget.value);
            if (chosen) onChoose(chosen);
          }}
        >
          {places.map((p) => (
            <option value={p.log} key={p.log}>
              {p.name}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet" role="status">
        {update === 'running'
          ? said.updating
          : panel.kind === 'report'
            ? `${said.dealCount(panel.deals)} · ${said.asOf(isoOf(panel.asOf).slice(0, 10))}`
            : ' '}
      </p>
    </div>
  );
}

function Cards({ panel, place }: { panel: Panel; place: LogPlace }) {
  if (panel.kind === 'fault') {
    return (
      <>
        <section class="card fault" role="alert">
          <p>{panel.sentence}</p>
        </section>
        <UnderstoodCard check={panel.check} isOpen />
      </>
    );
  }
  return (
    <>
      <FindingsCard findings={panel.findings} />
      <FunnelCard report={panel.funnel} place={place} />
      <TimeCard report={panel.time} place={place} />
      <UnderstoodCard check={panel.check} isOpen={false} />
    </>
  );
}
