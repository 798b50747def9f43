import { useEffect, useState } from 'preact/hooks';
import type { Theme } from '../charts/svg.ts';
import { defaultLanguage, type Language, languages } from '../core/words/language.ts';
import type { Host, Locale } from '../port/host.ts';

interface Spoken {
  /** `null` until the host has told it. */
  readonly locale: Locale | null;
  readonly language: Language;
  readonly theme: Theme;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

/** The language and the theme: the host's, unless a language was chosen; the page is marked with both. Calls back once the language is known. */
export function useLocale(host: Host, onReady: (language: Language) => void, fail: (error: unknown) => void): Spoken {
  const [locale, setLocale] = useState<Locale | null>(null);
  const [language, setSpoken] = useState<Language>(defaultLanguage);
  const [theme, setTheme] = useState(host.theme());
  useEffect(() => {
    const begin = async () => {
      const [found, kept] = await Promise.all([host.locale(), host.recall('language')]);
      const spoken = languages.find((l) => l === kept) ?? found.language;
      setSpoken(spoken);
      setLocale(found);
      onReady(spoken);
    };
    begin().catch(fail);
  }, [host, onReady, fail]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language;
  }, [theme, language]);
  useEffect(() => {
    // No host tells of a theme that changes; who changes it comes back to the page.
    const look = () => setTheme(host.theme());
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [host]);
  const setLanguage = (chosen: Language) => {
    setSpoken(chosen);
    // A workbook that is read only keeps nothing; the language holds while the page is open.
    host.remember('language', chosen).catch(() => undefined);
  };
  return { locale, language, theme, setLanguage, setTheme };
}
