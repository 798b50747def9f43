import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Cells } from '../../../core/index.ts';
import { cardIds } from '../../../report/card.ts';
import { describeInBrowser, open } from '../../browser.ts';
import { type EmulatedCell, newSpreadsheet } from './emulation.ts';
import { openSidebar, type Sidebar } from './google-frame.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const axe = read('node_modules/axe-core/axe.min.js');
/** Sheets keeps the dates of the sample as dates. */
const sampleOf = (language: string): EmulatedCell[][] => {
  const { log } = JSON.parse(read(`dist/workbench/sample.${language}.json`)) as { log: Cells };
  return log.map((row, r) =>
    row.map((cell, c) => (r > 0 && c === 2 && typeof cell === 'number' ? { serial: cell } : (cell ?? ''))),
  );
};

describeInBrowser('the sidebar in Google’s frame', () => {
  let browser: Browser;
  let sidebar: Sidebar;
  beforeAll(async () => {
    browser = await open();
  });
  afterEach(async () => {
    expect(sidebar.complaints).toEqual([]);
    expect(sidebar.strangers).toEqual([]);
    await sidebar.page.close();
  });
  afterAll(() => browser?.close());

  const begin = async (language: 'en' | 'lv', scheme: 'light' | 'dark') => {
    const file = newSpreadsheet(
      { Deals: sampleOf(language), Report: [['taken']] },
      'Europe/Riga',
      language === 'lv' ? 'lv_LV' : 'en_US',
    );
    sidebar = await openSidebar(browser, file, scheme);
    await sidebar.frame.locator('.cards .card').first().waitFor();
    return file;
  };
  const part = (name: string): Locator =>
    sidebar.frame.locator('.part', { has: sidebar.frame.getByRole('heading', { name, exact: true }) });
  const flaws = async () => {
    await sidebar.frame.evaluate(axe);
    return sidebar.frame.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
    });
  };

  it.each([
    ['en', 'light'],
    ['lv', 'dark'],
  ] as const)('opens every card in %s, %s, in 300 px and without a flaw', async (language, scheme) => {
    await begin(language, scheme);
    const { frame } = sidebar;
    const cards = frame.locator('.cards .card');
    expect(await cards.count()).toBe(cardIds.length);
    for (let i = 1; i < 7; i++) {
      await cards.nth(i).locator('h2 button').click();
      expect(await cards.nth(i).locator('.part').count()).toBeGreaterThan(1);
    }
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(await flaws()).toEqual([]);
  });

  it('inserts a live formula with formats and a chart, and never over what a cell holds', async () => {
    const file = await begin('en', 'light');
    file.selected = { sheet: 'Report', row: 1, column: 1 };
    await sidebar.frame.getByRole('button', { name: 'Where deals are lost', exact: true }).click();
    const funnel = part('How many get how far');
    await funnel.getByRole('button', { name: 'Insert', exact: true }).click();
    await funnel.getByText('At B2 on Report').waitFor();
    await funnel.locator('form').getByRole('button', { name: 'Insert', exact: true }).click();
    await expect.poll(() => funnel.locator('.told').textContent()).toContain("Inserted at 'Report'!B2");
    expect(file.sheets.get('Report')?.[1][1]).toMatchObject({
      formula: expect.stringMatching(/^=JOURNEY_FUNNEL\('Deals'!A:[A-Z]\)$/),
    });
    expect(file.dressed).toContainEqual(expect.stringMatching(/^setNumberFormat Report!\w+:\w+ "0%"$/));
    expect(file.charts).toMatchObject([{ sheet: 'Report', type: 'BAR', isStacked: true }]);
    await funnel.locator('form').getByRole('button', { name: 'Insert', exact: true }).click();
    await expect.poll(() => funnel.textContent()).toContain('hold something or are merged. Nothing was written.');
    expect(file.sheets.get('Report')?.[0][0]).toBe('taken');
  });

  it('offers a new sheet where the log is chosen, and keeps to it', async () => {
    const file = await begin('en', 'light');
    await sidebar.frame.getByRole('button', { name: 'Where deals are lost', exact: true }).click();
    const funnel = part('How many get how far');
    await funnel.getByRole('button', { name: 'Insert', exact: true }).click();
    await expect.poll(() => funnel.getByLabel('On a new sheet').isChecked()).toBe(true);
    await funnel.getByLabel('At A1 on Deals').check();
    await funnel.locator('form').getByRole('button', { name: 'Insert', exact: true }).click();
    await funnel.getByText('The log is there, and an answer would become part of it.').waitFor();
    await funnel.getByRole('button', { name: 'Use a new sheet' }).click();
    await expect.poll(() => file.sheets.get('How many get how far')?.[0][0]).toMatchObject({ formula: expect.anything() });
  });

  it('writes formulas as the sheet’s locale does, filters included', async () => {
    const file = await begin('lv', 'light');
    file.selected = { sheet: 'Report', row: 1, column: 1 };
    const { frame } = sidebar;
    await frame.locator('.filters button').first().click();
    await frame.locator('.filters details summary').first().click();
    await frame.locator('.filters input[type=checkbox]').first().check();
    await frame.getByRole('button', { name: 'Kur darījumi tiek zaudēti', exact: true }).click();
    const funnel = frame.locator('.cards .card').nth(1).locator('.part').first();
    await funnel.getByRole('button', { name: 'Ievietot', exact: true }).click();
    await funnel.locator('form').getByRole('button', { name: 'Ievietot', exact: true }).click();
    await expect.poll(() => file.sheets.get('Report')?.[1]?.[1]).toMatchObject({ formula: expect.stringContaining(';') });
  });

  it('selects the rows of the deals that wait', async () => {
    const file = await begin('en', 'light');
    const calls = part('Deals to call');
    await calls.getByRole('button', { name: 'Show the deals' }).click();
    await calls.getByRole('button', { name: 'All of these' }).click();
    await expect.poll(() => calls.getByRole('status').textContent()).toMatch(/^\d+ deals?: \d+ rows selected\.$/);
    expect(file.selected.sheet).toBe('Deals');
    expect(file.selected.others?.length).toBeGreaterThan(1);
  });

  it('gets its answers whatever their order, and sends nothing but text', async () => {
    await begin('en', 'light');
    const { frame } = sidebar;
    const seen = await frame.evaluate(async () => {
      const google = (window as unknown as { google: { script: { run: Record<string, (...args: unknown[]) => unknown> } } })
        .google;
      const told: string[] = [];
      for (const value of [new Date(), () => 1, new Map(), new Uint8Array(1)])
        try {
          google.script.run.journeyServer(value);
        } catch (error) {
          told.push((error as Error).message);
        }
      const { googleSeen } = window as unknown as { googleSeen: { most: number; order: number[] } };
      const answered = googleSeen.order.length;
      for (let i = 0; i < 12; i++) google.script.run.journeyServer(JSON.stringify({ verb: 'locale' }));
      while (googleSeen.order.length < answered + 12) await new Promise((rest) => setTimeout(rest, 20));
      return { told, ...googleSeen };
    });
    expect(seen.told).toEqual(Array.from({ length: 4 }, () => 'Failed due to illegal value in property: 0'));
    expect(seen.most).toBe(10);
    expect(seen.order).not.toEqual([...seen.order].sort((a, b) => a - b));
  });
});
