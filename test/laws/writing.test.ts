import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, type Cells, datasetOf, defaultSettings, Fault, fold, type Language, languages } from '../../core/index.ts';
import { noTables, type ReportCells } from '../../report/make-report.ts';
import { type HistoryPreview, previewOf } from '../../workbook/history.ts';
import { rowOfStep, stepFields, stepFormOf } from '../../workbook/log-step.ts';
import { type Setup, type SetupStage, setupOf, tablesOfSetup } from '../../workbook/setup.ts';
import { typedOf } from '../../workbook/writing/typed.ts';
import { workOf } from '../../workbook/writing/verbs.ts';
import { doNow } from '../../workbook/writing/workbook.ts';
import { newMemoryBook } from '../hosts/memory-book.ts';
import { size } from '../size.ts';
import { logOf } from '../story.ts';

const seed = 20_261_124;
const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8 | h: New 5, Demo 7, Lost 11');
const plain: ReportCells = { log, ...noTables };
const sheetNames = { Stages: 'Stages', Settings: 'Settings' };

const text = fc.constantFrom('', '=1+1', '+49', "it's", 'a; b', '0', 'Kaut kas', '"x"', '<b>', '-', '@home', 'TRUE');
const stageArbitrary: fc.Arbitrary<Omit<SetupStage, 'name' | 'was'>> = fc.record({
  phase: text,
  role: fc.constantFrom('', 'contact', 'discovery', 'demo', 'proposal'),
  outcome: fc.constantFrom('open', 'won', 'lost'),
  alsoCalled: fc.constant(''),
  movesOnWhen: text,
  goalConversion: fc.option(fc.integer({ min: 1, max: 100 }).map((n) => n / 100)),
  goalDays: fc.option(fc.integer({ min: 1, max: 90 })),
  owner: text,
  teams: text,
  whatToDo: text,
  recipients: text,
});

/** Writes the tables of a set-up on sheets in memory and reads it again from there. */
function written(before: Setup, after: Setup, cells: ReportCells, language: Language): Setup {
  const memory = newMemoryBook({ Deals: cells.log });
  const tables = tablesOfSetup(after, before, [], [], sheetNames, language);
  doNow(workOf({ verb: 'writeTables', asked: tables }), memory.book);
  const settings = memory.names.has('Settings') ? memory.book.values('Settings') : null;
  return setupOf({ ...cells, stages: memory.book.values('Stages'), settings }, language);
}

describe('the set-up', () => {
  it.each(languages)('written as it was understood reads as the same, in %s', (language) => {
    const setup = setupOf(plain, language);
    expect(setup.stages.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['New', 'open'],
      ['Demo', 'open'],
      ...setup.stages.slice(2).map(({ name, outcome }) => [name, outcome]),
    ]);
    expect(written(setup, setup, plain, language)).toEqual(setup);
  });

  it('edited in any way reads as it was edited', () => {
    const setup = setupOf(plain, 'en');
    fc.assert(
      fc.property(fc.array(stageArbitrary, { minLength: 1, maxLength: 8 }), fc.constantFrom(...languages), (given, language) => {
        const inOrder = [...given.filter((s) => s.outcome === 'open'), ...given.filter((s) => s.outcome !== 'open')];
        const stages = inOrder.map((stage, i) => ({ ...stage, name: `Stage ${i}`, was: `Stage ${i}` }));
        const edited: Setup = { ...setup, stages, asOf: '2025-06-30' };
        if (!stages.some((stage) => stage.outcome === 'open')) {
          expect(() => tablesOfSetup(edited, setup, [], [], sheetNames, language)).toThrow(Fault);
          return;
        }
        expect(written(setup, edited, plain, language)).toEqual(edited);
      }),
      { seed, numRuns: size(60, 600) },
    );
  });

  it('keeps a column that was chosen, and lets it go again', () => {
    const wide: ReportCells = { ...plain, log: log.map((row, r) => [...row, r === 0 ? 'Who' : 'Ann']) };
    const setup = setupOf(wide, 'en');
    const choose = (heading: string | null, isChosen: boolean): Setup => ({
      ...setup,
      roles: setup.roles.map((one) => (one.role === 'rep' ? { ...one, heading, isChosen } : one)),
    });
    const chosen = choose('Who', true);
    expect(written(setup, chosen, wide, 'en').roles.find(({ role }) => role === 'rep')).toEqual({
      role: 'rep',
      heading: 'Who',
      isChosen: true,
    });
    const tables = tablesOfSetup(choose(null, false), chosen, [], [], sheetNames, 'en');
    expect(tables[1].cells.slice(1)).toEqual([['rep column', '']]);
  });

  it('refuses two stages of one name', () => {
    const setup = setupOf(plain, 'en');
    const twice = { ...setup, stages: [...setup.stages, { ...setup.stages[0], was: null, name: ' NEW ' }] };
    expect(() => tablesOfSetup(twice, setup, [], [], sheetNames, 'en')).toThrow(/New|NEW/);
  });
});

