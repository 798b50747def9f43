import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../../catalog/functions.ts';

const read = (name: string) => readFileSync(new URL(`../../../dist/office-addin/${name}`, import.meta.url), 'utf8');

interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description: string;
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
});

describe('Excel’s pane', () => {
  it('loads Microsoft’s library from Microsoft and nothing else from elsewhere', () => {
    const page = read('taskpane.html');
    expect([...page.matchAll(/src="([^"]+)"/g)].map((m) => m[1])).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'functions.js',
      'pane.js',
    ]);
  });
});
