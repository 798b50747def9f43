import { basename } from 'node:path';
import { answerCells, callFunction } from '../calls/call.ts';
import type { Argument } from '../calls/define.ts';
import { catalog } from '../calls/functions.ts';
import { plainJson } from '../calls/plain-json.ts';
import { readSettingsText } from '../calls/settings-text.ts';
import type { Cells } from '../core/cells/cell.ts';
import { fold, nearest } from '../core/cells/fold.ts';
import type { ReadAs } from '../core/dataset/dataset.ts';
import { Fault } from '../core/fault.ts';
import type { FunctionSpec } from '../core/questions/declaration.ts';
import { noteText, valueText } from '../core/table/print.ts';
import type { Language } from '../core/words/language.ts';
import type { Encoding } from '../files/encodings.ts';
import { type FileSheet, readSheet } from '../files/files.ts';
import { pageWithReport, sharedReportOf } from '../port/shared-report.ts';
import { type CommandLine, encodingOf, readCommandLine } from './arguments.ts';
import { help } from './help.ts';
import { type Inputs, newInputs } from './inputs.ts';
import type { Flag, OptionName } from './options.ts';
import { permit, writeWhole } from './output.ts';
import { tableText } from './print.ts';
import { printable } from './printable.ts';
import { Refusal } from './refusal.ts';
import { type CliWords, cliWords } from './words.ts';

/** What a run says and how it ends. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** 0 an answer, 2 a fault, 64 wrong usage, 66 a file that can't be read or written, 70 a fault of our own. */
  readonly code: 0 | 2 | 64 | 66 | 70;
}

