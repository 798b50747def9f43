import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

function filesIn(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = join(inside, entry.name);
    return entry.isDirectory() ? filesIn(folder, path) : [path];
  });
}

const hashesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder)
      .filter((file) => file !== '.stamps.json')
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

/** Copies a folder by links to its files, which takes a second. */
function linkAll(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkAll(source, target);
    else if (entry.isFile()) linkSync(source, target);
  }
}

describe('a build', () => {
  it('gives the same bytes in another folder, at another time and in another zone', () => {
    // Beside the project, so that files can be linked.
    mkdirSync(join(root, 'test/output'), { recursive: true });
    const other = mkdtempSync(join(root, 'test/output/build-'));
    try {
      for (const entry of readdirSync(root))
        if (!['node_modules', 'dist', '.git', 'test', 'bench'].includes(entry))
          cpSync(join(root, entry), join(other, entry), { recursive: true });
      // A link to the folder would lead the build back here.
      linkAll(join(root, 'node_modules'), join(other, 'node_modules'));
      const env = { ...process.env, TZ: 'America/New_York', LANG: 'lv_LV.UTF-8' };
      const { status, stderr } = spawnSync(process.execPath, ['tools/build.mjs', '--quiet'], {
        cwd: other,
        encoding: 'utf8',
        env,
      });
      expect([status, stderr]).toEqual([0, '']);
      // What other commands left in dist/ is not of the build.
      expect(hashesIn(join(root, 'dist'))).toMatchObject(hashesIn(join(other, 'dist')));
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });

  it('lays the licences of all that it bundles beside each bundle', () => {
    for (const file of [
      'licences.txt',
      'cli/licences.txt',
      'apps-script/licences.html',
      'office-addin/licences.txt',
      'workbench/licences.txt',
    ]) {
      const text = readFileSync(join(root, 'dist', file), 'utf8');
      expect(text, file).toMatch(/^(<pre>)?JourneySheet\n\nMIT License/);
      expect(text, file).toContain('@stdlib/stats-base-dists-normal-cdf 0.3.1 (Apache-2.0)');
    }
    expect(readFileSync(join(root, 'dist/office-addin/licences.txt'), 'utf8')).toMatch(/^preact 11\.2\.0 \(MIT\)$/m);
    expect(readFileSync(join(root, 'dist/JourneySheet.html'), 'utf8')).toContain('hucre 1.0.0 (MIT)');
  });
});
