import { type PanelTask, panelWork } from '../port/panel-work.ts';
import type { WorkerReply } from '../port/panel-worker.ts';

/** What is used of a worker's global scope. */
interface DedicatedScope {
  onmessage: ((event: MessageEvent<PanelTask>) => void) | null;
  postMessage(reply: WorkerReply): void;
}

/** Answers the tasks of the page that started this worker, in their order. */
export function answerPage(scope: DedicatedScope): void {
  const work = panelWork();
  scope.onmessage = ({ data }) => {
    try {
      scope.postMessage({ kind: 'answer', answer: work(data) });
    } catch (error) {
      scope.postMessage({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
    }
  };
  scope.postMessage({ kind: 'ready' });
}
