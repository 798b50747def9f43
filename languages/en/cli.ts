import type { CliWords } from '../../cli/words.ts';
import { encodings } from '../../files/encodings.ts';

const names = encodings.join(', ');
const meant = (nearest: string | null, say: (name: string) => string): string => (nearest === null ? '' : say(nearest));

export const cli: CliWords = {
  noFunctionNamed: 'Name a function first.',
  noFunction: (name, nearest) => `There is no function “${name}”.${meant(nearest, (n) => ` Did you mean ${n}?`)}`,
  noOption: (word, options) => `There is no option ${word}. The options are: ${options}.`,
  optionValue: (option) => `The option ${option} needs a value behind it.`,
  optionTwice: (option) => `The option ${option} is given twice. Keep one.`,
  noValue: (option) => `The option ${option} takes no value.`,
  optionNotHere: (option, name) =>
    `${name} does not use ${option}${option === '--output' ? ': to keep an answer, put > file.txt at the end' : ''}. Leave it out.`,
  noEncoding: (name, nearest) =>
    `There is no encoding “${name}”.${meant(nearest, (n) => ` Did you mean ${n}?`)} The encodings are: ${names}.`,
  needsFile: (name) => `${name} needs a file, or - to read from the standard input.`,
  oneFile: (surplus) => `report takes one file, and no “${surplus}”. Leave it out; a blank in a name needs quotes.`,
  noFile: (path, folder) => `There is no file “${path}” in ${folder}.`,
  isFolder: (path) => `“${path}” is a folder. Name a file in it.`,
  unreadable: (path, why) => `“${path}” can’t be read: ${why}.`,
  stdinTwice: 'The standard input can be read once only. Name a file for the other table.',
  noPage: 'The page of the report is not built yet. Run npm run build.',
  isInput: (path) => `“${path}” is what the report is made of and would be lost. Name another file behind -o.`,
  exists: (path) => `“${path}” exists already. Add --force to replace it, or name another file.`,
  overwrite: (path) => `“${path}” exists already. Replace it? [y/N] `,
  kept: (path) => `“${path}” was left as it is.`,
  unwritable: (path, why) => `“${path}” can’t be written: ${why}. Name another place behind -o.`,
  written: (path) => `Written to ${path}.`,
  ownFault: (message) => `JourneySheet failed, which is its own fault: ${message}. Please report it with the file if you can.`,
  why: {
    EACCES: 'you may not',
    ENOSPC: 'the disk is full',
    ENOENT: 'its folder is missing',
    EROFS: 'the disk is read-only',
    ENOTDIR: 'part of the path is no folder',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'its name is too long',
  },
  usage: `Usage: journeysheet FUNCTION file [own parameters] [options]
       journeysheet report file [-o report.html] [options]
Options: --stages, --actions, --settings, --sheet, --encoding, --json, -o, --force
All functions and what each takes: journeysheet --help
`,
  file: (log) => `CSV, TSV, xlsx or JSON with ${log}; - reads the standard input`,
  own: 'in the order below; "" leaves one out, a table is a file',
  options: {
    stages: 'the stages table',
    actions: 'a second table of actions',
    settings: '"by=Rep; as of=2025-06-30", or a file with names and values',
    sheet: 'the sheet of a workbook',
    encoding: `how the log’s file writes letters, where CHECK says a wrong one: ${names}`,
    output: 'where the report goes: one page that works offline, with the numbers inside',
    force: 'replaces the file behind -o where there is one; what the report is made of is never replaced',
    json: 'the cells exactly, as JSON, and nothing else on the standard output',
  },
  codes:
    'Ends with 0 and an answer, 2 where there is none, 64 for wrong usage, 66 where a file can’t be read or written, 70 for a fault of our own.',
  functions: 'Functions',
};
