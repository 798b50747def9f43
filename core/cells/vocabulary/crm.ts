import type { Headings } from './shape.ts';

/**
 * Headings that programs write, and no person would: names of fields in the interfaces of HubSpot, Salesforce,
 * Pipedrive, Zoho, Close and Streak, in Fivetran's copies of them, and in process-mining logs (XES).
 */
export const crm: Headings = {
  deal: [
    'hs object id|deal deal id|opportunity opportunity id|case concept name|pipedrive system id|deal pipedrive system id',
    'opportunity id 18|dealid 18|record id deal|zcrm potential id|potential id|boxkey|box key',
  ],
  'deal name': ['property dealname|dealname|potential name|deal deal name|opportunity opportunity name'],
  stage: [
    'concept name|dealstage|property dealstage|deal pipeline stage id|deal stage id|stage id|status label|stagename',
    'to stage name|primary opportunity status label|opportunity status label',
  ],
  entered: [
    'time timestamp|date entered|date stage entered|stage entered at|fivetran start|dbt valid from|valid from|effective from',
  ],
  changed: ['system modstamp|systemmodstamp|last modified date|hs lastmodifieddate|fivetran synced at'],
  left: ['fivetran end|dbt valid to|valid to|effective to'],
  from: ['old status label|oldvalue|from stage name|old status id|old stage id'],
  to: ['new status label|newvalue|new status id|new stage id'],
  outcome: ['status type|primary opportunity status type'],
  closed: ['property closedate|closedate|deal deal closed on|hs closedate'],
  created: ['property createdate|createdate|hs createdate|deal deal created|deal add time|createddate'],
  value: [
    'property amount|amount in home currency|hs amount in home currency|amount in company currency|hs acv|hs tcv|hs arr|hs mrr',
    'primary opportunity value|value formatted|weighted',
  ],
  currency: ['deal currency code|currencyisocode|value currency|deal currency of value'],
  rep: ['org resource|hubspot owner id|property hubspot owner id|owner id|ownerid|user name|deal owner id|sales agent'],
  source: ['leadsource|hs analytics source|property hs analytics source|mkt source'],
  reason: ['closed lost reason|property closed lost reason|closed won reason|lost reason c|loss reason c'],
  pipeline: ['deal pipeline id|property pipeline|hs pipeline|recordtype name|record type|pipeline id|pipeline label'],
  since: [
    'hs v2 date entered current stage|laststagechangedate|date entered current stage|stage change time|deal last stage change',
    'date of last stage change|deal stage change time',
  ],
  'days in stage': [
    'hs v2 time in current stage|time in current stage|laststagechangeindays|last stage change in days|stage duration calendar days',
    'stage duration calendar days stage history',
  ],
  'won at': ['date won|primary opportunity date won|won time'],
  'lost at': ['date lost|primary opportunity date lost|lost time'],
  'is closed': ['isclosed|is closed|hs is closed|property hs is closed'],
  'is won': ['iswon|is won|hs is closed won|property hs is closed won'],
  'other time': [
    'fivetran synced|date updated|update time|notes last contacted|notes last updated|notes next activity date|lastactivitydate',
    'lastvieweddate|lastreferenceddate|hs latest meeting activity|hs next meeting start time|push count date|case startdate',
    'date of last sent email|date of last received email|date last updated|last email timestamp|freshness timestamp',
  ],
};
