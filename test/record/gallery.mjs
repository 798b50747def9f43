// The charts of test/gallery, which are committed as drawings: made anew, and compared.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './reference.mjs';

const folder = join(root, 'test/gallery');
const drawingsIn = (path) =>
  new Map(
    readdirSync(path)
      .filter((name) => name.endsWith('.svg'))
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );

/** Draws all charts where they are committed, or into another folder. Gives how many there are. */
export function drawGallery(into = folder) {
  execFileSync(process.execPath, ['test/gallery/make.mjs', '--into', into], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return drawingsIn(into).size;
}

/** Names the drawings that are no more as they are committed, among them those that are new or gone. */
export function compareGallery() {
  const fresh = mkdtempSync(join(tmpdir(), 'gallery-'));
  try {
    drawGallery(fresh);
    const [was, is] = [drawingsIn(folder), drawingsIn(fresh)];
    const names = [...new Set([...was.keys(), ...is.keys()])].sort();
    return { count: is.size, different: names.filter((name) => was.get(name) !== is.get(name)) };
  } finally {
    rmSync(fresh, { recursive: true });
  }
}
