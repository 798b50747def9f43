import type { PageWords } from '../../page/words.ts';

export const page: PageWords = {
  title: 'Jūsu darījumi, godīgi saskaitīti',
  what: 'Ievelciet šeit savu darījumu eksportu: kur tos zaudē, cik ilgi notiek katrs solis, ko darīt vispirms.',
  drop: 'Ievelciet šeit CSV vai Excel datni',
  choose: 'Izvēlēties datni',
  stays: 'Datne paliek šajā datorā. Lapa neko nekur nesūta un strādā bez tīkla.',
  opening: (file) => `Atver ${file} …`,
  noLog: (file) =>
    `Neviena ${file} lapa neizskatās pēc darījumu žurnāla. Žurnālā katrā rindā ir darījums, posms un datums, un virs tiem ir virsraksti.`,
};
