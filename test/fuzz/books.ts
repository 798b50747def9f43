import type { Cell } from '../../core/index.ts';
import { noTables } from '../../report/make-report.ts';
import { rowOfStep, type StepForm } from '../../workbook/log-step.ts';
import type { LogPlace } from '../../workbook/place.ts';
import type { Setup } from '../../workbook/setup.ts';
import type { Done, Written } from '../../workbook/writing/change.ts';
import { isBlankContent, isFormula } from '../../workbook/writing/contents.ts';
import type { Undone } from '../../workbook/writing/undo.ts';
import { type HistoryAnswer, type SetupAnswer, type WorkbookRequest, workOf } from '../../workbook/writing/verbs.ts';
import { type Content, doNow } from '../../workbook/writing/workbook.ts';
import { type MemoryBook, newMemoryBook } from '../hosts/memory-book.ts';
import { chanceOf } from './ranges.ts';

/** What a book holds that anybody could miss. */
interface Snapshot {
  readonly sheets: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly names: string;
  readonly drawn: string;
  readonly notes: string;
  readonly looks: string;
}

const cellText = (content: Content): string =>
  isBlankContent(content) ? '' : isFormula(content) ? `F${content.formula}` : `${typeof content}:${String(content)}`;

function trimmed<T>(list: readonly T[], isBlank: (one: T) => boolean): T[] {
  let end = list.length;
  while (end > 0 && isBlank(list[end - 1])) end--;
  return list.slice(0, end);
}

export function snapshotOf({ book, sheets, names, charts, pictures, looks }: MemoryBook): Snapshot {
  const rowsOf = (rows: readonly (readonly Content[])[]) =>
    trimmed(
      rows.map((row) =>
        trimmed(
          Array.from(row, (content) => cellText(content ?? '')),
          (text) => text === '',
        ),
      ),
      (row) => row.length === 0,
    );
  const filled = new Set<string>();
  for (const [name, rows] of sheets)
    rows.forEach((row, r) => {
      row.forEach((content, c) => {
        if (!isBlankContent(content)) filled.add(`${name} ${r} ${c}`);
      });
    });
  return {
    sheets: Object.fromEntries([...sheets].map(([name, rows]) => [name, rowsOf(rows)])),
    names: JSON.stringify(
      [...names].map(([name, { sheet, row, column, rows, columns }]) => [name, sheet, row, column, rows, columns]).sort(),
    ),
    drawn: JSON.stringify([[...charts.keys()].sort(), [...pictures.keys()].sort()]),
    notes: JSON.stringify(
      [...sheets.keys()].flatMap((sheet) => book.notes(sheet).map(({ row, column, text }) => [sheet, row, column, text])).sort(),
    ),
    looks: JSON.stringify([...looks].filter(([key]) => sheets.has(key.replace(/ \d+ \d+$/, ''))).sort()),
  };
}

type Pick = <T>(list: readonly T[]) => T;

const texts = [
  '=1+1',
  '+49',
  '@x',
  '-',
  'TRUE',
  '007',
  '1/2',
  "'q",
  'Kaut',
  'a; b',
  '',
  '=JOURNEY.FUNNEL(Log)',
  'Demo',
  'New',
  45_000,
  45_000.5,
  true,
  12,
  0,
  -1,
] as const;
const formulas: readonly (readonly [string, Cell])[] = [
  ['=JOURNEY.FUNNEL(Log)', 'Stage'],
  ['=JOURNEY_STAGES(Log;Stages)', 3],
  ['=SUM(A1:A3)', 3],
  ['=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"Demo")', 'Demo'],
  ['=IFERROR(__xludf.DUMMYFUNCTION("JOURNEY_FUNNEL(Log)"),"Stage")', '#NAME?'],
];

