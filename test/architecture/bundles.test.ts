import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const dist = new URL('../../dist/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, dist), 'utf8');
const scriptsIn = (folder: string) => readdirSync(new URL(folder, dist)).filter((file) => /\.(js|html)$/.test(file));
const built = [
  ...['apps-script/', 'office-addin/'].flatMap((folder) => scriptsIn(folder).map((file) => folder + file)),
  'JourneySheet.html',
];

describe('what is built', () => {
  it.each(built)('%s evaluates no text', (path) => {
    expect(read(path)).not.toMatch(/\beval\s*\(|\bFunction\s*\(\s*['"`]|\(0,\s*eval\)/);
  });

  it('keeps the names of functions in Sheets’ script, for stack traces', () => {
    for (const name of ['callFunction', 'funnelReport', 'datasetOf'])
      expect(read('apps-script/core.js')).toContain(`function ${name}(`);
  });

  it('tells by a source map which function and file of ours a place in Excel’s script is', () => {
    const script = scriptsIn('office-addin/').find((file) => /^journeysheet-\w+\.js$/.test(file)) as string;
    expect(read(`office-addin/${script}`)).toContain(`//# sourceMappingURL=${script}.map`);
    const { sources, sourcesContent } = JSON.parse(read(`office-addin/${script}.map`)) as Record<string, string[]>;
    const at = sources.findIndex((source) => source.endsWith('core/questions/funnel/funnel-report.ts'));
    expect(sourcesContent[at]).toContain('export function funnelReport(');
  });

  it('gives Excel the same script under the name that manifests know', () => {
    const page = read('office-addin/taskpane.html');
    const [, script] = /<script src="(journeysheet-\w+\.js)" defer>/.exec(page) ?? [];
    expect(read('office-addin/functions.js')).toBe(read(`office-addin/${script}`));
    for (const [, file] of page.matchAll(/(?:src|href)="([^":]+)"/g)) expect(file).toMatch(/-\w{8}\.(js|css)$/);
  });

  it('lets the page that is one file run its own script and show its own style only', () => {
    const page = read('JourneySheet.html');
    const policy = /content="(default-src[^"]+)"/.exec(page)?.[1] as string;
    expect(policy).not.toContain('unsafe');
    for (const tag of ['script', 'style']) {
      const [, text] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page) as RegExpExecArray;
      expect(policy).toContain(`${tag}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    }
  });

  it('is ES2019 without template literals where Google reads it', () => {
    for (const file of ['apps-script/core.js', 'apps-script/functions.js']) expect(read(file)).not.toMatch(/`/);
  });
});
