import { describe, expect, it } from 'vitest';
import { productVersion, rulesVersion } from '../../../core/version.ts';
import { languages } from '../../../core/words/language.ts';
import { commandIds, handlerOf, type MenuId, menuIds } from '../../../port/commands.ts';
import { menuWords } from '../../../port/menu-words.ts';
import { execute, newSpreadsheet } from './emulation.ts';

const log = [
  ['Deal', 'Stage', 'Date'],
  ['d', 'New', { serial: 45_700 }],
];

const inAll = (id: MenuId, handler: string) => `${languages.map((language) => menuWords[language][id]).join(' · ')} → ${handler}`;

describe('the menu of Sheets', () => {
  it.each([
    ['en_GB', 'Open report → showReport', 'Log a step → showStep'],
    ['lv', 'Atvērt pārskatu → showReport', 'Pierakstīt soli → showStep'],
    [null, inAll('report', 'showReport'), inAll('step', 'showStep')],
  ])('is added without any rights, to a reader whose locale is %s', (locale, report, step) => {
    const file = newSpreadsheet({ Deals: log });
    file.userLocale = locale;
    execute(file, 'NONE').onOpen({ authMode: 'NONE' });
    expect(file.menu).toHaveLength(menuIds.length);
    expect(file.menu).toEqual(expect.arrayContaining([report, step]));
  });

  it('is added when the add-on is installed', () => {
    const file = newSpreadsheet({ Deals: log });
    execute(file, 'FULL').onInstall({ authMode: 'FULL' });
    expect(file.menu).toHaveLength(menuIds.length);
  });

  it('calls functions that are there', () => {
    const file = newSpreadsheet({ Deals: log });
    execute(file, 'NONE').onOpen({ authMode: 'NONE' });
    const context = execute(file, 'FULL');
    for (const item of file.menu) expect(typeof context[item.split(' → ')[1]]).toBe('function');
  });

  it.each(menuIds.filter((id) => id !== 'record'))('opens the sidebar with the view %s, which the page reads first', (id) => {
    const file = newSpreadsheet({ Deals: log });
    expect(() => execute(file, 'NONE')[handlerOf(id)]()).toThrow('Authorization is required');
    execute(file, 'FULL')[handlerOf(id)]();
    expect(file.shown?.title).toBe('JourneySheet');
    const scripts = [...(file.shown?.text ?? '').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
    expect(scripts).toHaveLength(2);
    expect(scripts[0]).toBe(`journeySheetView='${id}'`);
    expect(commandIds).toContain(id);
  });
});

describe('the self-test in Sheets', () => {
  it('computes its known answers where the formulas are computed', () => {
    const answer = execute(newSpreadsheet({ Deals: log }), 'FULL').journeyServer(JSON.stringify({ verb: 'selfTest' }));
    const { checks, failed, version, rules } = JSON.parse(String(answer));
    expect([failed, checks, version, rules]).toEqual([[], 9, productVersion, rulesVersion]);
  });
});
