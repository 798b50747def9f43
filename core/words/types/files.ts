/** Kinds of files that are no text; of these only an Excel workbook can be read. */
export type FileKind =
  | 'xlsx'
  | 'encrypted'
  | 'xls'
  | 'office'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'word'
  | 'pdf'
  | 'image'
  | 'packed'
  | 'web page'
  | 'xml'
  | 'binary';

/** Sentences about files, which pages need without all the others. */
export interface FileWords {
  readonly fileKind: (p: { file: string; kind: FileKind }) => string;
  readonly fileTooLong: (p: { file: string; megabytes: number; most: number }) => string;
  readonly readAs: (p: { encoding: string; isSure: boolean }) => string;
  readonly readAsTodo: string;
}
