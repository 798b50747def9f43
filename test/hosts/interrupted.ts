import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/index.ts';
import type { Host } from '../../port/host.ts';
import { noTables } from '../../report/make-report.ts';
import type { LogPlace } from '../../workbook/place.ts';
import type { SetupAnswer, WorkbookVerbs } from '../../workbook/writing/verbs.ts';
import { size } from '../size.ts';
import { logOf } from '../story.ts';

/** A workbook in a host that can be stopped. */
export interface Stoppable {
  readonly host: Pick<Host, keyof WorkbookVerbs>;
  select(sheet: string, a1: string): void;
  /** All that somebody could miss, as text. */
  snapshot(): string;
  /**
   * From that call to the host on, so many are refused (`Infinity`: until it is called anew), each before it is done, or
   * once it is done, as when an answer is lost. Gives how many calls there were since.
   */
  stop(call: number, times: number, isDone: boolean): void;
  calls(): number;
}

const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8');
const [deal, stage, when] = log[0] as string[];
const stages: Cell[][] = [
  ['Our stages', '', '', ''],
  ['Stage', 'Outcome', 'Owner', 'Mine'],
  ['New', 'open', 'Ann', 'my note'],
  ['Demo', 'open', '', ''],
  ['Won', 'won', '', 5],
];
export const sheets = { Deals: log, Stages: stages, Notes: [['groceries', 'milk']] };
export const place: LogPlace = {
  ...noTables,
  name: 'Deals',
  log: `'Deals'!A1:C${log.length}`,
  stages: "'Stages'!A1:D5",
  rows: log.length,
  tables: [{ kind: 'stages', sheet: 'Stages', reference: "'Stages'!A1:D5", why: 'name', hasRows: true, isUsed: true }],
};

/** What a person can ask for, each in a workbook as it was opened. */
export const verbs: Readonly<Record<string, (host: Stoppable['host']) => Promise<unknown>>> = {
  'append rows': (host) =>
    host.appendRows({
      log: place.log,
      addition: {
        headings: [deal, stage, when, 'Seen by'],
        rows: [
          ['x', 'New', 45_700, 45_701],
          ['y', '=Demo', 45_701, ''],
        ],
        looks: [null, null, 'date', 'date'],
      },
    }),
  'insert values': (host) =>
    host.insert({
      what: {
        kind: 'values',
        cells: [
          ['Stage', 'Share'],
          ['New', 0.5],
        ],
        looks: [null, 'share'],
      },
      chart: null,
      place: { kind: 'selection', log: place.log },
    }),
  'insert a formula on a new sheet, with a chart': (host) =>
    host.insert({
      what: { kind: 'formula', formula: '=JOURNEY.FUNNEL(Deals!A1:C9)', rows: 3, looks: [null, 'count'] },
      chart: { kind: 'columns', title: 'Funnel', labels: 0, series: [{ name: null, column: 1 }], funnel: null },
      place: { kind: 'new sheet', name: 'Funnel' },
    }),
  'save the set-up': async (host) => {
    const found = (await host.setup({ place, language: 'en' })) as Extract<SetupAnswer, { kind: 'setup' }>;
    const after = { ...found.setup, asOf: '2025-06-30', stages: found.setup.stages.map((one) => ({ ...one, owner: 'Bea' })) };
    return host.saveSetup({
      place,
      language: 'en',
      before: found.setup,
      after,
      names: { Stages: 'Stages', Settings: 'Settings' },
      only: 'all',
    });
  },
  'make sheets': (host) =>
    host.makeSheets([
      {
        name: 'Notes',
        range: 'Made',
        spareRows: 5,
        isTable: false,
        blocks: [{ row: 0, column: 0, contents: [['Deal'], ['x']] }],
        formats: [{ kind: 'heading', cells: { row: 0, column: 0, rows: 1, columns: 1 } }],
        drops: [],
        charts: [],
      },
    ]),
  'undo what was appended': async (host) => {
    await verbs['append rows'](host);
    const undone = await host.undo();
    if (undone.kind !== 'done') throw new Error(`Undo says ${undone.kind}.`);
  },
};

/** Each verb, stopped at each of its calls: the book is as before or as meant, or Undo takes back what is left. */
export function interrupted(name: string, open: () => Stoppable): void {
  describe(`stopped midway: ${name}`, () => {
    it.each(Object.keys(verbs))('%s', async (verb) => {
      const whole = open();
      whole.select('Notes', 'D4');
      const before = whole.snapshot();
      whole.stop(Number.POSITIVE_INFINITY, 0, false);
      await verbs[verb](whole.host);
      const meant = whole.snapshot();
      const calls = whole.calls();
      const wrong: string[] = [];
      // As a rule some of the calls, from another one on in each verb; all of them in npm run test:long.
      const stride = Math.max(1, Math.ceil(calls / size(8, Number.POSITIVE_INFINITY)));
      for (let call = 1 + (verb.length % stride); call <= calls; call += stride)
        for (const times of [1, Number.POSITIVE_INFINITY])
          for (const isDone of [false, true]) {
            const stand = open();
            stand.select('Notes', 'D4');
            stand.stop(call, times, isDone);
            let isOver = true;
            await verbs[verb](stand.host).catch(() => {
              isOver = false;
            });
            stand.stop(Number.POSITIVE_INFINITY, 0, false);
            const at = `call ${call} of ${calls}, ${times} times, ${isDone ? 'done' : 'not done'}`;
            if (isOver) {
              if (stand.snapshot() !== meant) wrong.push(`${at}: says it is done, and is not`);
              continue;
            }
            if (stand.snapshot() === before) {
              // Trying again doubles nothing.
              await verbs[verb](stand.host);
              if (stand.snapshot() !== meant) wrong.push(`${at}: another try gives something else`);
              continue;
            }
            const undone = await stand.host.undo();
            if (undone.kind !== 'done' || stand.snapshot() !== before) wrong.push(`${at}: Undo says ${JSON.stringify(undone)}`);
          }
      expect(wrong).toEqual([]);
    });
  });
}
