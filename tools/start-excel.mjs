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

const words = {
  en: {
    served: (origin) => `JourneySheet is served at ${origin} until Ctrl-C, to this computer only.`,
    trust: (file) =>
      `1. Once: have your computer trust the certificate ${file}. It was made here and vouches for localhost only.`,
    put: (manifest) => `2. Put ${manifest} into Excel:`,
    web: 'Web: open a workbook at excel.cloud.microsoft; Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in; choose the file.',
    windows:
      'Windows: share the folder of the file; in Excel File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs, add the share and tick Show in Menu; start Excel again; Home > Add-ins > Advanced > Shared Folder.',
    mac: (manifest) =>
      `Mac: cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ (make the folder if it is missing); start Excel again; Home > Add-ins.`,
    see: '3. The tab JourneySheet appears. After a change: npm run build, then open the pane again.',
    guide: 'All steps, and how to take it out again: docs/install-excel.md.',
    anew: {
      old: 'The certificate was about to end, so a new one was made: do step 1 once more.',
      broken: 'The certificate kept here was broken, so a new one was made: do step 1 once more.',
      open: 'Others on this computer could read the key of the certificate, so a new one was made: do step 1 once more.',
    },
    noPort: (port) => `“${port}” is no port. Give a number up to 65535.`,
    taken: (port, why) => `Port ${port} can’t be used (${why}). Give another one: --port 3000.`,
    unkept: (folder, why) => `The certificate can’t be kept in ${folder} (${why}). Name another folder in JOURNEYSHEET_HOME.`,
  },
  lv: {
    served: (origin) => `JourneySheet ir pieejams ${origin} līdz Ctrl-C, tikai šim datoram.`,
    trust: (file) => `1. Vienreiz: lai dators uzticas sertifikātam ${file}. Tas izveidots šeit un galvo tikai par localhost.`,
    put: (manifest) => `2. Pievienojiet ${manifest} programmai Excel:`,
    web: 'Tīmeklī: atveriet darbgrāmatu excel.cloud.microsoft; Sākums > Pievienojumprogrammas > Citas > Manas > Augšupielādēt; izvēlieties failu.',
    windows:
      'Windows: koplietojiet faila mapi; Excel Fails > Opcijas > Drošības kontroles centrs > iestatījumi > Uzticami pievienojumprogrammu katalogi, pievienojiet mapi un atzīmējiet Rādīt izvēlnē; palaidiet Excel no jauna; Sākums > Pievienojumprogrammas > Papildu > Koplietojamā mape.',
    mac: (manifest) =>
      `Mac: cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ (izveidojiet mapi, ja tās nav); palaidiet Excel no jauna; Sākums > Pievienojumprogrammas.`,
    see: '3. Parādās cilne JourneySheet. Pēc izmaiņām: npm run build, tad no jauna atveriet rūti.',
    guide: 'Visi soļi, un kā to izņemt: docs/install-excel.md.',
    anew: {
      old: 'Sertifikāta termiņš beidzās, tāpēc izveidots jauns: izpildiet 1. soli vēlreiz.',
      broken: 'Šeit glabātais sertifikāts bija bojāts, tāpēc izveidots jauns: izpildiet 1. soli vēlreiz.',
      open: 'Sertifikāta atslēgu šajā datorā varēja lasīt citi, tāpēc izveidots jauns: izpildiet 1. soli vēlreiz.',
    },
    noPort: (port) => `„${port}” nav ports. Dodiet skaitli līdz 65535.`,
    taken: (port, why) => `Portu ${port} nevar izmantot (${why}). Dodiet citu: --port 3000.`,
    unkept: (folder, why) => `Sertifikātu nevar glabāt mapē ${folder} (${why}). Nosauciet citu mapi mainīgajā JOURNEYSHEET_HOME.`,
  },
};

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

const language = /^lv/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'lv' : 'en';
const said = words[language];

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
