/** Pipedrive, Zoho, Close, Streak, and public samples. */
export const otherCrms = `
list | Pipedrive: prefixed
deal | Deal - ID | 1; 2; 3; 4; 5; 6
deal name | Deal - Title | $name
- | Deal - Creator | Ann; Bob
rep | Deal - Owner | Ann; Bob
value | Deal - Value | 1200; 45000
currency | Deal - Currency of Value | EUR; USD
- | Deal - Weighted value | 120; 4500
- | Deal - Probability | 10; 75
- | Deal - Organization | Alfa; Beta
pipeline | Deal - Pipeline | Sales
- | Deal - Contact person | Jane; Joe
stage | Deal - Stage | Demo; Proposal; Demo; Demo; Discovery; Proposal
- | Deal - Label | Hot; Cold
outcome | Deal - Status | Open; Open; Won; Lost; Open; Won
created | Deal - Deal created | $d
- | Deal - Update time | $d+80
since | Deal - Last stage change | $d+40
- | Deal - Next activity date | $d+90
- | Deal - Last activity date | $d+70
won at | Deal - Won time | $w4
lost at | Deal - Lost time | $w5
closed | Deal - Deal closed on | $w3
reason | Deal - Lost reason | ; ; ; Price
- | Deal - Total activities | 5; 6
- | Deal - Expected close date | $d+60
source | Deal - Source channel | Web; Fair
- | Deal - Archive status | Not archived

list | Pipedrive: other names
deal | Deal - Pipedrive System ID | 1; 2; 3; 4; 5; 6
deal name | Deal - Title | $name
created | Deal - Add time | $d
since | Deal - Stage change time | $d+40
stage | Deal - Stage (pipeline) | $now:en
currency | Deal - Currency | EUR; USD
closed | Deal - Closed on | $d+60
- | Person - Email | a@x; b@x

list | Pipedrive: unprefixed
deal | ID | 1; 2; 3; 4; 5; 6
deal name | Title | $name
- | Organization | Alfa; Beta
- | Contact person | Jane; Joe
stage | Stage | Demo; Proposal; Demo; Demo; Discovery; Proposal
outcome | Status | Open; Open; Won; Lost; Open; Won
value | Value | €1,200; €45,000
created | Deal created | $d
won at | Won time | $w4
lost at | Lost time | $w5
reason | Lost reason | ; ; ; Price

list | Pipedrive: in Spanish
deal | Trato - ID | 1; 2; 3; 4; 5; 6
deal name | Trato - Título | $name
rep | Trato - Propietario | Ann; Bob
value | Trato - Valor | 1200; 45000
stage | Trato - Etapa | $now:es
outcome | Trato - Estado | Abierto; Abierto; Ganado; Perdido; Abierto; Ganado
created | Trato - Trato creado | $d
- | Trato - Organización | Alfa; Beta

list | Pipedrive: in German
deal | Deal - ID | 1; 2; 3; 4; 5; 6
deal name | Deal - Titel | $name
rep | Deal - Besitzer | Ann; Bob
value | Deal - Wert | 1200; 45000
stage | Deal - Phase | Demo; Angebot; Demo; Demo; Angebot; Demo
outcome | Deal - Status | Offen; Offen; Gewonnen; Verloren; Offen; Gewonnen
created | Deal - Deal erstellt | $d
won at | Deal - Gewonnen am | $w4
reason | Deal - Verlustgrund | ; ; ; Preis
- | Deal - Erwartetes Abschlussdatum | $d+60

list | Zoho: deals
- | Record Id 2 | z1; z2
rep | Deal Owner | Ann; Bob
deal | Deal Name | $name
- | Account Name | Alfa; Beta
- | Type | New Business
source | Lead Source | Web; Fair
- | Contact Name | Jane; Joe
value | Amount | $ 1,200.00; $ 45,000.00
closed | Closing Date | $d+60
stage | Stage | $now:en
- | Probability (%) | 10; 75
- | Expected Revenue | 120; 4500
created | Created Time | $d
- | Modified Time | $d+70
- | Sales Cycle Duration | 20; 30
- | Lead Conversion Time | 2; 3
reason | Reason For Loss | ; ; ; Price

changes | Zoho: stage history
deal | Record Id | $change
deal name | Deal Name | Alfa; Alfa; Alfa; Alfa; Beta; Beta; Beta; Gamma
stage | Stage | Discovery; Demo; Proposal; Negotiation; Discovery; Demo; Proposal; Discovery
value | Amount | 1200; 45000
- | Probability (%) | 10; 75
- | Expected Revenue | 120; 4500
closed | Closing Date | $d+60
days in stage | Stage Duration (Calendar Days) | 3; 5
to | Moved To | Demo; Proposal; Negotiation; Closed Won; Demo; Proposal; Closed Lost; Demo
entered | Modified Time | $d
- | Modified By | Ann; Bob
currency | Currency | USD
- | Exchange Rate | 1

events | Zoho: stage history report
deal | Deal Name | $deal
stage | Stage (Stage History) | $s:en
value | Amount (Stage History) | 1200; 45000
entered | Modified Time (Stage History) | $d
- | Account Name | Alfa; Beta

list | Close: opportunities
deal | id | oppo_1; oppo_2; oppo_3; oppo_4; oppo_5; oppo_6
- | lead_id | lead_1; lead_2
- | lead_name | Alfa; Beta
- | status_id | stat_1; stat_2
stage | status_label | Demo; Proposal; Won; Lost; Demo; Won
outcome | status_type | active; active; won; lost; active; won
pipeline | pipeline_name | Sales
value | value | 120000; 4500000
- | value_period | one_time; monthly
- | confidence | 50; 75
created | date_created | $iso
- | date_updated | $iso+80
won at | date_won | $w4
lost at | date_lost | $w5
rep | user_name | Ann; Bob
- | contact_name | Jane; Joe
- | note | x; y

changes | Close: status changes
deal | opportunity_id | $change
- | lead_id | lead_1; lead_2
from | old_status_label | $from:en
to | new_status_label | $to:en
entered | date_created | $iso
rep | user_name | Ann; Bob

list | Streak: pipeline
deal | Name | $name
stage | Stage | $now:en
rep | Assigned To | Ann; Bob
- | Notes | x; y
- | Contacts and Organizations | Jane; Joe
days in stage | Days in Stage | 3; 15
since | Date of Last Stage Change | $d+40
- | Date Last Updated | $d+70
- | Date of Last Sent Email | $d+60

list | Maven
deal | opportunity_id | $one
rep | sales_agent | Ann; Bob
- | product | GTX Pro; MG Special
- | account | Alfa; Beta
stage | deal_stage | Engaging; Prospecting; Won; Lost; Engaging; Won
created | engage_date | $d
closed | close_date | $w3
value | close_value | ; ; 1054; 0; ; 2000

snapshots | a pipeline copied every week, unnamed date
snapshot | | $copydate
deal | Opportunity ID | $copied
stage | Stage | $copy:en
value | Amount | 1200; 45000
- | Account Name | Alfa; Beta

snapshots | Coefficient append
deal | Opportunity ID | $copied
deal name | Opportunity Name | Alfa; Beta; Gamma; Delta
stage | Stage | $copy:en
value | Amount | 1200; 45000
closed | Close Date | 2025-06-30; 2025-07-31
created | Created Date | 2025-01-02; 2025-01-05; 2025-01-06; 2025-01-08
snapshot | As of date | $copydate

list | Czech Pipedrive, partly read
deal | Deal - ID | 1; 2; 3; 4; 5; 6
deal name | Deal - Title | $name
stage | Deal - Stage | $now:en
created | Deal - Deal created | $dot
- | Organizace - Název | Alfa; Beta
`;