/** A workbook with a log, things of the user's own, and perhaps a set-up. */
function bookOf(chance: () => number, pick: Pick): MemoryBook {
  const log: Cell[][] = [['Deal', 'Stage', 'Date', 'Rep']];
  for (let d = 0; d < 1 + chance() * 8; d++) {
    let at = 45_000 + Math.floor(chance() * 60);
    for (const stage of ['New', 'Demo', 'Won'].slice(0, 1 + Math.floor(chance() * 3))) {
      log.push([chance() < 0.3 ? 1000 + d : `d${d}`, stage, at, pick(['Ann', 'Bob', ''])]);
      at += 1 + Math.floor(chance() * 20);
    }
  }
  const notes = Array.from({ length: Math.floor(chance() * 12) }, () =>
    Array.from({ length: Math.floor(chance() * 6) }, (): Cell => pick(texts)),
  );
  const memory = newMemoryBook({ Deals: log, Notes: notes });
  const formula = (): Content => {
    const [text, shown] = pick(formulas);
    const content = { formula: text };
    memory.answers.set(content, shown);
    return content;
  };
  const own = memory.sheets.get('Notes') as Content[][];
  for (let i = 0; i < chance() * 6; i++) {
    const [r, c] = [Math.floor(chance() * 14), Math.floor(chance() * 6)];
    while (own.length <= r) own.push([]);
    own[r][c] = formula();
  }
  if (chance() < 0.6) {
    const head = ['Stage', 'Outcome', ...(chance() < 0.5 ? ['Owner'] : []), ...(chance() < 0.4 ? ['Mine'] : [])].sort(
      () => chance() - 0.5,
    );
    const outcomes: Record<string, string> = { New: 'open', Demo: 'open', Won: 'won', Lost: 'lost' };
    const rows = Object.keys(outcomes)
      .slice(0, 2 + Math.floor(chance() * 3))
      .map((stage): Content[] =>
        head.map((heading) =>
          heading === 'Stage' ? stage : heading === 'Outcome' ? outcomes[stage] : chance() < 0.3 ? formula() : pick(texts),
        ),
      );
    memory.sheets.set('Stages', [...(chance() < 0.3 ? [['Our stages']] : []), head, ...rows]);
    if (chance() < 0.6)
      memory.names.set('Stages', {
        sheet: 'Stages',
        row: 0,
        column: 0,
        rows: 4 + Math.floor(chance() * 12),
        columns: head.length,
      });
  }
  if (chance() < 0.4) {
    memory.sheets.set(
      'Settings',
      [
        ['Setting', 'Value'],
        ['by', 'Rep'],
      ].slice(0, 1 + Math.floor(chance() * 2)),
    );
    memory.names.set('Settings', { sheet: 'Settings', row: 0, column: 0, rows: 5, columns: 2 });
  }
  if (chance() < 0.5)
    memory.names.set('Log', { sheet: 'Deals', row: 0, column: 0, rows: log.length + Math.floor(chance() * 5), columns: 4 });
  return memory;
}

function placeIn(memory: MemoryBook): LogPlace {
  const { rows } = memory.book.used('Deals');
  // What stopped midway may have left a name without its sheet.
  const isThere = (name: string) => memory.book.find(name) !== null;
  const named = (name: string, address: string) => (isThere(name) ? name : memory.sheets.has(name) ? address : null);
  const [stages, settings] = [named('Stages', "'Stages'!A1:F12"), isThere('Settings') ? 'Settings' : null];
  const table = (kind: 'stages' | 'settings', sheet: string, reference: string | null) =>
    reference === null ? [] : [{ kind, sheet, reference, why: 'name', hasRows: true, isUsed: true } as const];
  return {
    ...noTables,
    name: 'Deals',
    log: isThere('Log') ? 'Log' : `'Deals'!A1:D${rows}`,
    stages,
    settings,
    rows,
    tables: [...table('stages', 'Stages', stages), ...table('settings', 'Settings', settings)],
  };
}

