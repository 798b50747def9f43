import { afterAll, beforeAll, expect, it } from 'vitest';
import { chartSvg } from '../../charts/index.ts';
import { widthOf } from '../../charts/text.ts';
import { describeInBrowser, open } from '../browser.ts';
import { drawn, galleryCases } from './cases.ts';

const cases = galleryCases.map((one) => [one.name, one] as const);

interface Overlap {
  readonly outside: string[];
  readonly overlapping: string[];
  readonly wider: string[];
}

describeInBrowser('the gallery in a browser', () => {
  let browser: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser?.close());

  it('draws no text outside its picture, on other text, or wider than was thought', async () => {
    const page = await browser.newPage();
    const found: Record<string, Overlap> = {};
    for (const [name, one] of cases) {
      await page.setContent(drawn(one));
      const texts = await page.evaluate(() => {
        const picture = document.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
        return [...document.querySelectorAll('svg text')].map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const size = Number(text.getAttribute('font-size'));
          const words = [...text.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? '');
          // Letters fill about the middle of the box of a line.
          const rim = (bottom - top) * 0.2;
          return {
            words: words.join('').trim(),
            size,
            isBold: text.getAttribute('font-weight') === '600',
            left: left - picture.left,
            right: right - picture.left,
            top: top + rim - picture.top,
            bottom: bottom - rim - picture.top,
            width: picture.width,
            height: picture.height,
          };
        });
      });
      const outside = texts.filter((t) => t.left < -0.5 || t.right > t.width + 0.5 || t.top < 0 || t.bottom > t.height);
      const overlapping = texts.flatMap((a, i) =>
        texts
          .slice(i + 1)
          .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.words} / ${b.words}`),
      );
      const wider = texts.filter((t) => t.right - t.left > widthOf(t.words, t.size, t.isBold) + 0.5);
      if (outside.length + overlapping.length + wider.length > 0)
        found[name] = { outside: outside.map((t) => t.words), overlapping, wider: wider.map((t) => t.words) };
    }
    await page.close();
    expect(found).toEqual({});
  });

  it('follows the page, the reader, and a theme that is asked for', async () => {
    const [, { spec }] = cases[0];
    const paperIn = async (colorScheme: 'light' | 'dark', page: string) => {
      const tab = await browser.newPage({ colorScheme });
      await tab.setContent(page);
      const fill = await tab.evaluate(() => getComputedStyle(document.querySelector('svg > rect') as Element).fill);
      await tab.close();
      return fill;
    };
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(31, 35, 41)'];
    const plain = chartSvg(spec, 'en', { width: 300 });
    const paged = (scheme: string, chart = plain) => `<style>:root{color-scheme:${scheme}}</style>${chart}`;
    expect(await paperIn('light', paged('dark'))).toBe(dark);
    expect(await paperIn('dark', paged('light'))).toBe(light);
    expect(await paperIn('dark', paged('light dark'))).toBe(dark);
    expect(await paperIn('dark', paged('dark', chartSvg(spec, 'en', { width: 300, theme: 'light' })))).toBe(light);
    expect(await paperIn('light', `<style>:root{--chart-paper:#ffeedd}</style>${plain}`)).toBe('rgb(255, 238, 221)');
  });
});