describe('keeping history', () => {
  const dealsOf = (cells: Cells) => new Set(cells.slice(1).map((row) => row[0]));
  const preview = (kept: Cells, exported: Cells | null, exportedAt: string | null) =>
    previewOf({ ...plain, log: kept }, { exported, exportedAt, language: 'en' }) as HistoryPreview;
  const list = (rows: Cell[][]): Cells => [['Deal ID', 'Stage', 'Status', 'Created'], ...rows];

  it('says each move once with where it came from, and appends no fewer rows than moves', () => {
    const stages = ['New', 'Demo', 'Offer'];
    fc.assert(
      fc.property(
        fc.array(fc.record({ deal: fc.integer({ min: 0, max: 9 }), stage: fc.constantFrom(...stages) }), {
          minLength: 1,
          maxLength: 12,
        }),
        (given) => {
          const rows = [...new Map(given.map(({ deal, stage }) => [deal, stage]))].map(([deal, stage]): Cell[] => [
            `d${deal}`,
            stage,
            'Open',
            45_690,
          ]);
          const kept = logOf('d0: New 1, Demo 3 | d1: New 2 | d2: New 3 | z: New 3');
          const found = preview(kept, list(rows), '2025-01-20');
          expect(new Set(found.moves.map(({ deal }) => deal)).size).toBe(found.moves.length);
          expect(found.addition.rows.length).toBeGreaterThanOrEqual(found.moves.length);
          for (const { deal, from, to } of found.moves) {
            expect(to).toBe(rows.find(([name]) => name === deal)?.[1]);
            expect(from).toBe({ d0: 'Demo', d1: 'New', d2: 'New' }[deal] ?? null);
            expect(from).not.toBe(to);
          }
          for (const deal of found.vanished) expect(dealsOf(list(rows)).has(deal)).toBe(false);
          const memory = newMemoryBook({ Deals: kept });
          const at = `'Deals'!A1:C${kept.length}`;
          const { reply, written } = doNow(
            workOf({ verb: 'appendRows', asked: { log: at, addition: found.addition } }),
            memory.book,
          );
          if (found.addition.rows.length > 0) expect(reply).toMatchObject({ kind: 'done', rows: found.addition.rows.length });
          const after = memory.book.contents(memory.book.used('Deals')) as Cells;
          expect(after.length).toBe(kept.length + found.addition.rows.length);
          expect(preview(after, list(rows), '2025-01-20').addition.rows).toEqual([]);
          doNow(workOf({ verb: 'undo', asked: written }), memory.book);
          expect(memory.book.contents(memory.book.used('Deals'))).toEqual(kept);
        },
      ),
      { seed, numRuns: size(60, 600) },
    );
  });

  it('begins a log from a list, with its dates as dates', () => {
    const first = preview(list([['a', 'New', 'Open', 45_690]]), null, '2025-02-10');
    expect(first).toMatchObject({ isFirst: true, moves: [{ deal: 'a', from: null, to: 'New' }] });
    expect(first.addition.looks[2]).toBe('date');
  });

  it('writes dates as the log does: as text where they are text', () => {
    const kept: Cells = [
      ['Deal', 'Stage', 'Date'],
      ['a', 'New', '2025-01-05'],
    ];
    const { addition } = preview(kept, list([['a', 'Demo', 'Open', 45_660]]), '2025-01-12');
    expect(addition.rows[0].slice(0, 3)).toEqual(['a', 'Demo', '2025-01-12']);
  });

  it('says that exports can’t be appended to a log of another shape', () => {
    const wide: Cells = [
      ['Deal', 'Date entered New', 'Date entered Demo'],
      ['a', 45_660, 45_670],
    ];
    expect(
      previewOf({ ...plain, log: wide }, { exported: list([['a', 'Demo', 'Open', 45_660]]), exportedAt: null, language: 'en' }),
    ).toEqual({ kind: 'other layout', layout: 'wide' });
  });
});

