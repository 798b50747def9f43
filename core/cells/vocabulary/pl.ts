import type { Headings } from './shape.ts';

/** Headings in Polish. */
export const pl: Headings = {
  deal: [
    'id szansy|id transakcji|id dealu|numer szansy|szansa|transakcja|szansa sprzedaży|okazja|sprawa|numer|id',
    'id szansy sprzedaży|nr szansy|nr transakcji|numer transakcji|numer oferty|deal|identyfikator|id rekordu|nr',
  ],
  'deal name': [
    'nazwa szansy|nazwa transakcji|nazwa okazji|nazwa|tytuł|nazwa szansy sprzedaży|projekt|nazwa projektu',
    'tytuł szansy|nazwa dealu|temat',
  ],
  stage: [
    'etap|faza|etap szansy|etap sprzedaży|etap lejka|bieżący etap|krok|status|etap transakcji|etap dealu',
    'faza sprzedaży|stan|etap procesu|aktualny etap|etap pipeline|stadium',
  ],
  entered: [
    'data wejścia|wejście|data wejścia na etap|data i czas|data wejścia w etap|weszła|wszedł|data przejścia',
    'data etapu|data zmiany etapu|zmiana etapu|przejście|wejście na etap|data edycji|data wejścia do etapu',
  ],
  dated: ['data i godzina|data|kiedy|czas|dzień|godzina|tydzień|znacznik czasu'],
  changed: [
    'data zmiany|zmieniono|data modyfikacji|zmodyfikowano|ostatnia modyfikacja|data ostatniej modyfikacji',
    'zaktualizowano|data aktualizacji|ostatnia zmiana',
  ],
  began: ['początek|data rozpoczęcia|start|otwarto|data otwarcia|rozpoczęto'],
  left: [
    'data wyjścia|wyjście|koniec|data zakończenia|do dnia|data wyjścia z etapu|wyszedł|opuszczono|data końca',
    'data zakończenia etapu',
  ],
  from: [
    'z etapu|poprzedni etap|stara wartość|poprzednia wartość|z|poprzednia faza|stary etap|etap poprzedni',
    'poprzedni status|z fazy|przed',
  ],
  to: ['na etap|do etapu|nowy etap|nowa wartość|na|następny etap|etap nowy|nowa faza|nowy status|do fazy|po'],
  outcome: ['wynik|rezultat|wygrana przegrana|status|stan|status szansy|status końcowy|wynik końcowy|wygrana/przegrana'],
  closed: [
    'data zamknięcia|zamknięto|zamknięcie|data zamknięcia szansy|zamknięta|rzeczywista data zamknięcia',
    'zamknięto dnia|data finalizacji',
  ],
  created: [
    'data utworzenia|utworzono|utworzenie|utworzono dnia|dodano|data dodania|szansa utworzona|utworzona',
    'data stworzenia|założono',
  ],
  value: [
    'wartość|kwota|wartość szansy|wartość transakcji|przychód|kwota transakcji|cena|wartość eur|wartość pln',
    'kwota pln|wartość umowy|wartość oferty|budżet|wartość dealu',
  ],
  currency: ['waluta|kod waluty|waluta wartości'],
  rep: [
    'handlowiec|sprzedawca|właściciel|opiekun|odpowiedzialny|przypisano do|właściciel szansy',
    'właściciel transakcji|właściciel dealu|przedstawiciel|przedstawiciel handlowy|opiekun klienta|doradca',
    'handlowiec odpowiedzialny|odpowiedzialna osoba|przypisane do|sprzedający|osoba odpowiedzialna',
  ],
  persona: ['persona|rola zakupowa|rola kupującego'],
  source: ['źródło|źródło leada|pochodzenie|kanał|źródło pozyskania|źródło szansy|kanał pozyskania|źródło kontaktu'],
  action: ['działanie|aktywność|akcja|typ aktywności'],
  who: ['kto działał|kto'],
  strategy: ['strategia|podejście'],
  feature: ['funkcja|pokazana funkcja'],
  feedback: ['opinia|reakcja|informacja zwrotna'],
  objection: ['obiekcja|obiekcje|zastrzeżenie'],
  'pain point': ['problem|bolączka|problem klienta'],
  reason: [
    'powód przegranej|powód utraty|przyczyna utraty|powód|przyczyna|powód porażki|powód odrzucenia',
    'dlaczego przegrana|przyczyna przegranej|powód straty',
  ],
  pipeline: ['lejek|lejek sprzedaży|pipeline|proces sprzedaży'],
  field: ['pole|pole zdarzenie|pole/zdarzenie|zmienione pole|właściwość'],
  snapshot: ['data migawki|data eksportu|data raportu|stan na dzień|data zrzutu|data kopii|stan na|data stanu|dane na'],
  since: ['data ostatniej zmiany etapu|ostatnia zmiana etapu|na etapie od|data ostatniej zmiany fazy', 'ostatnie przejście'],
  'days in stage': [
    'dni na etapie|czas trwania etapu|dni w etapie|czas na etapie|dni w fazie|liczba dni na etapie',
    'czas w etapie',
  ],
  'won at': ['data wygranej|wygrano|wygrana dnia|wygrano dnia|wygrana|data wygrania'],
  'lost at': ['data przegranej|przegrano|przegrana dnia|przegrana|data przegrania|utracono'],
  'other time': [
    'przewidywana data zamknięcia|planowana data zamknięcia|następna aktywność|ostatnia aktywność',
    'ostatni kontakt|data urodzenia|termin|oczekiwana data zamknięcia|spodziewana data zamknięcia',
    'prognozowana data zamknięcia|następny kontakt|data następnej aktywności|data ostatniej aktywności',
    'przypomnienie|data dostawy|koniec umowy|początek umowy|kolejny kontakt|planowane zamknięcie|urodziny',
  ],
  'is closed': ['zamknięta|zamknięte|czy zamknięta'],
  'is won': ['wygrana|wygrane|czy wygrana'],
  account: ['firma|klient|konto|nazwa konta|nazwa firmy|organizacja|kontrahent|nazwa klienta|przedsiębiorstwo'],
};
