import { describe, expect, it } from 'vitest';
import { handlerOf, ribbonIds } from '../../../catalog/commands.ts';
import { takeCommands } from '../../../office-addin/commands.ts';
import { installExcel } from './context.ts';
import { newWorkbook } from './workbook.ts';

describe('the buttons of Excel’s ribbon', () => {
  it.each([
    ['shows the pane', async () => {}],
    ['refuses to', () => Promise.reject(new Error('not allowed'))],
  ] as const)('name their view, ask for the pane and are free again, where Office %s', async (_, showPane) => {
    const book = newWorkbook({ Deals: [['Deal']] });
    let asked = 0;
    book.showPane = () => {
      asked++;
      return showPane();
    };
    installExcel(book);
    const views: string[] = [];
    const onCommand = takeCommands();
    await book.commands.get('showCheck')?.({ completed: () => {} });
    const stop = onCommand((view) => views.push(view));
    expect(views.splice(0)).toEqual(['check']);
    asked = 0;
    expect([...book.commands.keys()]).toEqual(ribbonIds.map(handlerOf));
    let completed = 0;
    for (const run of book.commands.values()) await run({ completed: () => completed++ });
    expect(views).toEqual(ribbonIds);
    stop();
    expect([asked, completed]).toEqual([6, 6]);
  });
});