describe('logging a step', () => {
  const headings: Cell[] = ['Note', 'Stage', 'Feedback', 'Deal', 'Date', 'Who acted', 'Action'];
  const rows: Cell[][] = [
    ['', 'New', '', 'a', 45_660, '', ''],
    ['', 'New', 'Good', 'a', 45_661, 'Us', 'Call'],
    ['', 'Demo', '', 'a', 45_662, '', ''],
    ['', 'New', '', 'b', 45_663, '', ''],
  ];
  const cells: ReportCells = { ...plain, log: [headings, ...rows] };
  const names = { who: 'Who acted', action: 'Action', feedback: 'Feedback', objection: 'Objection', 'pain point': 'Pain point' };

  it('offers what the log knows, the last deals first', () => {
    const form = stepFormOf(cells, 'en');
    expect(form).toMatchObject({
      kind: 'form',
      columns: { deal: 3, stage: 1, entered: 4 },
      fields: { who: 5, action: 6, feedback: 2, objection: null, 'pain point': null },
      deals: [
        { name: 'b', stage: 'New' },
        { name: 'a', stage: 'Demo' },
      ],
      known: { action: ['Call'], who: ['Us'] },
    });
  });

  it('makes a row that reads back as the step meant, whatever its texts', () => {
    const form = stepFormOf(cells, 'en');
    if (form.kind !== 'form') throw new Error(form.kind);
    const said = fc.constantFrom('', '=1+1', '+371 2000', '@x', '-', 'Liked it', '<b>');
    const entry = fc.record({ who: said, action: said, feedback: said, objection: said, 'pain point': said });
    fc.assert(
      fc.property(entry, fc.constantFrom('a', 'c', '=c'), fc.constantFrom('New', 'Demo', 'Won'), (fields, deal, stage) => {
        const addition = rowOfStep(form, { deal, stage, date: '2025-03-01T10:30', ...fields }, names);
        if (addition === null) throw new Error('no row');
        const after: Cells = [addition.headings, ...rows, addition.rows[0]];
        const { log: read } = datasetOf({ log: after, stages: null, actions: null }, defaultSettings);
        const last = after[after.length - 1];
        expect(read.deals).toContain(deal);
        expect(last[4]).toBe(45_717 + 10.5 / 24);
        for (const field of stepFields) {
          const at = addition.headings.findIndex((heading) => fold(heading) === fold(names[field]));
          expect(at < 0 ? '' : last[at]).toBe(fields[field]);
        }
      }),
      { seed, numRuns: size(60, 600) },
    );
    expect(
      rowOfStep(
        form,
        { deal: '', stage: 'New', date: '2025-03-01', who: '', action: '', feedback: '', objection: '', 'pain point': '' },
        names,
      ),
    ).toBeNull();
  });
});

describe('a workbook whose settings say that it counts from 1904', () => {
  const settings: Cells = [
    ['Setting', 'Value'],
    ['date system', 1904],
  ];
  const log: Cells = [
    ['Deal', 'Stage', 'Date'],
    ['a', 'New', 45_690 - 1462],
  ];

  it('is given the rows of an export and of a step in its own serials', () => {
    const exported: Cells = [
      ['Deal ID', 'Stage', 'Status', 'Created'],
      ['a', 'Demo', 'Open', '2025-02-01'],
    ];
    const request = { exported, exportedAt: '2025-03-01', language: 'en' } as const;
    expect(previewOf({ ...plain, log, settings }, request)).toMatchObject({
      addition: { rows: [['a', 'Demo', 45_717 - 1462, 45_717 - 1462]] },
      dateSystem: 1904,
    });
    const form = stepFormOf({ ...plain, log, settings }, 'en');
    if (form.kind !== 'form') throw new Error(form.kind);
    const entry = { who: '', action: '', feedback: '', objection: '', 'pain point': '' };
    const step = { deal: 'a', stage: 'Demo', date: '2025-03-01', ...entry };
    expect(rowOfStep(form, step, entry)?.rows).toEqual([['a', 'Demo', 45_717 - 1462]]);
  });
});

describe('text typed into a sheet', () => {
  it('is never taken for a formula, a number or a date', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (given) => {
        const typed = typedOf(given);
        expect(typed === given || typed === `'${given}`).toBe(true);
        if (typed === given) expect(given).toMatch(/^\p{L}[^\d]*$/u);
      }),
      { seed, numRuns: size(300, 3000) },
    );
  });
});
