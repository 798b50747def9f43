import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../../calls/functions.ts';

const read = (name: string) => readFileSync(new URL(`../../../dist/office-addin/${name}`, import.meta.url), 'utf8');

interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
}

describe('Excel’s metadata', () => {
  const [en, lv] = ['functions.json', 'functions-lv.json'].map((file) => JSON.parse(read(file)).functions as Declared[]);

  it('declares every function of the catalog within Excel’s limits', () => {
    expect(en.map((f) => f.id)).toEqual(catalog.map((f) => f.id));
    for (const f of [...en, ...lv]) {
      expect(f.id).toMatch(/^[A-Z0-9_]{3,64}$/);
      expect(f.description.length).toBeLessThanOrEqual(1024);
      for (const p of f.parameters) {
        expect(p.name).toMatch(/^\p{L}[\p{L}\p{N}_]{1,63}$/u);
        expect(p.description.length).toBeLessThanOrEqual(512);
      }
    }
  });

  it('differs between languages in descriptions only', () => {
    const bones = (list: readonly Declared[]) => list.map((f) => [f.id, f.name, f.parameters.map((p) => [p.name, p.optional])]);
    expect(bones(lv)).toEqual(bones(en));
    lv.forEach((f, i) => {
      expect(f.description).not.toBe(en[i].description);
    });
  });

  it('has help for each function on a page of the site, at its place', () => {
    for (const [declared, help] of [
      [en, 'help.html'],
      [lv, 'help-lv.html'],
    ] as const) {
      const text = read(help);
      for (const { id, helpUrl } of declared) {
        expect(helpUrl).toBe(`https://localhost:3000/${help}#${id}`);
        expect(text).toContain(`<h2 id="${id}">`);
      }
    }
  });
});

describe('Excel’s pane', () => {
  it('loads Microsoft’s library from Microsoft, and all else from its own folder', () => {
    const addresses = [...read('taskpane.html').matchAll(/<(?:script|link)[^>]* (?:src|href)="([^"]+)"/g)].map(
      (found) => found[1],
    );
    const isElsewhere = (address: string) => address.includes('//');
    expect(addresses.filter(isElsewhere)).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    const own = addresses.filter((address) => !isElsewhere(address));
    expect(own.length).toBeGreaterThan(0);
    for (const name of own) expect(read(name)).not.toBe('');
  });
});
