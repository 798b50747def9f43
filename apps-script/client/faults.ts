import type { Language } from '../../core/words/say.ts';

/** What Google refuses, by the sentence that it says it with; it gives no codes. */
const meanings: readonly (readonly [RegExp, Readonly<Record<Language, string>>])[] = [
  [
    /PERMISSION_DENIED|Authorization is required/i,
    {
      en: 'Google mixes up accounts here. Sign in with one account only, or use a private window, and open the report again.',
      lv: 'Google te sajauc kontus. Piesakieties tikai ar vienu kontu vai privātā logā un atveriet pārskatu vēlreiz.',
    },
  ],
  [
    /for one day|quota/i,
    {
      en: 'Google allows no more of this today. Formulas in cells go on; try again tomorrow.',
      lv: 'Šodien Google to vairs neļauj. Formulas šūnās darbojas; mēģiniet rīt.',
    },
  ],
  [
    /maximum execution time/i,
    {
      en: 'That took longer than Google allows. Choose fewer deals, or try again.',
      lv: 'Tas ilga vairāk, nekā Google atļauj. Izvēlieties mazāk darījumu vai mēģiniet vēlreiz.',
    },
  ],
  [
    /Lock timeout|holding the lock|simultaneous/i,
    {
      en: 'Somebody else is writing to this file just now. Try again in a moment.',
      lv: 'Šajā failā pašlaik raksta kāds cits. Pēc brīža mēģiniet vēlreiz.',
    },
  ],
  [
    /Range not found|There is no sheet|not found/i,
    {
      en: 'A sheet or a range that was there is gone. Choose the log again.',
      lv: 'Lapas vai apgabala, kas te bija, vairs nav. Izvēlieties žurnālu vēlreiz.',
    },
  ],
  [
    /has no cells/,
    {
      en: 'The open sheet has no cells: it is a chart or a data source. Open another sheet, and try again.',
      lv: 'Atvērtajā lapā nav šūnu: tā ir diagramma vai datu avots. Atveriet citu lapu un mēģiniet vēlreiz.',
    },
  ],
  [
    /protected|permission/i,
    {
      en: 'You may not change this: the cells are protected, or you may only read the file.',
      lv: 'To mainīt nedrīkstat: šūnas ir aizsargātas, vai failu drīkstat tikai lasīt.',
    },
  ],
  [
    /NetworkError|Connection failure|HTTP 0/i,
    {
      en: 'There is no connection to Google just now. Try again when you are online.',
      lv: 'Pašlaik nav savienojuma ar Google. Mēģiniet vēlreiz, kad būsiet tiešsaistē.',
    },
  ],
  [
    /Service |server error|Internal error|Empty response/i,
    {
      en: 'Google Sheets does not answer just now. Try again in a moment.',
      lv: 'Google izklājlapas pašlaik neatbild. Pēc brīža mēģiniet vēlreiz.',
    },
  ],
];

/** Says in our words what came from Google, with its own error as the cause; what is ours already stays as it is. */
export function inOurWords(language: Language, error: Error): Error {
  const meaning = meanings.find(([said]) => said.test(error.message));
  return meaning ? Object.assign(new Error(meaning[1][language]), { cause: error }) : error;
}
