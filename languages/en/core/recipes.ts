import type { Crm } from '../../../core/words/crm.ts';

/** How to get the history of stages out of a program. */
export const recipes: Record<Crm, string> = {
  hubspot: 'in HubSpot export the deals with all properties; their columns Date entered “…” hold the history.',
  salesforce: 'in Salesforce run a report of the type Opportunity History or Opportunity Field History and export its details.',
  pipedrive:
    'Pipedrive exports no history; let an automation write the date into one date field per stage, or keep every week’s export (Keep history).',
  zoho: 'in Zoho make a report of Deals with Stage History and export it.',
  close: 'in Close export the activities of the type opportunity status change.',
  streak: 'Streak keeps the present stage only; keep every week’s export (Keep history).',
  other: 'export one row per change of stage or one date column per stage, or keep every week’s export (Keep history).',
};
