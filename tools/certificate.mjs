// A certificate for https://localhost, made on this computer for this computer: Office loads nothing without one.
import { createPrivateKey, generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One value of DER: its tag, its length, its content. */
function der(tag, ...content) {
  const body = Buffer.concat(content);
  const length =
    body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...parts) => der(0x30, ...parts);
const bits = (bytes) => der(0x03, Buffer.from([0]), bytes);
const octets = (bytes) => der(0x04, bytes);
const yes = der(0x01, Buffer.from([0xff]));
const oid = (hex) => der(0x06, Buffer.from(hex, 'hex'));

const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const commonName = (name) => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
const time = (date) => der(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

/** No authority: it can vouch for nothing but localhost. */
const extensions = sequence(
  sequence(oid('551d13'), yes, octets(sequence())),
  sequence(oid('551d0f'), yes, octets(der(0x03, Buffer.from([7, 0x80])))),
  sequence(oid('551d25'), octets(sequence(oid('2b06010505070301')))),
  sequence(oid('551d11'), octets(sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1]))))),
);

const DAY = 86_400_000;
/** Macs take no certificate that is good for over 825 days. */
const DAYS = 365;

const pem = (bytes) =>
  `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

/** Makes a key and a certificate of localhost, signed by itself. */
export function newCertificate(now) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const name = commonName('JourneySheet on localhost');
  const serial = randomBytes(16);
  // A whole number above 0, in the fewest bytes.
  serial[0] = (serial[0] & 0x3f) | 0x40;
  const told = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ecdsaWithSha256,
    name,
    sequence(time(new Date(now - DAY)), time(new Date(now + DAYS * DAY))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, extensions),
  );
  const cert = pem(sequence(told, ecdsaWithSha256, bits(sign('sha256', told, privateKey))));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }), cert };
}

/** Tells what is wrong with a certificate and its key, `null` where it is good for another week. Errors: neither can be read. */
function wrongWith({ key, cert }, now) {
  const read = new X509Certificate(cert);
  if (!read.checkPrivateKey(createPrivateKey(key)) || !read.checkHost('localhost')) return 'broken';
  return Date.parse(read.validFrom) < now && Date.parse(read.validTo) > now + 7 * DAY ? null : 'old';
}

/** Others on this computer may have read the key; Windows keeps no such modes. */
const isOpen = (file) => process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;

/**
 * Gives the certificate kept in a folder, made anew where there is none, it is broken or old, or others could read its key.
 * `why` tells which; `null` where it was kept.
 */
export function certificateIn(folder, now = Date.now()) {
  const [keyFile, certFile] = ['localhost.key', 'localhost.crt'].map((name) => join(folder, name));
  const why = whyAnew(keyFile, certFile, now);
  if (why === null) return { ...readPair(keyFile, certFile), file: certFile, why };
  const made = newCertificate(now);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  writeAnew(keyFile, made.key);
  writeAnew(certFile, made.cert);
  return { ...made, file: certFile, why };
}

const readPair = (keyFile, certFile) => ({ key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') });

function whyAnew(keyFile, certFile, now) {
  if (!existsSync(keyFile) || !existsSync(certFile)) return 'missing';
  if (!statSync(keyFile).isFile() || !statSync(certFile).isFile()) return 'broken';
  if (isOpen(keyFile)) return 'open';
  try {
    return wrongWith(readPair(keyFile, certFile), now);
  } catch {
    return 'broken';
  }
}

/** A file that is there keeps its mode when it is written, and a link leads elsewhere: both make way. */
function writeAnew(file, text) {
  rmSync(file, { force: true, recursive: true });
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
}
