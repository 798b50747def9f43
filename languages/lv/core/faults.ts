import type { Crm } from '../../../core/words/crm.ts';
import type { Words } from '../../../core/words/shape.ts';
import { say } from '../say.ts';
import { files } from './files.ts';
import { recipes } from './recipes.ts';

const { number, quote, names } = say;

const meant = (nearest: string | null) => (nearest === null ? '' : ` Varbūt domāts ${quote(nearest)}?`);

export const faults: Words['faults'] = {
  emptyRange: () => 'Diapazons ir tukšs. Izvēlieties šūnas, kurās ir jūsu darījumi, kopā ar virsrakstu rindu.',
  oneCell: (p) => `Diapazons ir viena šūna, ${quote(p.seen)}. Izvēlieties visu žurnālu ar virsrakstu rindu, piemēram, A1:H.`,
  onlyHeadings: (p) =>
    `Diapazonā ir virsraksti, bet zem tiem nav rindu: ${names(p.columns)}. Izvēlieties arī rindas, piemēram, A1:H.`,
  firstRowIsData: (p) =>
    `Pirmā rinda izskatās pēc datiem, nevis virsrakstiem: ${p.row.map((cell) => quote(cell)).join(', ')}. Iekļaujiet virsrakstu rindu: tabulai DealLog[#All] vai diapazonu, piemēram, A1:H.`,
  noDealColumn: (p) =>
    `Neviena kolonna neizskatās pēc darījuma. Kolonnas ir: ${names(p.columns)}. Nosauciet vienu „Darījums” vai izvēlieties to sadaļā Iestatīšana (iestatījums: deal column=…).`,
  noStageColumn: (p) =>
    `Neviena kolonna neizskatās pēc posma. Kolonnas ir: ${names(p.columns)}. Nosauciet vienu „Posms” vai izvēlieties to sadaļā Iestatīšana (iestatījums: stage column=…).`,
  noTimeColumn: (p) =>
    `Nevienā kolonnā nav brīža, kad darījums ienāca posmā. Kolonnas ir: ${names(p.columns)}. Nosauciet vienu „Ienāca” un ierakstiet tajā datumus vai izvēlieties to sadaļā Iestatīšana (iestatījums: entered column=…).`,
  noHistory: (p: { crm: Crm }) =>
    `Šajā žurnālā ir viena rinda katram darījumam un nav vēstures, tāpēc no tā nevar pateikt, kad darījumi gāja no posma uz posmu. Uzvaru daļu, ciklu, vērtību un segmentus tas pasaka: jautājiet CHECK, SEGMENTS, COHORTS vai VELOCITY. Posmiem: ${recipes[p.crm]}`,
  listWithoutDates: (p: { crm: Crm }) =>
    `Šis saraksts pasaka, kurā posmā ir katrs darījums, bet ne kopš kura laika. Eksportējiet arī izveides un slēgšanas datumu, lai redzētu uzvaru daļu un ciklu. Posmiem: ${recipes[p.crm]}`,
  whichPipeline: (p: { pipelines: readonly string[] }) =>
    `Žurnālā ir ${number(p.pipelines.length)} piltuves ar saviem posmiem: ${names(p.pipelines)}. Izvēlieties vienu (iestatījums: pipeline=…).`,
  noSuchPipeline: (p: { name: string; nearest: string | null; known: readonly string[] }) =>
    p.known.length === 0
      ? `Žurnālā nav nosaukta neviena piltuve, tāpēc ${quote(p.name)} izvēlēties nevar. Izlaidiet iestatījumu pipeline vai nosauciet kolonnu (iestatījums: pipeline column=…).`
      : `Žurnālā nav piltuves ${quote(p.name)}.${meant(p.nearest)} Piltuves ir: ${names(p.known)}.`,
  entryOrExit: (p: { column: string }) =>
    `Kolonnā ${quote(p.column)} var būt ieeja posmā vai izeja no tā; dienas posmā der abējādi. Pievienojiet iestatījumu entered column=${p.column} vai left column=${p.column}.`,
  exportDateNeeded: (p: { stage: string }) =>
    `Eksports nepasaka, kad darījumi nonāca posmā ${quote(p.stage)}. Norādiet, kurā dienā tas veikts.`,
  noUsableRow: (p) =>
    `Nevienu no ${number(p.rows)} rindām nevar izmantot: katrai vajag darījumu, posmu un datumu. CHECK parāda, kā trūkst katrā rindā.`,
  tooManyStages: (p) =>
    `Kolonnā ${quote(p.column)} ir ${number(p.count)} dažādas vērtības, posmiem tas ir par daudz (lielākais skaits: ${number(p.most)}). Izvēlieties citu kolonnu sadaļā Iestatīšana (iestatījums: stage column=…).`,
  onlyOutcomes: (p) =>
    `Posmu kolonnā ir tikai iznākumi (${names(p.stages)}), tāpēc nav soļu, ko mērīt. Pievienojiet posmus, caur kuriem darījumi gāja, vai uzskaitiet tos posmu tabulā.`,
  ambiguousDates: (p) =>
    `Datumus kolonnā ${quote(p.column)} var lasīt divējādi: vai ${quote(p.example)} sākas ar dienu vai ar mēnesi? Pievienojiet iestatījumu dates=dmy (vispirms diena) vai dates=mdy (vispirms mēnesis).`,
  farLastDate: (p) =>
    `Žurnāla pēdējais datums, ${p.date} ${number(p.row)}. rindā, ${p.before === null ? 'ir tālā nākotnē' : `ir vairāk nekā 180 dienas pēc iepriekšējā, ${p.before}`}. Izlabojiet šo šūnu vai norādiet, līdz kuram brīdim skaitīt (iestatījums: as of=…).`,
  nothingYet: (p) =>
    `Līdz ${p.asOf} žurnālā vēl nekas nebija noticis; tā pirmais datums ir ${p.first}. Izvēlieties vēlāku brīdi (iestatījums: as of=…).`,
  noSuchColumn: (p) =>
    `Žurnālā nav kolonnas ${quote(p.name)}${p.setting === p.name ? '' : ` (iestatījums: ${p.setting})`}.${meant(p.nearest)} Kolonnas ir: ${names(p.columns)}.`,
  noSuchOutput: (p) =>
    `Atbildē nav kolonnas ${quote(p.name)}, ko rādīt.${meant(p.nearest)} Tās kolonnas ir: ${names(p.columns)}.`,
  noActionsTable: (p) => `Darbību tabulai vajag kolonnas Darījums, Darbība un Datums. Kolonnas ir: ${names(p.columns)}.`,
  stageChoice: (p) =>
    `Posmu tabulā ${number(p.row)}. rindā zem ${p.header} ir ${quote(p.seen)}.${meant(p.nearest)} Tur var būt: ${p.allowed.join(', ')}.`,
  stageTwice: (p) =>
    `Posmu tabulā ${quote(p.name)} ir divreiz, ${number(p.first)}. un ${number(p.second)}. rindā. Atstājiet vienu no tām.`,
  noOpenStage: (p) =>
    `Posmu tabulā nav neviena posma ceļā, tikai iznākumi: ${names(p.stages)}. Pievienojiet posmus pirms uzvaras un zaudējuma.`,
  goalNoNumber: (p) =>
    `Posmu tabulā ${number(p.row)}. rindā zem ${p.header} ir ${quote(p.seen)}, bet tur vajag skaitli, kas nav mazāks par 0.`,
  noPhase: (p) => `Posmam ${quote(p.stage)} nav fāzes, tāpēc pēc fāzēm skaitīt nevar. Ierakstiet tā fāzi posmu tabulā.`,
  phaseNoRun: (p) =>
    `Fāzes ${quote(p.phase)} posmi nav blakus: ${p.stages.join(', ')}. Salieciet tos blakus vai skaitiet pa posmiem.`,
  phaseNeedsLevel: (p) => `${quote(p.name)} ir fāze, nevis posms. Pievienojiet iestatījumu level=phase.`,
  tooManyGroups: (p) =>
    `${quote(p.by)} sadala darījumus ${number(p.groups)} grupās, un ar ${number(p.stages)} posmiem tas ir vairāk, nekā lapā ietilpst. Daliet pēc kolonnas, kurā vārdu ir mazāk, vai filtrējiet.`,
  unknownPoint: (p) => `Nav posma ${quote(p.name)}.${meant(p.nearest)} Posmi ir: ${names(p.known)}.`,
  outcomeNoStage: (p) => `${quote(p.name)} ir iznākums, nevis posms. Posmi ir: ${names(p.known)}.`,
  unknownDeal: (p) => `Žurnālā nav darījuma ${quote(p.name)} (tajā pavisam ir ${number(p.deals)}).${meant(p.nearest)}`,
  noDealChosen: (p) =>
    `Neviens no ${number(p.deals)} darījumiem neatbilst: ${p.filters.map(quote).join(' un ')}. Vājiniet filtru vai pārbaudiet rakstību.`,
  filterNoNumber: (p) =>
    `Filtrs ${quote(`${p.column}${p.comparison}${p.value}`)} salīdzina pēc lieluma, bet ${quote(p.value)} nav ne skaitlis, ne datums. Vārdiem lietojiet = vai <>.`,
  unknownSetting: (p) =>
    `Nav iestatījuma ${quote(p.name)} un nav arī tādas kolonnas, pēc kuras filtrēt.${meant(p.nearest)}${p.columns.length > 0 ? ` Kolonnas ir: ${names(p.columns)}.` : ''}`,
  settingValue: (p) =>
    `Iestatījums ${p.name} nevar būt ${quote(p.value)}.${meant(p.nearest)} Tas var būt: ${p.allowed}.${p.column === null ? '' : ` Lai filtrētu pēc kolonnas ${quote(p.column)}, rakstiet where ${p.column}=…`}`,
  settingNoValue: (p) => `Iestatījumam ${quote(p.name)} nav vērtības. Rakstiet nosaukums=vērtība.`,
  settingTwice: (p) => `Iestatījums ${p.name} dots divreiz: ${quote(p.first)} un ${quote(p.second)}. Atstājiet vienu.`,
  missingParameter: (p) => `Funkcijai ${p.function} vajag ${quote(p.name)}: ${p.meaning}`,
  missingLog: (p) => `Funkcijai ${p.function} vispirms vajag žurnālu: diapazonu ar darījumiem kopā ar virsrakstu rindu.`,
  surplusArgument: (p) =>
    `Funkcija ${p.function} nezina, ko darīt ar ${quote(p.seen)}. Tā pēc kārtas ņem: ${p.takes.join(', ')}; tad posmu tabulu, darbību tabulu un iestatījumus, piemēram, "by=Rep".`,
  unknownTable: (p) =>
    `Diapazons ar virsrakstiem ${names(p.columns)} nav ne posmu tabula (tai vajag Posms), ne darbību tabula (Darījums, Darbība, Datums), ne iestatījumi (nosaukumi un vērtības divās kolonnās).`,
  twoTables: (p) => `Divi diapazoni izskatās pēc viena un tā paša: ${p.kind}. Dodiet vienu no tiem.`,
  choice: (p) => `${quote(p.seen)} kā ${p.parameter} nav pazīstams.${meant(p.nearest)} Var būt: ${p.allowed.join(', ')}.`,
  errorArgument: (p) => `Šūnā, kas dota kā ${p.parameter}, ir kļūda ${p.seen}. Vispirms izlabojiet to.`,
  notText: (p) => `Parametram ${p.parameter} vajag vienu šūnu, nevis ${number(p.rows)} × ${number(p.columns)} šūnu diapazonu.`,
  unknownFunction: (p) => `Nav funkcijas ${quote(p.name)}.${meant(p.nearest)} Funkcijas ir: ${p.known.join(', ')}.`,
  noSuchSheet: (p) => `Failā nav lapas ${quote(p.name)}.${meant(p.nearest)} Tā lapas ir: ${names(p.sheets)}.`,
  fileUnreadable: (p) =>
    `Failu ${quote(p.file)} neizdevās nolasīt kā ${p.kind}. Saglabājiet to vēlreiz kā CSV vai Excel darbgrāmatu un mēģiniet vēlreiz.`,
  fileKind: files.fileKind,
  fileTooLong: files.fileTooLong,
  fileTooBig: (p) =>
    `Fails ${quote(p.file)} izpakojas līdz ${number(Math.ceil(p.megabytes))} MB, bet lasa ne vairāk kā ${number(p.most)}. Saglabājiet lapu ar žurnālu kā CSV.`,
  noSheets: (p) =>
    `Darbgrāmatā ${quote(p.file)} nav lapas ar šūnām. Atveriet to programmā Excel un saglabājiet lapu ar žurnālu vēlreiz.`,
  jsonNoRows: (p) => `Failā ${quote(p.file)} nav rindu saraksta. JSON jābūt šūnu sarakstu sarakstam, vispirms virsraksti.`,
  unknownAction: (p) =>
    `Žurnālā nav darbības ${quote(p.name)}.${meant(p.nearest)} ${p.known.length > 0 ? `Darbības ir: ${names(p.known)}.` : 'Tajā nav darbību kolonnas.'}`,
  outcomeAsBase: (p) =>
    `${quote(p.name)} ir iznākums, tāpēc no tā tālāk skaitīt nevar. Sāciet ar posmu (${names(p.known)}) vai darbību.`,
  targetNotLater: (p) => `${quote(p.to)} neatrodas aiz ${quote(p.from)}: secība ir ${names(p.stages)}. Nosauciet vēlāku punktu.`,
  withinNoDays: (p) => `${quote(p.seen)} nav dienu skaits, kas lielāks par 0. Izlaidiet to, lai skaitītu līdz galam.`,
  noGoals: () => 'Neviens mērķis nav nosprausts. Dodiet posmu tabulu ar skaitli zem „Mērķa konversija” vai „Mērķa dienas”.',
  noMetricsTable: (p) => `Rādītāju tabulai vajag kolonnas Nosaukums, No un Uz. Kolonnas ir: ${names(p.columns)}.`,
  noMetric: () => 'Rādītāju tabulā ir virsraksti, bet nav rindu. Rakstiet katru rādītāju savā rindā: Nosaukums, No, Uz.',
  metricLacks: (p) => `Rādītāju tabulas ${number(p.row)}. rindā trūkst ${p.header}. Nosauciet tur posmu, iznākumu vai darbību.`,
  metricCell: (p) =>
    `Rādītāju tabulas ${number(p.row)}. rindā zem ${p.header} ir ${quote(p.seen)}.${meant(p.nearest)} Tur var būt: ${p.allowed.join(', ')}.`,
  momentsInOrder: (p) => `Pirmais brīdis, ${p.from}, nav pirms otrā, ${p.to}. Vispirms norādiet agrāko.`,
  notMoment: (p) => `Parametram ${p.parameter} vajag datumu, nevis ${quote(p.seen)}. Rakstiet to šādi: 2025-03-05.`,
  changeOutside: (p) =>
    `Pārmaiņai ${p.change} nav darījumu abās pusēs: žurnāls ir no ${p.first} līdz ${p.asOf}. Norādiet dienu starp tām.`,
  sizeNoShare: (p) =>
    `Pārmaiņu ${quote(p.seen)} nevar ieplānot. Norādiet punktus virs 0 un zem 100, piemēram, 10, vai daļu, piemēram, 0.1.`,
};
