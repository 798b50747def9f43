import type { ToolWords } from '../../tools/words.ts';

export const tools: ToolWords = {
  start: {
    sample: 'Parauga žurnāls',
    at: 'Darbgalds no dist/, tikai šajā datorā',
    own: 'Savs žurnāls: npm start -- deals.csv, vai ievelciet failu lapā.',
    stop: 'Beigt: Ctrl-C.',
    noFile: (file, folder) => `Mapē ${folder} nav faila „${file}”.`,
    isFolder: (file) => `„${file}” ir mape. Nosauciet failu tajā.`,
    unreadable: (file, why) => `„${file}” nevar nolasīt (${why}). Pārbaudiet piekļuves tiesības vai nokopējiet to.`,
    noPort: (port) => `„${port}” nav ports. Dodiet skaitli līdz 65535.`,
    taken: (port, why) => `Portu ${port} nevar izmantot (${why}). Dodiet citu: --port 5180.`,
    oneFile: (files) => `Pa vienam failam, nevis ${files}.`,
  },
  startExcel: {
    served: (origin) => `JourneySheet ir pieejams ${origin} līdz Ctrl-C, tikai šim datoram.`,
    trust: (file) => `1. Vienreiz: lai dators uzticas sertifikātam ${file}. Tas izveidots šeit un galvo tikai par localhost.`,
    put: (manifest) => `2. Pievienojiet ${manifest} programmai Excel:`,
    web: 'Tīmeklī: atveriet darbgrāmatu excel.cloud.microsoft; Sākums > Pievienojumprogrammas > Citas > Manas > Augšupielādēt; izvēlieties failu.',
    windows:
      'Windows: koplietojiet faila mapi; Excel Fails > Opcijas > Drošības kontroles centrs > iestatījumi > Uzticami pievienojumprogrammu katalogi, pievienojiet mapi un atzīmējiet Rādīt izvēlnē; palaidiet Excel no jauna; Sākums > Pievienojumprogrammas > Papildu > Koplietojamā mape.',
    mac: (manifest) =>
      `Mac: cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ (izveidojiet mapi, ja tās nav); palaidiet Excel no jauna; Sākums > Pievienojumprogrammas.`,
    see: '3. Parādās cilne JourneySheet. Pēc izmaiņām: npm run build, tad no jauna atveriet rūti.',
    guide: 'Visi soļi, un kā to izņemt: docs/install-excel.md.',
    anew: {
      old: 'Sertifikāta termiņš beidzās, tāpēc izveidots jauns: izpildiet 1. soli vēlreiz.',
      broken: 'Šeit glabātais sertifikāts bija bojāts, tāpēc izveidots jauns: izpildiet 1. soli vēlreiz.',
      open: 'Sertifikāta atslēgu šajā datorā varēja lasīt citi, tāpēc izveidots jauns: izpildiet 1. soli vēlreiz.',
    },
    noPort: (port) => `„${port}” nav ports. Dodiet skaitli līdz 65535.`,
    taken: (port, why) => `Portu ${port} nevar izmantot (${why}). Dodiet citu: --port 3000.`,
    unkept: (folder, why) => `Sertifikātu nevar glabāt mapē ${folder} (${why}). Nosauciet citu mapi mainīgajā JOURNEYSHEET_HOME.`,
  },
  deploySheets: {
    login: `Šeit neviens nav pieteicies Google. Dariet to vienreiz, tad vēlreiz npm run deploy:sheets:
  1. Ieslēdziet Apps Script API: https://script.google.com/home/usersettings
  2. npx clasp login`,
    script: `Nav zināms, uz kuru Apps Script projektu sūtīt. Vai nu izveidojiet jaunu:
  npx clasp create-script --type standalone --title JourneySheet --rootDir .clasp
vai nosauciet savu (tā adresē starp /projects/ un /edit):
  SCRIPT_ID=… npm run deploy:sheets`,
    unreadable: 'Failu .clasp.json nevar nolasīt. Dzēsiet vai izlabojiet to.',
    checks: 'Nekas nav nosūtīts: projekts neiztur pārbaudes.',
    failed: 'Nekas nav nosūtīts; augstāk ir clasp vārdi. Ja Google atsaka, skatiet docs/install-sheets.md.',
    done: (id) => `Nosūtīts. Izmēģiniet: https://script.google.com/d/${id}/edit, Deploy > Test deployments > Editor add-on.
Ko apskatīt: docs/live-checks.md.`,
  },
  serve: {
    403: ({ origin }) => `JourneySheet atbild tikai adresē ${origin}. Atveriet to.`,
    404: () => 'Tāda faila nav. Ejiet atpakaļ uz lapu, kas atveda šurp, vai palaidiet JourneySheet no jauna.',
    405: () => 'Šeit failus var tikai lasīt.',
    500: () => 'Failu nevarēja nolasīt. Pārbaudiet, vai tas vēl ir, un ielādējiet lapu vēlreiz.',
  },
  reference: {
    title: 'Funkcijas',
    intro: ({
      rules,
      settings,
      overrides,
    }) => `Izveidots no kataloga ar \`npm run generate\`; skaitīts pēc noteikumu versijas ${rules}. Excel raksta \`JOURNEY.NAME\`, Sheets
raksta \`JOURNEY_NAME\`. Pēc žurnāla un pašas funkcijas parametriem jebkurā secībā nāk posmu tabula, darbību tabula un
iestatījumi. Iestatījumi ir \`nosaukums=vērtība; nosaukums=vērtība\` vai divas kolonnas ar nosaukumiem un vērtībām: ${settings};
kolonnu norādes ${overrides}; un jebkurš cits žurnāla virsraksts kā
filtrs (\`Rep=Ann|Bob; Value>=10000; Region<>West\`). Ar \`where\` priekšā nosaukums vienmēr ir virsraksts, arī tad, ja tā sauc
iestatījumu (\`where Level=Augsts\`); nosaukumi un vērtības ar zīmēm liekami pēdiņās (\`where "Izmērs; reģions"="a|b"\`).`,
    columns: 'Kolonnas',
    settings: 'Iestatījumi, kam šeit ir nozīme',
    none: 'language',
  },
};
