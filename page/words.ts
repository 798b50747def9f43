import type { Language } from '../core/words/say.ts';

interface PageWords {
  readonly title: string;
  readonly what: string;
  readonly drop: string;
  readonly choose: string;
  readonly stays: string;
  readonly opening: (file: string) => string;
  readonly noLog: (file: string) => string;
}

/** Words of the page before it shows a report. */
export const pageWords: Record<Language, PageWords> = {
  en: {
    title: 'Your deals, honestly counted',
    what: 'Drop an export of your deals here: where they are lost, how long each step takes, what to do first.',
    drop: 'Drop a CSV or Excel file here',
    choose: 'Choose a file',
    stays: 'The file stays on this computer. The page sends nothing anywhere and works without a network.',
    opening: (file) => `Opening ${file} …`,
    noLog: (file) =>
      `No sheet of ${file} looks like a log of deals. A log has a deal, a stage and a date in each row, under headings.`,
  },
  lv: {
    title: 'Jūsu darījumi, godīgi saskaitīti',
    what: 'Ievelciet šeit savu darījumu eksportu: kur tos zaudē, cik ilgi notiek katrs solis, ko darīt vispirms.',
    drop: 'Ievelciet šeit CSV vai Excel datni',
    choose: 'Izvēlēties datni',
    stays: 'Datne paliek šajā datorā. Lapa neko nekur nesūta un strādā bez tīkla.',
    opening: (file) => `Atver ${file} …`,
    noLog: (file) =>
      `Neviena ${file} lapa neizskatās pēc darījumu žurnāla. Žurnālā katrā rindā ir darījums, posms un datums, un virs tiem ir virsraksti.`,
  },
};
