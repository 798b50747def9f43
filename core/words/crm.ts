/** The program that an export comes from, as far as its headings show. */
export type Crm = 'hubspot' | 'salesforce' | 'pipedrive' | 'zoho' | 'close' | 'streak' | 'other';
