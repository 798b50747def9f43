/** The languages that are spoken; `languages/<code>` says everything in them. */
export const languages = ['en', 'lv'] as const;
export type Language = (typeof languages)[number];

/** What is said where nobody has chosen, and no language of ours is asked for. */
export const defaultLanguage: Language = 'en';

/**
 * Finds the language that a locale asks for, such as `lv`, `lv_LV` or `lv-LV.UTF-8`; the default where it is none of ours.
 * @param locale as a host or a system names it; `null` where it names none.
 * @example pickLanguage('lv_LV.UTF-8') // 'lv'
 */
export function pickLanguage(locale: string | null | undefined): Language {
  const [code] = (locale ?? '').toLowerCase().split(/[^a-z]/);
  return languages.find((language) => language === code) ?? defaultLanguage;
}

/** What a room says, by language. */
export type ByLanguage<Words> = Record<Language, Words>;

/** Makes the place for a room's words: empty until a host hands them in, which it does before anything is said. */
export const byLanguage = <Words>(): ByLanguage<Words> => ({}) as ByLanguage<Words>;

/**
 * Hands the words of a room in, those of every language.
 * @param room where a room keeps its words.
 * @param words what is said in every language.
 * @example (() => { const room = byLanguage(); handIn(room, { en: 'yes', lv: 'jā' }); return room.lv; })() // 'jā'
 */
export function handIn<Words>(room: ByLanguage<Words>, words: ByLanguage<Words>): void {
  Object.assign(room, words);
}
