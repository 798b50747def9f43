import { describe, expect, it } from 'vitest';
import type { Cells } from '../../core/index.ts';
import { everyDeal } from '../../report/cards/choice.ts';
import { noTables, reportModelOf } from '../../report/make-report.ts';
import { contentOf, type ShareOptions } from '../../sidebar/share/content.ts';
import { bodyOf, mailOf, pageOf } from '../../sidebar/share/html.ts';
import { sidebarWords } from '../../sidebar/words/index.ts';

/** a and b go on from Call, a with a script; c goes on from Demo; b, d are lost. */
const log: Cells = [
  ['Deal', 'Stage', 'Date', 'Rep', 'Action'],
  ['a', 'Call', '2025-01-01', 'Ann Lee', 'Script'],
  ['a', 'Demo', '2025-01-03', 'Ann Lee', ''],
  ['b', 'Call', '2025-01-01', 'Bo', ''],
  ['b', 'Demo', '2025-01-04', 'Bo', ''],
  ['c', 'Call', '2025-01-02', 'Bo', 'Script'],
  ['c', 'Demo', '2025-01-05', 'Bo', ''],
  ['c', 'Won', '2025-01-09', 'Bo', ''],
  ['d', 'Call', '2025-01-06', 'Bo', ''],
  ['d', 'Lost', '2025-01-10', 'Bo', ''],
];
const stages: Cells = [
  ['Stage', 'Phase', 'Outcome', 'Moves on when', 'Goal conversion', 'Owner', 'Teams', 'What to do'],
  ['Call', 'First', 'open', 'Script', 0.9, 'Mia, marketing', 'Marketing; IT', 'Ask first.'],
  ['Demo', 'Second', 'open', '', '', 'Per, product', 'Product', 'Show one thing.'],
  ['Won', '', 'won', '', '', '', '', ''],
  ['Lost', '', 'lost', '', '', '', '', ''],
];
const place = {
  name: 'Deals <2025>',
  log: 'Log',
  stages: 'Stages',
  actions: null,
  settings: null,
  metrics: null,
  changes: null,
  rows: 10,
  tables: [],
};
const model = reportModelOf({ ...noTables, log, stages }, { language: 'en', choice: everyDeal, asOf: null });
const share = (options: Partial<ShareOptions>) => {
  if (model.kind === 'fault') throw new Error(model.sentence);
  const all: ShareOptions = { whose: null, deals: 'hidden', reps: 'named', chosen: '', ...options };
  return contentOf(model, place, all, sidebarWords.en);
};

describe('a page to hand on', () => {
  it('[U5] [U9] tells an owner, and a team, their stages, what to do, and who moved on without the defining action', () => {
    for (const whose of ['Mia, marketing', 'IT']) {
      const [own, numbers] = share({ whose }).sections;
      expect(own.lines).toEqual([
        'Call (First)',
        'Moves on when: Script',
        'To do: Ask first.',
        '1 of 3 that moved on did so without “Script” on record: do it, or write it down.',
      ]);
      expect(numbers.parts.map(({ title }) => title)).toContain('Goals');
      for (const { answer, sure, report } of numbers.parts) {
        expect(sure === '').toBe(answer === '');
        const at = report.columns.findIndex(({ id }) => id === 'Stage');
        expect(report.lines.map((line) => line[at])).not.toContain('Demo');
      }
    }
    expect(share({ whose: 'Per, product' }).sections[0].lines).toEqual(['Demo (Second)', 'To do: Show one thing.']);
  });

  it('says which deals it is about, and writes names of cells as text', async () => {
    const content = share({ chosen: 'Rep: Bo · from 1 Jan 2025' });
    expect(content.made).toBe('Deals <2025>: 4 deals, as of 10 Jan 2025 · Rep: Bo · from 1 Jan 2025');
    const page = await pageOf(content, 'en', 'Table');
    expect(page).toContain('Deals &lt;2025&gt;: 4 deals');
    expect(page).not.toMatch(/<script|<2025>/);
    expect(mailOf(content)).toContain('Rep: Bo');
  });

  it('names reps only where they may be named', () => {
    expect(bodyOf(share({}), 'en', 'Table')).toContain('Ann Lee');
    expect(bodyOf(share({ reps: 'hidden' }), 'en', 'Table')).not.toContain('Ann Lee');
  });
});
