import type { PageWords } from '../../page/words.ts';

export const page: PageWords = {
  title: 'Your deals, honestly counted',
  what: 'Drop an export of your deals here: where they are lost, how long each step takes, what to do first.',
  drop: 'Drop a CSV or Excel file here',
  choose: 'Choose a file',
  stays: 'The file stays on this computer. The page sends nothing anywhere and works without a network.',
  opening: (file) => `Opening ${file} …`,
  noLog: (file) =>
    `No sheet of ${file} looks like a log of deals. A log has a deal, a stage and a date in each row, under headings.`,
};
