import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { productVersion } from '../../core/version.ts';
import { siteOf } from '../../manifests/config.ts';
import { officeManifest } from '../../manifests/office-xml.ts';
import { handlerOf, ribbonIds } from '../../port/commands.ts';
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
});

/** The rule, what is spoiled in the manifest, and what the rule says of it. */
const spoilings = [
  ['https', '"https://localhost:3000/support.html', '"http://localhost:3000/support.html', 'SupportUrl leads to http:'],
  ['https', '>https://localhost:3000</AppDomain>', '>http://localhost:3000</AppDomain>', 'AppDomain leads to http:'],
  ['resids', '<Label resid="Group.Label"/>', '<Label resid="Group.Labels"/>', 'Group.Labels is used and not defined'],
  ['resids', '<LearnMoreUrl resid="Help.Url"/>', '', 'Help.Url is defined and not used'],
  ['resids', /Help\.Url/g, 'Help.Url.That.Is.Too.Long.For.Office', 'Help.Url.That.Is.Too.Long.For.Office is longer than 32'],
  ['resids', '<bt:String id="check.Label"', '<bt:String id="repair.Label"', 'repair.Label is defined twice'],
  ['overrides', '<bt:Override Locale="lv-LV" Value="Darījumi"/>', '<Override/>', 'Group.Label holds <Override>'],
  ['languages', '<bt:Override Locale="lv-LV" Value="Darījumi"/>', '', 'Group.Label is not said in Latvian'],
  ['lengths', 'DefaultValue="Deals"', `DefaultValue="${'D'.repeat(126)}"`, 'has 126 letters of 125'],
  ['lengths', 'Value="Darījumi"', 'Value=""', '“” has 0 letters of 125'],
  ['lengths', '<bt:String id="check.Tip" DefaultValue="', `$&${'D'.repeat(250)}`, 'letters of 250'],
  ['lengths', '<Description DefaultValue="', `$&${'D'.repeat(250)}`, 'letters of 250'],
  ['lengths', '<DisplayName DefaultValue="', `$&${'D'.repeat(125)}`, 'has 137 letters of 125'],
  ['guid', '5b1d7a2e-', '5b1d7a2-', 'Id is 5b1d7a2-'],
  ['versions', `<Version>${productVersion}.0<`, '<Version>0.1<', 'Version is 0.1'],
  ['versions', 'MinVersion="1.1"/>', 'MinVersion="1"/>', 'MinVersion is 1'],
  ['shared page', 'lifetime="long"', 'lifetime="short"', 'The runtime does not live long'],
  [
    'shared page',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
    'The pages are Taskpane.Url, Help.Url',
  ],
  ['shared page', '<Action xsi:type="ShowTaskpane">', '$&<TaskpaneId>a</TaskpaneId>', 'A shared runtime has one pane'],
  ['icons', '<bt:Image size="32" resid="Icon.check.32"/>', '', 'A button lacks its icon of 32'],
  ['required', '<Namespace resid="Functions.Namespace"/>', '', 'ExtensionPoint lacks Namespace'],
  ['required', '<Permissions>ReadWriteDocument</Permissions>', '', 'OfficeApp lacks Permissions'],
  ['required', '<Label resid="check.Label"/>', '', 'Control lacks Label'],
  ['order', /Permissions>/g, 'Permision>', 'OfficeApp holds Id, Version'],
  ['order', /(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*<\/AllFormFactors>)/, '$2$1', 'Host holds AllFormFactors, Runtimes'],
  ['order', /( *<Label resid="Tab.Label"\/>\n)/, '<Icon/>$1', 'CustomTab holds Group, Icon'],
] as const;

describe('the rules of the XML manifest', () => {
  it.each(spoilings)('%s: sees %s changed to %s', (rule, from, to, sentence) => {
    const spoiled = local.replace(from, to);
    expect(spoiled).not.toBe(local);
    expect(found(spoiled)[rule]).toContainEqual(expect.stringContaining(sentence));
  });

  it('are each tried', () => {
    expect(new Set(spoilings.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)));
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
