import { readFileSync } from 'node:fs';
import { runInContext } from 'node:vm';
import { parse } from 'acorn';
import { afterEach, describe, expect, it } from 'vitest';
import { answerCells, callFunction } from '../../../calls/call.ts';
import { catalog, functions } from '../../../calls/functions.ts';
import { type Cell, DAY, datasetOf, defaultSettings, serialOf, toCells, visitsReport } from '../../../core/index.ts';
import { handlerOf, menuIds } from '../../../port/commands.ts';
import { everyDeal } from '../../../report/cards/choice.ts';
import { logOf } from '../../story.ts';
import { hostContract, type OpenStand } from '../contract.ts';
import { leastArguments } from '../least-arguments.ts';
import { placeOf } from '../memory-book.ts';
import { reportOf } from '../report-of.ts';
import {
  callOnSheet,
  type EmulatedCell,
  execute,
  type FormulaCell,
  instantOf,
  isFormulaCell,
  newSpreadsheet,
  type Spreadsheet,
  sidebarOn,
  spilledAt,
} from './emulation.ts';

const read = (name: string) => readFileSync(new URL(`../../../dist/apps-script/${name}`, import.meta.url), 'utf8');
const log = logOf('d: New 1, Demo 3.5, Won 9 | e: New 2, Lost 3 | f: New 4, Demo 6 | g: New 8');
/** All that Sheets, its menu and the page may call. */
const callable = [
  ...catalog.map((f) => `JOURNEY_${f.id}`),
  'onOpen',
  'onInstall',
  ...menuIds.map(handlerOf),
  'onEdit',
  'journeyServer',
];
/** Sheets keeps dates as dates: the third column of a story's log. */
const asSheet = (cells: readonly (readonly Cell[])[]): EmulatedCell[][] =>
  cells.map((row, r) => row.map((cell, c) => (r > 0 && c === 2 ? { serial: cell as number } : cell)));
const direct = (id: keyof typeof functions, ...args: Cell[]) =>
  answerCells(callFunction(functions[id], [log, ...args], { dialect: { dot: '_', separator: ',' } }));
/** Results come from another realm; their JSON says what is in them. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('the Apps Script project', () => {
  it('parses as ES2019 scripts, and declares what Sheets calls as functions', () => {
    for (const name of ['core.js', 'functions.js']) parse(read(name), { ecmaVersion: 2019, sourceType: 'script' });
    const declared = parse(read('functions.js'), { ecmaVersion: 2019, sourceType: 'script' }).body.map((node) =>
      node.type === 'FunctionDeclaration' ? node.id?.name : node.type,
    );
    expect(declared).toEqual(callable);
  });

  it('documents every parameter of every function for autocomplete', () => {
    const stubs = read('functions.js');
    for (const { id } of catalog) {
      const [, comment, parameters] =
        new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*function JOURNEY_${id}\\(([^)]*)\\)`).exec(stubs) ?? [];
      expect(comment).toContain('@customfunction');
      const documented = [...comment.matchAll(/@param \{[^}]+\} (\w+)/g)].map((m) => m[1]);
      expect(documented).toEqual(parameters.split(', '));
    }
  });

  it('has a manifest with the two scopes and nothing else', () => {
    const { oauthScopes, runtimeVersion } = JSON.parse(read('appsscript.json'));
    expect(runtimeVersion).toBe('V8');
    expect(oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  it('has a page without scriptlets, template literals or links elsewhere', () => {
    const page = read('sidebar.html');
    expect(page).not.toMatch(/<\?|`/);
    // The addresses in it are names of SVG, MathML and XHTML; nothing is loaded from them.
    const addresses = page.match(/https?:\/\/[^"'`\s)]*/g) ?? [];
    expect(addresses.filter((address) => !/^http:\/\/www\.w3\.org\/\d{4}\//.test(address))).toEqual([]);
  });

  it.each([[['core', 'functions']], [['functions', 'core']]])(
    'works with its files in the order %s, without Node or web globals',
    (order) => {
      const context = execute(newSpreadsheet({ Deals: log }), 'CUSTOM_FUNCTION', order);
      for (const missing of ['setTimeout', 'URL', 'fetch', 'TextEncoder', 'process', 'require', 'window', 'performance'])
        expect(runInContext(`typeof ${missing}`, context)).toBe('undefined');
      expect(plain(context.JOURNEY_FUNNEL(log))).toEqual(direct('FUNNEL'));
    },
  );

  it('offers nothing to cells and page but the declared functions', () => {
    const context = execute(newSpreadsheet({ Deals: log }), 'FULL');
    const found = Object.keys(context).filter((name) => typeof context[name] === 'function' && !name.endsWith('_'));
    expect(found).toEqual(callable);
  });
});

