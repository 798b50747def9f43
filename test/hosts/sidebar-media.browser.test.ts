import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser } from '../browser.ts';
import { type Bench, openBench } from './workbench-page.ts';

describeInBrowser('the sidebar where the reader’s system sets the looks', () => {
  let bench: Bench;
  let frame: Frame;
  // A page follows what the reader's system says as it changes; one report serves all.
  beforeAll(async () => {
    bench = await openBench();
    await bench.begin('?sample=en');
    await bench.sidebar.locator('.cards .card').first().waitFor();
    const found = bench.page.frames().find((one) => one.url().endsWith('sidebar.html'));
    if (!found) throw new Error('There is no sidebar.');
    frame = found;
  });
  afterAll(() => bench?.close());

  it.each(['light', 'dark'] as const)(
    'shows in forced colours, %s, where the focus is, on everything that takes it',
    async (colorScheme) => {
      await bench.page.emulateMedia({ forcedColors: 'active', colorScheme });
      await frame.locator('header select').focus();
      const seen = new Set<string>();
      for (let presses = 0; presses < 25; presses++) {
        await bench.page.keyboard.press('Tab');
        const focus = await frame.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
          const ground = getComputedStyle(document.body).backgroundColor;
          const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
          return { name, isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== ground };
        });
        if (focus === null) break;
        expect(focus).toMatchObject({ isSeen: true });
        seen.add(focus.name);
      }
      expect(seen.size).toBeGreaterThan(10);
    },
  );

  it.each(['light', 'dark'] as const)(
    'tells in forced colours, %s, the marks of a chart apart, and its words from the ground',
    async (colorScheme) => {
      await bench.page.emulateMedia({ forcedColors: 'active', colorScheme });
      const card = frame.getByRole('button', { name: 'Where deals are lost', exact: true });
      if ((await card.getAttribute('aria-expanded')) === 'false') await card.click();
      const heading = frame.getByRole('heading', { name: 'How many get how far' });
      const svg = frame.locator('.part', { has: heading }).locator('svg.jschart');
      await svg.waitFor();
      const looks = await svg.evaluate((chart) => {
        const paint = (element: Element, of: 'fill' | 'stroke') => getComputedStyle(element)[of];
        const [ground, ...blocks] = chart.querySelectorAll('rect');
        const paper = paint(ground, 'fill');
        const marked = (colour: string) => blocks.find((block) => block.getAttribute('fill') === colour) as Element;
        const hatch = [...chart.querySelectorAll('path')].find((path) => path.getAttribute('stroke') === '#b3470f') as Element;
        return {
          wentOn: paint(marked('#0b6bcb'), 'fill') !== paper,
          open: paint(marked('#cfe3f8'), 'fill') === paper && paint(marked('#cfe3f8'), 'stroke') !== paper,
          lost: paint(hatch, 'stroke') !== paper,
          words: [...chart.querySelectorAll('text')].every((text) => paint(text, 'fill') !== paper),
          system: paper === getComputedStyle(document.body).backgroundColor,
        };
      });
      expect(looks).toEqual({ wentOn: true, open: true, lost: true, words: true, system: true });
    },
  );

  it('keeps still for those who asked for less motion', async () => {
    const moving = () =>
      frame.evaluate(() => {
        const bone = document.createElement('div');
        bone.className = 'bone';
        document.body.append(bone);
        const { animationName } = getComputedStyle(bone);
        bone.remove();
        return animationName !== 'none';
      });
    await bench.page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
    expect(await moving()).toBe(true);
    await bench.page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving()).toBe(false);
  });
});
