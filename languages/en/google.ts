import type { GoogleWords } from '../../apps-script/client/words.ts';

export const google: GoogleWords = {
  accounts: 'Google mixes up accounts here. Sign in with one account only, or use a private window, and open the report again.',
  quota: 'Google allows no more of this today. Formulas in cells go on; try again tomorrow.',
  time: 'That took longer than Google allows. Choose fewer deals, or try again.',
  locked: 'Somebody else is writing to this file just now. Try again in a moment.',
  gone: 'A sheet or a range that was there is gone. Choose the log again.',
  noCells: 'The open sheet has no cells: it is a chart or a data source. Open another sheet, and try again.',
  protected: 'You may not change this: the cells are protected, or you may only read the file.',
  offline: 'There is no connection to Google just now. Try again when you are online.',
  silent: 'Google Sheets does not answer just now. Try again in a moment.',
};
