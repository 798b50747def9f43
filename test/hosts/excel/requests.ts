import type { Workbook } from './workbook.ts';

/** Calls of one batch: they are noted, and done in order at `sync`. */
export class Requests {
  readonly waiting: (() => void)[] = [];
  /** Bytes of values in the answer that is being made. */
  bytes = 0;
  readonly file: Workbook;
  constructor(file: Workbook) {
    this.file = file;
  }

  async sync(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.file.delay));
    const begin = performance.now();
    this.bytes = 0;
    try {
      for (let work = this.waiting.shift(); work; work = this.waiting.shift()) work();
    } finally {
      this.waiting.length = 0;
      this.file.busy.push([begin, performance.now()]);
    }
    // What Excel does is over before the pane goes on.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** An error as Office.js throws it. */
export const failure = (code: string, message: string): Error => Object.assign(new Error(message), { code });

type Readings = Readonly<Record<string, () => unknown>>;
interface Loads {
  load(names: string): unknown;
}

/** An object whose named properties must be loaded, and whose other members must exist; reading earlier throws, as Office.js does. */
export function proxied(
  kind: string,
  requests: Requests,
  readings: Readings,
  members: object,
  setters: Record<string, (value: never) => void> = {},
): object {
  const loaded = new Map<string, unknown>();
  const load = (names: string) => {
    for (const path of names.split(',')) {
      const [name, rest] = path.split('/');
      if (rest && name in all) (Reflect.get(all, name) as Loads).load(rest);
      else if (name in readings)
        requests.waiting.push(() => {
          const read = readings[name]();
          loaded.set(name, read);
          if (rest) for (const item of read as Loads[]) item.load(rest);
        });
      else throw new Error(`${kind} has no property ${name}.`);
    }
    return proxy;
  };
  const all: object = Object.defineProperties({ load }, Object.getOwnPropertyDescriptors(members));
  const proxy: object = new Proxy(all, {
    get(target, key) {
      if (typeof key === 'symbol' || key === 'then') return undefined;
      if (key in target) return Reflect.get(target, key);
      if (loaded.has(key)) return loaded.get(key);
      if (key in readings)
        throw failure('PropertyNotLoaded', `The property '${key}' of ${kind} is not available. Load it and sync first.`);
      throw new TypeError(`${kind}.${key} is not a function`);
    },
    set(_, key, value) {
      const setter = setters[String(key)];
      if (!setter) throw new TypeError(`${kind}.${String(key)} can't be set`);
      requests.waiting.push(() => setter(value as never));
      return true;
    },
  });
  return proxy;
}
