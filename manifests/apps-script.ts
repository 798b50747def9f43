import { sheetsScopes } from './config.ts';

/** The manifest of the Apps Script project. */
export function appsScriptManifest(): string {
  const manifest = { timeZone: 'Etc/UTC', runtimeVersion: 'V8', exceptionLogging: 'STACKDRIVER', oauthScopes: sheetsScopes };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
