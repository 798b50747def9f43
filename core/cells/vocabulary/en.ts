import type { Headings } from './shape.ts';

/** Headings in English, and the words of programs that write English: HubSpot, Salesforce, Pipedrive, Zoho, Close, Streak, XES. */
export const en: Headings = {
  deal: [
    'deal id|record id|opportunity id|opp id|case id|case concept name|hs object id|pipedrive system id|deal',
    'opportunity|opp|case|id|deal nr|deal no|deal number|deal key|order id|record|deal #|opportunity number',
    'opp number|quote id|reference|ref|key|ticket id|uuid|guid',
  ],
  'deal name': [
    'deal name|opportunity name|potential name|deal title|name|title|project|opportunity|opp name|project name',
    'deal/opportunity|potential|topic|card name|deal description name',
  ],
  stage: [
    'stage|deal stage|stage name|sales stage|pipeline stage|current stage|concept name',
    'stage pipeline|status label|deal pipeline stage id|step|phase|status|funnel stage',
    'opportunity stage|sales phase|deal phase|milestone',
  ],
  entered: [
    'entered|date entered|entered at|date entered stage|entered stage|entered on|stage entered|stage date',
    'stage start|changed at|changed on|change date|edit date|moved at|moved on|time timestamp|fivetran start',
    'date of entry|entry date|entry time|entered stage at|stage entry date|stage entered at',
    'stage changed at|stage change date|date of stage change|date of change|transition date|moved',
    'time of change|stage start date|stage start time|arrived|arrived at|came in',
  ],
  dated: [
    'date and time|date time|timestamp|date|when|at|time|day|event date|week|month|occurred at|ts|event time|event timestamp|logged at|recorded at',
  ],
  changed: [
    'last modified|last modified date|last modified on|modified time|modified date|modified on|date modified',
    'modified|system modstamp|last update|last updated',
  ],
  began: ['start date|start|started|started on|started at|from date|opened|opened on|date opened|open date'],
  left: [
    'left|left at|date left|date exited|exited|exited at|date left stage|left on|fivetran end|end date|end',
    'ended|until|to date|exit date|date of exit|stage exited|stage exit date|stage left|stage end',
    'stage end date|stage end time|left stage|leave date|exit time|to',
  ],
  from: [
    'from stage|old value|old stage|previous stage|old status label|from|from status|old status',
    'prior stage|stage before|source stage|old stage name|previous value|original value|stage from|from phase|stage old',
  ],
  to: [
    'to stage|new stage|new value|moved to|new status label|to|to status|new status|next stage',
    'stage after|target stage|new stage name|stage to|to phase|stage new',
  ],
  outcome: [
    'outcome|deal status|result|won lost|won or lost|deal outcome|status type|final status|status|final outcome',
    'won/lost|win/loss|close status|closed status|won lost open|status (won/lost)|disposition',
    'opportunity status|opportunity state|deal state',
  ],
  closed: [
    'closed at|closed on|close date|closing date|date closed|deal closed on|closed date|closed',
    'actual close date|closed time|closing time|close time|date of closing|date closed on|actual closing date',
    'decision date|closed on date',
  ],
  created: [
    'created|created at|created on|create date|date created|created time|deal created|add time|engage date',
    'first contact date|creation date|date of creation|date added|added|added on|deal created on|create time',
    'creation time|inception|created by date|opportunity created date|entry created|record created|creation log|date logged',
  ],
  value: [
    'value|amount|deal value|deal size|deal amount|amount in company currency|value eur|value usd|arr|acv|mrr',
    'tcv|close value|revenue|deal value (eur)|contract value|total contract value|annual contract value|price',
    'amount eur|amount usd|amount gbp|total amount|opportunity amount|deal price|total value|estimated value',
    'potential value|annual recurring revenue|acv eur|budget',
  ],
  currency: [
    'currency|deal currency|currency of value|currency code|amount currency|deal currency code',
    'currency iso code|curr|deal currency of value',
  ],
  rep: [
    'rep|sales rep|owner|deal owner|opportunity owner|sales agent|salesperson|assigned to|assigned|seller',
    'account executive|ae|org resource|resource|user name|owner id|account owner name|deal owner name',
    'opportunity owner name|sales owner|sales executive|sales representative|representative|salesman|owner name',
    'lead owner|record owner|responsible|responsible person|agent|closer|assignee|user|sales manager',
  ],
  persona: [
    'persona|buyer persona|buying role|buyer role|contact persona|decision maker role|stakeholder role',
    'buyer type|contact role|role of buyer',
  ],
  source: [
    'source|lead source|original traffic source|original source|source channel|channel|leadsource|deal source',
    'lead channel|acquisition channel|marketing channel|utm source|traffic source|how did they hear about us',
    'origin',
  ],
  action: [
    'action|activity|activity type|what was done|event|activity name|task type|action taken|touchpoint',
    'last action|sales activity',
  ],
  who: ['who acted|who|acted by|performed by|done by|actor'],
  strategy: ['strategy|approach|play|sales play|sales strategy|deal strategy|tactic|motion|sales motion'],
  feature: ['feature|demo feature|feature shown|features shown|features demoed|feature demoed|demoed feature', 'product feature'],
  feedback: ['feedback|sentiment|reaction|customer feedback|buyer feedback|client feedback|demo feedback', 'prospect feedback'],
  objection: ['objection|objections|main objection|buyer objection|customer objection|objection raised'],
  'pain point': ['pain point|pain|pain points|customer pain|main pain|problem|challenge|customer problem|main pain point'],
  reason: [
    'reason|lost reason|loss reason|closed lost reason|reason for loss|reason lost|closed won reason',
    'reason for losing|reason won lost|close reason|won lost reason|loss code|disqualification reason',
    'win loss reason|why lost|lost because',
  ],
  pipeline: [
    'pipeline|deal pipeline|sales pipeline|pipeline name|deal pipeline id|deal pipeline name|sales process',
    'funnel|board',
  ],
  field: ['field|field event|property name|changed field|field name|property|field changed|attribute|event field', 'change type'],
  snapshot: [
    'snapshot date|snapshot|snapshot at|snapshot time|as of|as of date|export date|exported at|report date',
    'week of|week ending|snapshot week|as at|date of export|exported on|pulled at|extract date|report as of',
    'copy date|run date|data date|snapshotted at|captured at|capture date|loaded at',
  ],
  since: [
    'last stage change date|last stage change|date entered current stage|date of last stage change',
    'stage change time|hs v2 date entered current stage|stage since|in stage since|current stage since',
    'last moved|stage last changed|date entered this stage|stage last changed at|stage last changed|stage changed on',
  ],
  'days in stage': [
    'days in stage|stage duration|stage duration calendar days|last stage change in days',
    'hs v2 time in current stage|time in stage|age in stage|days in current stage|time in current stage',
    'duration|stage duration days|stage duration (hours)|days at stage|stage age|days in this stage',
  ],
  'won at': ['won time|date won|won date|won at|won on|won|deal won on|date of winning|win date|closed won date'],
  'lost at': ['lost time|date lost|lost date|lost at|lost on|lost|deal lost on|date of losing|loss date|closed lost date'],
  'is closed': ['is closed|closed|closed?|deal closed|is closed (count)|hs is closed|is deal closed'],
  'is won': ['is won|won|won?|hs is closed won|is closed won'],
  'seen by': ['seen by|first seen by'],
  'other time': [
    'expected close date|expected close|expected closing date|next activity date|next step date',
    'last activity date|last contacted|last activity|update time|date updated|due date|date last updated',
    'date of last sent email|last contacted date|birthday|date of birth|fivetran synced|closed won date target',
    'follow up date|renewal date|last touched|last touch|next activity|last email date|last meeting',
    'last call date|next meeting|last engagement date|contract start date|contract end date|expiry date',
    'expiration date|go live date|target date|target close date|estimated close date|forecast close date',
    'projected close date|planned close date|anticipated close date|next step due|reminder date|invoice date',
    'payment date|delivery date|kickoff date|implementation date|signed up|subscription start|warranty end',
    'last activity time|last viewed date|last referenced date|last reviewed|next contact|next call',
    'next follow up|followup date|follow up on|call date|reviewed on|email sent at|founded|year established',
    'next task date|last visit time|recent deal close date|hs lastmodifieddate|deal update time|trial end date',
    'renewal|due|contract start|contract end|contract date|updated at|updated on|onboarding date|est close|est close date|assignment date',
  ],
  account: [
    'company|company name|account|account name|customer|customer name|client|client name|organization',
    'organisation|prospect|associated company',
  ],
};
