import type { Language } from '../core/words/say.ts';
import { encodings } from '../files/encodings.ts';
import type { OptionName } from './options.ts';

/** Every sentence of the command line itself, in one language. */
export interface CliWords {
  readonly noFunctionNamed: string;
  readonly noFunction: (name: string, nearest: string | null) => string;
  readonly noOption: (word: string, options: string) => string;
  readonly optionValue: (option: string) => string;
  readonly optionTwice: (option: string) => string;
  readonly noValue: (option: string) => string;
  readonly optionNotHere: (option: string, name: string) => string;
  readonly noEncoding: (name: string, nearest: string | null) => string;
  readonly needsFile: (name: string) => string;
  readonly oneFile: (surplus: string) => string;
  readonly noFile: (path: string, folder: string) => string;
  readonly isFolder: (path: string) => string;
  readonly unreadable: (path: string, why: string) => string;
  readonly stdinTwice: string;
  readonly noPage: string;
  readonly isInput: (path: string) => string;
  readonly exists: (path: string) => string;
  readonly overwrite: (path: string) => string;
  readonly kept: (path: string) => string;
  readonly unwritable: (path: string, why: string) => string;
  readonly written: (path: string) => string;
  readonly ownFault: (message: string) => string;
  /** By the codes of the system. */
  readonly why: Readonly<Record<'EACCES' | 'ENOSPC' | 'ENOENT' | 'EROFS' | 'ENOTDIR' | 'EISDIR' | 'ENAMETOOLONG', string>>;
  readonly usage: string;
  readonly file: (log: string) => string;
  readonly own: string;
  readonly options: Readonly<Record<OptionName | 'force' | 'json', string>>;
  readonly codes: string;
  readonly functions: string;
}

const names = encodings.join(', ');
const meant = (nearest: string | null, say: (name: string) => string): string => (nearest === null ? '' : say(nearest));

const en: CliWords = {
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

const lv: CliWords = {
  noFunctionNamed: 'Vispirms nosauciet funkciju.',
  noFunction: (name, nearest) => `Nav funkcijas „${name}”.${meant(nearest, (n) => ` Varbūt domāta ${n}?`)}`,
  noOption: (word, options) => `Nav opcijas ${word}. Opcijas ir: ${options}.`,
  optionValue: (option) => `Aiz opcijas ${option} jābūt vērtībai.`,
  optionTwice: (option) => `Opcija ${option} dota divreiz. Atstājiet vienu.`,
  noValue: (option) => `Opcijai ${option} vērtības nav.`,
  optionNotHere: (option, name) =>
    `${name} neizmanto ${option}${option === '--output' ? '; lai atbildi saglabātu, beigās rakstiet > fails.txt' : ''}. Izlaidiet to.`,
  noEncoding: (name, nearest) => `Nav kodējuma „${name}”.${meant(nearest, (n) => ` Varbūt domāts ${n}?`)} Kodējumi ir: ${names}.`,
  needsFile: (name) => `${name} vajag failu vai -, lai lasītu standarta ievadi.`,
  oneFile: (surplus) => `report ņem vienu failu, bez „${surplus}”. Izlaidiet to; nosaukumam ar atstarpi vajag pēdiņas.`,
  noFile: (path, folder) => `Mapē ${folder} nav faila „${path}”.`,
  isFolder: (path) => `„${path}” ir mape. Nosauciet failu tajā.`,
  unreadable: (path, why) => `„${path}” nevar nolasīt: ${why}.`,
  stdinTwice: 'Standarta ievadi var lasīt tikai vienreiz. Otrai tabulai nosauciet failu.',
  noPage: 'Pārskata lapa vēl nav uzbūvēta. Palaidiet npm run build.',
  isInput: (path) => `No „${path}” tiek veidots pārskats, un tas zustu. Aiz -o nosauciet citu failu.`,
  exists: (path) => `„${path}” jau ir. Lai to aizstātu, pievienojiet --force, vai nosauciet citu failu.`,
  overwrite: (path) => `„${path}” jau ir. Aizstāt? [j/N] `,
  kept: (path) => `„${path}” palika, kāds bija.`,
  unwritable: (path, why) => `„${path}” nevar ierakstīt: ${why}. Aiz -o nosauciet citu vietu.`,
  written: (path) => `Ierakstīts failā ${path}.`,
  ownFault: (message) => `JourneySheet kļūdījās paša vainas dēļ: ${message}. Lūdzu, ziņojiet, ja var, kopā ar failu.`,
  why: {
    EACCES: 'nav atļauts',
    ENOSPC: 'disks ir pilns',
    ENOENT: 'tā mapes nav',
    EROFS: 'disks ir tikai lasāms',
    ENOTDIR: 'daļa ceļa nav mape',
    EISDIR: 'tā ir mape',
    ENAMETOOLONG: 'nosaukums ir par garu',
  },
  usage: `Lietojums: journeysheet FUNKCIJA fails [parametri] [opcijas]
           journeysheet report fails [-o parskats.html] [opcijas]
Opcijas: --stages, --actions, --settings, --sheet, --encoding, --json, -o, --force
Visas funkcijas un ko katra ņem: journeysheet --help
`,
  file: (log) => `CSV, TSV, xlsx vai JSON: ${log}; - lasa standarta ievadi`,
  own: 'tālāk dotajā secībā; "" vienu izlaiž, tabula ir fails',
  options: {
    stages: 'posmu tabula',
    actions: 'otra darbību tabula',
    settings: '"by=Rep; as of=2025-06-30" vai fails ar nosaukumiem un vērtībām',
    sheet: 'darbgrāmatas lapa',
    encoding: `kā žurnāla failā rakstīti burti, ja CHECK saka nepareizi: ${names}`,
    output: 'kur rakstīt pārskatu: viena lapa, kas strādā bez tīkla, ar skaitļiem tajā',
    force: 'aizstāj failu aiz -o, ja tāds ir; to, no kā veido pārskatu, neaizstāj nekad',
    json: 'tieši šūnas kā JSON, un nekas cits standarta izvadē',
  },
  codes:
    'Beidzas ar 0 un atbildi, ar 2, ja tās nav, ar 64 nepareizam lietojumam, ar 66, ja failu nevar nolasīt vai ierakstīt, ar 70 mūsu pašu kļūdai.',
  functions: 'Funkcijas',
};

export const cliWords: Record<Language, CliWords> = { en, lv };
