/** Sheets and exports in Latvian, Lithuanian and Estonian. */
export const baltic = `
events | lv: žurnāls
deal | Darījums | $deal
stage | Posms | $s:lv
entered | Ienāca | $dot
rep | Pārdevējs | Ann; Bob
value | Vērtība | 1 200 €; 45 tūkst.
- | Tālrunis | 1; 2
- | Klienta e-pasts | a@x; b@x

events | lv: ar darbībām
deal | Darījuma ID | $deal
stage | Stadija | $s:lv
entered | Datums | $dot
action | Darbība | Zvans; E-pasts
who | Kas rīkojās | Pārdevējs; Pircējs
objection | Iebildums | Cena;
- | Piezīmes | a; b
persona | Pircēja loma | Finanses; IT

spans | lv: ienāca un izgāja
deal | Darījuma nr. | $deal
stage | Posms | $s:lv
entered | Ienākšanas datums | $dot
left | Izgāja | $dot+2
source | Avots | Tīmeklis; Izstāde
- | Nozare | IT; Būve

changes | lv: no posma uz posmu
deal | Darījums | $change
from | No posma | $from:lv
to | Uz posmu | $to:lv
entered | Maiņas datums | $dot
- | Mainīja | Ann; Bob

wide | lv: ienākšanas datums
deal | Darījums | $one
@Izpēte | Ienākšanas datums Izpēte | $w1:dot
@Demonstrācija | Ienākšanas datums Demonstrācija | $w2:dot
@Piedāvājums | Ienākšanas datums Piedāvājums | $w3:dot
stage | Posms | $now:lv
- | Nākamā darbība | $dot+70

wide | lv: posmi virsrakstos
deal | Darījums | $one
@Izpēte | Izpēte | $w1:dot
@Demonstrācija | Demonstrācija | $w2:dot
@Piedāvājums | Piedāvājums | $w3:dot
@Uzvarēts | Uzvarēts | $w4:dot
@Zaudēts | Zaudēts | $w5:dot

list | lv: saraksts
deal name | Darījuma nosaukums | $name
- | Uzņēmums | Alfa; Beta
stage | Pašreizējais posms | $now:lv
created | Izveidots | $dot
closed | Slēgšanas datums | $dot+60
value | Summa | 1200; 45000
currency | Valūta | EUR
rep | Atbildīgais | Ann; Bob
reason | Zaudējuma iemesls | ; ; ; Cena
- | Varbūtība | 10; 50
- | Paredzamais slēgšanas datums | $dot+90

snapshots | lv: pārskats
snapshot | Pārskata datums | $copydate:dot
deal | Darījums | $copied
stage | Posms | $copy:lv

events | lt: žurnalas
deal | Sandoris | $deal
stage | Etapas | $s:lt
entered | Data | $d
rep | Vadybininkas | Ann; Bob
value | Suma | 1200; 45000
- | Telefonas | 1; 2

spans | lt: įėjimas ir išėjimas
deal | Sandorio ID | $deal
stage | Stadija | $s:lt
entered | Įėjimo data | $d
left | Išėjimo data | $d+2
source | Šaltinis | Paroda; Svetainė
- | Miestas | Vilnius; Kaunas

changes | lt: iš etapo į etapą
deal | Sandoris | $change
from | Ankstesnis etapas | $from:lt
to | Naujas etapas | $to:lt
entered | Pakeitimo data | $d
- | Pakeitė | Ann; Bob

wide | lt: įėjimo data
deal | Sandoris | $one
@Kontaktas | Įėjimo data: Kontaktas | $w1
@Pristatymas | Įėjimo data: Pristatymas | $w2
@Pasiūlymas | Įėjimo data: Pasiūlymas | $w3
stage | Etapas | $now:lt
- | Paskutinis kontaktas | $d+70

list | lt: sąrašas
deal name | Sandorio pavadinimas | $name
- | Įmonė | Alfa; Beta
stage | Etapas | $now:lt
created | Sukūrimo data | $d
closed | Uždarymo data | $d+60
rep | Atsakingas asmuo | Ann; Bob
reason | Pralaimėjimo priežastis | ; ; ; Kaina
- | Tikimybė | 10; 50

snapshots | lt: kopijos
snapshot | Eksporto data | $copydate
deal | Sandoris | $copied
stage | Etapas | $copy:lt

events | et: logi
deal | Tehing | $deal
stage | Etapp | $s:et
entered | Kuupäev | $dot
rep | Müüja | Ann; Bob
value | Väärtus | 1 200 €; 45 000 €
- | Telefon | 1; 2

spans | et: sisenemine ja lahkumine
deal | Tehingu ID | $deal
stage | Staadium | $s:et
entered | Sisenemise kuupäev | $dot
left | Lahkumise kuupäev | $dot+2
source | Allikas | Mess; Veeb
- | Linn | Tartu; Tallinn

changes | et: etapist etappi
deal | Tehing | $change
from | Eelmine etapp | $from:et
to | Uus etapp | $to:et
entered | Muutmise kuupäev | $dot
- | Muutja | Ann; Bob

wide | et: etapid päises
deal | Tehing | $one
@Kontakt | Kontakt | $w1:dot
@Esitlus | Esitlus | $w2:dot
@Pakkumine | Pakkumine | $w3:dot
@Võidetud | Võidetud | $w4:dot
@Kaotatud | Kaotatud | $w5:dot

wide | et: sisenemise kuupäev
deal | Tehing | $one
@Esitlus | Sisenemise kuupäev: Esitlus | $w1:dot
@Pakkumine | Sisenemise kuupäev: Pakkumine | $w2:dot
stage | Etapp | $now:et

list | et: nimekiri
deal name | Tehingu nimi | $name
- | Ettevõte | Alfa; Beta
stage | Praegune etapp | $now:et
created | Loomise kuupäev | $dot
closed | Sulgemise kuupäev | $dot+60
value | Summa | 1200; 45000
rep | Vastutaja | Ann; Bob
reason | Kaotuse põhjus | ; ; ; Hind
- | Tõenäosus | 10; 50

snapshots | et: seis
snapshot | Seisuga | $copydate:dot
deal | Tehing | $copied
stage | Etapp | $copy:et
`;
