import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chartSvg, chartTable } from '../../charts/index.ts';
import { shades } from '../../charts/svg.ts';
import { widthOf } from '../../charts/text.ts';
import { drawn, galleryCases } from './cases.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const cases = galleryCases.map((one) => [one.name, one] as const);

/** Words that no manager should have to know. */
const forbidden =
  /odds ratio|censored|\bexpected\b|settled|\bmature\b|cohort|hazard|backtest|verdict|shrunk|percentile|cenzēt|kohort|mediān|procentil/i;

/** Reads markup as strictly as XML does: tags that close each other, quoted attributes, no stray sign. */
function faultOfXml(xml: string): string | null {
  const stack: string[] = [];
  const token = /<(\/?)([a-z]+)((?:\s+[a-zA-Z-]+="[^"<>&]*(?:&(?:amp|lt|gt|quot|#39);[^"<>&]*)*")*)\s*(\/?)>|([^<]+)|(<)/g;
  for (const [all, closes, name, attributes, isAlone, words, stray] of xml.matchAll(token)) {
    if (stray) return `a stray < in ${xml.slice(0, 60)}`;
    if (words) {
      if (/&(?!(amp|lt|gt|quot|#39);)/.test(words) || words.includes(']]>')) return words;
    } else if (closes) {
      if (stack.pop() !== name) return all;
    } else {
      const names = [...attributes.matchAll(/\s([a-zA-Z-]+)="/g)].map(([, n]) => n);
      if (new Set(names).size !== names.length) return all;
      if (!isAlone) stack.push(name);
    }
  }
  return stack.length === 0 ? null : `open: ${stack.join(' ')}`;
}

describe('the gallery', () => {
  it('is fresh: node test/gallery/make.mjs writes the very files that are committed', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
    expect(files.sort()).toEqual(cases.map(([name]) => `${name}.svg`).sort());
    const stale = cases.filter(([name, one]) => readFileSync(`${folder}${name}.svg`, 'utf8') !== drawn(one));
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  it('knows broken markup from good', () => {
    expect(faultOfXml('<a b="c"><d/>e &amp; f</a>')).toBeNull();
    for (const bad of ['<a><b></a>', '<a b=c/>', '<a>&nbsp;</a>', '<a', '<a b="1" b="2"/>', '<a>1 < 2</a>'])
      expect(faultOfXml(bad)).not.toBeNull();
  });

  it.each(cases)('%s is well-formed, says what it shows and is rounded', (_, one) => {
    const svg = chartSvg(one.spec, one.language, { width: one.width });
    expect(faultOfXml(svg)).toBeNull();
    const labels = /^<svg [^>]*role="img" aria-labelledby="(\S+) (\S+)"/.exec(svg);
    expect(labels).not.toBeNull();
    const said = new RegExp(`<title id="${labels?.[1]}">[^<]{10,}</title><desc id="${labels?.[2]}">[^<]{10,}</desc>`);
    expect(said.test(svg)).toBe(true);
    const numbers = svg.replace(/<style>.*<\/style>/, '');
    expect(/="[^"]*(NaN|Infinity|undefined|\d\.\d\d)[^"]*"/.exec(numbers)?.[0]).toBeUndefined();
    expect(/<script|javascript:|href=/.exec(svg)).toBeNull();
  });

  it('has no id twice, all charts on one page', () => {
    const ids = cases.flatMap(([, one]) => [...drawn(one).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(ids.length).toBe(2 * cases.length);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('can stand twice on a page under ids of the page’s own', () => {
    const [, { spec }] = cases[0];
    expect(chartSvg(spec, 'en', { width: 300, id: 'again' })).toContain('aria-labelledby="again-t again-d"');
  });

  it.each(cases)('%s has a table as wide as its headings', (_, { spec, language }) => {
    const { headers, rows } = chartTable(spec, language);
    expect(new Set(headers).size).toBe(headers.length);
    for (const row of rows) expect(row.length).toBe(headers.length);
    expect(/undefined|NaN|Infinity/.exec([...headers, ...rows.flat()].join(' '))).toBeNull();
  });

  it('says no word that only statisticians know', () => {
    for (const [, { spec, language, width }] of cases) {
      const table = chartTable(spec, language);
      const words = [chartSvg(spec, language, { width }), ...table.headers, ...table.rows.flat()].join(' ');
      expect(forbidden.exec(words)?.[0]).toBeUndefined();
    }
  });
});

/** Lightness as WCAG 2 has it. */
function lightness(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [lightness(a), lightness(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours', () => {
  it.each([0, 1] as const)('of theme %i can be read: text 4.5, marks 3, on paper and on pale fills', (theme) => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    const of = (name: keyof typeof shades) => shades[name][theme];
    for (const name of ['ink', 'faint', 'main', 'loss'] as const) expect(contrast(of(name), of('paper'))).toBeGreaterThan(4.5);
    for (const name of ['ink', 'main'] as const) expect(contrast(of(name), of('soft'))).toBeGreaterThan(3);
  });
});

describe('the width table', () => {
  it('counts accents as nothing and knows narrow from wide', () => {
    expect(widthOf('ā', 10)).toBe(widthOf('a', 10));
    expect(widthOf('W', 10)).toBeGreaterThan(2 * widthOf('i', 10));
    expect(widthOf('漢', 10)).toBeGreaterThan(widthOf('W', 10));
  });
});
