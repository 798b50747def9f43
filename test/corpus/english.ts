/** Sheets that people keep by hand, in English. */
export const english = `
events | en: deal, stage, date
deal | Deal | $deal
stage | Stage | $s:en
entered | Date | $d

events | en: deals that do not repeat
deal | Deal | $one
stage | Stage | $now:en
entered | Entered | $dmy
rep | Sales rep | Ann; Bob
- | Team | East; West

events | en: underscores and capitals
deal | DEAL_ID | $deal
deal name | DEAL_NAME | $name
stage | STAGE | $s:en
entered | ENTERED_AT | $iso
value | AMOUNT | 1200; 45000
rep | OWNER | Ann; Bob
- | EMAIL | a@x.com; b@x.com
- | PHONE | +371 200; +49 30

events | en: actions mixed in
deal | Opportunity | $deal
stage | Stage | $s:en
entered | When | $mdy
action | Activity | Call; Email
who | Who acted | Rep; Buyer
strategy | Strategy | ROI; Trial
objection | Objection | Price;
pain point | Pain point | Time;
feature | Demo feature | Export;
feedback | Feedback | Good; Bad
persona | Buyer persona | CFO; CTO
- | Contact | Jane; Joe

events | en: no-break spaces and stars
deal | Deal\u00a0ID* | $deal
stage | Stage\u00a0* | $s:en
entered | “Date – entered” | $d
source | Lead source | Web; Fair
- | Country | LV; DE
- | Probability (%) | 10; 50

spans | en: entered and left
deal | Deal | $deal
stage | Stage | $s:en
entered | Entered | $d
left | Left | $d+2
value | Deal value | $1,200; $45k
reason | Lost reason | ; Price
- | Industry | Retail; Steel

spans | en: start and end
deal | Deal no. | $deal
stage | Stage | $s:en
entered | Start date | $dot
left | End date | $dot+2
rep | Salesperson | Ann; Bob
- | Notes | hi; ho

spans | en: date entered stage, date left stage
deal | Record ID | $deal
stage | Deal Stage | $s:en
entered | Date entered stage | $serial
left | Date left stage | $serial+2
currency | Currency | EUR; USD
value | Amount | 1200; 45000

changes | en: from and to
deal | Deal | $change
from | From | $from:en
to | To | $to:en
entered | Date | $d
rep | Owner | Ann; Bob

changes | en: previous and new stage
deal | Case ID | $change
from | Previous stage | $from:en
to | New stage | $to:en
entered | Changed on | $iso
- | Changed by | Ann; Bob

wide | en: stages as headings
deal | Deal | $one
@Discovery | Discovery | $w1
@Demo | Demo | $w2
@Proposal | Proposal | $w3
@Closed Won | Closed Won | $w4
@Closed Lost | Closed Lost | $w5
rep | Rep | Ann; Bob
value | Value | 1200; 45000

wide | en: stages of one's own, and the stage now
deal | Deal | $one
@Kickoff | Kickoff | $w1
@Demo | Demo | $w2
@Legal review | Legal review | $w3
stage | Stage | Kickoff; Demo; Won; Lost; Legal review; Won
- | Birthday | $d
- | Account | Alfa; Beta

wide | en: words around the stages
deal | Deal | $one
@Demo | Demo date | $w1
@Proposal | Proposal date | $w2
@Contract signed | Contract signed: entered | $w3
@Won | Won date | $w4
@Lost | Lost date | $w5
stage | Stage | Demo; Proposal; Won; Lost; Contract signed; Won
created | Created | $d
- | Next activity date | $d+90
- | Region | N; S

wide | en: entered colon stage
deal | Opportunity ID | $one
@Discovery | Entered: Discovery | $w1
-@Discovery | Exited: Discovery | $w2
@Demo | Entered: Demo | $w2
-@Demo | Exited: Demo | $w3
@Closed Won | Entered: Closed Won | $w4
rep | Account executive | Ann; Bob

wide | en: date of stage, with status
deal | Project | $one
@Discovery | Date of discovery | $w1
@Demo | Date of demo | $w2
@Proposal | Date of proposal | $w3
outcome | Status | Open; Open; Won; Lost; Open; Won
value | Budget | 1200; 45000

list | en: created and closed
deal | Deal | $one
stage | Stage | $now:en
created | Created | $d
closed | Closed | $d+60
value | Amount | 1200; 45000
rep | Owner | Ann; Bob

list | en: start and close date
deal | Opportunity | $one
stage | Current stage | $now:en
created | Start date | $d
closed | Close date | $d+60
source | Source | Web; Fair
- | Website | x.com; y.com

list | en: opened, status only
deal | Name | $one
outcome | Status | Open; Open; Won; Lost; Open; Won
created | Opened | $d
closed | Close date | $d+60
value | Price | 1200; 45000
- | Company | Alfa; Beta

list | en: export with rows above and below
^Deals report
^Generated on 2025-07-01
deal | Deal name | $name
stage | Stage | $now:en
created | Create date | $mdy
closed | Close date | $mdy+60
value | Amount | 1200; 45000
- | Forecast category | Commit; Best case
_Grand Totals (6 records)
_Confidential Information - Do Not Distribute

snapshots | en: snapshot date
deal | Deal ID | $copied
stage | Stage | $copy:en
snapshot | Snapshot date | $copydate
value | Amount | 1200; 45000
closed | Close date | $d+90

snapshots | en: a date and nothing else
snapshot | Date | $copydate
deal | Deal | $copied
stage | Stage | $copy:en
rep | Owner | Ann; Bob

snapshots | en: week of
snapshot | Week of | $copydate:dmy
deal | Opportunity ID | $copied
stage | Stage | $copy:en
- | Forecast | Commit; Upside

events | en: only a company
deal | Company | Alfa; Alfa; Beta; Beta; Beta; Gamma
stage | Stage | $s:en
entered | Date | $d
- | Contact person | Jane; Joe

events | en: process mining
deal | case:concept:name | $deal
stage | concept:name | $s:en
entered | time:timestamp | $iso
rep | org:resource | Ann; Bob
- | lifecycle:transition | complete
- | case:startdate | $iso
- | costs | 50; 100
`;
