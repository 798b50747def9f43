/** Gives a text as base64 of its gzip. */
export const zipped = (text: string): string => Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(text)).getBytes());

/** Takes {@link zipped} back. Google unzips nothing whose kind is not told. */
export const unzipped = (base64: string): string =>
  Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode(base64), 'application/x-gzip')).getDataAsString('UTF-8');
