import { describe, expect, it } from 'vitest';
import { answerCells, callFunction } from '../../calls/call.ts';
import type { Argument } from '../../calls/define.ts';
import { functions } from '../../calls/functions.ts';
import type { FunctionId } from '../../calls/list.ts';
import type { Cell } from '../../core/index.ts';
import { logOf } from '../story.ts';

const context = { dialect: { dot: '.', separator: ',' } } as const;
const call = (id: FunctionId, ...args: Argument[]) => callFunction(functions[id], args, context);
const cells = (id: FunctionId, ...args: Argument[]) => answerCells(call(id, ...args)) as Cell[][];
const log = logOf('d: New 1, Demo 3, Won 5 | e: New 1, Lost 2 | f: New 4');
const withReps: Cell[][] = [
  ['Deal', 'Stage', 'Date', 'Rep', 'Value', 'Region'],
  ['d', 'New', '2025-01-01', 'Ann', 5000, 'West'],
  ['d', 'Demo', '2025-01-02', 'Bob', 12_000, 'West'],
  ['e', 'New', '2025-01-01', 'Bob', '8,000', 'East'],
  ['f', 'New', '2025-01-03', 'Ānna', 900, ''],
];
const entered = (...args: Argument[]) => cells('FUNNEL', withReps, ...args)[1][2];

describe('arguments', () => {
  it('takes blanks of every kind as not given', () => {
    for (const blank of ['', null, undefined, 0, false, [[null]], [['']], [[0]]] as Argument[]) {
      expect(cells('TIME_IN_STAGE', log, blank, blank)[0][0]).toBe('Stage');
    }
  });

  it('takes a cell, a literal and a range alike, and trims open-ended ones', () => {
    const one = answerCells(call('TIME_IN_STAGE', log, 'New'));
    expect(answerCells(call('TIME_IN_STAGE', log, [['New']]))).toBe(one);
    expect(answerCells(call('TIME_IN_STAGE', log, [['New'], [''], [null]]))).toBe(one);
    expect(answerCells(call('TIME_IN_STAGE', [...log, ...Array.from({ length: 50 }, () => [null, null, null])], 'New'))).toBe(
      one,
    );
  });

  it('recognises stages, actions and settings in any order, also in the place of an optional parameter', () => {
    const stages = [['Stage'], ['New'], ['Demo']];
    const actions = [
      ['Deal', 'Action', 'Date'],
      ['d', 'Call', '2025-01-02'],
    ];
    const settings = [
      ['as of', '2025-02-01'],
      ['count', 'visited'],
    ];
    const wanted = cells('FUNNEL', log, stages, actions, settings);
    expect(cells('FUNNEL', log, settings, actions, stages)).toEqual(wanted);
    expect(cells('FUNNEL', log, 'as of=2025-02-01; count=visited', stages)).toEqual(wanted);
    expect(cells('TIME_IN_STAGE', log, stages, 'as of=2025-02-01')[1][0]).toBe('New');
    expect(answerCells(call('TIME_IN_STAGE', log, 'as of=2025-02-01', 'New', 'p75'))).toBe(
      answerCells(call('TIME_IN_STAGE', log, 'New', 'p75', 'as of=2025-02-01')),
    );
  });

  it('takes one column of names as the stages', () => {
    expect(cells('STAGES', log, [['Demo'], ['New']]).map((row) => row[0])).toEqual(['Stage', 'Demo', 'New']);
  });

  it('hands the stages table back as it was printed [J6]', () => {
    const printed = cells('STAGES', log);
    expect(cells('STAGES', log, printed)).toEqual(printed);
    expect(cells('FUNNEL', log, printed)).toEqual(cells('FUNNEL', log));
    const inLatvian = cells('STAGES', log, 'language=lv');
    expect(inLatvian[0][0]).toBe('Posms');
    expect(cells('FUNNEL', log, inLatvian).map((row) => row[2])).toEqual(cells('FUNNEL', log).map((row) => row[2]));
  });

  it('matches choices and names without regard to case, accents and language', () => {
    expect(answerCells(call('TIME_IN_STAGE', log, 'NEW', 'Mediana'))).toBe(
      answerCells(call('TIME_IN_STAGE', log, ' new ', 'median')),
    );
    expect(cells('DEALS', log, 'demonstrācija').map((row) => row[0])).toEqual(['Deal', 'd']);
    expect(cells('DEALS', log, 'won').map((row) => row[0])).toEqual(['Deal', 'd']);
    expect(cells('DEALS', log, 'New', 'zaudēts').map((row) => row[0])).toEqual(['Deal', 'e']);
  });

  it('refuses with one sentence', () => {
    expect(() => call('FUNNEL')).toThrow('FUNNEL needs the log first: the range that holds your deals, with its heading row.');
    expect(() => call('FUNNEL', 'Deals')).toThrow('The range is a single cell, “Deals”.');
    expect(() => call('DEALS', log)).toThrow('DEALS needs “stage”: the stage, for example "Demo"; also "Won" or "Lost"');
    expect(() => call('DEALS', log, 'New', 'opn')).toThrow(
      '“opn” is no fate that I know. Did you mean “open”? It can be: entered, advanced, lost, open, skipped, stuck.',
    );
    expect(() => call('DEALS', log, '#REF!')).toThrow('The cell given as stage shows the error #REF!. Mend that cell first.');
    expect(() => call('FUNNEL', log, 'New')).toThrow('FUNNEL does not know what to do with “New”.');
    expect(() =>
      call('FUNNEL', log, [
        ['Foo', 'Bar'],
        ['x', 'y'],
      ]),
    ).toThrow('A range with the headings “Foo”, “Bar” is neither a stages table');
    expect(() => call('FUNNEL', log, [['Stage'], ['New']], [['Stage'], ['New']])).toThrow(
      'There are two ranges that look like stages.',
    );
    expect(() =>
      call('FUNNEL', log, [
        ['Stage', 'Outcome'],
        ['New', 'opne'],
      ]),
    ).toThrow('The stages table says “opne” under Outcome in row 2. Did you mean “open”? It can be: open, won, lost.');
    expect(() => call('FUNNEL', log, [['Stage'], ['New'], ['new']])).toThrow('names “new” twice, in rows 2 and 3');
    expect(() =>
      call('FUNNEL', log, [
        ['Stage', 'Goal days'],
        ['New', 'soon'],
      ]),
    ).toThrow('says “soon” under Goal days in row 2, where a number');
  });
});

