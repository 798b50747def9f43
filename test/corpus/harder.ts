/** A second try, written after the vocabulary, to which no word was added for it: it shows where the vocabulary ends. */
export const harder = `
events | again: support words
deal | Ticket | $deal
stage | Stage | $s:en
entered | Updated | $iso
- | Assigned group | A; B

list | again: created by and closed by
deal | Deal | $one
stage | Stage | $now:en
- | Created by | Ann; Bob
created | Created | $d
- | Closed by | Ann; Bob
closed | Closed | $d+60
- | Stage order | 1; 2

wide | again: entered and time spent
deal | Opportunity Name | $name
@Discovery | Discovery - Date Entered | $w1:mdy
- | Discovery - Days | 3; 5
@Demo | Demo - Date Entered | $w2:mdy
- | Demo - Days | 3; 5
@Closed Won | Closed Won - Date Entered | $w4:mdy

spans | again: from and until
deal | Deal | $deal
stage | Phase | $s:de
entered | Von | $dot
left | Bis | $dot+2
- | Dauer | 2; 2

changes | again: Russian was and became
deal | Сделка | $change
from | Было | $from:ru
to | Стало | $to:ru
entered | Время | $dot
- | Пользователь | Анна; Борис

list | again: French CRM
deal name | Nom | $name
- | Société | Alfa; Beta
- | Créé par | Ann; Bob
created | Créé le | $dmy
stage | Statut | En cours; En cours; Gagné; Perdu; Proposition; Gagné
value | CA estimé | 1200; 45000
closed | Fermé le | $dmy+60
- | Température | Chaud; Froid

events | again: Portuguese with two people
deal | Código do negócio | $deal
stage | Estágio | $s:pt
entered | Data/Hora | $dmy
rep | Vendedor responsável | Ann; Bob
- | Pré-vendas | Cid; Dora
- | CNPJ | 11; 22

wide | again: Polish words behind
deal | Szansa | $one
@Kontakt | Kontakt - data | $w1:dot
@Prezentacja | Prezentacja - data | $w2:dot
@Oferta | Oferta - data | $w3:dot
rep | Handlowiec | Ann; Bob

snapshots | again: month
snapshot | Month | $copydate
deal | Deal name | $copied
stage | Stage name | $copy:en
- | Weighted amount | 120; 4500
value | Amount (USD) | 1200; 45000

list | again: no stage but a result
deal | Quote number | $one
outcome | Result | Won; Lost; ; Won; Lost; 
created | Quote date | $d
closed | Decision date | $d+30
value | Total | 1200; 45000
`;
