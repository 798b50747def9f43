import type { ExcelWords } from '../../office-addin/words.ts';

export const excel: ExcelWords = {
  faults: {
    gone: 'A sheet, table or name that was there is gone. Choose the log again.',
    // The sidebar starts from ExcelApi 1.9 on; only comments and places in points came after that (1.10).
    old: 'This Excel lacks what pictures at a cell and freezing need. Microsoft 365, Excel 2021 and Excel 2024 have it.',
    protected: 'Excel does not allow that here: the sheet or the workbook is protected, or open for reading only.',
    shifted: 'Excel cannot move the cells below the table. Clear its filter, or move what stands below, then try again.',
    unchosen: 'No cell is selected. Click a cell of the sheet, then try again.',
    editing: 'A cell is being edited. Press Enter or Esc in it, then try again.',
    much: 'That is more than Excel takes at once. Choose fewer rows or shorter texts.',
    busy: 'Excel is busy. Try again in a moment.',
  },
  tooBig: (rows, megabytes) =>
    `The answer has ${rows} rows and ${megabytes} MB; Excel takes 5 MB from a formula. QuestionInput for fewer columns (setting: show=…) or filter the log.`,
  otherRelease: (name, version) =>
    `Excel knows JOURNEY.${name} from another release of JourneySheet than ${version}, which is running. Close all windows of Excel and open the workbook again; if that does not help, clear the cache of add-ins (see the install page).`,
  restless: 'Rows were added or taken away while the log was being read. Start again when nobody is changing it.',
  noLibrary:
    'Microsoft’s library did not load, so JourneySheet can’t reach the workbook. Your network must let through appsforoffice.microsoft.com; ask who runs it, then open this pane again.',
  otherProgram: 'JourneySheet works inside Excel: open it from the ribbon there.',
  tooOld:
    'This Excel is too old: it can’t tell an add-in of edits nor draw on sheets (ExcelApi 1.9). Microsoft 365, Excel 2021 and Excel 2024 can.',
};
