import { expect, it } from 'vitest';
import type { Cell } from '../../../core/index.ts';
import { everyDeal } from '../../../report/cards/choice.ts';
import { reportOf } from '../report-of.ts';
import { newSpreadsheet, sidebarOn } from './emulation.ts';

it('answers stay under 100 kB, of 100,000 rows with 50 stages and of the workbook too', async () => {
  const rows = Array.from({ length: 100_000 }, (_, i): Cell[] => [
    `Deal ${Math.floor(i / 50)}`,
    `Posms ${i % 50} ar garu nosaukumu, kā tie mēdz būt`,
    45_000 + (i % 400),
    `Rep ${i % 40}`,
    `Segment ${i % 25}`,
  ]);
  const file = newSpreadsheet({ Deals: [['Deal', 'Stage', 'Date', 'Rep', 'Segment'], ...rows] });
  const answers: string[] = [];
  const host = sidebarOn(file, (answer) => answers.push(answer));
  const [place] = await host.findLogs();
  const model = await reportOf(host, { place, language: 'en', choice: everyDeal, asOf: null });
  expect(model).toMatchObject({ kind: 'report', deals: 2000 });
  for (const language of ['en', 'lv'] as const) expect((await host.workbook(language)).length).toBeGreaterThan(10);
  expect(Math.max(...answers.map((answer) => Buffer.byteLength(answer)))).toBeLessThan(100_000);
});
