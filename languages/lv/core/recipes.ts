import type { Crm } from '../../../core/words/crm.ts';

/** How to get the history of stages out of a program. */
export const recipes: Record<Crm, string> = {
  hubspot: 'HubSpot eksportējiet darījumus ar visām īpašībām; vēsture ir kolonnās Date entered „…”.',
  salesforce: 'Salesforce palaidiet Opportunity History vai Opportunity Field History pārskatu un eksportējiet tā rindas.',
  pipedrive:
    'Pipedrive vēsturi neeksportē; lai automatizācija raksta datumu katra posma datuma laukā, vai glabājiet katras nedēļas eksportu (Glabāt vēsturi).',
  zoho: 'Zoho izveidojiet pārskatu Deals with Stage History un eksportējiet to.',
  close: 'Close eksportējiet aktivitātes, kuru veids ir opportunity status change.',
  streak: 'Streak glabā tikai pašreizējo posmu; glabājiet katras nedēļas eksportu (Glabāt vēsturi).',
  other:
    'eksportējiet pa rindai katrai posma maiņai vai pa datuma kolonnai katram posmam, vai glabājiet katras nedēļas eksportu (Glabāt vēsturi).',
};
