// npm run start:excel: serves the add-in over https on this computer and says how to put it into Excel.
import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { importTypeScript } from './bundle-run.mjs';
import { buildAll, root } from './bundles.mjs';
import { certificateIn } from './certificate.mjs';
import { serve } from './serve.mjs';

const usage = `Usage: npm run start:excel [-- --port 3000]

  --port  where to serve; the next free port where it is taken
`;

/** How each system is told to trust a certificate. */
const trusts = {
  win32: (file) => `certutil -user -addstore Root "${file}"`,
  darwin: (file) => `security add-trusted-cert -p ssl -k ~/Library/Keychains/login.keychain-db "${file}"`,
  linux: (file) => `certutil -d sql:$HOME/.pki/nssdb -A -t "P,," -n JourneySheet -i "${file}"`,
};

function portAsked() {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = Number(values.port ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(said.noPort(values.port));
  return port;
}

const { spokenIn } = await importTypeScript(join(root, 'tools/words.ts'));
const {
  said: { startExcel: said },
} = spokenIn(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG);

/** Ends with a sentence: 64 for a wrong command line, 66 for a folder that can't be written. */
function end(sentence, code) {
  console.error(sentence);
  process.exit(code);
}

let port;
try {
  port = portAsked();
} catch (error) {
  end(`${error.message}\n\n${usage}`, 64);
}

await buildAll({ only: ['office-addin'] });
const { officeFiles } = await importTypeScript(join(root, 'tools/generated.ts'));
const site = join(root, 'dist/office-addin');
// Beside the built site, which may be meant for another address.
const folder = join(root, 'dist/office-local');
const home = process.env.JOURNEYSHEET_HOME ?? join(homedir(), '.journeysheet');
const certificate = keptCertificate();
const places = Object.fromEntries(officeFiles('').map(({ path }) => [`/${path}`, join(folder, path)]));
const server = await serve({ ...places, '/': `${site}/` }, port, certificate).catch(({ code, message }) =>
  end(said.taken(port, code ?? message), 64),
);
for (const { path, text } of officeFiles(server.origin)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const manifest = join(folder, 'manifest.xml');
const trust = (trusts[process.platform] ?? trusts.linux)(certificate.file);
console.log(`
${said.served(server.origin)}
${said.anew[certificate.why] ?? ''}
${said.trust(certificate.file)}
     ${trust}
${said.put(manifest)}
   - ${said.web}
   - ${said.windows}
   - ${said.mac(manifest)}
${said.see}

${said.guide}
`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.close().then(() => process.exit(0)));

function keptCertificate() {
  try {
    return certificateIn(home);
  } catch ({ code, message }) {
    return end(said.unkept(home, code ?? message), 66);
  }
}
