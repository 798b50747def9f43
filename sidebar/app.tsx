import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Language, languages } from '../core/words/language.ts';
import { says } from '../core/words/terms.ts';
import type { CommandId } from '../port/commands.ts';
import type { Host } from '../port/host.ts';
import type { Choice, FilterColumn, Question, QuestionInputs } from '../report/card.ts';
import { everyDeal } from '../report/cards/choice.ts';
import type { LogPlace } from '../workbook/place.ts';
import { Aside } from './aside.tsx';
import { useQuestion, useQuestions, type Wanted } from './asking.ts';
import { Check } from './check.tsx';
import { type Called, type Context, ReportInContext, SidebarContext } from './context.ts';
import { type ChosenValues, filtersOf } from './filters.tsx';
import { Gear } from './gear.tsx';
import { KeepHistory } from './keep-history.tsx';
import { useLocale } from './locale.ts';
import { LogStep } from './log-step.tsx';
import { PartView } from './part.tsx';
import { Cancelled, Working } from './progress.tsx';
import { type ReadModel, Report } from './report.tsx';
import { QuestionForm } from './search.tsx';
import { Setup } from './setup.tsx';
import { Share } from './share.tsx';
import { Failed, NoLog, Waiting } from './states.tsx';
import { Tables } from './tables-in-use.tsx';
import { asideViews, type View } from './views.ts';
import { sidebarWords } from './words/index.ts';
import { Screen } from './writing.tsx';

/** Waits a moment, so that typing in the sheet does not ask for a report at every letter. */
const SETTLE = 400;

/** The view in which a button of the host's ribbon or menu does what it says. */
const viewOf: Readonly<Record<CommandId, View>> = {
  report: 'report',
  template: 'template',
  clear: 'template',
  history: 'history',
  insert: 'report',
  check: 'check',
  repair: 'formulas',
  step: 'step',
  freeze: 'formulas',
  thaw: 'formulas',
  language: 'language',
  help: 'help',
  selftest: 'selftest',
};

