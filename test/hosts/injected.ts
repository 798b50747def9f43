import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/index.ts';
import { noTables } from '../../report/make-report.ts';
import { rowOfStep, type StepForm } from '../../workbook/log-step.ts';
import type { LogPlace } from '../../workbook/place.ts';
import type { HistoryAnswer, SetupAnswer } from '../../workbook/writing/verbs.ts';
import { type PayloadId, payloadIds, payloads } from '../fuzz/payloads.ts';
import { size } from '../size.ts';
import type { Stand } from './contract.ts';

/** What the cells of a workbook hold: formulas, and texts that are no formula. */
export interface Held {
  readonly formulas: readonly string[];
  readonly texts: readonly string[];
}

/** A workbook in a host of which every cell can be seen. */
export interface Watched extends Pick<Stand, 'select' | 'answered'> {
  readonly host: Stand['host'];
  held(): Held;
}

/** The only formula that anybody asks for here. */
const OURS = /^=JOURNEY[._](FUNNEL\(|HELP\(\))/;

/** Letters that no host takes in a sheet's name. */
const nameOf = (payload: string): string => payload.replace(/[\\/?*[\]:'\p{Cc}]/gu, '').slice(0, 25);

/** A log in which a payload is a deal, a stage, a rep, a reason and a heading. */
export function logWith(payload: string): Cell[][] {
  const rows: Cell[][] = [['Deal', 'Stage', 'Date', 'Rep', 'Reason', payload]];
  for (let d = 0; d < 8; d++) {
    const deal = d === 0 ? payload : `d${d}`;
    const said = [payload, payload, payload];
    rows.push([deal, 'New', 45_700 + d, ...said], [deal, payload, 45_703 + d, ...said]);
    if (d % 2 === 0) rows.push([deal, d % 4 === 0 ? 'Won' : 'Lost', 45_710 + d, ...said]);
  }
  return rows;
}

const placeOf = (log: Cell[][]): LogPlace => ({
  ...noTables,
  tables: [],
  name: 'Deals',
  log: `'Deals'!A1:F${log.length}`,
  rows: log.length,
});

/** What is written, verb after verb; each tells how many more cells hold the payload then, at least. */
const verbs: Readonly<Record<string, (stand: Watched, payload: string, log: Cell[][]) => Promise<number>>> = {
  'log a step': async ({ host }, payload, log) => {
    const form = (await host.stepForm({ place: placeOf(log), language: 'en' })) as StepForm;
    const headings = { who: 'Who', action: 'Action', feedback: 'Feedback', objection: payload, 'pain point': 'Pain point' };
    const said = { who: payload, action: payload, feedback: payload, objection: payload, 'pain point': payload };
    const addition = rowOfStep(form, { deal: payload, stage: payload, date: '2025-03-01', ...said }, headings);
    await host.appendRows({ log: placeOf(log).log, addition: addition as NonNullable<typeof addition> });
    return 8;
  },
  'keep history': async ({ host }, payload, log) => {
    const exported = [
      ['Deal ID', 'Stage', 'Status', 'Created', 'Reason'],
      [`${payload} new`, payload, 'Open', 45_720, payload],
      ['d1', 'Won', 'Won', 45_701, payload],
    ];
    const asked = { place: placeOf(log), exported, exportedAt: '2025-03-10', language: 'en' } as const;
    const answer = (await host.history(asked)) as Extract<HistoryAnswer, { kind: 'preview' }>;
    await host.appendRows({ log: placeOf(log).log, addition: answer.addition });
    return 1;
  },
  'insert values': async ({ host, select }, payload) => {
    await select('Notes', 'D9');
    const what = {
      kind: 'values',
      cells: [
        [payload, 'Share'],
        [payload, 0.5],
      ],
      looks: [null, 'share'],
    } as const;
    const there = await host.insert({ what, chart: null, place: { kind: 'selection', log: "'Deals'!A1:F9" } });
    const anew = await host.insert({ what, chart: null, place: { kind: 'new sheet', name: nameOf(payload) } });
    expect([there.kind, anew.kind]).toEqual(['done', 'done']);
    return 4;
  },
  'set up': async ({ host }, payload, log) => {
    const place = placeOf(log);
    const { setup } = (await host.setup({ place, language: 'en' })) as Extract<SetupAnswer, { kind: 'setup' }>;
    const texts = {
      owner: payload,
      phase: payload,
      teams: payload,
      whatToDo: payload,
      recipients: payload,
      movesOnWhen: payload,
    };
    // The payload heads a column, which a setting names then.
    const roles = setup.roles.map((one) =>
      one.role === 'persona' ? { ...one, heading: setup.headings[5], isChosen: true } : one,
    );
    const after = { ...setup, roles, stages: setup.stages.map((stage) => ({ ...stage, ...texts })), asOf: '2025-06-30' };
    const names = { Stages: 'Stages', Settings: 'Settings' };
    const saved = await host.saveSetup({ place, language: 'en', before: setup, after, names, only: 'all' });
    expect(saved.kind).toBe('done');
    return 8;
  },
  'make sheets': async ({ host }, payload) => {
    const contents = [
      ['Deal', payload],
      [payload, { formula: '=JOURNEY.FUNNEL(Log)' }],
    ];
    const sheet = { name: 'Made', range: 'Made', spareRows: 5, isTable: false, formats: [], drops: [], charts: [] };
    await host.makeSheets([{ ...sheet, blocks: [{ row: 0, column: 0, contents }] }]);
    return 2;
  },
};

/** Letters that are seen: a name is read without odd blanks, and written so. */
const seen = (text: string): string => text.replace(/[\s\p{Cf}\p{Cc}]/gu, '');
const times = (texts: readonly string[], payload: string): number =>
  texts.filter((text) => seen(text).includes(seen(payload))).length;

/** Cells are text: every verb writes what it is given as text, and every later one leaves it so. */
export function injected(name: string, open: (sheets: Readonly<Record<string, Cell[][]>>) => Watched): void {
  describe(`cells are text: ${name}`, () => {
    const begin = (payload: string) => {
      const log = logWith(payload);
      // Text that could be a call of ours stays a text beside the log too, until somebody asks for it.
      const notes = [[payload], ['=JOURNEY.HELP()'], ['milk']];
      return { log, stand: open({ Deals: log, Notes: notes }) };
    };
    const isText = ({ formulas }: Held) => expect(formulas.filter((formula) => !OURS.test(formula))).toEqual([]);

    // As a rule every third verb of each payload, and every payload of some verb.
    const pairs = payloadIds.flatMap((id, i) =>
      Object.keys(verbs)
        .filter((_, v) => (i + v) % size(3, 1) === 0)
        .map((verb) => [id, verb] as const),
    );
    it.each(pairs)('%s: %s', async (id, verb) => {
      const payload = payloads[id];
      const { log, stand } = begin(payload);
      const before = stand.held();
      const more = await verbs[verb](stand, payload, log);
      const after = stand.held();
      isText(after);
      expect(times(after.texts, payload)).toBeGreaterThanOrEqual(times(before.texts, payload) + more);
      await later(stand, payload, after);
      await stand.host.undo();
      isText(stand.held());
    });

    it.each(payloadIds.slice(0, size(2, payloadIds.length)))('undone, the book is as it was: %s', async (id: PayloadId) => {
      for (const verb of Object.keys(verbs)) {
        const { log, stand } = begin(payloads[id]);
        const before = stand.held();
        await verbs[verb](stand, payloads[id], log);
        await stand.host.undo();
        // *Insert values* was two insertions, of which the last is taken back.
        if (verb !== 'insert values') expect(stand.held()).toEqual(before);
        isText(stand.held());
      }
    });

    /** What is done to the book after that: none of it makes a formula of a text, or another text. */
    async function later(stand: Watched, payload: string, written: Held): Promise<void> {
      const { host } = stand;
      for (const dialect of [
        { dot: '.', separator: ',' },
        { dot: '_', separator: ';' },
      ] as const) {
        await host.repair({ dialect, texts: [] });
        isText(stand.held());
        expect(stand.held().texts).toEqual(written.texts);
      }
      await stand.select('Notes', 'A12');
      const what = { kind: 'formula', formula: '=JOURNEY.FUNNEL(Log)', rows: 2, looks: [null] } as const;
      await host.insert({ what, chart: null, place: { kind: 'selection', log: "'Deals'!A1:F9" } });
      await stand.answered('Notes', 'A12', [
        ['Stage', payload],
        [payload, 3],
      ]);
      await stand.select('Notes', 'A12');
      const frozen = await host.freeze({ suffix: 'frozen', asOf: null });
      expect(frozen.kind).toBe('done');
      isText(stand.held());
      expect(times(stand.held().texts, payload)).toBeGreaterThanOrEqual(times(written.texts, payload) + 2);
      await host.repair({ dialect: { dot: '.', separator: ',' }, texts: [] });
      isText(stand.held());
      await stand.select((frozen as { sheet: string }).sheet, 'A1');
      expect((await host.thaw(null)).kind).toBe('done');
      isText(stand.held());
    }
  });
}