describe('custom functions in Sheets', () => {
  const machineZone = process.env.TZ;
  afterEach(() => {
    if (machineZone === undefined) delete process.env.TZ;
    else process.env.TZ = machineZone;
  });

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'turn date cells into the right moments in any zone, across clock changes, in a script at %s',
    (scriptZone) => {
      process.env.TZ = scriptZone;
      // 2025-03-30 02:30 and 2025-10-26 03:30 lie beside the changes of European clocks, 2025-03-09 and 11-02 of American ones.
      const days = [45_726.1, 45_745.05, 45_746.2, 45_956.1, 45_956.9, 45_963.04, 45_658, 46_022.999];
      const cells: Cell[][] = [['Deal', 'Stage', 'Date'], ...days.map((day, i): Cell[] => ['d', `Step ${i}`, day])];
      const settings = { ...defaultSettings };
      const dataset = datasetOf({ log: cells, stages: null, actions: null }, settings);
      const wanted = toCells(visitsReport(dataset, null), settings).slice(1);
      for (const zone of [
        'Europe/Riga',
        'America/New_York',
        'Asia/Kolkata',
        'Pacific/Auckland',
        'UTC',
        'America/St_Johns',
        'Australia/Lord_Howe',
      ]) {
        const file = newSpreadsheet({ Deals: asSheet(cells) }, zone);
        const rows = plain(callOnSheet(file, 'JOURNEY_VISITS', 'Deals')) as unknown[][];
        rows.slice(1).forEach((row, i) => {
          expect([zone, ...row.slice(0, 3), row[5], row[6]]).toEqual([
            zone,
            ...wanted[i].slice(0, 3),
            wanted[i][5],
            wanted[i][6],
          ]);
          // Moments go back as instants at which the sheet's clock shows the very same.
          const back = Date.parse(String(row[3]));
          expect(back).toBe(instantOf(serialOf(Math.round((wanted[i][3] as number) * DAY)), zone));
        });
      }
    },
  );

  it('take scalars, single cells, open-ended ranges, blanks and error texts', () => {
    const file = newSpreadsheet({ Deals: [...asSheet(log), ...Array.from({ length: 200 }, () => ['', '', ''])] });
    const wanted = direct('TIME_IN_STAGE', 'New');
    for (const stage of ['New', [['New']], [['New'], ['']]])
      expect(callOnSheet(file, 'JOURNEY_TIME_IN_STAGE', 'Deals', stage)).toBe(wanted);
    expect(callOnSheet(file, 'JOURNEY_TIME_IN_STAGE', 'Deals', 'New', '', '', '')).toBe(wanted);
    expect(plain(callOnSheet(file, 'JOURNEY_FUNNEL', 'Deals', '', 'by=Stage'))).toEqual(direct('FUNNEL', 'by=Stage'));
    expect(() => callOnSheet(file, 'JOURNEY_DEALS', 'Deals', '#REF!')).toThrow('The cell given as stage shows the error #REF!.');
  });

  it.each(['UTC', 'Europe/Riga', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'take durations as days and a single cell’s date as that date in %s',
    (zone) => {
      const file = newSpreadsheet({ Deals: asSheet(log) }, zone);
      // 54 hours, which Sheets hands over as a date of January 1900: f came to Demo after 48, d after 60.
      const within = callOnSheet(file, 'JOURNEY_CONVERSION', 'Deals', 'New', 'Demo', { serial: 2.25 });
      expect(within).toBe(direct('CONVERSION', 'New', 'Demo', 2.25));
      expect(within).not.toBe(direct('CONVERSION', 'New', 'Demo'));
      const goals = (days: EmulatedCell) => [
        ['Stage', 'Goal days'],
        ['New', days],
        ['Demo', ''],
      ];
      expect(plain(callOnSheet(file, 'JOURNEY_GOALS', 'Deals', goals({ serial: 1.25 })))).toEqual(
        plain(callOnSheet(file, 'JOURNEY_GOALS', 'Deals', goals(1.25))),
      );
      const change = serialOf(DAY * 45_660);
      expect(plain(callOnSheet(file, 'JOURNEY_BEFORE_AFTER', 'Deals', { serial: change }))).toEqual(
        plain(callOnSheet(file, 'JOURNEY_BEFORE_AFTER', 'Deals', change)),
      );
    },
  );

  it('hand back no null, NaN or undefined', () => {
    const file = newSpreadsheet({ Deals: asSheet(log) });
    for (const { id, takesLog } of catalog) {
      const answer = takesLog
        ? callOnSheet(file, `JOURNEY_${id}`, 'Deals', ...leastArguments(id))
        : execute(file, 'CUSTOM_FUNCTION')[`JOURNEY_${id}`]();
      const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
      for (const row of rows) {
        expect(row.length).toBe(rows[0].length);
        for (const cell of row) expect(cell === null || cell === undefined || Number.isNaN(cell)).toBe(false);
      }
    }
  });

  it('say a fault as the sentence', () => {
    const file = newSpreadsheet({
      Deals: [
        ['Deal', 'When'],
        ['d', { serial: 45_700 }],
      ],
    });
    expect(() => callOnSheet(file, 'JOURNEY_FUNNEL', 'Deals')).toThrow(
      /^No column looks like a stage\. The columns are: “Deal”, “When”\./,
    );
  });

  it('write examples as the sheet’s locale does', () => {
    const example = (locale: string) =>
      (execute(newSpreadsheet({ Deals: log }, 'UTC', locale), 'CUSTOM_FUNCTION').JOURNEY_HELP('stage') as string[][])[1][2];
    expect(example('en_US')).toContain(',');
    expect(example('lv_LV')).toBe('=JOURNEY_FUNNEL(Log;Stages)');
  });
});

