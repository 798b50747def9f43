/** HubSpot: deal exports in their spellings, API names, and Fivetran's and dbt's copies. */
export const hubspot = `
wide | HubSpot: straight quotes, with pipeline
deal | Record ID | $one
deal name | Deal Name | $name
stage | Deal Stage | Demo; Proposal; Closed Won; Closed Lost; Discovery; Closed Won
pipeline | Pipeline | Sales Pipeline
@Discovery | Date entered "Discovery (Sales Pipeline)" | $w1
-@Discovery | Date exited "Discovery (Sales Pipeline)" | $w2
- | Latest time in "Discovery (Sales Pipeline)" | 86400000; 5000
- | Cumulative time in "Discovery (Sales Pipeline)" | 86400000; 5000
@Demo | Date entered "Demo (Sales Pipeline)" | $w2
@Closed Won | Date entered "Closed Won (Sales Pipeline)" | $w4
@Closed Lost | Date entered "Closed Lost (Sales Pipeline)" | $w5
value | Amount | 1200; 45000
created | Create Date | $d
closed | Close Date | $d+60
rep | Deal owner | Ann; Bob
- | Deal Type | New Business; Existing
reason | Closed Lost Reason | ; Price
- | HubSpot Team | East; West
- | Last Activity Date | $d+70
- | Last Contacted | $d+70
- | Next Activity Date | $d+90
- | Number of times contacted | 3; 5
- | Number of Sales Activities | 8; 9
source | Original Traffic Source | Direct; Organic
since | Date entered current stage | $d+40
- | Deal probability | 0.2; 0.6
- | Associated Contact | Jane; Joe

wide | HubSpot: curly quotes
deal | Record ID | $one
@Contract Sent | Date entered “Contract Sent (Sales Pipeline)” | $w1
-@Contract Sent | Date exited “Contract Sent (Sales Pipeline)” | $w2
@Closed Won | Date entered “Closed Won (Sales Pipeline)” | $w4
stage | Deal Stage | Contract Sent; Closed Won
pipeline | Pipeline | Sales Pipeline

wide | HubSpot: single quotes, no pipeline
deal name | Deal Name | $name
deal | Record ID | $one
@Appointment Scheduled | Date entered 'Appointment Scheduled' | $w1:iso
@Presentation | Date entered 'Presentation' | $w2:iso
@Closed Won | Date entered 'Closed Won' | $w4:iso
rep | Deal Owner | Ann; Bob
- | Associated Company | Alfa; Beta

wide | HubSpot: API names
deal | hs_object_id | 501; 502; 503; 504; 505; 506
deal name | dealname | $name
stage | dealstage | appointmentscheduled; qualifiedtobuy; closedwon; closedlost; contractsent; closedwon
pipeline | pipeline | default
@appointmentscheduled | hs_v2_date_entered_appointmentscheduled | $w1:ms
-@appointmentscheduled | hs_v2_date_exited_appointmentscheduled | $w2:ms
- | hs_v2_latest_time_in_appointmentscheduled | 5000; 6000
- | hs_v2_cumulative_time_in_appointmentscheduled | 5000; 6000
@qualifiedtobuy | hs_v2_date_entered_qualifiedtobuy | $w2:ms
@closedwon | hs_v2_date_entered_closedwon | $w4:ms
@closedlost | hs_v2_date_entered_closedlost | $w5:ms
since | hs_v2_date_entered_current_stage | $ms
days in stage | hs_v2_time_in_current_stage | 5000; 6000
value | amount | 1200; 45000
created | createdate | $iso
closed | closedate | $iso+60
rep | hubspot_owner_id | 77; 78
- | hs_lastmodifieddate | $iso+90

wide | HubSpot: old API names with warehouse prefix
deal | deal_id | $one
deal name | property_dealname | $name
@contractsent | property_hs_date_entered_contractsent | $w1:iso
@closedwon | property_hs_date_entered_closedwon | $w4:iso
value | property_amount | 1200; 45000
created | property_createdate | $iso
closed | property_closedate | $iso+60
pipeline | deal_pipeline_id | default
stage | deal_pipeline_stage_id | contractsent; closedwon
rep | owner_id | 77; 78
- | portal_id | 4727653
- | is_deleted | false

spans | HubSpot: Fivetran deal_stage
entered | date_entered | $d
deal | deal_id | $deal
stage | value | $s:en
- | _fivetran_active | true; false
left | _fivetran_end | $d+2
- | _fivetran_start | $d
- | _fivetran_synced | $d+90
- | source | CRM_UI; API
- | source_id | u1; u2

changes | HubSpot: property history
deal | deal_id | $change
field | name | dealstage; amount
to | value | $to:en
entered | timestamp | $iso
- | source | CRM_UI; API
- | source_id | u1; u2
- | _fivetran_synced | $iso+90

list | HubSpot: without stage dates
deal | Record ID | $one
deal name | Deal Name | $name
stage | Deal Stage | $now:en
value | Amount in company currency | 1200; 45000
created | Create Date | $mdy
closed | Close Date | $mdy+60
rep | Deal Owner | Ann; Bob
pipeline | Pipeline | Sales Pipeline
- | Last Activity Date | $mdy+70
- | Deal Description | abc; def

wide | HubSpot: in German
deal | Datensatz-ID | $one
deal name | Deal-Name | $name
stage | Deal-Phase | Vorführung; Angebot; Gewonnen; Verloren; Qualifizierung; Gewonnen
pipeline | Pipeline | Vertriebspipeline
@Qualifizierung | Datum des Eintritts in „Qualifizierung (Vertriebspipeline)“ | $w1
-@Qualifizierung | Datum des Austritts aus „Qualifizierung (Vertriebspipeline)“ | $w2
@Gewonnen | Datum des Eintritts in „Gewonnen (Vertriebspipeline)“ | $w4
value | Betrag | 1.200,00; 45.000,00
created | Erstelldatum | $dot
closed | Abschlussdatum | $dot+60
rep | Deal-Inhaber | Ann; Bob
- | Letzte Aktivität | $dot+70

wide | HubSpot: in Spanish
deal | ID de registro | $one
deal name | Nombre del negocio | $name
stage | Etapa del negocio | $now:es
@Calificación | Fecha de entrada en "Calificación (Ventas)" | $w1
@Demostración | Fecha de entrada en "Demostración (Ventas)" | $w2
-@Demostración | Fecha de salida de "Demostración (Ventas)" | $w3
value | Valor | 1200; 45000
rep | Propietario del negocio | Ann; Bob
closed | Fecha de cierre | $dmy+60

wide | HubSpot: in French
deal | ID de l'enregistrement | $one
deal name | Nom de la transaction | $name
stage | Phase de la transaction | $now:fr
@Découverte | Date d'entrée dans « Découverte (Ventes) » | $w1
@Démo | Date d'entrée dans « Démo (Ventes) » | $w2
value | Montant | 1 200,00 €; 45 000,00 €
created | Date de création | $dmy
closed | Date de fermeture | $dmy+60
rep | Propriétaire de la transaction | Ann; Bob

events | HubSpot: dbt stage history
deal | deal_id | $deal
stage | deal_stage_name | $s:en
entered | date_stage_entered | $iso
pipeline | pipeline_label | Sales; Partner
- | stage_display_order | 1; 2
- | is_deal_deleted | false
`;
