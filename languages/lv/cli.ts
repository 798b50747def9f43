import type { CliWords } from '../../cli/words.ts';
import { encodings } from '../../files/encodings.ts';

const names = encodings.join(', ');
const meant = (nearest: string | null, say: (name: string) => string): string => (nearest === null ? '' : say(nearest));

export const cli: CliWords = {
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