describe('the separators of Sheets', () => {
  const file = newSpreadsheet({ Deals: log });
  const { journeyServer } = execute(file, 'FULL');
  const dialectIn = (locale: string) => {
    Object.assign(file, { locale });
    return JSON.parse(String(journeyServer(JSON.stringify({ verb: 'locale' })))).dialect;
  };

  it('are commas only where decimals have a point', () => {
    const countries =
      'AR AU BO CA CH CL CN CR DE DO EC ES FR GB GT HK HN IE IL IN IT JP KR LV MX NI NZ PA PE PH PR PY SG SV TH TW US UY ZA'.split(
        ' ',
      );
    const locales = ['de', 'en', 'es', 'fr', 'he', 'hi', 'ja', 'ko', 'lv', 'th', 'zh'].flatMap((language) =>
      countries.map((country) => `${language}_${country}`),
    );
    const hasPoint = (locale: string) => new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes('.');
    const withComma = locales.filter((locale) => dialectIn(locale).separator === ',');
    expect(withComma.length).toBeGreaterThan(20);
    expect(withComma.filter((locale) => !hasPoint(locale))).toEqual([]);
  });

  it.each([
    ['en_US', ','],
    ['en_GB', ','],
    ['en', ','],
    ['es_MX', ','],
    ['en_ZA', ';'],
    ['lv_LV', ';'],
    ['es_ES', ';'],
    ['pt_BR', ';'],
  ])('of %s are %s', (locale, separator) => {
    expect(dialectIn(locale)).toEqual({ dot: '_', separator });
  });
});