describe('settings', () => {
  it('folds names, splits at the first comparison, takes quotes', () => {
    const wanted = cells('FUNNEL', withReps, 'as of=2025-02-01; language=lv');
    expect(cells('FUNNEL', withReps, 'As_Of = "2025-02-01";LANGUAGE=Latviešu;')).toEqual(wanted);
    expect(
      cells('FUNNEL', withReps, [
        ['Setting', 'Value'],
        ['as of', 45_689],
        ['by', ''],
        ['language', 'lv'],
      ]),
    ).toEqual(wanted);
  });

  it('lets a text win over a shared table of settings', () => {
    expect(
      cells('FUNNEL', withReps, 'language=en', [
        ['language', 'lv'],
        ['headers', 'yes'],
      ])[0][0],
    ).toBe('Stage');
  });

  it('refuses an unknown name or value with the nearest known', () => {
    expect(() => call('FUNNEL', log, 'conut=visited')).toThrow(
      'There is no setting “conut”, nor a column of that name to filter by. Did you mean “count”? The columns are: “Deal”, “Stage”, “Entered”.',
    );
    expect(() => call('FUNNEL', log, 'count=vistied')).toThrow(
      "The setting count can't be “vistied”. Did you mean “visited”? It can be: reached, visited.",
    );
    expect(() => call('FUNNEL', log, 'as of=yesterday')).toThrow(
      "The setting as of can't be “yesterday”. It can be: a date such as 2025-06-30.",
    );
    expect(() => call('FUNNEL', log, 'confidence=3')).toThrow('a share from 0.5 to below 1');
    expect(() => call('FUNNEL', log, 'count=')).toThrow('The setting “count” has no value.');
    expect(() => call('FUNNEL', log, 'count=visited; count=reached')).toThrow(
      'The setting count is given twice, as “visited” and as “reached”.',
    );
    expect(() => call('TIME_IN_STAGE', log, 'bye=Rep')).toThrow('There is no setting “bye”');
  });

  it('says faults in the language of the settings', () => {
    expect(() => call('TIME_IN_STAGE', log, 'Nwe', 'language=lv')).toThrow(
      'Nav posma „Nwe”. Varbūt domāts „New”? Posmi ir: „New”, „Demo”.',
    );
  });

  it('leaves a known setting that a function does not use aside, with a note', () => {
    const answer = call('STAGES', log, 'by=Rep; confidence=0.9');
    expect(answer.notes).toMatchObject([
      { id: 'settingNotUsed', params: { setting: 'by', function: 'STAGES' } },
      { id: 'settingNotUsed', params: { setting: 'confidence' } },
    ]);
  });

  it('[Q6] filters deals by any heading, never rows', () => {
    expect(entered('Rep=Ann')).toBe(1);
    expect(entered('rep=anna|Bob')).toBe(2);
    expect(entered('Rep<>Ann')).toBe(2);
    expect(entered('Value>=10000')).toBe(1);
    expect(entered('Value<10000')).toBe(2);
    expect(entered('Value>5000; Region=East')).toBe(1);
    expect(entered('Region=')).toBe(1);
    expect(entered('where Region<>West')).toBe(2);
    expect(entered('Stage=Demo')).toBe(1);
    expect(cells('FUNNEL', withReps, 'Stage=Demo').map((row) => [row[0], row[2]])).toEqual([
      ['Stage', 'Entered'],
      ['New', 1],
      ['Demo', 1],
      ['Won', 0],
    ]);
    expect(() => entered('Rep=Zoe')).toThrow('None of the 3 deals fits “Rep=Zoe”.');
    expect(() => entered('Region>West')).toThrow('compares by size, but “West” is neither a number nor a date');
  });

  it('counts deals that started in a period, its last day included', () => {
    expect(entered('started from=2025-01-02')).toBe(1);
    expect(entered('started to=2025-01-01')).toBe(2);
    expect(entered('started from=2025-01-01; started to=2025-01-03')).toBe(3);
  });

  it('shows the columns asked for, in their order, with or without headings', () => {
    expect(cells('FUNNEL', withReps, 'by=Rep; groups=last')[0].slice(-2)).toEqual([expect.anything(), 'Rep']);
    expect(cells('FUNNEL', withReps, 'groups=last')).toEqual(cells('FUNNEL', withReps));
    expect(cells('FUNNEL', withReps, 'show=Entered,stage; headers=no')).toEqual([
      [3, 'New'],
      [1, 'Demo'],
      [0, 'Won'],
    ]);
    expect(() => call('FUNNEL', log, 'show=Entred').report && answerCells(call('FUNNEL', log, 'show=Entred'))).toThrow(
      'The answer has no column “Entred” to show. Did you mean “Entered”?',
    );
  });

  it('narrows intervals with a lower confidence', () => {
    const [wide, narrow] = ['95%', '0.5'].map((confidence) => cells('FUNNEL', log, `confidence=${confidence}`)[1] as number[]);
    expect(narrow[8]).toBeGreaterThan(wide[8]);
    expect(narrow[9]).toBeLessThan(wide[9]);
  });
});

