/** Milliseconds between two looks for news; Sheets tells a page nothing by itself. */
const PAUSE = 30_000;
/** After a failure twice as long, and so on up to this. */
const LONGEST = 600_000;

/** Looks for news while somebody sees the page. */
export interface Looking {
  onChange(listener: () => void): () => void;
  /** The server answered, or did not: looks come rarer as long as it does not. */
  heard(outcome: 'answer' | 'failure'): void;
}

export function looking(): Looking {
  const listeners = new Set<() => void>();
  let pause = PAUSE;
  let last = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isDue = () => Date.now() - last >= pause;
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(look, isDue() ? pause : pause - (Date.now() - last));
    // Nobody looks at a hidden page; it looks once it is seen again.
    if (document.visibilityState !== 'visible' || !isDue()) return;
    last = Date.now();
    for (const listener of [...listeners]) listener();
  };
  document.addEventListener('visibilitychange', look);
  timer = setTimeout(look, pause);
  return {
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    heard(outcome) {
      pause = outcome === 'answer' ? PAUSE : Math.min(pause * 2, LONGEST);
    },
  };
}
