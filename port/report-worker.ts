import { type ReportAnswers, type ReportMaker, type ReportTask, reportMaker, reportWork } from './report-work.ts';

/** A worker's messages: `ready` once, then an answer to every task, in order. */
export type WorkerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: ReportAnswers[ReportTask['kind']] }
  | { readonly kind: 'error'; readonly message: string };

/** Runs work with a maker of its own. */
export type LendMaker = <T>(work: (maker: ReportMaker) => Promise<T>) => Promise<T>;

/** A worker pool of a script that keeps one idle worker. Workers whose work failed or was cancelled are terminated. */
export function workersOf(script: string): LendMaker {
  const idle: ReportMaker[] = [];
  return async (work) => {
    const maker = idle.pop() ?? (await startWorker(script)) ?? reportMaker(reportWork());
    try {
      const done = await work(maker);
      if (idle.length === 0) idle.push(maker);
      else maker.stop();
      return done;
    } catch (error) {
      maker.stop();
      throw error;
    }
  };
}

/** Starts a worker; `null` if the page may not, as in some old web views: reports are computed in the page then. */
async function startWorker(script: string): Promise<ReportMaker | null> {
  try {
    const worker = new Worker(script);
    const asks = requestQueue(worker);
    await asks.ready;
    return { ask: asks.ask, stop: () => worker.terminate() };
  } catch {
    return null;
  }
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Pairs tasks with the answers of a worker. */
function requestQueue(worker: Worker): { readonly ready: Promise<null> } & Pick<ReportMaker, 'ask'> {
  const waiting: Waiting[] = [];
  const next = <A>() => new Promise<A>((resolve, reject) => waiting.push({ resolve, reject }));
  const ready = next<null>();
  worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
    const first = waiting.shift();
    if (data.kind === 'error') first?.reject(new Error(data.message));
    else first?.resolve((data.kind === 'answer' ? data.answer : null) as never);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    for (const { reject } of waiting.splice(0)) reject(new Error(event.message));
  };
  return {
    ready,
    ask(task) {
      const answer = next<never>();
      worker.postMessage(task);
      return answer;
    },
  };
}
