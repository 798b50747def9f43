/** Sheets and exports in Italian and Polish. */
export const polish = `
events | it: registro
deal | Trattativa | $deal
stage | Fase | $s:it
entered | Data | $dmy
rep | Venditore | Ann; Bob
value | Importo | 1.200,00 €; 45.000,00 €
- | Telefono | 1; 2

spans | it: ingresso e uscita
deal | ID opportunità | $deal
stage | Fase | $s:it
entered | Data di ingresso | $dmy
left | Data di uscita | $dmy+2
currency | Valuta | EUR
- | Settore | Moda; Cibo

changes | it: cronologia campi
deal | Nome opportunità | $change
field | Campo/Evento | Fase; Creato.
from | Vecchio valore | $from:it
to | Nuovo valore | $to:it
entered | Data modifica | $dmy
- | Modificato da | Ann; Bob

wide | it: data ingresso
deal | Affare | $one
@Contatto | Data ingresso Contatto | $w1:dmy
@Dimostrazione | Data ingresso Dimostrazione | $w2:dmy
@Preventivo | Data ingresso Preventivo | $w3:dmy
stage | Fase | $now:it
- | Prossima attività | $dmy+70

wide | it: fasi come intestazioni
deal | Trattativa | $one
@Contatto | Contatto | $w1:dmy
@Dimostrazione | Dimostrazione | $w2:dmy
@Preventivo | Preventivo | $w3:dmy
@Vinta | Vinta | $w4:dmy
@Persa | Persa | $w5:dmy

list | it: elenco
deal name | Nome trattativa | $name
- | Azienda | Alfa; Beta
stage | Fase attuale | $now:it
created | Data di creazione | $dmy
closed | Data di chiusura | $dmy+60
value | Valore | 1200; 45000
rep | Proprietario | Ann; Bob
reason | Motivo della perdita | ; ; ; Prezzo
source | Fonte | Web; Fiera
- | Probabilità (%) | 10; 50

snapshots | it: estrazione
snapshot | Data estrazione | $copydate:dmy
deal | Trattativa | $copied
stage | Fase | $copy:it

events | pl: dziennik
deal | Szansa sprzedaży | $deal
stage | Etap | $s:pl
entered | Data | $dot
rep | Handlowiec | Ann; Bob
value | Wartość | 1 200 zł; 45 000 zł
- | Telefon | 1; 2
- | Miasto | Łódź; Kraków

spans | pl: wejście i wyjście
deal | Numer szansy | $deal
stage | Etap sprzedaży | $s:pl
entered | Data wejścia | $dot
left | Data wyjścia | $dot+2
source | Źródło | Targi; WWW
- | Branża | IT; Budowa

changes | pl: z etapu na etap
deal | Szansa | $change
from | Poprzedni etap | $from:pl
to | Nowy etap | $to:pl
entered | Data zmiany | $dot
- | Zmienił | Ann; Bob

changes | pl: historia pola
deal | Nazwa szansy | $change
field | Pole/Zdarzenie | Etap; Utworzono.
from | Stara wartość | $from:pl
to | Nowa wartość | $to:pl
entered | Data edycji | $dot

wide | pl: data wejścia
deal | Szansa | $one
@Kontakt | Data wejścia: Kontakt | $w1:dot
@Prezentacja | Data wejścia: Prezentacja | $w2:dot
@Oferta | Data wejścia: Oferta | $w3:dot
stage | Etap | $now:pl
- | Następny kontakt | $dot+70

wide | pl: etapy w nagłówkach
deal | Transakcja | $one
@Kontakt | Kontakt | $w1:dot
@Prezentacja | Prezentacja | $w2:dot
@Oferta | Oferta | $w3:dot
@Wygrana | Wygrana | $w4:dot
@Przegrana | Przegrana | $w5:dot

list | pl: lista
deal name | Nazwa szansy | $name
- | Firma | Alfa; Beta
stage | Bieżący etap | $now:pl
created | Data utworzenia | $dot
closed | Data zamknięcia | $dot+60
value | Kwota | 1200; 45000
currency | Waluta | PLN
rep | Opiekun | Ann; Bob
reason | Powód przegranej | ; ; ; Cena
- | Prawdopodobieństwo | 10; 50
- | Przewidywana data zamknięcia | $dot+90

snapshots | pl: stan na dzień
snapshot | Stan na dzień | $copydate:dot
deal | Szansa | $copied
stage | Etap | $copy:pl
`;
