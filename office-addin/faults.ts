import type { Language } from '../core/words/say.ts';

/** What Excel refuses, by its own code (Microsoft: error handling with the application-specific JavaScript APIs). */
const sentences: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  gone: {
    en: 'A sheet, table or name that was there is gone. Choose the log again.',
    lv: 'Lapas, tabulas vai nosaukuma, kas te bija, vairs nav. Izvēlieties žurnālu vēlreiz.',
  },
  // The sidebar starts from ExcelApi 1.9 on; only comments and places in points came after that (1.10).
  old: {
    en: 'This Excel lacks what pictures at a cell and freezing need. Microsoft 365, Excel 2021 and Excel 2024 have it.',
    lv: 'Šajā Excel trūkst tā, kas vajadzīgs attēliem pie šūnas un iesaldēšanai. Tas ir Microsoft 365, Excel 2021 un Excel 2024.',
  },
  protected: {
    en: 'Excel does not allow that here: the sheet or the workbook is protected, or open for reading only.',
    lv: 'Excel to te neatļauj: lapa vai darbgrāmata ir aizsargāta vai atvērta tikai lasīšanai.',
  },
  shifted: {
    en: 'Excel cannot move the cells below the table. Clear its filter, or move what stands below, then try again.',
    lv: 'Excel nevar pārvietot šūnas zem tabulas. Noņemiet tās filtru vai pārvietojiet to, kas ir zem tās, un mēģiniet vēlreiz.',
  },
  unchosen: {
    en: 'No cell is selected. Click a cell of the sheet, then try again.',
    lv: 'Nav atlasīta neviena šūna. Noklikšķiniet uz kādas lapas šūnas un mēģiniet vēlreiz.',
  },
  editing: {
    en: 'A cell is being edited. Press Enter or Esc in it, then try again.',
    lv: 'Kāda šūna tiek rediģēta. Nospiediet tajā Enter vai Esc un mēģiniet vēlreiz.',
  },
  much: {
    en: 'That is more than Excel takes at once. Choose fewer rows or shorter texts.',
    lv: 'Tas ir vairāk, nekā Excel pieņem vienā reizē. Izvēlieties mazāk rindu vai īsākus tekstus.',
  },
  busy: {
    en: 'Excel is busy. Try again in a moment.',
    lv: 'Excel ir aizņemts. Pēc brīža mēģiniet vēlreiz.',
  },
};

const meanings: Readonly<Record<string, keyof typeof sentences>> = {
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  ApiNotFound: 'old',
  ApiNotAvailable: 'old',
  InsertDeleteConflict: 'shifted',
  InvalidSelection: 'unchosen',
  AccessDenied: 'protected',
  UnsupportedOperation: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  RequestPayloadSizeLimitExceeded: 'much',
  ResponsePayloadSizeLimitExceeded: 'much',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
};

/** What an error of Excel with this code means, in our words; `null` where it is none that we know. */
export function meaningOf(language: Language, code: string | null): string | null {
  const meaning = meanings[code ?? ''];
  return meaning === undefined ? null : sentences[meaning][language];
}

/** Waits for an answer of Excel; what it refuses is said in our words, with its own error as the cause. */
export async function inOurWords<T>(language: Language, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const sentence = meaningOf(language, (error as Partial<OfficeExtension.Error>).code ?? null);
    throw sentence === null ? error : Object.assign(new Error(sentence), { cause: error });
  }
}