describe('the sidebar in Sheets', () => {
  it('answers the page in JSON text alone, well under 100 kB', () => {
    const file = newSpreadsheet({ Deals: asSheet(log) });
    const ask = (request: object) => execute(file, 'FULL').journeyServer(JSON.stringify(request));
    const [place] = JSON.parse(String(ask({ verb: 'findLogs' })));
    const answer = ask({
      verb: 'made',
      place,
      task: { kind: 'report', request: { language: 'en', choice: everyDeal, asOf: null } },
      known: null,
    });
    expect(typeof answer).toBe('string');
    expect(String(answer).length).toBeLessThan(100_000);
  });

  it('reads each table once for a report, in one go, and only as far as its sheet is filled', async () => {
    const stages = [
      ['Stage', 'Outcome'],
      ['New', 'open'],
      ['Won', 'won'],
    ];
    const file = newSpreadsheet({ Deals: asSheet(log), Stages: stages, Notes: [['Read me']] });
    file.namedRanges.set('Log', 'Deals!A:Z');
    const host = sidebarOn(file);
    const [place] = await host.findLogs();
    expect(file.reads).toEqual([`Deals: ${log.length} × 3`, 'Stages: 3 × 2', 'Notes: 1 × 1']);
    file.reads.length = 0;
    expect((await reportOf(host, { place, language: 'en', choice: everyDeal, asOf: null })).kind).toBe('report');
    expect(file.reads).toEqual([`Deals: ${log.length} × 3`, 'Stages: 3 × 2']);
  });

  it('reads a named range by its name', () => {
    const file = newSpreadsheet({ Deals: asSheet(log) });
    file.namedRanges.set('Log', `'Deals'!A1:C${log.length}`);
    const [place] = JSON.parse(String(execute(file, 'FULL').journeyServer(JSON.stringify({ verb: 'findLogs' }))));
    expect(place.log).toBe('Log');
  });

  it.each([
    ['over all of the log', `'Deals'!A1:C${log.length}`, 'Sales'],
    ['over its headings', "'Deals'!A1:C1", "'Deals'!A:C"],
    ['over a column', "'Deals'!A1:A1000", "'Deals'!A:C"],
  ])('takes another name %s for what it is', async (_, reference, found) => {
    const file = newSpreadsheet({ Deals: asSheet(log) });
    file.namedRanges.set('Sales', reference);
    const [place] = await sidebarOn(file).findLogs();
    expect(place.log).toBe(found);
  });
});

describe('writing in Sheets', () => {
  it('dates that are appended are dates, as in the row above', async () => {
    const file = newSpreadsheet({ Deals: asSheet(log) });
    const host = sidebarOn(file);
    const [place] = await host.findLogs();
    const headings = log[0].map(String);
    await host.appendRows({ log: place.log, addition: { headings, rows: [['x', 'New', 45_700.25]], looks: [null, null, null] } });
    expect(file.sheets.get('Deals')?.[log.length]).toEqual(['x', 'New', { serial: 45_700.25 }]);
  });

  it('shows the answer of a formula in the formats of its columns', async () => {
    const file = newSpreadsheet({ Deals: asSheet(log), Report: [] });
    const host = sidebarOn(file);
    const [place] = await host.findLogs();
    file.selected = { sheet: 'Report', row: 1, column: 1 };
    const what = { kind: 'formula', formula: '=JOURNEY_FUNNEL(Log)', rows: 4, looks: [null, 'count', 'share'] } as const;
    await host.insert({ what, chart: null, place: { kind: 'selection', log: place.log } });
    expect(file.dressed).toEqual([
      'setFontWeight Report!B2:D2 "bold"',
      'setNumberFormat Report!C3:C5 "#,##0"',
      'setNumberFormat Report!D3:D5 "0%"',
    ]);
  });

  it('finds a log without a name as whole columns, which formulas see grow', async () => {
    const file = newSpreadsheet({ Deals: asSheet(log) });
    const host = sidebarOn(file);
    const [place] = await host.findLogs();
    expect(place.log).toBe("'Deals'!A:C");
    const addition = { headings: log[0].map(String), rows: [['x', 'New', 45_700.25]], looks: [null, null, null] };
    expect(await host.appendRows({ log: place.log, addition })).toMatchObject({
      kind: 'done',
      address: `'Deals'!A${log.length + 1}:C${log.length + 1}`,
    });
    expect((await host.findLogs())[0].log).toBe(place.log);
    const rows = [...asSheet(log), ...Array.from({ length: 1000 - log.length }, () => ['', '', ''])];
    const whole = newSpreadsheet({ Deals: rows });
    expect(plain(callOnSheet(whole, 'JOURNEY_FUNNEL', 'Deals'))).toEqual(direct('FUNNEL'));
  });

  it.each(['chart', 'picture'] as const)('makes room for a %s that lies beyond the sheet’s edge', async (kind) => {
    const file = newSpreadsheet({ Deals: asSheet(log), Report: [] });
    file.selected = { sheet: 'Report', row: 1, column: 24 };
    const chart =
      kind === 'picture'
        ? { png: 'iVBORw0KGgo=', title: 'Funnel', width: 320, height: 200 }
        : ({ kind: 'columns', title: 'Funnel', labels: 0, series: [{ name: null, column: 1 }], funnel: null } as const);
    const what = {
      kind: 'values',
      cells: [
        ['Stage', 'Lost'],
        ['New', 1],
      ],
      looks: [],
    } as const;
    expect(await sidebarOn(file).insert({ what, chart, place: { kind: 'selection', log: 'Log' } })).toMatchObject({
      kind: 'done',
    });
    expect(file.charts.length + file.images.length).toBe(1);
  });

  it('draws a chart beside values, and takes both back', async () => {
    const file = newSpreadsheet({ Deals: asSheet(log) });
    const host = sidebarOn(file);
    const cells: Cell[][] = [
      ['Stage', 'Advanced', 'Lost'],
      ['New', 3, 1],
    ];
    const series = [
      { name: 'Advanced', column: 1 },
      { name: 'Lost', column: 2 },
    ];
    const chart = { kind: 'stacked bars', title: 'Funnel', labels: 0, series, funnel: null } as const;
    await host.insert({ what: { kind: 'values', cells, looks: [] }, chart, place: { kind: 'new sheet', name: 'Funnel' } });
    const drawn = { sheet: 'Funnel', type: 'BAR', isStacked: true, title: 'Funnel', ranges: ['A1:A2', 'B1:B2', 'C1:C2'] };
    expect(file.charts).toMatchObject([drawn]);
    expect(await host.undo()).toEqual({ kind: 'done' });
    expect(file.charts).toEqual([]);
    expect([...file.sheets.keys()]).toEqual(['Deals']);
  });
});

