import { readFileSync, type Stats, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { NamedFile } from '../files/named-file.ts';
import { Refusal } from './refusal.ts';
import type { CliWords } from './words.ts';

/** Reads what a run is asked to, and knows afterwards what that was. */
export interface Inputs {
  /** Errors: a {@link Refusal} where it can't be read. */
  read(path: string): NamedFile;
  isThere(path: string): boolean;
  /** Tells whether a path leads to a file that was read, by whatever name. */
  wasRead(path: string): boolean;
}

/** The sentence's part that says why the system refused. */
export function whyOf(error: unknown, said: CliWords): string {
  const code = String((error as { code?: unknown }).code ?? error);
  return said.why[(code === 'EPERM' ? 'EACCES' : code) as keyof CliWords['why']] ?? code;
}

/** Gives what a path leads to; `null` where it leads nowhere. */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

const isStdin = (path: string): boolean => path === '-' || path === '/dev/stdin' || path === '/dev/fd/0';

export function newInputs(folder: string, stdin: () => Uint8Array, said: CliWords): Inputs {
  const seen: Stats[] = [];
  let isStdinRead = false;
  const readStdin = (): NamedFile => {
    if (isStdinRead) throw new Refusal(said.stdinTwice, 64);
    isStdinRead = true;
    return { name: '-', bytes: stdin() };
  };
  return {
    read(path) {
      try {
        if (isStdin(path)) return readStdin();
        const full = resolve(folder, path);
        const found = statSync(full);
        if (found.isDirectory()) throw new Refusal(said.isFolder(path), 66);
        seen.push(found);
        return { name: basename(full), bytes: readFileSync(full) };
      } catch (error) {
        if (error instanceof Refusal) throw error;
        const isMissing = (error as { code?: unknown }).code === 'ENOENT';
        throw new Refusal(isMissing ? said.noFile(path, folder) : said.unreadable(path, whyOf(error, said)), 66);
      }
    },
    isThere: (path) => isStdin(path) || statOf(resolve(folder, path)) !== null,
    wasRead(path) {
      const found = statOf(resolve(folder, path));
      return found !== null && seen.some(({ dev, ino }) => dev === found.dev && ino === found.ino);
    },
  };
}
