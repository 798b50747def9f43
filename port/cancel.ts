import type { CancelSignal } from './host.ts';

const cancelled = (): Error => new Error('Cancelled.');

/** Stops work that a person has cancelled. Errors: they have. */
export function refuseCancelled(signal: CancelSignal): void {
  if (signal.aborted) throw cancelled();
}

/** Waits for work, but no longer than until a person cancels; its answer is dropped then. Errors: they have. */
export function untilCancelled<T>(work: Promise<T>, signal: CancelSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(cancelled());
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}