/** Where a run stands. */
export interface Surroundings {
  /** The folder that paths count from. */
  readonly folder: string;
  readonly language: Language;
  readonly stdin: () => Uint8Array;
  /** The page that shows a report, `null` where it was not built. */
  readonly page: () => string | null;
  /** Asks the person a question, `null` where nobody can answer. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
}

const context = { dialect: { dot: '.', separator: ',' } } as const;

/** Runs one command line. Whatever goes wrong is a sentence on stderr; wrong usage has the usage below it. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const outcome = await outcomeOf(argv, surroundings);
  return { ...outcome, stderr: printable(outcome.stderr) };
}

async function outcomeOf(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { language } = surroundings;
  const said = cliWords[language];
  const refused = (sentence: string, code: Outcome['code']): Outcome => ({ stdout: '', stderr: `${sentence}\n`, code });
  try {
    const line = readCommandLine(argv, said);
    if (line.flags.has('help')) return { stdout: help(language), stderr: '', code: 0 };
    if (line.name === '') throw new Refusal(said.noFunctionNamed, 64);
    return await (line.name === 'report' ? writeReport(line, surroundings) : answer(line, surroundings));
  } catch (error) {
    if (error instanceof Fault) return refused(error.message, 2);
    if (error instanceof Refusal)
      return refused(error.code === 64 ? `${error.message}\n\n${said.usage}` : error.message, error.code);
    return refused(said.ownFault(error instanceof Error ? error.message : String(error)), 70);
  }
}

/** What reads the files of a run, with the words to refuse them. */
interface Reading {
  readonly line: CommandLine;
  readonly inputs: Inputs;
  readonly said: CliWords;
  readonly language: Language;
}

const readingOf = (line: CommandLine, { folder, stdin, language }: Surroundings): Reading => {
  const said = cliWords[language];
  return { line, inputs: newInputs(folder, stdin, said), said, language };
};

/** Answers one question of the catalog. */
async function answer(line: CommandLine, surroundings: Surroundings): Promise<Outcome> {
  const reading = readingOf(line, surroundings);
  const spec = functionNamed(line.name, reading.said);
  refuseOptions(line, spec.id, ['output', 'force'], reading.said);
  const { args, readAs } = await argumentsOf(spec, reading);
  const answered = callFunction(spec, args, { ...context, readAs });
  const { report, settings } = answered;
  const notes = answered.notes.map((note) => `${noteText(note, settings.language)}\n`).join('');
  if (line.flags.has('json')) return { stdout: `${plainJson(answerCells(answered))}\n`, stderr: notes, code: 0 };
  const text = 'columns' in report ? tableText(report, settings) : valueText(report.value, report.kind, settings.language);
  return { stdout: printable(`${text}\n${notes === '' ? '' : `\n${notes}`}`), stderr: '', code: 0 };
}

/** Makes the whole report as one page that works offline, with its numbers inside and none of the log's cells. */
async function writeReport(line: CommandLine, surroundings: Surroundings): Promise<Outcome> {
  const reading = readingOf(line, surroundings);
  const { inputs, said, language } = reading;
  const { options, flags } = line;
  refuseOptions(line, 'report', ['json'], said);
  const [file, surplus] = line.values;
  if (file === undefined) throw new Refusal(said.needsFile('report'), 64);
  if (surplus !== undefined) throw new Refusal(said.oneFile(surplus), 64);
  const page = surroundings.page();
  if (page === null) throw new Refusal(said.noPage, 66);
  const { cells: log, readAs } = await logOf(file, reading);
  const side = async (path: string | undefined) => (path === undefined ? null : (await sheetOf(path, reading)).cells);
  const [stages, actions] = [await side(options.stages), await side(options.actions)];
  const given = options.settings === undefined ? null : await settingsOf(options.settings, reading);
  const settings = typeof given === 'string' ? tableOfSettings(given) : given;
  if (options.output !== undefined)
    await permit(surroundings.folder, options.output, { inputs, isForced: flags.has('force'), ask: surroundings.ask }, said);
  const tables = { log, stages, actions, settings, metrics: null, changes: null, readAs };
  const shared = await speaking(language, () => sharedReportOf(file === '-' ? 'report' : basename(file), tables));
  const html = pageWithReport(page, shared);
  if (options.output === undefined) return { stdout: html, stderr: '', code: 0 };
  writeWhole(surroundings.folder, options.output, html, said);
  return { stdout: `${said.written(options.output)}\n`, stderr: '', code: 0 };
}

/** Says no to options that would do nothing here. */
function refuseOptions(
  { options, flags }: CommandLine,
  name: string,
  unused: readonly (OptionName | Flag)[],
  said: CliWords,
): void {
  const given = unused.find((option) => options[option as OptionName] !== undefined || flags.has(option as Flag));
  if (given) throw new Refusal(said.optionNotHere(`--${given}`, name), 64);
}

/** Finds a function in any spelling: `funnel`, `JOURNEY.FUNNEL`, `time-in-stage`, `TimeInStage`. */
function functionNamed(name: string, said: CliWords): FunctionSpec {
  const plain = (text: string) => fold(text).replace(/ /g, '');
  const wanted = plain(name.replace(/^=?journey[._]/i, ''));
  const found = catalog.find((f) => plain(f.id) === wanted);
  if (found) return found;
  const ids = [...catalog.map((f) => f.id), 'report'];
  throw new Refusal(said.noFunction(name, nearest(name, ids)), 64);
}

interface Arguments {
  readonly args: readonly Argument[];
  readonly readAs: ReadAs | null;
}

async function argumentsOf(spec: FunctionSpec, reading: Reading): Promise<Arguments> {
  const { values, options } = reading.line;
  const [file] = values;
  if (spec.takesLog && file === undefined) throw new Refusal(reading.said.needsFile(spec.id), 64);
  const log = spec.takesLog ? await logOf(file, reading) : null;
  const args: Argument[] = log ? [log.cells] : [];
  for (const [i, value] of values.slice(args.length).entries())
    args.push(spec.parameters[i]?.kind === 'table' && value !== '' ? (await sheetOf(value, reading)).cells : value);
  for (const path of [options.stages, options.actions]) if (path !== undefined) args.push((await sheetOf(path, reading)).cells);
  if (options.settings !== undefined) args.push(await settingsOf(options.settings, reading));
  return { args, readAs: log?.readAs ?? null };
}

/** Gives settings as they were written, or the table of the file that was named. */
async function settingsOf(given: string, reading: Reading): Promise<string | Cells> {
  const isText = /[<>=]/.test(given) && !reading.inputs.isThere(given);
  return isText ? given : (await sheetOf(given, reading)).cells;
}

const tableOfSettings = (text: string): Cells =>
  readSettingsText(text).map(({ name, comparison, value }) => [name, `${comparison}${value}`]);

/** Reads the log: the sheet and the encoding that were asked for are its own. */
const logOf = (path: string, reading: Reading): Promise<FileSheet> =>
  sheetOf(path, reading, reading.line.options.sheet ?? null, encodingOf(reading.line, reading.said));

/** Reads a sheet of a file. */
async function sheetOf(
  path: string,
  { inputs, language }: Reading,
  sheet: string | null = null,
  encoding: Encoding | null = null,
): Promise<FileSheet> {
  const file = inputs.read(path);
  return speaking(language, () => readSheet(file, sheet, encoding));
}

/** Does some work whose faults are said in a language. */
async function speaking<T>(language: Language, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Fault ? new Fault(error.id, error.params, language) : error;
  }
}
