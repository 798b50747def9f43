import { readFileSync } from 'node:fs';
import AdmZip from 'adm-zip';
import { describe, expect, it } from 'vitest';
import { referenceOf } from '../../../tools/addin-reference.ts';
import { workbookFile } from '../../../tools/workbook-file.ts';
import type { SampleTables } from '../../../workbook/template/workbook.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../../workbook/template/sample/sample.en.json', import.meta.url), 'utf8'),
) as SampleTables;
const manifest = readFileSync(new URL('../../../generated/office-addin/manifest.xml', import.meta.url), 'utf8');
const [, id] = /<Id>([^<]+)<\/Id>/.exec(manifest) ?? [];

const partsWith = async (channel?: string) => {
  const zip = new AdmZip(Buffer.from(await workbookFile(sample, 'none', 'en', channel)));
  return { names: zip.getEntries().map((entry) => entry.entryName), text: (path: string) => zip.readAsText(path) };
};

describe('the reference to the add-in in a template', () => {
  it('is in no file that is built for no channel', async () => {
    expect((await partsWith()).names.filter((name) => name.includes('webextension'))).toEqual([]);
  });

  it.each([
    ['store:WA200001234', { id: 'WA200001234', store: 'en-US', storeType: 'OMEX' }],
    ['company', { id, store: 'EXCatalog', storeType: 'EXCatalog' }],
    ['developer', { id, store: 'developer', storeType: 'Registry' }],
    ['share:\\\\server\\add & ins', { id, store: '\\\\server\\add &amp; ins', storeType: 'FileSystem' }],
  ])('names the add-in of the channel %s, by parts that are typed and reached', async (channel, wanted) => {
    const { names, text } = await partsWith(channel);
    const extension = text('xl/webextensions/webextension1.xml');
    expect(
      Object.fromEntries([...extension.matchAll(/ (id|store|storeType)="([^"{]*)"/g)].map(([, key, value]) => [key, value])),
    ).toEqual(wanted);
    expect(text('_rels/.rels')).toMatch(/webextensiontaskpanes" Target="xl\/webextensions\/taskpanes\.xml"/);
    expect(text('xl/webextensions/_rels/taskpanes.xml.rels')).toMatch(/Id="rId1"[^>]* Target="webextension1\.xml"/);
    expect(text('xl/webextensions/taskpanes.xml')).toContain('r:id="rId1"');
    const types = text('[Content_Types].xml');
    for (const part of names.filter((name) => /webextensions\/\w+\.xml$/.test(name)))
      expect(types).toContain(`PartName="/${part}"`);
    expect(new Set(text('_rels/.rels').match(/ Id="[^"]+"/g)).size).toBe(text('_rels/.rels').match(/ Id="/g)?.length);
  });

  it.each(['shop', 'store:123', 'share:folder'])('says which channels there are where “%s” is none', (channel) => {
    expect(() => referenceOf(channel)).toThrow(`“${channel}” is no channel. There are: store:WA…, company,`);
  });
});
