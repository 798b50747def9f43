import type AdmZip from 'adm-zip';
import { product } from '../manifests/config.ts';

/** From where an add-in comes, as a workbook names it (Microsoft: automatically open a task pane with a document; MS-OWEXML 2.2.5). */
interface Reference {
  readonly id: string;
  readonly store: string;
  readonly storeType: 'OMEX' | 'EXCatalog' | 'FileSystem' | 'Registry';
}

/**
 * Reads a channel: `store:WA200001234` for the Marketplace, `company` for what an administrator deployed,
 * `share:\\server\folder` for a shared folder, `developer` for a sideloaded manifest; nothing for no reference.
 * Errors: a sentence that names the channels.
 */
export function referenceOf(channel: string | undefined): Reference | null {
  if (!channel) return null;
  const [, asset] = /^store:(WA\d+)$/.exec(channel) ?? [];
  if (asset) return { id: asset, store: 'en-US', storeType: 'OMEX' };
  const [, share] = /^share:(\\\\.+)$/.exec(channel) ?? [];
  if (share) return { id: product.id, store: share, storeType: 'FileSystem' };
  if (channel === 'company') return { id: product.id, store: 'EXCatalog', storeType: 'EXCatalog' };
  if (channel === 'developer') return { id: product.id, store: 'developer', storeType: 'Registry' };
  throw new Error(`“${channel}” is no channel. There are: store:WA…, company, share:\\\\server\\folder, developer.`);
}

/** The workbook's own mark of its pane; the same in every file, as a file holds one. */
const INSTANCE = '{8E2F6C1B-4D0A-4B7E-9C55-1F3A7D20B6E4}';
const office = 'http://schemas.microsoft.com/office';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/2011/relationships/${type}" Target="${target}"/>`;

/** Names the add-in in a workbook, so that Excel offers it to who opens the file without it. */
export function embed(zip: AdmZip, { id, store, storeType }: Reference): void {
  const add = (path: string, text: string) => zip.addFile(path, Buffer.from(head + text));
  add(
    'xl/webextensions/webextension1.xml',
    `<we:webextension xmlns:we="${office}/webextensions/webextension/2010/11" id="${INSTANCE}">` +
      `<we:reference id="${id}" version="${product.version}.0" store="${escaped(store)}" storeType="${storeType}"/>` +
      '<we:alternateReferences/><we:properties/><we:bindings/>' +
      '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>',
  );
  // Hidden: Excel asks whether to trust the add-in, and the report opens when somebody wants it.
  add(
    'xl/webextensions/taskpanes.xml',
    `<wetp:taskpanes xmlns:wetp="${office}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4">` +
      '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
      '</wetp:taskpane></wetp:taskpanes>',
  );
  add(
    'xl/webextensions/_rels/taskpanes.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'webextension', 'webextension1.xml')}</Relationships>`,
  );
  const change = (path: string, before: string, added: string) =>
    zip.updateFile(path, Buffer.from(zip.readAsText(path).replace(before, added + before)));
  change('_rels/.rels', '</Relationships>', relation('rIdPane', 'webextensiontaskpanes', 'xl/webextensions/taskpanes.xml'));
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/webextensions/${part}.xml" ContentType="application/vnd.ms-office.${kind}+xml"/>`;
  change('[Content_Types].xml', '</Types>', type('taskpanes', 'webextensiontaskpanes') + type('webextension1', 'webextension'));
}
