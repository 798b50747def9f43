import type { Language } from '../../core/words/language.ts';
import { type HistoryPreview, type HistoryRequest, type OtherLayout, previewOf } from '../history.ts';
import { type StepForm, stepFormOf } from '../log-step.ts';
import type { LogPlace } from '../place.ts';
import { keptTable, type Setup, type SheetNames, setupOf, tablesOfSetup } from '../setup.ts';
import { cellsAddress } from './address.ts';
import { type Appended, type AppendRequest, appendRows } from './append.ts';
import type { Done, Written } from './change.ts';
import { type Cleared, clearRows, type RowsToClear } from './clear.ts';
import { type FreezeRequest, type Frozen, freeze, type Thawed, thaw } from './freeze.ts';
import { type Inserted, type Insertion, insert } from './insert.ts';
import { whole } from './journal.ts';
import type { TableToWrite } from './merge.ts';
import { type Made, makeSheets, type NewSheet } from './new-sheets.ts';
import { type Repaired, type RepairRequest, repair } from './repair.ts';
import { type Shown, type ShowRequest, saying, showDeals, tablesAt } from './show.ts';
import { type Tabled, writeTables } from './table.ts';
import { type Undone, undo } from './undo.ts';
import { on, type Work } from './workbook.ts';

/** Why there is no answer, in one sentence. */
export interface NoAnswer {
  readonly kind: 'fault';
  readonly sentence: string;
}

/** What is selected in the sheet. */
export interface Selection {
  readonly sheet: string;
  /** Without the sheet: `B4` or `B4:C9`. */
  readonly address: string;
}

/** Which log is meant, and the language of the answer. */
export interface PlaceRequest {
  readonly place: LogPlace;
  readonly language: Language;
}

/** A set-up as it was read and as it shall be, and which of its tables to write. */
export interface SaveRequest extends PlaceRequest {
  readonly before: Setup;
  readonly after: Setup;
  readonly names: SheetNames;
  readonly only: 'all' | 'Settings';
}

export type SetupAnswer = { readonly kind: 'setup'; readonly setup: Setup } | NoAnswer;
export type HistoryAnswer = HistoryPreview | OtherLayout | NoAnswer;
export type StepAnswer = StepForm | OtherLayout | NoAnswer;

/** The verbs of the port that read and write the cells of a workbook step by step. */
export interface WorkbookVerbs {
  selection(): Promise<Selection>;
  /** Selects the rows of the log behind an answer. */
  showDeals(request: ShowRequest): Promise<Shown>;
  /** Writes a formula or values, with a native chart if one is wanted. */
  insert(insertion: Insertion): Promise<Inserted>;
  appendRows(request: AppendRequest): Promise<Appended>;
  /** Creates or brings up to date the tables of the set-up. */
  writeTables(tables: readonly TableToWrite[]): Promise<Tabled>;
  /** Makes those sheets that are not there yet, beside those that are. */
  makeSheets(sheets: readonly NewSheet[]): Promise<Made>;
  /** Takes rows out of tables. */
  clearRows(tables: readonly RowsToClear[]): Promise<Cleared>;
  /** Puts right the formulas of ours on every sheet. */
  repair(request: RepairRequest): Promise<Repaired>;
  /** Copies the selected sheet with values in place of our formulas. */
  freeze(request: FreezeRequest): Promise<Frozen>;
  /** Brings the formulas of the selected sheet back. */
  thaw(nothing: null): Promise<Thawed>;
  /** Takes back the last insertion, appended rows or tables. */
  undo(): Promise<Undone>;
  setup(request: PlaceRequest): Promise<SetupAnswer>;
  /** Writes what was changed of a set-up to the tables that hold it. */
  saveSetup(request: SaveRequest): Promise<Tabled | NoAnswer>;
  history(request: HistoryRequest): Promise<HistoryAnswer>;
  stepForm(request: PlaceRequest): Promise<StepAnswer>;
}

/** One of these verbs with what it is asked, as it crosses to where the workbook is. */
export type WorkbookRequest =
  | { readonly verb: Exclude<keyof WorkbookVerbs, 'undo' | 'selection'>; readonly asked: unknown }
  | { readonly verb: 'selection'; readonly asked: null }
  | { readonly verb: 'undo'; readonly asked: Written | null };

type RequestOf<K extends keyof WorkbookVerbs> = Parameters<WorkbookVerbs[K]>[0];
type Reply<K extends keyof WorkbookVerbs> = Awaited<ReturnType<WorkbookVerbs[K]>>;

