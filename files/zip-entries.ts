/** What the directory of a zip says of a file in it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes that it unpacks to; the most that it can where the directory does not say. */
  readonly size: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end of a directory, and how far from the end of the file a comment can push it. */
const END_SIZE = 22;
const MOST_COMMENT = 65_535;
/** Deflate packs no tighter. */
const TIGHTEST = 1032;

/** Reads the directory at the end of a zip; `null` where there is none. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const isDeflated = view.getUint16(at + 10, true) === 8;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      size: size > 0 || !isDeflated ? Math.max(size, packed) : TIGHTEST * (packed || bytes.length),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - MOST_COMMENT; at--) if (view.getUint32(at, true) === END) return at;
  return null;
}
