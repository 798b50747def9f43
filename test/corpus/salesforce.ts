/** Salesforce: reports, the API, field histories, and Fivetran's copies. */
export const salesforce = `
events | Salesforce: OpportunityHistory
deal | OpportunityId | $deal
stage | StageName | $s:en
entered | CreatedDate | $iso
rep | Owner | Ann; Bob
value | Amount | 1200; 45000
- | Probability | 10; 75
- | ForecastCategory | Pipeline; Commit
closed | CloseDate | $d+60

changes | Salesforce: OpportunityFieldHistory
deal | OpportunityId | $change
field | Field | StageName; Amount; created
from | OldValue | $from:en
to | NewValue | $to:en
entered | CreatedDate | $iso
- | CreatedById | 005A; 005B

changes | Salesforce: Opportunity History report
deal name | Opportunity Name | Alfa; Alfa; Alfa; Alfa; Beta; Beta; Beta; Gamma
deal | Opportunity ID | $change
rep | Opportunity Owner | Ann; Bob
- | Account Name | Alfa; Beta
created | Created Date | 1/6/2025
- | Stage Change | 1; 0
from | From Stage | $from:en
to | To Stage | $to:en
days in stage | Stage Duration | 3; 5
entered | Last Modified | $mdy
- | Last Modified By | Ann; Bob
since | Last Stage Change Date | $mdy+40
value | Amount | 1200; 45000
- | Probability (%) | 10; 75
closed | Close Date | $mdy+60
is closed | Closed | 0; 1
stage | Stage | $to:en
_Grand Totals (5700 records)
_Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.

changes | Salesforce: Field History report
^Opportunity Field History
^
rep | Opportunity Owner | Ann; Bob
- | Edited By | Ann; Bob
field | Field / Event | Stage; Created.
from | Old Value | $from:en
to | New Value | $to:en
entered | Edit Date | $mdy
deal | Opportunity Name | $change
stage | Stage | $to:en
days in stage | Stage Duration | 3; 5
- | Last Activity | $mdy+50
since | Last Stage Change Date | $mdy+40

changes | Salesforce: Field History in Portuguese
rep | Proprietário da oportunidade | Ann; Bob
- | Editado por | Ann; Bob
field | Campo/Compromisso | Fase; Criado.
from | Valor antigo | $from:pt
to | Novo valor | $to:pt
entered | Data de edição | $dmy
deal | Nome da oportunidade | $change
stage | Fase | $to:pt
days in stage | Duração da fase | 3; 5
- | Última atividade | $dmy+50
since | Data da última mudança de fase | $dmy+40
created | Data de criação | 02/01/2025
closed | Data de fechamento | $dmy+60
- | Nome da conta | Alfa; Beta
- | Dias inativos | 1; 2

list | Salesforce: opportunity list
rep | Opportunity Owner | Ann; Bob
- | Account Name | Alfa; Beta
deal | Opportunity Name | $name
stage | Stage | $now:en
- | Fiscal Period | Q1-2025; Q2-2025
value | Amount | USD 1,200.00; USD 45,000.00
- | Expected Revenue | 120; 4500
- | Probability (%) | 10; 75
- | Age | 3; 15
closed | Close Date | $mdy+60
created | Created Date | $mdy
- | Next Step | Call; Mail
source | Lead Source | Web; Fair
- | Type | New; Existing
- | Owner Role | Rep; Lead

list | Salesforce: API list
deal | Id | 006A1; 006A2; 006A3; 006A4; 006A5; 006A6
deal name | Name | $name
stage | StageName | $now:en
closed | CloseDate | $d+60
created | CreatedDate | $iso
is closed | IsClosed | false; false; true; true
is won | IsWon | false; false; true; false
- | ForecastCategoryName | Pipeline; Commit
since | LastStageChangeDate | $iso+40
days in stage | LastStageChangeInDays | 3; 15
- | PushCount | 0; 2
value | Amount | 1200; 45000
rep | OwnerId | 005A; 005B
source | LeadSource | Web; Fair
- | LastActivityDate | $d+70
- | AccountId | 001A; 001B

wide | Salesforce: custom date fields
deal | Id | 006A1; 006A2; 006A3; 006A4; 006A5; 006A6
deal name | Name | $name
stage | StageName | $now:en
@Discovery | Discovery_Entry_Date__c | $w1
@Demo | Demo_Entry_Date__c | $w2
@Proposal | Proposal_Entry_Date__c | $w3
created | CreatedDate | $iso
closed | CloseDate | $d+60
value | Amount | 1200; 45000

wide | Salesforce: Date Entered fields
deal | Opportunity ID | $one
deal name | Opportunity Name | $name
@Discovery | Date Entered Discovery | $w1:mdy
@Demo | Date Entered Demo | $w2:mdy
@Proposal | Date Entered Proposal | $w3:mdy
@Closed Won | Date Entered Closed Won | $w4:mdy
stage | Stage | $now:en
closed | Close Date | $mdy+60
- | Contract End Date | $mdy+300

wide | Salesforce: custom dates in Portuguese
deal | ID da oportunidade | $one
@Pré-análise | Data Etapa Pré-análise | $w1:dmy
@Apresentação | Data Etapa Apresentação | $w2:dmy
@Proposta | Data Etapa Proposta | $w3:dmy
stage | Fase | $now:pt
value | Valor | R$ 1.200,00; R$ 45.000,00

spans | Salesforce: Fivetran opportunity_history
- | _fivetran_active | true; false
entered | _fivetran_start | $d
left | _fivetran_end | $d+2
- | _fivetran_synced | $d+90
- | account_id | Q1; Q2
value | amount | 1200; 45000
closed | close_date | $d+60
created | created_date | 2025-01-02 10:00:00
- | expected_revenue | 100; 200
- | forecast_category_name | A; B
deal | id | $deal
is closed | is_closed | true; false
is won | is_won | true; false
source | lead_source | Web; Fair
deal name | name | Alfa; Alfa; Alfa; Alfa; Beta
rep | owner_id | 005A; 005B
stage | stage_name | $s:en

events | Salesforce: history, renamed by an analyst
deal | opp_id | $deal
stage | to_stage | $s:en
entered | changed_at | $iso
rep | opportunity_owner | Ann; Bob
- | account_name | Alfa; Beta

list | Salesforce: with push counts
deal | Opportunity Name | $name
stage | Stage | $now:en
days in stage | Stage Duration | 3; 15
since | Last Stage Change Date | $mdy+40
- | Last Activity Date | $mdy+50
- | Push Count | 1; 0
closed | Close Date | $mdy+60
reason | Razón de pérdida | ; Precio
`;