/** The sidebar: finds the log, shows its report, and follows the sheet. */
export function App({ host }: { host: Host }) {
  const asking = useQuestions(host);
  const { state, look, show, fail } = asking;
  const begin = useCallback((spoken: Language) => look({ language: spoken, choice: everyDeal, asOf: null }, null), [look]);
  const { locale, language, theme, setLanguage, setTheme } = useLocale(host, begin, fail);
  const questioning = useQuestion(host);
  const [values, setValues] = useState<ChosenValues>(new Map());
  const [choice, setChoice] = useState<Choice>(everyDeal);
  const [view, setView] = useState<View>('report');
  const [called, setCalled] = useState<Called | null>(null);
  const [form, setForm] = useState<Question | null>(null);
  const wanted = useMemo((): Wanted => ({ language, choice, asOf: null }), [language, choice]);

  const current = 'place' in state ? state.place.name : null;
  const isRunning = state.kind === 'reading' || (state.kind === 'shown' && state.update === 'running');
  const isCancelled = state.kind === 'cancelled' || (state.kind === 'shown' && state.update === 'cancelled');
  /** What was cancelled begins again only when asked for; a server's answer is awaited, as it can't be stopped. */
  const isFollowing = !isCancelled && !(isRunning && host.capabilities.computes === 'on a server');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = host.onChange(() => {
      setTheme(host.theme());
      clearTimeout(timer);
      if (isFollowing) timer = setTimeout(() => look(wanted, current), SETTLE);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [host, look, wanted, current, isFollowing, setTheme]);

  const { close } = questioning;
  const open = useCallback(
    (wantedView: View, by: Called | null) => {
      setView(wantedView);
      setCalled(by);
      setForm(null);
      close();
    },
    [close],
  );
  const back = useCallback(() => open('report', null), [open]);
  useEffect(() => host.onCommand((command) => open(viewOf[command], { command })), [host, open]);

  const said = sidebarWords[language];
  const chooseLanguage = (chosen: Language) => {
    setLanguage(chosen);
    close();
    if ('place' in state) show(state.place, { ...wanted, language: chosen });
  };
  const chooseDeals = (chosen: ChosenValues, started: Pick<Choice, 'startedFrom' | 'startedTo'>) => {
    const made = { filters: filtersOf(chosen), ...started };
    setValues(chosen);
    setChoice(made);
    close();
    if ('place' in state) show(state.place, { ...wanted, choice: made });
  };
  const ask = (place: LogPlace, { title }: Question, id: string, chosen: QuestionInputs) => {
    setForm(null);
    questioning.ask(title, { place, ...wanted, question: { id, chosen } });
  };

  const context: Context | null = locale && { host, said, language, theme, dialect: locale.dialect };
  const isBook = host.capabilities.book === 'open';
  const model = state.kind === 'shown' && state.model.kind === 'report' ? state.model : null;
  /** A filter that leaves nothing, or a date half typed, must not take the filters away. */
  const columns = useRef<readonly FilterColumn[]>([]);
  if (model) columns.current = model.filterColumns;
  const views = (['setup', 'history', 'step', 'check', 'share', 'formulas', 'template', 'help', 'selftest'] as const).filter(
    (one) => isBook || one === 'help' || (model !== null && (one === 'check' || one === 'share')),
  );
  const screen = (place: LogPlace, shown: ReadModel | null) => {
    if (view === 'setup') return <Setup place={place} onDone={back} onChosen={() => look(wanted, current)} />;
    if (view === 'history') return <KeepHistory place={place} onDone={back} />;
    if (view === 'step') return <LogStep place={place} onDone={back} />;
    if (view === 'share' && shown) return <Share model={shown} place={place} values={values} choice={choice} onDone={back} />;
    if (view === 'check' && state.kind === 'shown')
      return (
        <Screen title={said.understoodTitle} onDone={back}>
          <Check check={state.model.check} />
          <Tables place={place} onChosen={() => look(wanted, current)} />
          {isBook && (
            <button type="button" onClick={() => open('setup', null)}>
              {said.views.setup}
            </button>
          )}
        </Screen>
      );
    if (form && shown)
      return (
        <QuestionForm
          question={form}
          stages={shown.stages.map(({ name }) => name)}
          columns={shown.filterColumns}
          onAsk={({ id, chosen }) => ask(place, form, id, chosen)}
          onDone={back}
        />
      );
    const { asked } = questioning;
    if (asked)
      return (
        <Screen title={said.answerTitle} onDone={back}>
          {asked.answer.kind === 'waiting' && <p role="status">{said.computing}</p>}
          {asked.answer.kind === 'fault' && <p role="alert">{asked.answer.sentence}</p>}
          {asked.answer.kind === 'part' && (
            <PartView part={asked.answer.part} opens={called?.command === 'insert' ? 'insert' : 'nothing'} />
          )}
        </Screen>
      );
    return null;
  };
  const working = (place: LogPlace, before: ComponentChildren) => (
    <Working
      computes={host.capabilities.computes}
      progress={asking.progress}
      rows={place.rows}
      said={said}
      before={before}
      onCancel={asking.cancel}
    />
  );
  const cancelled = (place: LogPlace) => (
    <Cancelled computes={host.capabilities.computes} said={said} onAgain={() => show(place, wanted)} />
  );

  /** Whether there is a report, or surely none. */
  const isKnown = state.kind !== 'looking' && state.kind !== 'reading';
  const aside = asideViews.find((one) => one === view);

  return (
    <SidebarContext.Provider value={context}>
      <header>
        <h1>JourneySheet</h1>
        <label class="quiet">
          <span class="unseen">{said.language}</span>
          <select value={language} onChange={(event) => chooseLanguage(event.currentTarget.value as Language)}>
            {languages.map((l) => (
              <option value={l} key={l} lang={l}>
                {says[l].name.own}
              </option>
            ))}
          </select>
        </label>
        {context && state.kind === 'shown' && views.length > 0 && <Gear views={views} onView={(chosen) => open(chosen, null)} />}
      </header>
      {context && aside && (
        <main>
          <Aside
            view={aside}
            called={called}
            asOf={isKnown ? (model?.asOf ?? null) : undefined}
            onLanguage={chooseLanguage}
            onMade={() => look(wanted, null)}
            onDone={back}
          />
        </main>
      )}
      <main hidden={context !== null && aside !== undefined} aria-busy={state.kind === 'looking' || state.kind === 'reading'}>
        {state.kind === 'looking' && <Waiting text={said.looking} />}
        {state.kind === 'reading' && working(state.place, <Waiting text={said.reading} />)}
        {state.kind === 'cancelled' && cancelled(state.place)}
        {state.kind === 'none' && context && <NoLog onLook={() => look(wanted, null)} />}
        {state.kind === 'failed' && <Failed said={said} message={state.message} onLook={() => look(wanted, null)} />}
        {state.kind === 'shown' && context && (
          <ReportInContext.Provider value={{ place: state.place, cards: model?.cards ?? [] }}>
            {screen(state.place, model) ?? (
              <Report
                places={asking.places}
                place={state.place}
                model={state.model}
                isUpdating={state.update === 'running'}
                columns={columns.current}
                values={values}
                choice={choice}
                called={called}
                onPlace={(place) => {
                  setValues(new Map());
                  setChoice(everyDeal);
                  show(place, { ...wanted, choice: everyDeal });
                }}
                onChoice={chooseDeals}
                onView={(chosen) => open(chosen, null)}
                onChanged={() => look(wanted, current)}
                onQuestion={(question) =>
                  question.asks.length > 0 ? setForm(question) : ask(state.place, question, question.id, {})
                }
              >
                {state.update === 'running' && working(state.place, null)}
                {state.update === 'cancelled' && cancelled(state.place)}
              </Report>
            )}
          </ReportInContext.Provider>
        )}
      </main>
    </SidebarContext.Provider>
  );
}
