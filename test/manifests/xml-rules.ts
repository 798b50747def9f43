import { all, type Element, named } from './xml-tree.ts';

/**
 * What Office demands of an add-in-only manifest, as far as a file can show it: [MS-OWEMXML], Microsoft's documentation
 * and the traps that people met. Microsoft's own validator works only on Microsoft's servers.
 */
export type Rule = (manifest: Element) => string[];

/** Children in the order of the schema; others have no place there. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const order: Rule = (manifest) =>
  all(manifest).flatMap((element) => {
    const allowed = element.attributes['xsi:type'] === 'CustomFunctions' ? functionParts : orders[element.name];
    if (allowed === undefined) return [];
    const places = element.children.map((child) => allowed.indexOf(child.name));
    return places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0))
      ? [`${element.name} holds ${element.children.map((child) => child.name).join(', ')}`]
      : [];
  });

const functionParts = ['Script', 'Page', 'Metadata', 'Namespace'];

/** Children that an element can't do without. */
const musts: typeof orders = {
  ...orders,
  OfficeApp: orders.OfficeApp.filter((part) => !['AlternateId', 'AppDomains', 'Requirements'].includes(part)),
  VersionOverrides: ['Hosts', 'Resources'],
  Host: [],
  DesktopFormFactor: ['FunctionFile', 'ExtensionPoint'],
};

const required: Rule = (manifest) =>
  all(manifest).flatMap(({ name, attributes, children }) =>
    (attributes['xsi:type'] === 'CustomFunctions' ? functionParts : (musts[name] ?? []))
      .filter((part) => !children.some((child) => child.name === part))
      .map((part) => `${name} lacks ${part}`),
  );

const https: Rule = (manifest) =>
  all(manifest).flatMap(({ name, text, attributes }) =>
    [...Object.entries(attributes).flatMap(([key, value]) => (key.startsWith('xmlns') ? [] : value)), text]
      .filter((value) => /^\w+:\/\//.test(value) && !value.startsWith('https://'))
      .map((value) => `${name} leads to ${value}`),
  );

const idOf = (element: Element): string => element.attributes.id;
const defined = (manifest: Element): Element[] =>
  named(manifest, 'Resources').flatMap((resources) => resources.children.flatMap((kind) => kind.children));
const used = (manifest: Element): string[] =>
  all(manifest).flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));

const resids: Rule = (manifest) => {
  const ids = defined(manifest).map(idOf);
  return [
    ...used(manifest)
      .filter((id) => !ids.includes(id))
      .map((id) => `${id} is used and not defined`),
    ...ids.filter((id) => !used(manifest).includes(id)).map((id) => `${id} is defined and not used`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} is defined twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `${id} is longer than 32`),
  ];
};

/** Without its prefix an override makes Excel refuse the add-in (office-js #2464). */
const overrides: Rule = (manifest) =>
  defined(manifest).flatMap((resource) =>
    resource.children.filter((child) => child.name !== 'bt:Override').map((child) => `${idOf(resource)} holds <${child.name}>`),
  );

/** Every text is also Latvian, but for names. */
const languages: Rule = (manifest) =>
  defined(manifest)
    .filter((resource) => resource.name === 'bt:String' && !['Functions.Namespace', 'Tab.Label'].includes(idOf(resource)))
    .filter((resource) => !resource.children.some((child) => child.attributes.Locale === 'lv-LV'))
    .map((resource) => `${idOf(resource)} is not said in Latvian`);

const limits: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

const lengths: Rule = (manifest) => {
  const texts = named(manifest, 'Resources')
    .flatMap((resources) => resources.children)
    .flatMap((kind) => all(kind).map((element) => ({ limit: limits[kind.name] ?? 2048, element })));
  const own = [
    ...named(manifest, 'DisplayName').map((element) => ({ limit: 125, element })),
    ...manifest.children.filter((child) => child.name === 'Description').map((element) => ({ limit: 250, element })),
  ];
  return [...texts, ...own].flatMap(({ limit, element: { attributes } }) =>
    [attributes.DefaultValue, attributes.Value]
      .filter((text) => text !== undefined && (text.length > limit || text === ''))
      .map((text) => `“${text.slice(0, 20)}” has ${text.length} letters of ${limit}`),
  );
};

const textOf = (manifest: Element, name: string): string => manifest.children.find((child) => child.name === name)?.text ?? '';

const guid: Rule = (manifest) =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(textOf(manifest, 'Id'))
    ? []
    : [`Id is ${textOf(manifest, 'Id')}`];

const versions: Rule = (manifest) => [
  ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(textOf(manifest, 'Version')) ? [] : [`Version is ${textOf(manifest, 'Version')}`]),
  ...all(manifest)
    .flatMap(({ attributes: { MinVersion, DefaultMinVersion } }) => [MinVersion, DefaultMinVersion])
    .filter((version) => version !== undefined && !/^\d+\.\d+$/.test(version))
    .map((version) => `MinVersion is ${version}`),
];

/** Runtime, functions, commands and pane must be one page, or each gets a runtime of its own. */
const sharedPage: Rule = (manifest) => {
  const pages = ['Runtime', 'FunctionFile', 'Page', 'Action']
    .flatMap((name) => named(manifest, name))
    .flatMap(all)
    .flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));
  const [runtime] = named(manifest, 'Runtime');
  return [
    ...(runtime?.attributes.lifetime === 'long' ? [] : ['The runtime does not live long']),
    ...(new Set(pages).size === 1 ? [] : [`The pages are ${[...new Set(pages)].join(', ')}`]),
    ...named(manifest, 'TaskpaneId').map(() => 'A shared runtime has one pane, without TaskpaneId'),
  ];
};

const icons: Rule = (manifest) =>
  [...named(manifest, 'Icon')].flatMap((icon) => {
    const sizes = icon.children.map((image) => Number(image.attributes.size));
    return [16, 32, 80].filter((size) => !sizes.includes(size)).map((size) => `A button lacks its icon of ${size}`);
  });

export const rules = {
  order,
  required,
  https,
  resids,
  overrides,
  languages,
  lengths,
  guid,
  versions,
  'shared page': sharedPage,
  icons,
} as const satisfies Record<string, Rule>;
