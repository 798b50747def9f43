/** Sheets of other programs and of busy people: columns that look like something else, headings given twice, none. */
export const hard = `
events | hard: a client and many words
deal | Client | Alfa; Alfa; Alfa; Beta; Beta; Gamma; Gamma; Gamma; Gamma; Delta
stage | Deal stage | $s:en
entered | Date of change | $mdy
- | Comments | called; mailed
- | Contact email | a@x; b@x
- | Contract length (months) | 12; 24

list | hard: German list with two more dates
deal | Vorgang | $one
outcome | Status | Offen; Offen; Gewonnen; Verloren; Offen; Gewonnen
created | Angelegt am | $dot
- | Letzte Änderung | $dot+50
closed | Abschluss am | $dot+60
value | Volumen | 1200; 45000
- | Rabatt % | 5; 10

list | hard: days and estimates
deal | Opp Name | $name
stage | Stage | $now:en
- | Days open | 12; 50
- | Est. Close | $mdy+90
created | Date Created | $mdy
closed | Actual Close Date | $mdy+60
- | Lead time | 3; 5
value | ARR | $12k; $1.2M
- | # Employees | 45000; 46000
- | Zip | 45678; 46789

events | hard: a date and a creation date
deal | Deal | $deal
stage | Stage | $s:en
created | Created date | 2025-01-02
entered | Date | $d
- | Next step | call; mail

wide | hard: dates of the contract
deal | Deal | $one
stage | Stage | Discovery; Demo; Closed Won; Closed Lost; Proposal; Closed Won
@Discovery | Discovery | $w1
@Demo | Demo | $w2
@Proposal | Proposal | $w3
- | Contract start | $d+100
- | Contract end | $d+465
- | Founded | $d

list | hard: two dates of meetings
deal | Deal | $one
stage | Stage | New; Qualified; Closed Won; Closed Lost; New; Closed Won
created | Created | $d
closed | Close date | $d+60
- | Onboarding call | $d+70
- | Invoice sent | $d+80

events | hard: senders and receivers
deal | Deal ID | $deal
- | From | ann@x.com; bob@x.com
- | To | cfo@y.com; cto@y.com
stage | Stage | $s:en
entered | Sent at | $iso

events | hard: one heading twice
deal | Deal | $deal
stage | Stage | $s:en
entered | Date | $d
- | Date | ; $d
rep | Rep | Ann; Bob

list | hard: Dynamics 365
deal | Topic | $name
- | Potential Customer | Alfa; Beta
- | Est. Close Date | $mdy+90
- | Est. Revenue | $1,200; $45,000
- | Contact | Jane; Joe
rep | Owner | Ann; Bob
stage | Sales Stage | Qualify; Develop; Propose; Close
outcome | Status | Open; Open; Won; Lost; Open; Won
- | Status Reason | In Progress; Won
created | Created On | $mdy
- | Modified On | $mdy+50
closed | Actual Close Date | $mdy+60

list | hard: monday.com
deal | Name | $name
- | Subitems | a; b
stage | Stage | $now:en
rep | Owner | Ann; Bob
value | Deal Value | 1200; 45000
closed | Close Date | $d+60
created | Creation log | $d
- | Close Probability | 10; 75

list | hard: Airtable
deal | Opportunity Name | $name
stage | Status | Qualification; Proposal; Closed—won; Closed—lost; Negotiation; Closed—won
- | Priority | High; Low
value | Estimated Value | 1200; 45000
created | Created | $d
- | Last Modified | $d+50
- | Primary Contact | Jane; Joe

list | hard: Freshsales
deal | Deal : Id | 1; 2; 3; 4; 5; 6
deal name | Deal : Name | $name
stage | Deal : Deal stage | $now:en
created | Deal : Created at | $iso
closed | Deal : Closed date | $iso+60
value | Deal : Amount | 1200; 45000
rep | Deal : Sales owner | Ann; Bob
reason | Deal : Lost reason | ; ; ; Price
- | Deal : Expected close date | $iso+90
- | Deal : Tags | a; b

list | hard: Copper
deal | Id | 1; 2; 3; 4; 5; 6
deal name | Name | $name
- | Company | Alfa; Beta
pipeline | Pipeline | Sales
stage | Pipeline Stage | $now:en
value | Value | 1200; 45000
- | Win Probability | 10; 75
closed | Close Date | $mdy+60
created | Created At | $mdy
- | Updated At | $mdy+70
days in stage | Days in Stage | 3; 5
since | Stage Last Changed At | $mdy+40
reason | Loss Reason | ; ; ; Price
- | Tags | a; b

list | hard: Odoo
deal | Opportunity | $name
stage | Stage | $now:en
rep | Salesperson | Ann; Bob
- | Sales Team | East; West
- | Expected Revenue | 1200; 45000
created | Created on | $d
- | Assignment Date | $d+2
closed | Closed Date | $d+60
reason | Lost Reason | ; ; ; Price

list | hard: Bitrix24
deal | ID | 1; 2; 3; 4; 5; 6
deal name | Название сделки | $name
stage | Стадия сделки | $now:ru
value | Сумма | 1200; 45000
currency | Валюта | RUB
- | Контакт | Иван; Ольга
- | Компания | Альфа; Бета
rep | Ответственный | Анна; Борис
created | Дата создания | $dot
- | Дата изменения | $dot+50
closed | Дата завершения | $dot+60
- | Тип | Продажа; Услуга

changes | hard: a table of a database
- | id | 1; 2; 3; 4; 5; 6; 7; 8
deal | opportunity_id | $change
from | old_stage | $from:en
to | new_stage | $to:en
entered | changed_at | $iso
- | changed_by | ann; bob

changes | hard: stage_from and stage_to
deal | deal_id | $change
from | stage_from | $from:en
to | stage_to | $to:en
entered | ts | $iso

spans | hard: entry and exit of the stage
deal | Opp Name | $deal
stage | Stage Name | $s:en
entered | Stage Entry Date | $mdy
left | Stage Exit Date | $mdy+2
- | Days | 2; 2
- | Region | EMEA; APAC

list | hard: Insightly
deal | Opportunity Name | $name
stage | Pipeline Stage | Demo; Proposal; Demo; Demo; Discovery; Proposal
outcome | Opportunity State | Open; Open; Won; Lost; Open; Won
- | Bid Amount | 1200; 45000
- | Forecast Close Date | $mdy+90
closed | Actual Close Date | $mdy+60
created | Date Created | $mdy
- | Date Updated | $mdy+70

events | hard: Spanish with English ids
deal | deal_id | $deal
stage | etapa | $s:es
entered | fecha_hora | $iso
rep | vendedor | Ann; Bob
value | monto | 1200; 45000
- | ciudad | Lima; Quito

events | hard: shouted and spaced
deal | DEAL  NAME | $deal
stage | STAGE_NAME | $s:en
entered | Changed At (UTC) | $iso
- | Row | 1; 2

wide | hard: German words behind the stage
deal | Projekt | $one
@Erstgespräch | Erstgespräch am | $w1:dot
@Demo | Demo am | $w2:dot
@Angebot | Angebot am | $w3:dot
@Auftrag | Auftrag am | $w4:dot
outcome | Status | Offen; Offen; Gewonnen; Verloren; Offen; Gewonnen
rep | Vertrieb | Ann; Bob
- | Ort | Ulm; Bonn

wide | hard: English, dates in brackets
deal | Deal | $one
@Intro call | Intro call (date) | $w1
@Demo | Demo (date) | $w2
@Offer | Offer (date) | $w3
@Won | Won (date) | $w4
value | Deal size | 1200; 45000

snapshots | hard: a copy every Monday, newest first
snapshot | Exported at | $copydate:iso
deal name | Deal Name | Alfa; Beta; Gamma; Delta
deal | Record ID | $copied
stage | Deal Stage | $copy:en
closed | Close Date | $d+90
created | Create Date | 2025-01-02; 2025-01-03; 2025-01-04; 2025-01-05
since | Date entered current stage | 2025-01-02; 2025-01-03
`;
