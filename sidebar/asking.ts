import { useCallback, useRef, useState } from 'preact/hooks';
import type { AnswerRequest, Host, Progress, ReportRequest } from '../port/host.ts';
import type { ReportModel } from '../report/model.ts';
import type { LogPlace } from '../workbook/place.ts';
import type { OpenQuestion } from './context.ts';

export type State =
  | { readonly kind: 'looking' }
  | { readonly kind: 'reading'; readonly place: LogPlace }
  | { readonly kind: 'cancelled'; readonly place: LogPlace }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'shown'; readonly place: LogPlace; readonly model: ReportModel; readonly update: Update };

/** What becomes of a report that is shown while a newer one is made. */
type Update = 'none' | 'running' | 'cancelled';

/** What is asked of every report: all but where its log is. */
export type Wanted = Omit<ReportRequest, 'place'>;

export interface Questions {
  readonly state: State;
  readonly progress: Progress | null;
  readonly places: readonly LogPlace[];
  readonly fail: (error: unknown) => void;
  /** Looks for logs anew and shows the one that is wanted, otherwise the likeliest. */
  readonly look: (wanted: Wanted, name: string | null) => void;
  readonly show: (place: LogPlace, wanted: Wanted) => void;
  readonly cancel: () => void;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Finds logs and asks for their reports; only the newest question may answer, those before it are cancelled. */
export function useQuestions(host: Host): Questions {
  const [places, setPlaces] = useState<readonly LogPlace[]>([]);
  const [state, setState] = useState<State>({ kind: 'looking' });
  const [progress, setProgress] = useState<Progress | null>(null);
  const asked = useRef<AbortController | null>(null);
  /** How many times somebody looked or asked: a look that is overtaken while it finds logs asks for nothing. */
  const turn = useRef(0);
  const fail = useCallback((error: unknown) => setState({ kind: 'failed', message: messageOf(error) }), []);

  const report = useCallback(
    async (place: LogPlace, wanted: Wanted) => {
      asked.current?.abort();
      const question = new AbortController();
      asked.current = question;
      const isNewest = () => question === asked.current;
      setProgress(null);
      setState((now) =>
        now.kind === 'shown' && now.place.name === place.name ? { ...now, update: 'running' } : { kind: 'reading', place },
      );
      const tell = (done: Progress) => {
        if (isNewest()) setProgress(done);
      };
      try {
        const model = await host.report({ place, ...wanted }, tell, question.signal);
        if (isNewest()) setState({ kind: 'shown', place, model, update: 'none' });
      } catch (error) {
        if (!question.signal.aborted) throw error;
        if (isNewest())
          setState((now) => (now.kind === 'shown' ? { ...now, update: 'cancelled' } : { kind: 'cancelled', place }));
      }
    },
    [host],
  );
  const show = useCallback(
    (place: LogPlace, wanted: Wanted) => {
      turn.current++;
      report(place, wanted).catch(fail);
    },
    [report, fail],
  );
  const look = useCallback(
    (wanted: Wanted, name: string | null) => {
      const mine = ++turn.current;
      const found = async () => {
        const all = await host.findLogs();
        setPlaces(all);
        if (mine !== turn.current) return;
        const place = all.find((one) => one.name === name) ?? all[0];
        if (place) await report(place, wanted);
        else setState({ kind: 'none' });
      };
      found().catch(fail);
    },
    [host, report, fail],
  );
  const cancel = useCallback(() => asked.current?.abort(), []);
  return { state, progress, places, fail, look, show, cancel };
}

export interface Questioning {
  readonly asked: OpenQuestion | null;
  readonly ask: (title: string, request: AnswerRequest) => void;
  readonly close: () => void;
}

/** Asks a question of the search box and keeps its answer. */
export function useQuestion(host: Host): Questioning {
  const [asked, setAsked] = useState<OpenQuestion | null>(null);
  const running = useRef<AbortController | null>(null);
  const ask = useCallback(
    (title: string, request: AnswerRequest) => {
      running.current?.abort();
      const question = new AbortController();
      running.current = question;
      const tell = (answer: OpenQuestion['answer']) => {
        if (question === running.current) setAsked({ question: request.question, title, answer });
      };
      setAsked((now) =>
        now?.question.id === request.question.id ? now : { question: request.question, title, answer: { kind: 'waiting' } },
      );
      host
        .answer(request, () => undefined, question.signal)
        .then(tell, (error) => tell({ kind: 'fault', sentence: messageOf(error) }));
    },
    [host],
  );
  const close = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setAsked(null);
  }, []);
  return { asked, ask, close };
}