/** One thing that a person asks for; `null` where the book has no place for it. */
function requestOf(memory: MemoryBook, chance: () => number, pick: Pick): WorkbookRequest | null {
  const place = placeIn(memory);
  const now = (request: WorkbookRequest) => doNow(workOf(request), memory.book).reply;
  const looks = (n: number) => Array.from({ length: n }, () => pick([null, 'date', 'share'] as const));
  switch (pick(['insert', 'append', 'setup', 'sheets', 'clear', 'repair', 'freeze', 'thaw', 'step', 'history'])) {
    case 'insert': {
      const [w, h] = [1 + Math.floor(chance() * 3), 1 + Math.floor(chance() * 4)];
      const what = pick([
        { kind: 'formula', formula: '=JOURNEY.FUNNEL(Log)', rows: h, looks: looks(w) },
        { kind: 'values', cells: Array.from({ length: h }, () => Array.from({ length: w }, () => pick(texts))), looks: looks(w) },
        { kind: 'picture', picture: { png: 'AA', title: 't', width: 1, height: 1 } },
      ]);
      const to = pick([
        { kind: 'selection', log: place.log },
        { kind: 'new sheet', name: pick(['Funnel', 'Deals', 'a/b*?[x]:', 'x'.repeat(40), '']) },
      ]);
      const chart = { kind: 'columns', title: 't', labels: 0, series: [], funnel: null };
      return { verb: 'insert', asked: { what, chart: what.kind !== 'picture' && chance() < 0.3 ? chart : null, place: to } };
    }
    case 'append': {
      const extra = chance() < 0.3 ? ['Seen by'] : [];
      const rows = Array.from({ length: 1 + Math.floor(chance() * 4) }, () => [
        'n1',
        pick(texts),
        45_100,
        pick(texts),
        ...extra.map(() => 45_100),
      ]);
      const headings = ['Deal', 'Stage', 'Date', 'Rep', ...extra];
      return {
        verb: 'appendRows',
        asked: { log: place.log, addition: { headings, rows, looks: headings.map((h) => (h === 'Date' ? 'date' : null)) } },
      };
    }
    case 'setup': {
      const found = now({ verb: 'setup', asked: { place, language: 'en' } }) as SetupAnswer;
      if (found.kind !== 'setup') return null;
      const before: Setup = found.setup;
      let stages = [...before.stages];
      if (chance() < 0.5) stages.sort(() => chance() - 0.5);
      if (chance() < 0.3 && stages.length > 2) stages = stages.filter(({ outcome }) => outcome !== 'open' || chance() < 0.7);
      if (chance() < 0.3) stages = stages.map((stage) => (chance() < 0.5 ? { ...stage, owner: String(pick(texts)) } : stage));
      const after = { ...before, stages, asOf: pick([null, '2025-06-30']) };
      return {
        verb: 'saveSetup',
        asked: {
          place,
          language: pick(['en', 'lv']),
          before,
          after,
          names: { Stages: 'Stages', Settings: 'Settings' },
          only: pick(['all', 'Settings']),
        },
      };
    }
    case 'sheets': {
      const contents = [
        [pick(texts), pick(texts)],
        [{ formula: '=JOURNEY.FUNNEL(Log)' }, pick(texts)],
      ];
      const sheet = {
        name: pick(['Funnel', 'Notes']),
        range: `R${Math.floor(chance() * 3)}`,
        spareRows: pick([null, 5]),
        isTable: false,
        blocks: [{ row: 0, column: 0, contents }],
        formats: [],
        drops: [],
        charts: [],
      };
      return { verb: 'makeSheets', asked: [sheet] };
    }
    case 'clear':
      return {
        verb: 'clearRows',
        asked: [{ range: pick(['Log', 'Stages', 'Nope']), rows: (memory.sheets.get('Deals') as Content[][]).slice(1, 4) }],
      };
    case 'repair':
      return {
        verb: 'repair',
        asked: {
          dialect: pick([
            { dot: '.', separator: ',' },
            { dot: '_', separator: ';' },
          ]),
          texts: [],
        },
      };
    case 'freeze':
      return { verb: 'freeze', asked: { suffix: 'frozen', asOf: null } };
    case 'thaw':
      return { verb: 'thaw', asked: null };
    case 'step': {
      const form = now({ verb: 'stepForm', asked: { place, language: 'en' } }) as StepForm | { kind: 'fault' };
      if (form.kind !== 'form') return null;
      const said = { who: '', action: pick(['', '=x']), feedback: '', objection: '', 'pain point': '' };
      const headings = { who: 'Who', action: 'Action', feedback: 'Feedback', objection: 'Objection', 'pain point': 'Pain point' };
      const addition = rowOfStep(form, { deal: 'd1', stage: 'Demo', date: '2025-03-01', ...said }, headings);
      return addition && { verb: 'appendRows', asked: { log: place.log, addition } };
    }
    default: {
      const exported = [
        ['Deal ID', 'Stage', 'Status', 'Created'],
        ['d0', 'Demo', 'Open', 45_000],
        ['1001', 'Demo', 'Open', 45_010],
      ];
      const found = now({
        verb: 'history',
        asked: { place, exported, exportedAt: '2025-02-01', language: 'en' },
      }) as HistoryAnswer;
      return found.kind !== 'preview' || found.addition.rows.length === 0
        ? null
        : { verb: 'appendRows', asked: { log: place.log, addition: found.addition } };
    }
  }
}

/** What stops a verb midway: at which call, before or after it is done, and how often. */
interface Stop {
  readonly call: number;
  readonly isDone: boolean;
  readonly times: number;
}

const STOPPED = 'the host stopped';

/** A book whose calls may be stopped. */
function stopping(memory: MemoryBook, stop: Stop | null): MemoryBook['book'] {
  let calls = 0;
  return new Proxy(memory.book, {
    get(book, verb, self) {
      const work = Reflect.get(book, verb, self) as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        calls++;
        const isStopped = stop !== null && calls >= stop.call && calls < stop.call + stop.times;
        if (isStopped && !stop.isDone) throw new Error(STOPPED);
        const reply = work.apply(book, args);
        if (isStopped) throw new Error(STOPPED);
        return reply;
      };
    },
  });
}

