import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a plain module of the tools, without types.
import { pageOf as markdownPage } from '../../tools/markdown.mjs';

const pageOf = markdownPage as (text: string) => { title: string; body: string };
const site = new URL('../../dist/office-addin/', import.meta.url);
const readDoc = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const store = readDoc('store-excel.md');
const sheetsStore = readDoc('store-sheets.md');

interface StoreText {
  readonly name: string;
  readonly limit: number;
  readonly text: string;
}

/** The texts of one language on a store's page, with the limits that their headings tell. */
const textsOf = (page: string, language: string): StoreText[] =>
  (page.split(/^## /m).find((part) => part.startsWith(language)) ?? '')
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [, name, limit, text] = /^(.+) \(at most (\d+) characters\)\n([\s\S]+)$/.exec(part) ?? [];
      return { name, limit: Number(limit), text: text.trim() };
    });

const microsoft = [
  ['Name', 50],
  ['Summary', 100],
  ['Description', 4000],
  ['Keyword 1', 30],
  ['Keyword 2', 30],
  ['Keyword 3', 30],
  ['Notes for certification', 3000],
] as const;
/** Google: Create a store listing. */
const google = [
  ['Name', 50],
  ['Short description', 200],
  ['Detailed description', 16_000],
  ['Notes for review', 3000],
] as const;

describe('a store’s page', () => {
  it.each([
    ['Microsoft', store, microsoft],
    ['Google', sheetsStore, google],
  ] as const)('of %s says the same fields in every language, each within its limit', (_, page, fields) => {
    const [en, lv] = ['English', 'Latviešu'].map((language) => textsOf(page, language));
    expect(en.map((t) => [t.name, t.limit])).toEqual(fields);
    expect(lv.map((t) => t.name)).toEqual(en.map((t) => t.name));
    for (const { name, limit, text } of [...en, ...lv]) {
      expect(text.length, name).toBeGreaterThan(0);
      expect(text.length, name).toBeLessThanOrEqual(limit);
    }
  });

  it('names no product of Google, and each scope of the manifest with its reason', () => {
    for (const { name, text } of ['English', 'Latviešu'].flatMap((language) => textsOf(sheetsStore, language)))
      if (name === 'Name') expect(text).not.toMatch(/google|sheets\b/i);
    const manifest = readFileSync(new URL('../../generated/apps-script/appsscript.json', import.meta.url), 'utf8');
    const { oauthScopes } = JSON.parse(manifest) as { oauthScopes: string[] };
    const reasons = [...sheetsStore.matchAll(/^\| `(\S+)` \| (.+?) \|/gm)];
    expect(reasons.map(([, scope]) => scope)).toEqual(oauthScopes);
    for (const [, , reason] of reasons) expect(reason.length).toBeGreaterThan(20);
  });
});

describe('the pages of the site', () => {
  const pages = ['install-excel', 'install-sheets', 'privacy', 'support', 'terms', 'help', 'help-lv'].map(
    (name) => `${name}.html`,
  );

  it.each(pages)('%s leads only to places that are there', (name) => {
    const html = readFileSync(new URL(name, site), 'utf8');
    expect(html.match(/<h1 /g)).toHaveLength(1);
    for (const [, to] of html.matchAll(/href="([^"]+)"/g)) {
      if (to.startsWith('#')) expect(html).toContain(`id="${to.slice(1)}"`);
      else if (!to.startsWith('https://')) expect(existsSync(new URL(to, site)), to).toBe(true);
    }
  });

  it('load nothing but a style sheet that lies beside them', () => {
    for (const name of pages)
      expect(
        readFileSync(new URL(name, site), 'utf8').replace(/<link rel="stylesheet" href="text-page-\w+\.css">/, ''),
      ).not.toMatch(/<script|<style|<img|<link|style=|@import|url\(/);
  });
});

describe('Markdown', () => {
  it('leads to the pages of the site, and has headings that can be led to', () => {
    const { title, body } = pageOf('# A b\n\n[here](terms.md), [there](https://example.org/a.html)\n');
    expect(title).toBe('A b');
    expect(body).toBe(
      '<h1 id="A-b">A b</h1>\n<p><a href="terms.html">here</a>, <a href="https://example.org/a.html">there</a></p>\n',
    );
  });
});
