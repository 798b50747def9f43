// A certificate for https://localhost, made on this computer for this computer: Office loads nothing without one.
import { createPrivateKey, generateKeyPairSync, randomBytes, sign, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Tells whether a certificate belongs to its key and is good for another week. */
function isGood({ key, cert }, now) {
  const read = new X509Certificate(cert);
  return (
    read.checkPrivateKey(createPrivateKey(key)) && Date.parse(read.validFrom) < now && Date.parse(read.validTo) > now + 7 * DAY
  );
}

/** Gives the certificate kept in a folder, made anew where there is none or its time. */
export function certificateIn(folder, now = Date.now()) {
  const [keyFile, certFile] = ['localhost.key', 'localhost.crt'].map((name) => join(folder, name));
  if (existsSync(keyFile) && existsSync(certFile)) {
    const kept = { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') };
    if (isGood(kept, now)) return { ...kept, file: certFile };
  }
  const made = newCertificate(now);
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return { ...made, file: certFile };
}