describe('answers', () => {
  it('[Q3] lists the deals behind a number, consistent with the funnel', () => {
    const story = logOf('d: New 1, Offer 3, Won 5 | e: New 1, Lost 2 | f: New 4 | g: Demo 2, Offer 5');
    const stages = [['New'], ['Demo'], ['Offer']];
    const [, ...rows] = cells('FUNNEL', story, stages);
    rows.slice(0, -1).forEach((row) => {
      const [entered, advanced, lost, open] = row.slice(2, 6);
      const listed = ['entered', 'advanced', 'lost', 'open'].map(
        (fate) => cells('DEALS', story, row[0], fate, stages).length - 1,
      );
      expect([row[0], ...listed]).toEqual([row[0], entered, advanced, lost, open]);
      expect(cells('DEALS', story, row[0], 'skipped', stages).length - 1).toBe(row[12]);
    });
    const [headings, first] = cells('DEALS', story, 'Demo', stages);
    expect(headings).toEqual(['Deal', 'Start', 'Furthest', 'Now', 'Days in stage', 'Outcome', 'Rep', 'Value', 'Row', 'Started']);
    expect(first).toEqual(['d', 'New', 'Won', 'Won', 0, 'won', '', '', 3, 45_658]);
  });

  it('tells the story of a deal', () => {
    expect(cells('VISITS', log, 'd')).toEqual([
      ['Deal', 'Visit', 'Stage', 'Entered', 'Left', 'Days', 'End', 'Row'],
      ['d', 1, 'New', 45_658, 45_660, 2, 'advanced', 2],
      ['d', 2, 'Demo', 45_660, 45_662, 2, 'won', 3],
    ]);
    expect(() => call('VISITS', log, 'D')).toThrow('The log has no deal “D” among its 3. Did you mean “d”?');
  });

  it('lists what can be asked, in the sheet’s own spelling', () => {
    const rows = answerCells(callFunction(functions.HELP, ['stage'], { dialect: { dot: '_', separator: ';' } })) as Cell[][];
    expect(rows[0]).toEqual(['Question', 'Function', 'Example']);
    expect(rows.find((row) => row[1] === 'JOURNEY_TIME_IN_STAGE')?.[2]).toBe('=JOURNEY_TIME_IN_STAGE(Log;"Demo")');
    expect(cells('HELP').length).toBe(Object.keys(functions).length + 1);
  });
});
