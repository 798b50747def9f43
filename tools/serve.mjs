// Serves folders and single files on this computer only.
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, sep } from 'node:path';
import { importTypeScript } from './bundle-run.mjs';

const { spokenIn } = await importTypeScript(join(import.meta.dirname, 'words.ts'));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/**
 * Serves until it is closed. `places` maps addresses to paths: one that ends in `/` to a folder, any other to a file;
 * the longest that fits counts. A taken port gives way to the next free one. With a certificate it serves https, to pages
 * of Office too. Requests under any other name than its own are refused: a page elsewhere could have its name lead here.
 * Gives the origin and how to close.
 */
export async function serve(places, port = 0, certificate = null) {
  const scheme = certificate === null ? 'http' : 'https';
  let hosts = [];
  const answered = (request, response) => {
    if (!hosts.includes(request.headers.host?.toLowerCase()))
      return refuse(request, response, 403, { origin: `${scheme}://${hosts[0]}` });
    // Excel on the web reads the functions' metadata from a page of its own.
    if (certificate !== null) response.setHeader('access-control-allow-origin', '*');
    answer(places, request, response).catch(() => refuse(request, response, 500));
  };
  const server = certificate === null ? createServer(answered) : createSecureServer(certificate, answered);
  await listen(server, port);
  const { port: taken } = server.address();
  const names = certificate === null ? ['127.0.0.1', 'localhost'] : ['localhost', '127.0.0.1'];
  // Browsers leave out the port that everybody knows.
  const isUsual = taken === (certificate === null ? 80 : 443);
  hosts = names.map((name) => (isUsual ? name : `${name}:${taken}`));
  return {
    origin: `${scheme}://${hosts[0]}`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

async function listen(server, port, tries = 20) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || tries === 0) throw error;
    await listen(server, port + 1, tries - 1);
  }
}

/** Refuses in a sentence, in the language that the browser asks for. */
function refuse(request, response, code, more = {}) {
  const { serve: said } = spokenIn(request.headers['accept-language']).said;
  response.writeHead(code, { 'content-type': 'text/plain; charset=utf-8', ...(code === 405 ? { allow: 'GET, HEAD' } : {}) });
  response.end(`${said[code](more)}\n`);
}

async function answer(places, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(request, response, 405);
  const file = await fileFor(places, request.url);
  if (file === null) return refuse(request, response, 404);
  if (file.endsWith(sep)) return response.writeHead(302, { location: `${request.url.split('?')[0]}/` }).end();
  const body = await readFile(file);
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  // What is built anew must be seen anew.
  response.writeHead(200, { 'content-type': type, 'content-length': body.length, 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Gives the file behind an address, `null` where there is none, a path with a slash where the address lacks one. */
async function fileFor(places, url) {
  const path = pathOf(url);
  if (path === null || isHidden(path)) return places[path] ?? null;
  const place = Object.keys(places)
    .filter((at) => (at.endsWith('/') ? path.startsWith(at) : path === at))
    .sort((a, b) => b.length - a.length)[0];
  if (place === undefined) return null;
  if (!place.endsWith('/')) return places[place];
  const file = join(places[place], path.slice(place.length));
  const found = await stat(file).catch(() => null);
  if (!found || !(await isWithin(places[place], file))) return null;
  if (found.isFile()) return file;
  if (!found.isDirectory()) return null;
  return path.endsWith('/') ? fileFor(places, `${url.split('?')[0]}index.html`) : file + sep;
}

/** Tells whether a file lies in a folder, whatever links lead to it. */
async function isWithin(folder, file) {
  const [outer, inner] = await Promise.all([realpath(folder), realpath(file)]);
  return `${inner}${sep}`.startsWith(`${outer}${sep}`);
}

/** Paths that would leave their folder or their host, and files whose names begin with a dot. */
const isHidden = (path) => /\/\.|\/\/|[\0\\]/.test(path);

/** Gives the decoded path of an address, `null` where it can't be decoded. */
function pathOf(url) {
  try {
    return decodeURIComponent(url.split('?')[0]);
  } catch {
    return null;
  }
}
