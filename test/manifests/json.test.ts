import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import AdmZip from 'adm-zip';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../manifests/config.ts';
import { otherLanguages, textsFile, unifiedManifest, unifiedTexts } from '../../manifests/office-json.ts';

const root = new URL('../../', import.meta.url);
const require = createRequire(import.meta.url);
const { AppManifestUtils } = require('@microsoft/app-manifest') as {
  AppManifestUtils: { validateAgainstSchema(manifest: unknown, schema: unknown): Promise<string[]> };
};

/** Microsoft's schemas lie in its package; two of their patterns are none to engines that read them strictly. */
function schemaOf(manifest: { $schema: string }): unknown {
  const path = /teams\/(.+)$/.exec(manifest.$schema)?.[1];
  const file = require.resolve('@microsoft/app-manifest').replace(/index\.js$/, `json-schemas/teams/${path}`);
  return JSON.parse(readFileSync(file, 'utf8').replaceAll('\\\\a', '\\\\x07').replaceAll('\\\\b]', '\\\\b\\\\]'));
}

type Json = { $schema: string };
const faultsOf = (manifest: Json): Promise<string[]> => AppManifestUtils.validateAgainstSchema(manifest, schemaOf(manifest));

const site = siteOf('https://example.org/journey');
const english = (): Json => JSON.parse(unifiedManifest(site));
const latvian = (): Json => JSON.parse(unifiedTexts(site, 'lv'));

describe('the unified manifest', () => {
  it('keeps Microsoft’s schema, as do its Latvian texts', async () => {
    expect(await faultsOf(english())).toEqual([]);
    expect(await faultsOf(latvian())).toEqual([]);
  });

  it.each([
    ['an address without https', '"page": "https://', '"page": "http://'],
    ['a namespace of 33 letters', '"name": "JOURNEY"', `"name": "${'J'.repeat(33)}"`],
    ['a summary of over 80 letters', '"short": "Honest', `"short": "${'Honest'.repeat(14)}`],
    ['a property that it does not know', '"validDomains"', '"validDomain"'],
    ['an id that is no GUID', '"id": "5b1d7a2e-', '"id": "5b1d7a2-'],
    ['a tip of over 250 letters', '"description": "Shows', `"description": "${'Shows'.repeat(50)}`],
    ['an icon of a size that Office has not', '"size": 20', '"size": 21'],
    ['an action of an unknown type', '"openPage"', '"showPane"'],
  ])('sees by it %s', async (_, from, to) => {
    const text = unifiedManifest(site);
    expect(text).toContain(from);
    expect(await faultsOf(JSON.parse(text.replace(from, to)))).not.toEqual([]);
  });

  it('names in Latvian only what the English manifest says', () => {
    const manifest = english() as unknown as Record<string, unknown>;
    const at = (path: string): unknown =>
      path
        .split(/[.[\]]+/)
        .filter((key) => key !== '')
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], manifest);
    const paths = Object.keys(latvian()).filter((path) => path !== '$schema');
    expect(paths.length).toBe(4 + 2 + 6 * 4 + 3);
    expect(paths.filter((path) => typeof at(path) !== 'string')).toEqual([]);
  });

  it('lies in a package with its icons and texts', () => {
    const folder = new URL('dist/office-addin/', root);
    const zip = new AdmZip(fileURLToPath(new URL('JourneySheet.zip', folder)));
    expect(
      zip
        .getEntries()
        .map((entry) => entry.entryName)
        .sort(),
    ).toEqual(['color.png', 'manifest.json', 'outline.png', ...otherLanguages.map(textsFile)].sort());
    for (const entry of zip.getEntries())
      expect(entry.getData()).toEqual(readFileSync(new URL(`package/${entry.entryName}`, folder)));
  });

  it.each([
    ['color', 192],
    ['outline', 32],
  ])('has an icon %s of %i pixels', (name, size) => {
    const png = readFileSync(new URL(`dist/office-addin/package/${name}.png`, root));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
