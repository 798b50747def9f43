import type { Headings } from './shape.ts';

/** Headings in Polish. */
export const pl: Headings = {
  deal: 'id szansy|id transakcji|id dealu|numer szansy|szansa|transakcja|szansa sprzedaży|okazja|sprawa|numer',
  'deal name': 'nazwa szansy|nazwa transakcji|nazwa okazji|nazwa|tytuł',
  stage: 'etap|faza|etap szansy|etap sprzedaży|etap lejka|bieżący etap|krok|status',
  entered:
    'data wejścia|wejście|data wejścia na etap|data zmiany|zmieniono|data modyfikacji|data i czas|data|kiedy|początek|data rozpoczęcia|czas',
  left: 'data wyjścia|wyjście|koniec|data zakończenia|do dnia',
  from: 'z etapu|poprzedni etap|stara wartość|poprzednia wartość|z',
  to: 'na etap|do etapu|nowy etap|nowa wartość|na',
  outcome: 'wynik|rezultat|wygrana przegrana',
  closed: 'data zamknięcia|zamknięto|zamknięcie',
  created: 'data utworzenia|utworzono|utworzenie',
  value: 'wartość|kwota|wartość szansy|wartość transakcji|przychód',
  currency: 'waluta',
  rep: 'handlowiec|sprzedawca|właściciel|opiekun|odpowiedzialny|przypisano do|właściciel szansy',
  persona: 'persona|rola zakupowa|rola kupującego',
  source: 'źródło|źródło leada|pochodzenie|kanał',
  action: 'działanie|aktywność|akcja|typ aktywności',
  who: 'kto działał|kto',
  strategy: 'strategia|podejście',
  feature: 'funkcja|pokazana funkcja',
  feedback: 'opinia|reakcja|informacja zwrotna',
  objection: 'obiekcja|obiekcje|zastrzeżenie',
  'pain point': 'problem|bolączka|problem klienta',
  reason: 'powód przegranej|powód utraty|przyczyna utraty|powód|przyczyna',
  pipeline: 'lejek|lejek sprzedaży|pipeline',
  field: 'pole|pole zdarzenie',
  snapshot: 'data migawki|data eksportu|data raportu',
  since: 'data ostatniej zmiany etapu|ostatnia zmiana etapu',
  'days in stage': 'dni na etapie|czas trwania etapu|dni w etapie',
  'won at': 'data wygranej|wygrano',
  'lost at': 'data przegranej|przegrano',
  'other time':
    'przewidywana data zamknięcia|planowana data zamknięcia|następna aktywność|ostatnia aktywność|ostatnia modyfikacja|ostatni kontakt|data urodzenia|termin',
};
