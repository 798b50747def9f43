import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
/** What Microsoft's tool says of a manifest. */
const told = (manifest: string): string =>
  execFileSync(process.execPath, [path('node_modules/office-addin-manifest/cli.js'), 'info', path(manifest)]).toString();

describe('Microsoft’s own tool', () => {
  it('reads the XML manifest', () => {
    const said = told('generated/office-addin/manifest.xml');
    expect(said).toContain('Id: 5b1d7a2e-6c0f-4f0b-9d0a-3e4c8d1f7a90');
    expect(said).toContain('Hosts: Workbook');
    expect(said).toContain('Source Location: https://localhost:3000/taskpane.html');
  });

  it('reads the unified manifest of the package', () => {
    const said = told('dist/office-addin/package/manifest.json');
    expect(said).toContain('Id: 5b1d7a2e-6c0f-4f0b-9d0a-3e4c8d1f7a90');
    expect(said).toContain('Name: JourneySheet');
  });
});
