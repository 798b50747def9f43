import type { FileKind } from '../core/words/types/files.ts';
import { entriesOf } from './zip-entries.ts';

const beginnings: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['packed', [0x1f, 0x8b]],
  ['packed', [0x52, 0x61, 0x72, 0x21]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf]],
];
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A heading may begin with `PK`; a zip goes on with numbers. */
const zips = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];

/** What lies in a zip of each kind. */
const contents: readonly (readonly [FileKind, RegExp])[] = [
  ['xlsb', /^xl\/workbook\.bin$/],
  ['xlsx', /^xl\//],
  ['ods', /^content\.xml$/],
  ['numbers', /^(Index\/|Index\.zip$)/],
  ['word', /^(word|ppt)\//],
  ['xlsx', /^\[Content_Types\]\.xml$/],
];

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** Tells by its bytes what a file is, whatever its name says; `null` for text. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  if (zips.some((signature) => beginsWith(bytes, signature))) return kindOfZip(bytes);
  if (beginsWith(bytes, ole)) return kindOfOle(bytes);
  const known = beginnings.find(([, signature]) => beginsWith(bytes, signature));
  return known ? known[0] : kindOfMarkup(bytes);
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const names = entriesOf(bytes)?.map(({ name }) => name);
  // One that is cut off or damaged is most likely a workbook; reading it will say so.
  if (!names) return 'xlsx';
  return contents.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0] ?? 'packed';
}

/** Office kept its files in this container before 2007, and keeps locked ones in it. */
function kindOfOle(bytes: Uint8Array): FileKind {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (text.includes('EncryptedPackage')) return 'encrypted';
  return /Workbook|Workbook/.test(text) ? 'xls' : 'office';
}

/** Programs save tables as web pages or XML under the name of a workbook. */
function kindOfMarkup(bytes: Uint8Array): FileKind | null {
  const top = new TextDecoder().decode(bytes.subarray(0, 1000)).replace(/\0/g, '');
  if (/^\s*(<!doctype html|<html|<table|<head|<body|<meta)/i.test(top)) return 'web page';
  return /^\s*<\?xml/.test(top) ? 'xml' : null;
}
