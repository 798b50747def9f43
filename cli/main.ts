import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readSheet } from '../catalog/files.ts';
import { type Argument, answerCells, callFunction, catalog, words as catalogWords, type FunctionSpec } from '../catalog/index.ts';
import { type Cells, Fault, fold, nearest, noteText, valueText } from '../core/index.ts';
import { type CommandLine, readCommandLine } from './arguments.ts';
import { tableText } from './print.ts';

/** What a run says and how it ends. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** 0 an answer, 2 a fault, 64 wrong usage. */
  readonly code: 0 | 2 | 64;
}

/** Where a run stands. */
export interface Surroundings {
  /** The folder that paths count from. */
  readonly folder: string;
  readonly stdin: () => Uint8Array;
}

const context = { dialect: { dot: '.', separator: ',' } } as const;

/** Runs one command line. Faults are one sentence on stderr with code 2, wrong usage and missing files end with 64. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const line = readCommandLine(argv);
  if (typeof line === 'string') return usage(line);
  if (line.isHelp || line.name === '')
    return line.isHelp ? { stdout: help(), stderr: '', code: 0 } : usage('Name a function first.');
  const spec = functionNamed(line.name);
  if (!spec) {
    const ids = catalog.map((f) => f.id);
    const guess = nearest(line.name, ids);
    return usage(`There is no function “${line.name}”.${guess ? ` Did you mean ${guess}?` : ''}`);
  }
  try {
    const args = await argumentsOf(spec, line, surroundings);
    if (typeof args === 'string') return usage(args);
    return print(spec, args, line);
  } catch (fault) {
    if (fault instanceof Fault) return { stdout: '', stderr: `${fault.message}\n`, code: 2 };
    throw fault;
  }
}

const usage = (sentence: string): Outcome => ({ stdout: '', stderr: `${sentence}\n\n${help()}`, code: 64 });

/** Finds a function in any spelling: `funnel`, `JOURNEY.FUNNEL`, `time-in-stage`, `TimeInStage`. */
function functionNamed(name: string): FunctionSpec | undefined {
  const plain = (text: string) => fold(text).replace(/ /g, '');
  const wanted = plain(name.replace(/^=?journey[._]/i, ''));
  return catalog.find((f) => plain(f.id) === wanted);
}

async function argumentsOf(spec: FunctionSpec, line: CommandLine, surroundings: Surroundings): Promise<Argument[] | string> {
  const { values, options } = line;
  const args: Argument[] = [];
  const own = spec.takesLog ? values.slice(1) : values;
  if (spec.takesLog) {
    if (values[0] === undefined) return `${spec.id} needs a file, or - to read from the standard input.`;
    const log = await cellsOf(values[0], surroundings, options.sheet ?? null);
    if (typeof log === 'string') return log;
    args.push(log);
  }
  for (const [i, value] of own.entries()) {
    const cells = spec.parameters[i]?.kind === 'table' && value !== '' ? await cellsOf(value, surroundings, null) : null;
    if (typeof cells === 'string') return cells;
    args.push(cells ?? value);
  }
  for (const option of ['stages', 'actions'] as const) {
    const path = options[option];
    if (path === undefined) continue;
    const cells = await cellsOf(path, surroundings, null);
    if (typeof cells === 'string') return cells;
    args.push(cells);
  }
  const { settings } = options;
  if (settings === undefined) return args;
  if (!isFile(resolve(surroundings.folder, settings))) return [...args, settings];
  const cells = await cellsOf(settings, surroundings, null);
  return typeof cells === 'string' ? cells : [...args, cells];
}

/** Reads a file as cells, or says that it is not there. */
async function cellsOf(path: string, surroundings: Surroundings, sheet: string | null): Promise<Cells | string> {
  if (path === '-') return readSheet({ name: '-', bytes: surroundings.stdin() }, sheet);
  const full = resolve(surroundings.folder, path);
  if (!isFile(full)) return `There is no file “${path}” in ${surroundings.folder}.`;
  return readSheet({ name: basename(full), bytes: readFileSync(full) }, sheet);
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function print(spec: FunctionSpec, args: readonly Argument[], line: CommandLine): Outcome {
  const answer = callFunction(spec, args, context);
  const { report, settings } = answer;
  const notes = answer.notes.map((note) => `${noteText(note, settings.language)}\n`).join('');
  if (line.isJson) return { stdout: `${JSON.stringify(answerCells(answer))}\n`, stderr: notes, code: 0 };
  const text = 'columns' in report ? tableText(report, settings) : valueText(report.value, report.kind, settings.language);
  return { stdout: `${text}\n${notes === '' ? '' : `\n${notes}`}`, stderr: '', code: 0 };
}

/** The catalog for people. */
export function help(): string {
  const { functions, log } = catalogWords.en;
  const lines = catalog.map((f) => {
    const { question, parameters } = functions[f.id as keyof typeof functions];
    const own = f.parameters.map((p) => (p.isOptional ? ` [${p.id}]` : ` ${p.id}`)).join('');
    const details = Object.entries(parameters).map(([id, means]) => `      ${id}: ${means}\n`);
    return `  ${f.id}${f.takesLog ? ' file' : ''}${own}\n      ${question}\n${details.join('')}`;
  });
  return `Usage: journeysheet FUNCTION file [own parameters] [options]

  file                 CSV, TSV, xlsx or JSON with ${log}; - reads the standard input
  own parameters       in the order below; "" leaves one out, a table is a file
  --stages file        the stages table
  --actions file       a second table of actions
  --settings text|file "by=Rep; as of=2025-06-30", or a file with names and values
  --sheet name         the sheet of a workbook
  --json               the cells exactly, as JSON, and nothing else on the standard output

Functions:
${lines.join('')}`;
}
