export { answered, type Ranges } from './answered.ts';
export { answers, type LiveAnswer } from './answers.ts';
export { type AnswerSheet, templateWords } from './words.ts';
export { rangeNames, type SampleTables, TEMPLATE, workbookOf } from './workbook.ts';
