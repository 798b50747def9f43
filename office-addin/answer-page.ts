import { type ReportTask, reportWork } from '../port/report-work.ts';
import type { WorkerReply } from '../port/report-worker.ts';

/** What is used of a worker's global scope. */
interface DedicatedScope {
  onmessage: ((event: MessageEvent<ReportTask>) => void) | null;
  postMessage(reply: WorkerReply): void;
}

/** Answers the tasks of the page that started this worker, in their order. */
export function answerPage(scope: DedicatedScope): void {
  const work = reportWork();
  scope.onmessage = ({ data }) => {
    try {
      scope.postMessage({ kind: 'answer', answer: work(data) });
    } catch (error) {
      scope.postMessage({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
    }
  };
  scope.postMessage({ kind: 'ready' });
}
