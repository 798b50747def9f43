import type { RecorderWords } from '../../workbook/recorder-words.ts';
import { say } from './say.ts';

export const recorder: RecorderWords = {
  on: ({ sheet, deal, stage, log, behind }) =>
    `On. Whenever a cell of the column “${stage}” on the sheet “${sheet}” is edited, a row with the deal (column “${deal}”), its new stage, the moment and, where Google tells it, the editor is added to “${log}”.${
      behind === 0
        ? ''
        : ` The log does not know the stage of ${say.count(behind, { one: 'deal', other: 'deals' })} of this sheet yet: add them with Keep history.`
    }`,
  off: 'Off. Stage changes are no longer recorded.',
  noLog: 'There is no log to write to: no range is named Log. Make one with New journey workbook, or name your log Log.',
  otherLog: 'The range named Log has no columns for a deal, a stage and a date, so that steps can’t be added to it.',
  noPipeline:
    'No sheet beside the log has one row per deal, with a column for the deal and one for its stage. Open that sheet and try again.',
  occupied: (address) => `Something stands in the way at ${address}. Move it, and edit the stage again.`,
  failed: (message) => `JourneySheet could not record this change. ${message}`,
  recordedBy: 'Recorded by',
};