/** A foreign edit: somebody types somewhere. Gives what to compare, without that cell. */
function meddle(memory: MemoryBook, chance: () => number, pick: Pick): void {
  const sheet = pick([...memory.sheets.keys()]);
  const rows = memory.sheets.get(sheet) as Content[][];
  const [r, c] = [Math.floor(chance() * (rows.length + 2)), Math.floor(chance() * 6)];
  while (rows.length <= r) rows.push([]);
  rows[r][c] = `foreign ${Math.floor(chance() * 1e6)}`;
}

const isSame = (a: Snapshot, b: Snapshot): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Tells the first thing in which two snapshots differ. */
function difference(a: Snapshot, b: Snapshot): string {
  for (const key of ['names', 'drawn', 'notes', 'looks'] as const) if (a[key] !== b[key]) return `${key}: ${a[key]} → ${b[key]}`;
  for (const name of new Set([...Object.keys(a.sheets), ...Object.keys(b.sheets)])) {
    const [was, is] = [JSON.stringify(a.sheets[name]), JSON.stringify(b.sheets[name])];
    if (was !== is) return `${name}: ${was} → ${is}`;
  }
  return 'nothing';
}

/** Cells of the user's that a verb may change: it is asked to. */
function mayChange(verb: string, sheet: string, text: string, notes: string): boolean {
  if (verb === 'repair') return /JOURNEY|xludf/.test(text);
  if (verb === 'thaw') return notes.includes(JSON.stringify(sheet));
  if (verb === 'clearRows') return true;
  return verb === 'saveSetup' && /^(Stages|Settings)/.test(sheet);
}

function lostCell(verb: string, before: Snapshot, after: Snapshot): string | null {
  for (const [name, rows] of Object.entries(before.sheets)) {
    if (!after.sheets[name]) return `the sheet ${name} is gone`;
    for (const [r, row] of rows.entries())
      for (const [c, text] of row.entries())
        if (text !== '' && after.sheets[name][r]?.[c] !== text && !mayChange(verb, name, text, before.notes))
          return `${name} ${r} ${c}: ${text} → ${after.sheets[name][r]?.[c]}`;
  }
  return null;
}

/** Does some things to a book of this seed, stops some midway, meddles with some, and takes all back; tells what went wrong. */
export function complaintOfBook(seed: number): string | null {
  const chance = chanceOf(seed);
  const pick: Pick = (list) => list[Math.floor(chance() * list.length)];
  const memory = bookOf(chance, pick);
  const done: { readonly before: Snapshot; readonly written: Written; readonly verb: string }[] = [];
  for (let step = 0; step < 1 + chance() * 4; step++) {
    memory.selected = [
      {
        sheet: pick([...memory.sheets.keys()]),
        row: Math.floor(chance() * 14),
        column: Math.floor(chance() * 7),
        rows: 1,
        columns: 1,
      },
    ];
    const request = requestOf(memory, chance, pick);
    if (request === null) continue;
    const before = snapshotOf(memory);
    const stop =
      chance() < 0.4 ? { call: 1 + Math.floor(chance() * 25), isDone: chance() < 0.5, times: pick([1, 1, 1, 3, 40]) } : null;
    let outcome: Done<unknown>;
    try {
      outcome = doNow(workOf(request), stopping(memory, stop));
    } catch (error) {
      if ((error as Error).message !== STOPPED) return `${request.verb} raised ${(error as Error).stack}`;
      const after = snapshotOf(memory);
      if (!isSame(before, after)) return `${request.verb}, stopped at ${JSON.stringify(stop)}, left ${difference(before, after)}`;
      continue;
    }
    const after = snapshotOf(memory);
    const lost = outcome.failed ? null : lostCell(request.verb, before, after);
    if (lost !== null) return `${request.verb} changed ${lost}`;
    if (outcome.written === null) {
      if (!isSame(before, after)) return `${request.verb} wrote and did not say so: ${difference(before, after)}`;
      continue;
    }
    done.push({ before, written: JSON.parse(JSON.stringify(outcome.written)) as Written, verb: request.verb });
  }
  while (done.length > 0) {
    const { before, written, verb } = done.pop() as (typeof done)[number];
    const isMeddled = chance() < 0.3;
    if (isMeddled) meddle(memory, chance, pick);
    const held = snapshotOf(memory);
    const { reply } = doNow(workOf({ verb: 'undo', asked: written }), memory.book) as Done<Undone>;
    const since = snapshotOf(memory);
    if (reply.kind === 'changed') {
      if (!isMeddled) return `undo of ${verb} refused because of ${reply.address}`;
      if (!isSame(held, since)) return `undo of ${verb} refused and changed ${difference(held, since)}`;
      return null;
    }
    if (reply.kind !== 'done') return `undo of ${verb} says ${reply.kind}`;
    if (isMeddled) return null;
    if (!isSame(before, since)) return `undo of ${verb} left ${difference(before, since)}`;
  }
  return null;
}
