/**
 * Fetches a file of the page's own server: the only place of the project that asks a network at all, and it asks this
 * computer. Errors: an address elsewhere, a file that is not there.
 */
export async function ownFile(address: string): Promise<Response> {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new Error(`The workbench opens only files of ${location.origin}.`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`There is no file ${url.pathname} here.`);
  return response;
}