const openSheets: OpenStand = async (sheets) => {
  const file: Spreadsheet = newSpreadsheet(
    Object.fromEntries(
      Object.entries(sheets).map(([name, rows]) => [
        name,
        name === 'Deals' && typeof rows[1][2] === 'number' ? asSheet(rows) : rows,
      ]),
    ),
  );
  const cellAt = (sheet: string, a1: string): EmulatedCell => {
    const { row, column } = placeOf(a1);
    return file.sheets.get(sheet)?.[row]?.[column] ?? '';
  };
  return {
    host: { capabilities: { computes: 'on a server' }, ...sidebarOn(file) },
    select: async (sheet, a1) => {
      file.selected = { sheet, ...placeOf(a1) };
    },
    formulaAt: async (sheet, a1) => {
      const cell = cellAt(sheet, a1);
      return isFormulaCell(cell) ? cell.formula : '';
    },
    valueAt: async (sheet, a1) => {
      const cell = cellAt(sheet, a1);
      const { row, column } = placeOf(a1);
      if (cell === '' || cell === undefined) return spilledAt(file, sheet, row, column);
      if (typeof cell !== 'object' || cell === null) return cell;
      return 'serial' in cell ? cell.serial : cell.formula;
    },
    sheetNames: async () => [...file.sheets.keys()],
    setCell: async (sheet, a1, value) => {
      const { row, column } = placeOf(a1);
      const rows = file.sheets.get(sheet) as EmulatedCell[][];
      while (rows.length <= row) rows.push([]);
      while (rows[row].length <= column) rows[row].push('');
      rows[row][column] = value;
    },
    answered: async (sheet, a1, cells) => {
      const { row, column } = placeOf(a1);
      const rows = file.sheets.get(sheet) as EmulatedCell[][];
      file.hasSpills = true;
      rows[row][column] = { ...(rows[row][column] as FormulaCell), value: cells[0][0], spill: cells };
    },
    nameRange: async (name, reference) => {
      file.namedRanges.set(name, reference);
    },
    pictures: (sheet) => file.images.filter((image) => image.sheet === sheet).length,
    selectedRows: async () =>
      (file.selected.others ?? []).flatMap((address) => {
        const [from, to = from] = address.split(':').map((a1) => placeOf(a1).row + 1);
        return Array.from({ length: to - from + 1 }, (_, r) => from + r);
      }),
  };
};

hostContract('Sheets emulation', openSheets);
