// Builds everything in dist/. Called by npm run build, npm start and npm test.
import { buildAll } from './bundles.mjs';

const isQuiet = process.argv.includes('--quiet');
const only = process.argv.filter((word) => !word.startsWith('-')).slice(2);
await buildAll({ only, isQuiet });
