import type { Headings } from './shape.ts';

/** Headings in English, and the words of programs that write English: HubSpot, Salesforce, Pipedrive, Zoho, Close, Streak, XES. */
export const en: Headings = {
  deal: 'deal id|record id|opportunity id|opp id|case id|case concept name|hs object id|pipedrive system id|deal|opportunity|opp|case|id|deal nr|deal no|deal number|deal key|order id|record',
  'deal name': 'deal name|opportunity name|potential name|deal title|name|title|project',
  stage:
    'stage|deal stage|stage name|sales stage|pipeline stage|current stage|concept name|activity name|stage pipeline|status label|deal pipeline stage id|step|phase|status',
  entered:
    'entered|date entered|entered at|date entered stage|entered stage|entered on|stage entered|stage date|stage start|changed at|changed on|change date|edit date|moved at|moved on|time timestamp|timestamp|occurred at|date and time|date time|fivetran start|event date|date|when|at|time|day|start date|start|started|from date|last modified|modified time|last modified date',
  left: 'left|left at|date left|date exited|exited|exited at|date left stage|left on|fivetran end|end date|end|ended|until|to date',
  from: 'from stage|old value|old stage|previous stage|old status label|from',
  to: 'to stage|new stage|new value|moved to|new status label|to',
  outcome: 'outcome|deal status|result|won lost|won or lost|deal outcome|status type',
  closed: 'closed at|closed on|close date|closing date|date closed|deal closed on|closed date|closed',
  created:
    'created|created date|created at|created on|create date|date created|created time|deal created|add time|engage date|first contact date',
  value:
    'value|amount|deal value|deal size|deal amount|amount in company currency|value eur|value usd|arr|acv|mrr|tcv|close value|revenue',
  currency: 'currency|deal currency|currency of value|currency code|amount currency',
  rep: 'rep|sales rep|owner|deal owner|opportunity owner|sales agent|salesperson|assigned to|assigned|seller|account executive|ae|org resource|resource|user name|owner id',
  persona: 'persona|buyer persona|buying role|buyer role',
  source: 'source|lead source|original traffic source|original source|source channel|channel',
  action: 'action|activity|activity type|what was done|event',
  who: 'who acted|who|acted by',
  strategy: 'strategy|approach|play|sales play',
  feature: 'feature|demo feature|feature shown|features shown',
  feedback: 'feedback|sentiment|reaction|customer feedback',
  objection: 'objection|objections',
  'pain point': 'pain point|pain|pain points|customer pain',
  reason: 'reason|lost reason|loss reason|closed lost reason|reason for loss|reason lost',
  pipeline: 'pipeline|deal pipeline|sales pipeline|pipeline name|deal pipeline id',
  field: 'field|field event|property name',
  snapshot: 'snapshot date|snapshot|snapshot at|snapshot time|as of|as of date|export date|exported at|report date',
  since:
    'last stage change date|last stage change|date entered current stage|date of last stage change|stage change time|hs v2 date entered current stage',
  'days in stage':
    'days in stage|stage duration|stage duration calendar days|last stage change in days|hs v2 time in current stage|time in stage',
  'won at': 'won time|date won|won date|won at|won on',
  'lost at': 'lost time|date lost|lost date|lost at|lost on',
  'is closed': 'is closed',
  'is won': 'is won',
  'seen by': 'seen by',
  'other time':
    'expected close date|expected close|expected closing date|next activity date|next step date|last activity date|last contacted|last activity|update time|date updated|due date|date last updated|date of last sent email|last contacted date|birthday|date of birth|fivetran synced|date modified|closed won date target|follow up date|renewal date',
};
