import { fileWords } from '../core/words/files.ts';
import type { FaultParams } from '../core/words/index.ts';
import type { Language } from '../core/words/language.ts';
import { readDelimited } from './delimited.ts';
import { type Decoded, decode, decodeAs, type Encoding, readAsOf } from './encodings.ts';
import { kindOf } from './file-kinds.ts';
import type { Exported, NamedFile } from './named-file.ts';

/** Why a file is no text: a fault to be raised, or a sentence to be said where the core's other words are not at hand. */
export type Unread =
  | { readonly fault: 'fileKind'; readonly params: FaultParams<'fileKind'> }
  | { readonly fault: 'fileTooLong'; readonly params: FaultParams<'fileTooLong'> };

/** Megabytes of text that fit into one string of every engine. */
const MOST_MEGABYTES = 500;

/** Decodes a file of text, or tells what else it is. */
export function decodeFile({ name, bytes }: NamedFile, encoding: Encoding | null = null): Decoded | Unread {
  const kind = kindOf(bytes);
  if (kind !== null) return { fault: 'fileKind', params: { file: name, kind } };
  const megabytes = bytes.length / 1e6;
  if (megabytes > MOST_MEGABYTES) return { fault: 'fileTooLong', params: { file: name, megabytes, most: MOST_MEGABYTES } };
  const decoded = encoding === null ? decode(bytes) : { text: decodeAs(bytes, encoding), encoding, isSure: true };
  return decoded.text.includes('\0') ? { fault: 'fileKind', params: { file: name, kind: 'binary' } } : decoded;
}

/** Reads an export of delimited text, where workbooks can't be read. */
export async function readDelimitedFile(file: NamedFile, language: Language): Promise<Exported> {
  if (kindOf(file.bytes) === 'xlsx') return { kind: 'workbook' };
  const read = decodeFile(file);
  if ('text' in read) return { kind: 'cells', cells: readDelimited(read.text), readAs: readAsOf(read) };
  const said = fileWords[language];
  return { kind: 'fault', sentence: read.fault === 'fileKind' ? said.fileKind(read.params) : said.fileTooLong(read.params) };
}
