import type { FileKind, FileWords } from '../../../core/words/types/files.ts';

/** Sentences about files, which pages need without all the others. */
/** Files that can't be read, each with its way out. */
const kinds: Record<FileKind, string> = {
  xlsx: 'an Excel workbook, which can’t be read here. Save it as CSV.',
  encrypted:
    'locked with a password. Open it in Excel, take the password away (File > Info > Protect Workbook) and save it again.',
  xls: 'an Excel workbook of the old kind (.xls). Open it in Excel and save it as .xlsx.',
  office: 'an Office file that is locked or of the old kind. Open it in Excel, take its password away and save it as .xlsx.',
  xlsb: 'a binary Excel workbook (.xlsb). Open it in Excel and save it as .xlsx.',
  ods: 'an OpenDocument spreadsheet. Open it in LibreOffice or Excel and save it as .xlsx or CSV.',
  numbers: 'a Numbers spreadsheet. Open it in Numbers and export it to CSV or Excel.',
  word: 'a document, not a table. Copy its table into a spreadsheet and save that as CSV.',
  pdf: 'a PDF, not a table. Export the deals as CSV or Excel from where it was made.',
  image: 'a picture, not a table. Export the deals as CSV or Excel from where it was made.',
  packed: 'a packed file. Unpack it and take the CSV or Excel file in it.',
  'web page': 'a web page, whatever its name says. Open it in Excel and save it as .xlsx.',
  xml: 'XML, whatever its name says. Open it in Excel and save it as .xlsx.',
  binary: 'no text and no workbook. Export the deals as CSV or Excel.',
};

export const files: FileWords = {
  fileKind: (p) => `The file “${p.file}” is ${kinds[p.kind]}`,
  fileTooLong: (p) =>
    `The file “${p.file}” has ${Math.ceil(p.megabytes)} MB, and no more than ${p.most} are read. Export fewer columns or years.`,
  readAs: (p) => `The file’s letters were read as ${p.encoding}${p.isSure ? '' : ', which is a guess'}`,
  readAsTodo: 'If names look wrong: save the file as UTF-8 (in Excel: CSV UTF-8), or give --encoding on the command line.',
};