/** Does what a verb asks; a verb that writes tells what it wrote. */
export function workOf({ verb, asked }: WorkbookRequest): Work<Done<unknown>> {
  switch (verb) {
    case 'insert':
      return whole(insert(asked as RequestOf<'insert'>));
    case 'appendRows':
      return whole(appendRows(asked as RequestOf<'appendRows'>));
    case 'writeTables':
      return whole(writeTables(asked as RequestOf<'writeTables'>));
    case 'makeSheets':
      return whole(makeSheets(asked as RequestOf<'makeSheets'>));
    case 'clearRows':
      return whole(clearRows(asked as RequestOf<'clearRows'>));
    case 'repair':
      return whole(repair(asked as RequestOf<'repair'>));
    case 'freeze':
      return whole(freeze(asked as RequestOf<'freeze'>));
    case 'thaw':
      return whole(thaw());
    case 'undo':
      return undo(asked);
    case 'selection':
      return answering(selection());
    case 'showDeals':
      return answering(showDeals(asked as RequestOf<'showDeals'>));
    case 'saveSetup':
      return whole(saveSetup(asked as RequestOf<'saveSetup'>));
    case 'setup':
      return answering(setup(asked as RequestOf<'setup'>));
    case 'history':
      return answering(history(asked as RequestOf<'history'>));
    case 'stepForm':
      return answering(stepForm(asked as RequestOf<'stepForm'>));
  }
}

function* answering<R>(work: Work<R>): Work<Done<R>> {
  return { reply: yield* work, written: null };
}

function* selection(): Work<Selection> {
  const area = yield* on('selected');
  return { sheet: area.sheet, address: cellsAddress(area) };
}

function* setup({ place, language }: RequestOf<'setup'>): Work<SetupAnswer> {
  const cells = yield* tablesAt(place);
  return saying(language, () => ({ kind: 'setup', setup: setupOf(cells, language) }));
}

function* saveSetup({ place, language, before, after, names, only }: SaveRequest): Work<Tabled | NoAnswer> {
  const isGuessed = place.settings !== null && keptTable(place.tables, 'settings') === null;
  const guessed = isGuessed ? yield* on('values', place.settings as string) : [];
  const tables = saying(language, () => tablesOfSetup(after, before, place.tables, guessed, names, language));
  if ('sentence' in tables) return tables;
  return yield* writeTables(tables.filter(({ name }) => only === 'all' || name === only));
}

function* history({ place, ...request }: HistoryRequest): Work<HistoryAnswer> {
  const cells = yield* tablesAt(place);
  return saying(request.language, () => previewOf(cells, request));
}

function* stepForm({ place, language }: RequestOf<'stepForm'>): Work<StepAnswer> {
  const cells = yield* tablesAt(place);
  return saying(language, () => stepFormOf(cells, language));
}

/** Raised where a verb stopped midway and not all of it could be brought back: *Undo* has what is left. */
export class HalfDone extends Error {
  readonly address: string;
  constructor(sentence: string, address: string) {
    super(sentence);
    this.address = address;
  }
}

/** Makes the verbs out of one that does them where the workbook is. What was written last is kept here, to be taken back. */
export function bookVerbs(perform: (request: WorkbookRequest) => Promise<Done<unknown>>): WorkbookVerbs {
  let last: Written | null = null;
  const ask =
    <K extends Exclude<keyof WorkbookVerbs, 'undo' | 'selection'>>(verb: K) =>
    async (asked: RequestOf<K>): Promise<Reply<K>> => {
      const { reply, written, failed } = await perform({ verb, asked });
      last = written ?? last;
      if (failed) throw new HalfDone(failed.sentence, failed.address);
      return reply as Reply<K>;
    };
  return {
    selection: async () => (await perform({ verb: 'selection', asked: null })).reply as Selection,
    showDeals: ask('showDeals'),
    insert: ask('insert'),
    appendRows: ask('appendRows'),
    writeTables: ask('writeTables'),
    makeSheets: ask('makeSheets'),
    clearRows: ask('clearRows'),
    repair: ask('repair'),
    freeze: ask('freeze'),
    thaw: ask('thaw'),
    async undo() {
      const { reply, written, failed } = await perform({ verb: 'undo', asked: last });
      const undone = reply as Undone;
      if (undone.kind === 'done' || failed) last = written;
      if (failed) throw new HalfDone(failed.sentence, failed.address);
      return undone;
    },
    setup: ask('setup'),
    saveSetup: ask('saveSetup'),
    history: ask('history'),
    stepForm: ask('stepForm'),
  };
}
