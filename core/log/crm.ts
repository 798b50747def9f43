import type { Table } from '../cells/table.ts';
import type { Crm } from '../words/crm.ts';

/** Folded headings that one program alone writes. */
const marks: readonly (readonly [Crm, RegExp])[] = [
  ['pipedrive', /^deal (title|deal created|stage change time|last stage change|won time|lost time|closed on|deal closed on)$/],
  [
    'hubspot',
    /^(hs .+|amount in company currency|original traffic source|associated company|date entered current stage|property dealname)$/,
  ],
  [
    'salesforce',
    /^(opportunity name|stagename|opportunity owner|forecast ?category ?name?|fiscal period|laststagechangedate|is ?won)$/,
  ],
  ['zoho', /^(closing date|potential name|sales cycle duration|overall sales duration|lead conversion time)$/],
  ['close', /^(status label|status type|primary opportunity status label|lead name)$/],
  ['streak', /^(date of last stage change|date last updated|date of last sent email|contacts and organizations)$/],
];

/** Tells the program that wrote a table, by its headings; `other` where none of them gives it away. */
export function crmOf(table: Pick<Table, 'folded'>): Crm {
  return marks.find(([, mark]) => table.folded.some((heading) => mark.test(heading)))?.[0] ?? 'other';
}
