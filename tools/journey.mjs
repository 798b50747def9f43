// npm run -s journey -- …: the command line, built when it changed, with paths from where the user stands.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const install = spawnSync(process.execPath, [fileURLToPath(new URL('install.mjs', import.meta.url))], { stdio: 'inherit' });
if (install.status !== 0) process.exit(install.status ?? 1);
const { buildAll, root } = await import('./bundles.mjs');
await buildAll({ only: ['cli'], isQuiet: true });
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import(join(root, 'dist/cli/journeysheet.mjs'));
