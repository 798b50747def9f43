import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Argument, FunctionSpec } from '../catalog/define.ts';
import { readSheet } from '../catalog/files.ts';
import { catalog } from '../catalog/functions.ts';
import { answerCells, callFunction } from '../catalog/gate.ts';
import type { PanelCells } from '../catalog/panel.ts';
import { plainJson } from '../catalog/plain-json.ts';
import { pageWithReport, sharedReportOf } from '../catalog/shared-report.ts';
import { words as catalogWords } from '../catalog/words/index.ts';
import type { Cells } from '../core/cells/cell.ts';
import { fold, nearest } from '../core/cells/fold.ts';
import { Fault } from '../core/fault.ts';
import { noteText, valueText } from '../core/report/print.ts';
import { type CommandLine, readCommandLine } from './arguments.ts';
import { tableText } from './print.ts';
import { printable } from './printable.ts';

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
  /** The page that shows a report, `null` where it was not built. */
  readonly page: () => string | null;
}

const context = { dialect: { dot: '.', separator: ',' } } as const;

/** Runs one command line. Faults are one sentence on stderr with code 2, wrong usage and missing files end with 64. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const outcome = await outcomeOf(argv, surroundings);
  return { ...outcome, stderr: printable(outcome.stderr) };
}

async function outcomeOf(argv: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const line = readCommandLine(argv);
  if (typeof line === 'string') return usage(line);
  if (line.isHelp || line.name === '')
    return line.isHelp ? { stdout: help(), stderr: '', code: 0 } : usage('Name a function first.');
  if (line.name === 'report') return saying(() => writeReport(line, surroundings));
  const spec = functionNamed(line.name);
  if (!spec) {
    const ids = catalog.map((f) => f.id);
    const guess = nearest(line.name, ids);
    return usage(`There is no function “${line.name}”.${guess ? ` Did you mean ${guess}?` : ''}`);
  }
  return saying(async () => {
    const args = await argumentsOf(spec, line, surroundings);
    return typeof args === 'string' ? usage(args) : print(spec, args, line);
  });
}

/** Says a fault in one sentence. */
async function saying(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof Fault) return { stdout: '', stderr: `${fault.message}\n`, code: 2 };
    throw fault;
  }
}

/** Makes the whole report as one page that works offline, with its numbers inside and none of the log's cells. */
async function writeReport({ values, options }: CommandLine, surroundings: Surroundings): Promise<Outcome> {
  const [file] = values;
  if (file === undefined) return usage('report needs a file, or - to read from the standard input.');
  const page = surroundings.page();
  if (page === null) return usage('The page of the report is not built yet: run npm run build.');
  const side = (path: string | undefined) => (path === undefined ? null : cellsOf(path, surroundings, null));
  const [log, stages, actions, settings] = await Promise.all([
    cellsOf(file, surroundings, options.sheet ?? null),
    side(options.stages),
    side(options.actions),
    side(options.settings),
  ]);
  for (const cells of [log, stages, actions, settings]) if (typeof cells === 'string') return usage(cells);
  const cells = { log, stages, actions, settings } as PanelCells;
  const html = pageWithReport(page, sharedReportOf(file === '-' ? 'report' : basename(file), cells));
  if (options.output === undefined) return { stdout: html, stderr: '', code: 0 };
  writeFileSync(resolve(surroundings.folder, options.output), html);
  return { stdout: `Written to ${options.output}.\n`, stderr: '', code: 0 };
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
  if (line.isJson) return { stdout: `${plainJson(answerCells(answer))}\n`, stderr: notes, code: 0 };
  const text = 'columns' in report ? tableText(report, settings) : valueText(report.value, report.kind, settings.language);
  return { stdout: printable(`${text}\n${notes === '' ? '' : `\n${notes}`}`), stderr: '', code: 0 };
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
       journeysheet report file [-o report.html] [options]

  file                 CSV, TSV, xlsx or JSON with ${log}; - reads the standard input
  own parameters       in the order below; "" leaves one out, a table is a file
  --stages file        the stages table
  --actions file       a second table of actions
  --settings text|file "by=Rep; as of=2025-06-30", or a file with names and values
  --sheet name         the sheet of a workbook
  -o, --output file    where the report goes: one page that works offline, with the numbers inside
  --json               the cells exactly, as JSON, and nothing else on the standard output

Functions:
${lines.join('')}`;
}
