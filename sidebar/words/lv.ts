import { words } from '../../core/index.ts';
import type { SidebarWords } from './shape.ts';

const { number, count } = words.lv.say;

export const lv: SidebarWords = {
  language: 'Valoda',
  languageNames: { en: 'English', lv: 'Latviešu' },
  looking: 'Meklēju jūsu darījumus …',
  reading: 'Lasu žurnālu …',
  computing: 'Skaitu …',
  atServer: 'Google izklājlapas lasa un skaita. Cik tālu tās tikušas, no šejienes nav redzams …',
  rowsDone: (done, total) => `Rindas: ${number(done)} no ${number(total)}`,
  rows: (rows) => count(rows, { zero: 'rindu', one: 'rinda', other: 'rindas' }),
  cancelled: 'Atcelts.',
  cancelledAtServer: 'Atcelts. Google iesākto varbūt pabeigs, bet atbilde netiks rādīta.',
  startAgain: 'Sākt no jauna',
  updating: 'Atjaunoju …',
  noLogTitle: 'Darījumi vēl nav atrasti',
  noLog:
    'Neviena lapa neizskatās pēc darījumu saraksta. Tai vajag virsrakstu rindu ar darījumu, tā posmu un datumu, piemēram, Darījums, Posms, Datums.',
  lookAgain: 'Meklēt vēlreiz',
  log: 'Darījumi no',
  asOf: (date) => `uz ${date}`,
  dealCount: (deals) => count(deals, { zero: 'darījumu', one: 'darījums', other: 'darījumi' }),
  first: 'Vispirms izlasiet',
  funnelTitle: 'Kur darījumi tiek zaudēti',
  timeTitle: 'Kur darījumi gaida',
  understoodTitle: 'Kas saprasts no jūsu kolonnām',
  showTable: 'Rādīt tabulu',
  showChart: 'Rādīt diagrammu',
  insert: 'Ievietot kā formulu',
  inserting: 'Ievietoju …',
  inserted: (address) => `Ievietots: ${address}.`,
  occupied: (address) => `Šūnās ${address} kaut kas jau ir. Nekas nav ierakstīts.`,
  newSheet: 'Ņemt jaunu lapu',
  cancel: 'Atcelt',
  howCounted: 'Kā tas skaitīts',
  funnelCounted:
    'Katrs darījums, kas sasniedza posmu, gāja tālāk, tika tur zaudēts vai vēl ir tur. Izlaists posms skaitās sasniegts. Tas, cik galu galā iet tālāk, ietver arī vēl atvērtos darījumus – tik ilgi, cik tie vēroti.',
  timeCounted:
    'Darījums, kas vēl ir posmā, tur ir vismaz tik ilgi; tas ir ieskaitīts, nevis izlaists. Tikai beigušos uzturēšanos vidējie izlaiž lēnās, kas vēl turpinās.',
  failed: (message) => `Neizdevās: ${message}`,
  dismiss: 'Aizvērt',
  rowText: (row) => `${row}. rinda`,
  sheetName: { FUNNEL: 'Piltuve', TIME_IN_STAGE: 'Laiks posmā' },
};
