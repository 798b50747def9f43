import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { handlerOf, ribbonIds } from '../../catalog/commands.ts';
import { siteOf } from '../../manifests/config.ts';
import { officeManifest } from '../../manifests/office-xml.ts';
import { rules } from './xml-rules.ts';
import { named, readXml } from './xml-tree.ts';

const root = new URL('../../', import.meta.url);
const local = readFileSync(new URL('generated/office-addin/manifest.xml', root), 'utf8');
const hosted = officeManifest(siteOf('https://example.org/journey/'));

/** What each rule finds, without those that find nothing. */
const found = (xml: string): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(rules)
      .map(([name, rule]) => [name, rule(readXml(xml))] as const)
      .filter(([, faults]) => faults.length > 0),
  );

describe('the XML manifest', () => {
  it.each([
    ['of localhost', local],
    ['of a hosted folder', hosted],
  ])('%s keeps every rule', (_, xml) => {
    expect(found(xml)).toEqual({});
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
    expect(hosted).toContain(`<Version>${version}.0<`);
  });

  it('is the same file wherever it is served, but for the address', () => {
    const [host, folder] = ['https://example.org', 'https://example.org/journey'];
    const moved = hosted.replaceAll(folder, 'https://localhost:3000').replaceAll(host, 'https://localhost:3000');
    expect(moved).toBe(local);
  });

  it('has a button for every command, in order, of which Office itself opens the pane by one', () => {
    const controls = named(readXml(local), 'Control').map((control) => {
      const [action] = named(control, 'Action');
      return [control.attributes.id, action.attributes['xsi:type'], named(action, 'FunctionName')[0]?.text];
    });
    expect(controls).toEqual(
      ribbonIds.map((id) =>
        id === 'report'
          ? ['JourneySheet.report', 'ShowTaskpane', undefined]
          : [`JourneySheet.${id}`, 'ExecuteFunction', handlerOf(id)],
      ),
    );
  });

  it('leads to files that the site has', () => {
    const files = [...local.matchAll(/https:\/\/localhost:3000\/([^"<]+)/g)].map((m) => m[1]);
    expect(files.length).toBeGreaterThan(50);
    const missing = files.filter((file) => !existsSync(new URL(`dist/office-addin/${file}`, root)));
    expect(missing).toEqual([]);
  });

  it('is read by Microsoft’s own tool', () => {
    const said = execFileSync(process.execPath, [
      fileURLToPath(new URL('node_modules/office-addin-manifest/cli.js', root)),
      'info',
      fileURLToPath(new URL('generated/office-addin/manifest.xml', root)),
    ]).toString();
    expect(said).toContain('Id: 5b1d7a2e-6c0f-4f0b-9d0a-3e4c8d1f7a90');
    expect(said).toContain('Hosts: Workbook');
    expect(said).toContain('Source Location: https://localhost:3000/taskpane.html');
  });
});

describe('the rules of the XML manifest', () => {
  it.each([
    ['https', 'https://localhost:3000/support.html', 'http://localhost:3000/support.html'],
    ['resids', '<Label resid="Group.Label"/>', '<Label resid="Group.Labels"/>'],
    ['resids', '<bt:Url id="Help.Url"', '<bt:Url id="Help.Url.That.Is.Too.Long.For.Office"'],
    ['resids', '<bt:String id="check.Label"', '<bt:String id="repair.Label"'],
    ['overrides', '<bt:Override Locale="lv-LV" Value="Darījumi"/>', '<Override Locale="lv-LV" Value="Darījumi"/>'],
    ['languages', '<bt:Override Locale="lv-LV" Value="Darījumi"/>', ''],
    ['lengths', 'DefaultValue="Deals"', `DefaultValue="${'D'.repeat(126)}"`],
    ['lengths', 'Value="Darījumi"', 'Value=""'],
    ['lengths', '<Description DefaultValue="', `<Description DefaultValue="${'D'.repeat(250)}`],
    ['guid', '5b1d7a2e-', '5b1d7a2-'],
    ['versions', '<Version>0.1.0.0<', '<Version>0.1<'],
    ['versions', 'MinVersion="1.1"/>', 'MinVersion="1"/>'],
    ['shared page', 'lifetime="long"', 'lifetime="short"'],
    ['shared page', '<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>'],
    ['shared page', '<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>a</TaskpaneId>'],
    ['icons', '<bt:Image size="32" resid="Icon.check.32"/>', ''],
    ['required', '<Namespace resid="Functions.Namespace"/>', ''],
    ['order', '<Permissions>ReadWriteDocument</Permissions>', '<Permision>ReadWriteDocument</Permision>'],
    ['order', /(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*<\/AllFormFactors>)/, '$2$1'],
    ['order', /( *<Label resid="Tab.Label"\/>\n)/, '<Icon/>$1'],
  ] as const)('%s: sees %s changed to %s', (rule, from, to) => {
    const spoiled = local.replace(from, to);
    expect(spoiled).not.toBe(local);
    expect(Object.keys(found(spoiled))).toContain(rule);
  });

  it('see that tags close each other', () => {
    expect(() => readXml(local.replace('</Supertip>', '</SuperTip>'))).toThrow('</SuperTip> closes <Supertip>.');
    expect(() => readXml(local.replace('</OfficeApp>', ''))).toThrow('<OfficeApp> is never closed.');
  });
});

describe('the address of a site', () => {
  it('may be a folder, loses a slash behind it, and is this computer where none is given', () => {
    expect(siteOf('https://example.org:8443/journey/')).toBe('https://example.org:8443/journey');
    expect(siteOf(undefined)).toBe('https://localhost:3000');
  });

  it.each(['http://example.org', 'example.org', 'https://example.org/?a=1', 'https://exa mple.org', 'https://a.b/"x'])(
    'refuses %s',
    (given) => {
      expect(() => siteOf(given)).toThrow(`ORIGIN is “${given}”`);
    },
  );
});
