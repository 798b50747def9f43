import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../calls/call.ts';
import { filterText } from '../../calls/filter-text.ts';
import { functions } from '../../calls/functions.ts';
import { settingsOf } from '../../calls/settings.ts';
import { readSettingsText } from '../../calls/settings-text.ts';
import { type Cells, textOf } from '../../core/cells/cell.ts';
import { Fault } from '../../core/fault.ts';
import { settingNames } from '../../core/questions/declaration.ts';
import { formulaFor, isTooLong } from '../../sidebar/formula.ts';
import type { LogPlace } from '../../workbook/place.ts';

const odd = [
  '=',
  ';',
  '"',
  "'",
  '|',
  '<>',
  '>=',
  ',',
  '\n',
  ' ',
  'where ',
  'Where',
  'Rep',
  '&',
  '😀',
  'ā',
  '-',
  '*',
  '""',
  '5',
  '.',
];
const text = fc
  .oneof(
    fc.array(fc.constantFrom(...odd), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
    fc.constantFrom(...settingNames, 'deal column', 'where', 'where level', '__proto__', 'constructor'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
  )
  // Of blanks a cell says no more than this.
  .map(textOf)
  .filter((any) => any !== '');

const place = { log: 'Log', stages: null, actions: null, settings: null } as unknown as LogPlace;

/** The texts between quotes of a formula, joined where `&` joins them, as the host reads them. */
const argumentsIn = (formula: string): string[] =>
  [...formula.matchAll(/"(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*/g)].map(([written]) =>
    written
      .slice(1, -1)
      .replace(/(^|[^"])((?:"")*)"&"/g, '$1$2')
      .replace(/""/g, '"'),
  );

describe('[Q6] a filter that the product writes', () => {
  it('says the same column and the same values where it is read', () => {
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 3 }), fc.array(text), (column, values, others) => {
        const { settings, given } = settingsOf([readSettingsText(filterText(column, values))], () => [...others, column]);
        expect(settings.filters).toEqual([{ column, comparison: '=', values }]);
        expect([...given]).toEqual(['filters']);
      }),
      { numRuns: 2000 },
    );
  });

  it('is one text of a formula, in pieces that Excel takes', () => {
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 3 }), (column, values) => {
        const filter = filterText(column, values);
        const asked = { id: 'FUNNEL', args: [], settings: [filter] } as const;
        const formula = formulaFor(asked, place, { dot: '.', separator: ';' }, 'en');
        for (const [, piece] of formula.matchAll(/"((?:[^"]|"")*)"/g)) expect(piece.length).toBeLessThanOrEqual(255);
        expect(argumentsIn(formula)).toEqual([filter]);
      }),
    );
  });

  it('is told where its formula is longer than a cell of the host takes', () => {
    const dialects = [
      { dot: '.', separator: ',' },
      { dot: '_', separator: ';' },
    ] as const;
    const longer = (letters: number) => {
      const asked = { id: 'FUNNEL', args: [], settings: [filterText('Rep', ['x'.repeat(letters)])] } as const;
      return dialects.map((dialect) => isTooLong(formulaFor(asked, place, dialect, 'en'), dialect));
    };
    expect([100, 9000, 60_000].map(longer)).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  it.each([...settingNames, 'deal column', 'where', 'Rep=x'])('chooses deals by a column called %s', (name) => {
    const log: Cells = [
      ['Deal', 'Stage', 'Date', name],
      ['a', 'Demo', 45000, 'x'],
      ['b', 'Demo', 45001, 'y'],
      ['c', 'Demo', 45002, 'x'],
    ];
    for (const language of ['en', 'lv']) {
      const args = [log, 'Demo', 'open', filterText(name, ['x']), `language=${language}`];
      const { report } = callFunction(functions.DEALS, args, { dialect: { dot: '.', separator: ',' } });
      expect('lines' in report && report.lines.length).toBe(2);
    }
  });
});

describe('[Q2] a setting called like a column of the log', () => {
  const log: Cells = [
    ['Deal', 'Stage', 'Date', 'Level', 'Language'],
    ['a', 'Demo', 45000, 'high', 'Latvian'],
    ['b', 'Demo', 45001, 'low', 'English'],
  ];
  const ask = (settings: string) => callFunction(functions.FUNNEL, [log, settings], { dialect: { dot: '.', separator: ',' } });

  it('says how the column is meant where its value is none of the setting', () => {
    const way = 'It can be: stage, phase. To filter by the column “Level”, write where Level=…';
    expect(() => ask('Level=high')).toThrow(way);
    expect(() => ask('Level=high; language=lv')).toThrow('rakstiet where Level=…');
    expect(() => ask('count=often')).toThrow(/It can be: reached, visited\.$/);
  });

  it('says so in a note where it is taken as the setting', () => {
    expect(ask('Language=Latvian').notes).toContainEqual({
      id: 'settingNotColumn',
      params: { setting: 'language', column: 'Language' },
    });
    expect(ask('where Language=Latvian').settings.language).toBe('en');
  });

  it('names filters that a function has no use for', () => {
    const { notes } = callFunction(functions.CHECK, [log, 'where Level=low'], { dialect: { dot: '.', separator: ',' } });
    expect(notes).toContainEqual({ id: 'settingNotUsed', params: { setting: 'where Level=low', function: 'CHECK' } });
  });

  it('guesses no column without a name, and shows a column once', () => {
    const message = (work: () => unknown) => {
      try {
        work();
      } catch (fault) {
        if (fault instanceof Fault) return fault.message;
      }
      return '';
    };
    const bare: Cells = log.map((row) => [...row, '']);
    const said = message(() => callFunction(functions.FUNNEL, [bare, 'z=1'], { dialect: { dot: '.', separator: ',' } }));
    expect(said).toContain('no setting “z”');
    expect(said).not.toContain('“”');
    expect(ask('show=Stage,Stage').settings.show).toEqual(['Stage', 'Stage']);
  });
});
