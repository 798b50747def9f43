import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cells } from '../../core/index.ts';
import { cardIds } from '../../report/card.ts';
import { describeInBrowser } from '../browser.ts';
import { type Bench, openBench, select, setCell, valueAt } from './workbench-page.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const axe = read('node_modules/axe-core/axe.min.js').toString();
const { log } = JSON.parse(read('dist/workbench/sample.en.json').toString()) as { log: Cells };
const maven = fileURLToPath(new URL('../../../shared/data/third-party/maven_crm/maven_log.csv', import.meta.url));

/** A pipeline as HubSpot exports it: one row per deal, a date for each stage that it came to. */
function hubspot(): string {
  const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 16).replace('T', ' ');
  const stages = ['Appointment Scheduled', 'Qualified To Buy', 'Presentation Scheduled', 'Closed Won', 'Closed Lost'];
  const heads = stages.map((stage) => `Date entered "${stage} (Sales Pipeline)"`.replace(/"/g, '""'));
  const rows = Array.from({ length: 60 }, (_, d) => {
    const reached = d % 4;
    const isLost = d % 3 === 0 && reached < 3;
    const dates = stages.map((_stage, s) =>
      s < 3 && s <= reached ? day(d + s * 5) : (s === 3 && reached === 3) || (s === 4 && isLost) ? day(d + 20) : '',
    );
    const now = reached === 3 ? 'Closed Won' : isLost ? 'Closed Lost' : stages[reached];
    return [`900${d}`, `Deal ${d}`, now, ...dates, 'Ann Lee', '1000'];
  });
  const lines = [['Record ID', 'Deal Name', 'Deal Stage', ...heads, 'Deal owner', 'Amount'], ...rows];
  return lines.map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\n');
}

describeInBrowser('the whole way of a manager', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
    await bench.begin('?sample=en&theme=light');
  });
  afterAll(() => bench?.close());

  const card = (name: string): Locator =>
    bench.sidebar.locator('.card', { has: bench.sidebar.getByRole('heading', { name, exact: true }) });
  const part = (name: string): Locator =>
    bench.sidebar.locator('.part', { has: bench.sidebar.getByRole('heading', { name, exact: true }) });
  const flaws = async (): Promise<string[]> => {
    const frame = bench.page.frames().find((one) => one.url().endsWith('sidebar.html'));
    if (!frame) throw new Error('There is no sidebar.');
    await frame.evaluate(axe);
    return frame.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
    });
  };
  const choose = async (item: string) => {
    await bench.sidebar.getByRole('button', { name: 'Menu' }).click();
    await bench.sidebar.getByRole('menuitem', { name: item }).click();
  };

  it('[U7] [U19] reads a sentence of every card at once, and every card opens with its parts', async () => {
    const { sidebar } = bench;
    await sidebar.locator('.cards .card').first().waitFor();
    for (const answer of await sidebar.locator('.cards .answer').allTextContents()) expect(answer).toMatch(/^\S.*\.$/);
    for (const name of ['Where deals are lost', 'Where deals wait', 'What works', 'People', 'Goals and progress', 'Money']) {
      await sidebar.getByRole('button', { name, exact: true }).click();
      expect(await card(name).locator('.part').count()).toBeGreaterThan(2);
    }
    expect(await sidebar.locator('.part svg').count()).toBeGreaterThan(10);
    expect(await flaws()).toEqual([]);
  });

  it('inserts a formula at the chosen cell; an edit of the log changes the cell and the card alike', async () => {
    const { page } = bench;
    await select(page, 'Stages', 'Q2');
    const funnel = part('How many get how far');
    await funnel.getByRole('button', { name: 'Insert', exact: true }).click();
    await funnel.getByText('At Q2 on Stages').waitFor();
    await funnel.locator('form').getByRole('button', { name: 'Insert', exact: true }).click();
    await expect.poll(() => funnel.locator('.told').textContent()).toContain("Inserted at 'Stages'!Q2:");
    await expect.poll(() => valueAt(page, 'Stages', 'S3')).toBe(237);
    const row = log.length + 1;
    await setCell(page, 'Deal log', `A${row}`, 'D-90001');
    await setCell(page, 'Deal log', `B${row}`, 'Discovery');
    await setCell(page, 'Deal log', `C${row}`, 45_990);
    await expect.poll(() => valueAt(page, 'Stages', 'S3')).toBe(238);
    await expect.poll(() => funnel.locator('p').first().textContent()).toContain('238 deals have come to “Discovery”');
  });

  it('lays a picture of the chart beside what is inserted on a new sheet, and takes both back', async () => {
    const { page } = bench;
    const pictures = () => page.evaluate(() => window.workbench.pictures('How many get how far'));
    const form = part('How many get how far').locator('form');
    await form.getByLabel('On a new sheet').check();
    await form.getByLabel('With a picture of the chart as it is now').check();
    await form.getByRole('button', { name: 'Insert', exact: true }).click();
    await expect.poll(() => page.evaluate(() => window.workbench.sheetNames())).toContain('How many get how far');
    await expect.poll(pictures).toBe(1);
    await form.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.evaluate(() => window.workbench.sheetNames())).not.toContain('How many get how far');
    await select(page, 'Stages', 'Q20');
    await form.getByLabel('A picture of the chart', { exact: true }).check();
    await form.getByLabel(/^At Q20 on/).check();
    await form.getByRole('button', { name: 'Insert', exact: true }).click();
    const onStages = () => page.evaluate(() => window.workbench.pictures('Stages'));
    await expect.poll(onStages).toBe(1);
    await form.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(onStages).toBe(0);
  });

  it('copies a chart as a picture that is a picture', async () => {
    const { page } = bench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const funnel = part('How many get how far');
    await funnel.getByRole('button', { name: 'Picture' }).click();
    await funnel.getByText('Copied as a picture.').waitFor();
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bitmap = await createImageBitmap(await item.getType('image/png'));
      return [bitmap.width, bitmap.height > 400];
    });
    expect(size).toEqual([1280, true]);
  });

  it('[U20] selects the deals that wait in the sheet', async () => {
    const { page } = bench;
    const calls = part('Deals to call');
    await calls.getByRole('button', { name: 'Show the deals' }).click();
    await calls.getByRole('button', { name: 'All of these' }).click();
    await expect.poll(() => calls.getByRole('status').textContent()).toMatch(/^\d+ deals?: \d+ rows selected\.$/);
    expect((await page.evaluate(() => window.workbench.selectedRows())).length).toBeGreaterThan(2);
    const funnel = part('How many get how far');
    await funnel.getByRole('button', { name: 'Show the deals' }).click();
    const choices = await funnel.locator('.opened button').allTextContents();
    expect(choices).toEqual(['Discovery', 'Demo', 'Proposal', 'Negotiation', 'Won']);
    await funnel.getByRole('button', { name: 'Won', exact: true }).click();
    await expect.poll(() => funnel.locator('.opened [role=status]').textContent()).toMatch(/^39 deals: /);
    const map = part('The journey map');
    await map.getByRole('button', { name: 'Show the deals' }).click();
    expect(await map.locator('.opened button').allTextContents()).toEqual(choices);
    await map.getByRole('button', { name: 'Demo', exact: true }).click();
    await expect.poll(() => map.locator('.opened [role=status]').textContent()).toMatch(/^151 deals: /);
  });

  it('[U22] answers a question that is typed, by the keyboard alone', async () => {
    const { sidebar, page } = bench;
    await sidebar.getByRole('combobox', { name: 'Ask a question …' }).click();
    await page.keyboard.type('ask for a demo');
    await sidebar.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await part('Who asks for a demo after the discovery call').waitFor();
    expect(await sidebar.locator('.part p').first().textContent()).toMatch(/^Of 100 who reach “Discovery” about \d+/);
    expect(await flaws()).toEqual([]);
    await page.keyboard.press('Escape');
    await sidebar.getByRole('combobox', { name: 'Ask a question …' }).waitFor();
  });

  it('[U15] asks about a stage that is chosen, and filters the whole report by a persona, its formulas too', async () => {
    const { sidebar } = bench;
    await sidebar.getByRole('combobox', { name: 'Ask a question …' }).click();
    await bench.page.keyboard.type('how long do deals stay');
    await sidebar.locator('[role=option]').first().click();
    await sidebar.getByLabel('Stage', { exact: true }).selectOption('Demo');
    await sidebar.getByRole('button', { name: 'Answer' }).click();
    await expect.poll(() => sidebar.locator('.part').first().textContent()).toContain('“Demo”');
    await sidebar.getByRole('button', { name: 'Back' }).click();
    await sidebar.getByRole('button', { name: 'All deals' }).click();
    await sidebar.locator('.filters summary', { hasText: 'Persona' }).click();
    await sidebar.getByLabel('CFO').check();
    await expect.poll(() => sidebar.locator('.place p').first().textContent()).not.toMatch(/^24\d deals/);
    await sidebar.getByRole('button', { name: 'Where deals are lost', exact: true }).click();
    const funnel = part('How many get how far');
    await funnel.getByText('How it is counted').click();
    await expect
      .poll(() => funnel.locator('code').textContent())
      .toMatch(/^=JOURNEY\.FUNNEL\(Log,Stages,.*"where Persona=CFO"\)$/);
    expect(await flaws()).toEqual([]);
    await sidebar.getByRole('button', { name: 'Show all again' }).click();
    await expect.poll(() => sidebar.locator('.place p').first().textContent()).toMatch(/^241 deals/);
  });

  it('writes today as a fixed date, so that cells count up to the same day, and takes it back', async () => {
    const { sidebar, page } = bench;
    await sidebar.getByRole('button', { name: 'use today' }).click();
    await expect.poll(() => sidebar.locator('.place .told').textContent()).toMatch(/^Counted up to .* from now on: written at/);
    await expect.poll(() => page.evaluate(() => window.workbench.sheetNames())).toContain('Settings');
    const today = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
    await expect.poll(() => sidebar.locator('.place p').first().textContent()).toContain(`as of ${today}`);
    await sidebar.locator('.place').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => sidebar.locator('.place p').first().textContent()).not.toContain(`as of ${today}`);
  });

  it('[U10] logs a step and takes it back', async () => {
    const { sidebar } = bench;
    await choose('Log a step');
    await sidebar.getByLabel('Deal', { exact: true }).fill('D-90001');
    await sidebar.getByLabel('Stage', { exact: true }).selectOption('Demo');
    expect(await flaws()).toEqual([]);
    await sidebar.getByRole('button', { name: 'Add the row' }).click();
    await expect.poll(() => valueAt(bench.page, 'Deal log', `B${log.length + 2}`)).toBe('Demo');
    await sidebar.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => valueAt(bench.page, 'Deal log', `B${log.length + 2}`)).not.toBe('Demo');
    await sidebar.getByRole('button', { name: 'Back' }).click();
    await sidebar.locator('.cards').waitFor();
  });

  it('keeps history: an export that is pasted adds what is new to the log, and can be taken back', async () => {
    const { sidebar } = bench;
    const row = log.length + 2;
    await choose('Keep history');
    await sidebar.getByLabel('Day of the export').fill('2026-01-05');
    await sidebar.locator('textarea').fill('Deal ID\tStage\tStatus\tCreated\nD-90001\tProposal\tOpen\t2025-11-29\n');
    await sidebar.getByRole('button', { name: 'Compare' }).click();
    await sidebar
      .getByText(/D-90001.*Proposal/)
      .first()
      .waitFor();
    expect(await flaws()).toEqual([]);
    await sidebar.getByRole('button', { name: /^Add/ }).click();
    await expect.poll(() => valueAt(bench.page, 'Deal log', `B${row}`)).toBe('Proposal');
    await sidebar.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => valueAt(bench.page, 'Deal log', `B${row}`)).not.toBe('Proposal');
    await sidebar.getByRole('button', { name: 'Back' }).click();
  });

  it('[U5] makes a page to hand on that opens by itself, names no deal, and one for an owner with their stages alone', async () => {
    const { sidebar, page } = bench;
    await choose('Share');
    expect(await flaws()).toEqual([]);
    const save = async (): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        sidebar.getByRole('button', { name: 'Save as a file' }).click(),
      ]);
      return String(await file.path());
    };
    const alone = await (page.context().browser() as Browser).newPage();
    const asked: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    const whole = await save();
    await alone.setContent(readFileSync(whole, 'utf8'));
    expect(await alone.locator('h2').allTextContents()).toContain('Where deals wait');
    expect(await alone.locator('svg').count()).toBeGreaterThan(8);
    expect(await alone.content()).not.toMatch(/D-\d{5}/);
    expect(asked.filter((url) => !url.startsWith('about:'))).toEqual([]);
    expect(await alone.content()).toContain('Ben Okafor');
    await sidebar.getByLabel('Name deals').check();
    await sidebar.getByLabel('Name reps').uncheck();
    await alone.setContent(readFileSync(await save(), 'utf8'));
    expect(await alone.content()).toMatch(/D-\d{5}/);
    expect(await alone.content()).not.toContain('Ben Okafor');
    await sidebar.getByLabel('Name deals').uncheck();
    await sidebar.getByLabel('For', { exact: true }).selectOption('Marta, marketing');
    await alone.setContent(readFileSync(await save(), 'utf8'));
    expect(await alone.locator('h1').textContent()).toBe('For Marta, marketing');
    expect(await alone.locator('li').allTextContents()).toContain('Discovery (Awareness)');
    expect(await alone.locator('table').allTextContents()).not.toContain('Negotiation');
    const stageOf = new Map([...log.slice(1), ['D-90001', 'Discovery']].map(([deal, stage]) => [deal, stage]));
    await sidebar.getByLabel('Name deals').check();
    await alone.setContent(readFileSync(await save(), 'utf8'));
    const named = new Set((await alone.content()).match(/D-\d{5}/g));
    expect(named.size).toBeGreaterThan(0);
    for (const deal of named) expect([deal, stageOf.get(deal)]).toEqual([deal, 'Discovery']);
    await alone.close();
    await sidebar.getByLabel('For', { exact: true }).selectOption('everybody: the whole report');
    await sidebar.getByLabel('Name deals').uncheck();
    await sidebar.getByRole('button', { name: 'Back' }).click();
  });

  it('[U5] copies the page for a mail, prints it, and puts it on a sheet, which is taken back', async () => {
    const { sidebar, page } = bench;
    const before = await page.evaluate(() => window.workbench.sheetNames());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await choose('Share');
    await sidebar.getByRole('button', { name: 'Copy for a mail' }).click();
    await sidebar.getByText('Copied. Paste it into your mail.').waitFor();
    const mail = await page.evaluate(() => navigator.clipboard.readText());
    expect(mail).toMatch(/where deals are lost/i);
    expect(mail).not.toMatch(/D-\d{5}|undefined|<\w/);
    const rich = await page.evaluate(async () => (await (await navigator.clipboard.read())[0].getType('text/html')).text());
    expect(rich).toContain('Where deals are lost</h2>');
    await sidebar.getByRole('button', { name: 'Print or PDF' }).click();
    await sidebar.getByRole('button', { name: 'Put on a sheet' }).click();
    await expect.poll(() => valueAt(page, 'Your deals, honestly counted', 'A1')).toBe('Your deals, honestly counted');
    await sidebar.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.evaluate(() => window.workbench.sheetNames())).toEqual(before);
    await sidebar.getByRole('button', { name: 'Back' }).click();
  });

  it('counts deals of a period alone, in the report and in its formulas', async () => {
    const { sidebar } = bench;
    await sidebar.getByRole('button', { name: 'All deals' }).click();
    await sidebar.getByLabel('Started from').fill('2025-07-01');
    await expect.poll(() => sidebar.locator('.place p').first().textContent()).not.toMatch(/^24\d deals/);
    const funnel = part('How many get how far');
    if ((await funnel.count()) === 0) await sidebar.getByRole('button', { name: 'Where deals are lost', exact: true }).click();
    await funnel.getByText('How it is counted').click();
    await expect.poll(() => funnel.locator('code').textContent()).toContain('2025-07-01');
    await sidebar.getByLabel('Started from').fill('2031-01-01');
    await expect.poll(() => sidebar.locator('[role=alert]').textContent()).toMatch(/^None of the 241 deals fits/);
    await sidebar.getByLabel('Started from').fill('2025-07-01');
    await funnel.waitFor();
    await sidebar.getByRole('button', { name: 'Show all again' }).click();
    await expect.poll(() => sidebar.locator('.place p').first().textContent()).toMatch(/^241 deals/);
  });

  it('makes a new journey workbook beside what is there, and takes it back', async () => {
    const { sidebar, page } = bench;
    const before = await page.evaluate(() => window.workbench.sheetNames());
    await choose('New journey workbook');
    expect(await flaws()).toEqual([]);
    await sidebar.getByRole('button', { name: 'Make the template' }).click();
    await expect
      .poll(() => sidebar.locator('.screen .told').textContent())
      .toMatch(/^Made: .*What works.* Already there, and left alone: Deal log, Stages, Metrics, Changes\./);
    await sidebar.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.evaluate(() => window.workbench.sheetNames())).toEqual(before);
    await sidebar.getByRole('button', { name: 'Back' }).click();
  });

  const openFile = (name: string, bytes: Uint8Array) =>
    bench.page.evaluate(([file, content]) => window.workbench.openFile(file, content), [name, [...bytes]] as const);

  it('reads a pipeline shaped as HubSpot exports it', async () => {
    await openFile('hubspot.csv', new TextEncoder().encode(hubspot()));
    await expect.poll(() => bench.sidebar.locator('.place p').first().textContent()).toMatch(/^60 deals/);
    await bench.sidebar.getByRole('button', { name: 'Where deals are lost', exact: true }).click();
    await part('How many get how far').locator('svg').waitFor();
    expect(await flaws()).toEqual([]);
  });

  describe.skipIf(!existsSync(maven))(`Maven CRM (third-party data${existsSync(maven) ? '' : ' absent here: skipped'})`, () => {
    it('shows its report with an answer on every card', async () => {
      await openFile('maven_log.csv', readFileSync(maven));
      await expect.poll(() => bench.sidebar.locator('.cards .answer').count(), { timeout: 20_000 }).toBe(cardIds.length);
      await expect.poll(() => bench.sidebar.locator('.place p').first().textContent()).toMatch(/^8,\d{3} deals/);
    });
  });

  it('says of a list without history what can be answered, and offers to keep history', async () => {
    const rows = Array.from({ length: 40 }, (_, d) => `L-${d},${['Open', 'Won', 'Lost'][d % 3]},2025-0${(d % 9) + 1}-11,Ann`);
    await openFile('list.csv', new TextEncoder().encode(`Deal,Stage,Created,Owner\n${rows.join('\n')}\n`));
    await bench.sidebar.getByRole('heading', { name: 'This list has no history yet' }).waitFor();
    await bench.sidebar.locator('.hint').getByRole('button', { name: 'Keep history' }).click();
    await bench.sidebar.getByRole('heading', { name: 'Keep history' }).waitFor();
    expect(await flaws()).toEqual([]);
  });

  it('begins from an empty workbook, in the language that was chosen: the sample, then its report', async () => {
    const { page, sidebar } = bench;
    await sidebar.getByLabel('Language').selectOption('lv');
    await page.getByRole('button', { name: 'Jauna darbgrāmata' }).click();
    await sidebar.getByRole('heading', { name: 'Darījumi vēl nav atrasti' }).waitFor();
    expect(await page.evaluate(() => window.workbench.sheetNames())).toEqual(['Lapa1']);
    expect(await flaws()).toEqual([]);
    await sidebar.getByRole('button', { name: 'Atvērt paraugu' }).click();
    await expect.poll(() => sidebar.locator('.cards .answer').count(), { timeout: 20_000 }).toBe(cardIds.length);
    expect(await page.evaluate(() => window.workbench.sheetNames())).toContain('Darījumu žurnāls');
    await sidebar.getByLabel('Valoda').selectOption('en');
    await page.getByRole('button', { name: 'New workbook' }).waitFor();
  });

  it('asks nobody else and complains of nothing', () => {
    expect(bench.strangers).toEqual([]);
    expect(bench.complaints).toEqual([]);
  });
});
