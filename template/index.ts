export { answers, type LiveAnswer } from './answers.ts';
export { type AnswerSheet, templateWords } from './words.ts';
export { type NewWorkbook, rangeNames, sampleRows, TEMPLATE, workbookOf } from './workbook.ts';
