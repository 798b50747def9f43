import type { FileKind, FileWords } from '../../../core/words/types/files.ts';

/** Faili, kurus nevar lasīt, katrs ar izeju. */
const kinds: Record<FileKind, string> = {
  xlsx: 'Excel darbgrāmata, kuru šeit nevar lasīt. Saglabājiet to kā CSV.',
  encrypted:
    'aizslēgts ar paroli. Atveriet to programmā Excel, noņemiet paroli (Fails > Informācija > Aizsargāt darbgrāmatu) un saglabājiet vēlreiz.',
  xls: 'vecā veida Excel darbgrāmata (.xls). Atveriet to programmā Excel un saglabājiet kā .xlsx.',
  office: 'Office fails, kas ir aizslēgts vai vecā veida. Atveriet to programmā Excel, noņemiet paroli un saglabājiet kā .xlsx.',
  xlsb: 'bināra Excel darbgrāmata (.xlsb). Atveriet to programmā Excel un saglabājiet kā .xlsx.',
  ods: 'OpenDocument izklājlapa. Atveriet to LibreOffice vai Excel un saglabājiet kā .xlsx vai CSV.',
  numbers: 'Numbers izklājlapa. Atveriet to Numbers un eksportējiet kā CSV vai Excel.',
  word: 'dokuments, nevis tabula. Iekopējiet tā tabulu izklājlapā un saglabājiet to kā CSV.',
  pdf: 'PDF, nevis tabula. Eksportējiet darījumus kā CSV vai Excel no turienes, kur tas veidots.',
  image: 'attēls, nevis tabula. Eksportējiet darījumus kā CSV vai Excel no turienes, kur tas veidots.',
  packed: 'saspiests fails. Atspiediet to un ņemiet tajā esošo CSV vai Excel failu.',
  'web page': 'tīmekļa lapa, lai ko teiktu nosaukums. Atveriet to programmā Excel un saglabājiet kā .xlsx.',
  xml: 'XML, lai ko teiktu nosaukums. Atveriet to programmā Excel un saglabājiet kā .xlsx.',
  binary: 'ne teksts, ne darbgrāmata. Eksportējiet darījumus kā CSV vai Excel.',
};

export const files: FileWords = {
  fileKind: (p) => `Fails „${p.file}” ir ${kinds[p.kind]}`,
  fileTooLong: (p) =>
    `Failā „${p.file}” ir ${Math.ceil(p.megabytes)} MB, bet lasa ne vairāk kā ${p.most}. Eksportējiet mazāk kolonnu vai gadu.`,
  readAs: (p) => `Faila burti nolasīti kā ${p.encoding}${p.isSure ? '' : '; tas ir minējums'}`,
  readAsTodo: 'Ja vārdi izskatās nepareizi: saglabājiet failu kā UTF-8 (Excel: CSV UTF-8) vai komandrindā norādiet --encoding.',
};
