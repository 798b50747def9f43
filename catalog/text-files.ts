import { Fault, sentenceOf } from '../core/fault.ts';
import type { Language } from '../core/words/say.ts';
import { readDelimited } from './delimited.ts';
import { type Decoded, decode, decodeAs, type Encoding, readAsOf } from './encodings.ts';
import { kindOf } from './file-kinds.ts';
import type { Exported, NamedFile } from './host.ts';

/** Megabytes of text that fit into one string of every engine. */
const MOST_MEGABYTES = 500;

/** Decodes a file of text. Errors: a {@link Fault} that says what else the file is, and the way out. */
export function decodeFile({ name, bytes }: NamedFile, encoding: Encoding | null = null): Decoded {
  const kind = kindOf(bytes);
  if (kind !== null) throw new Fault('fileKind', { file: name, kind });
  const megabytes = bytes.length / 1e6;
  if (megabytes > MOST_MEGABYTES) throw new Fault('fileTooLong', { file: name, megabytes, most: MOST_MEGABYTES });
  const decoded = encoding === null ? decode(bytes) : { text: decodeAs(bytes, encoding), encoding, isSure: true };
  if (decoded.text.includes('\0')) throw new Fault('fileKind', { file: name, kind: 'binary' });
  return decoded;
}

/** Reads an export of delimited text, where workbooks can't be read. */
export async function readDelimitedFile(file: NamedFile, language: Language): Promise<Exported> {
  if (kindOf(file.bytes) === 'xlsx') return { kind: 'workbook' };
  try {
    const decoded = decodeFile(file);
    return { kind: 'cells', cells: readDelimited(decoded.text), readAs: readAsOf(decoded) };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { kind: 'fault', sentence: sentenceOf(fault, language) };
  }
}
