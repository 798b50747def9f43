import { realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Inputs, statOf, whyOf } from './inputs.ts';
import { Refusal } from './refusal.ts';
import type { CliWords } from './words.ts';

/** What may be replaced. */
export interface Permission {
  readonly inputs: Inputs;
  readonly isForced: boolean;
  /** Asks the person; `null` where nobody can answer. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
}

/** Says no to a file that must stay. Errors: a {@link Refusal} for an input always, for any other file unless allowed. */
export async function permit(folder: string, path: string, { inputs, isForced, ask }: Permission, said: CliWords): Promise<void> {
  if (inputs.wasRead(path)) throw new Refusal(said.isInput(path), 64);
  const found = statOf(resolve(folder, path));
  if (found?.isDirectory()) throw new Refusal(said.isFolder(path), 66);
  // Pipes and devices, such as /dev/stdout, hold nothing that could be lost.
  if (!found?.isFile() || isForced) return;
  if (ask === null) throw new Refusal(said.exists(path), 66);
  if (!(await ask(said.overwrite(path)))) throw new Refusal(said.kept(path), 66);
}

/** Writes a file whole or not at all. Errors: a {@link Refusal} that says why it can't be. */
export function writeWhole(folder: string, path: string, text: string, said: CliWords): void {
  const full = resolve(folder, path);
  try {
    const found = statOf(full);
    if (found && !found.isFile()) writeFileSync(full, text);
    // A link stays one: what it leads to is replaced.
    else replace(found ? realpathSync(full) : full, text);
  } catch (error) {
    throw new Refusal(said.unwritable(path, whyOf(error, said)), 66);
  }
}

/** Writes beside the file first, so that a full disk leaves what was there. */
function replace(full: string, text: string): void {
  const beside = `${full}.${process.pid}.part`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, full);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
