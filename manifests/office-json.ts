import type { Language } from '../core/words/say.ts';
import {
  helpPages,
  iconOf,
  metadataFiles,
  officeLocales,
  originOf,
  product,
  type RibbonButton,
  ribbon,
  ribbonSizes,
} from './config.ts';
import { manifestWords } from './words.ts';

/** The version of Microsoft's schema; the first of those that Excel knows with functions out of preview. */
const SCHEMA = '1.29';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const schemaOf = (name: string): string =>
  `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams${name}.schema.json`;

const tag = (language: Language): string => officeLocales[language].toLowerCase();

/** The file with the texts of a language other than English, inside the package. */
export const textsFile = (language: Exclude<Language, 'en'>): string => `${language}.json`;

const iconsOf = (site: string, { id }: RibbonButton) => ribbonSizes.map((size) => ({ size, url: iconOf(site, id, size) }));

const runtimeOf = (site: string) => ({
  id: 'shared',
  type: 'general',
  code: { page: `${site}/taskpane.html`, script: `${site}/functions.js` },
  lifetime: 'long',
  actions: ribbon.map((button) => ({
    id: button.action,
    type: button.kind === 'opens the pane' ? 'openPage' : 'executeFunction',
    displayName: manifestWords.en.buttons[button.id].label,
  })),
  customFunctions: {
    namespace: { id: product.namespace, name: product.namespace },
    metadataUrl: `${site}/${metadataFiles.en}`,
  },
});

const ribbonOf = (site: string) => ({
  contexts: ['default'],
  tabs: [
    {
      id: 'JourneySheet.Tab',
      label: product.name,
      groups: [
        {
          id: 'JourneySheet.Group',
          label: manifestWords.en.group,
          icons: iconsOf(site, ribbon[0]),
          controls: ribbon.map((button) => {
            const { label, tip } = manifestWords.en.buttons[button.id];
            return {
              id: `JourneySheet.${button.id}`,
              type: 'button',
              label,
              icons: iconsOf(site, button),
              supertip: { title: label, description: tip },
              actionId: button.action,
            };
          }),
        },
      ],
    },
  ],
});

/** Writes the unified manifest of Microsoft 365, beside the XML that every Excel takes. */
export function unifiedManifest(site: string): string {
  const { en } = manifestWords;
  return json({
    $schema: schemaOf(''),
    manifestVersion: SCHEMA,
    id: product.id,
    version: product.version,
    name: { short: product.name, full: product.name },
    description: { short: en.summary, full: en.description },
    developer: {
      name: product.provider,
      websiteUrl: `${site}/support.html`,
      privacyUrl: `${site}/privacy.html`,
      termsOfUseUrl: `${site}/terms.html`,
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: product.accent,
    localizationInfo: {
      defaultLanguageTag: tag('en'),
      additionalLanguages: [{ languageTag: tag('lv'), file: textsFile('lv') }],
    },
    validDomains: [originOf(site).replace('https://', '')],
    authorization: { permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] } },
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          formFactors: ['desktop'],
          capabilities: [{ name: 'SharedRuntime', minVersion: '1.1' }],
        },
        runtimes: [runtimeOf(site)],
        ribbons: [ribbonOf(site)],
        getStartedMessages: [{ title: en.welcome.title, description: en.welcome.text, learnMoreUrl: `${site}/${helpPages.en}` }],
      },
    ],
  });
}

/** Writes the texts of the unified manifest in another language: paths into the manifest, and what stands there. */
export function unifiedTexts(site: string, language: Exclude<Language, 'en'>): string {
  const said = manifestWords[language];
  const group = 'extensions[0].ribbons[0].tabs[0].groups[0]';
  const buttons = ribbon.flatMap(({ id }, i) => {
    const { label, tip } = said.buttons[id];
    const control = `${group}.controls[${i}]`;
    return [
      [`extensions[0].runtimes[0].actions[${i}].displayName`, label],
      [`${control}.label`, label],
      [`${control}.supertip.title`, label],
      [`${control}.supertip.description`, tip],
    ];
  });
  return json({
    $schema: schemaOf('.Localization'),
    'name.short': product.name,
    'name.full': product.name,
    'description.short': said.summary,
    'description.full': said.description,
    'extensions[0].runtimes[0].customFunctions.metadataUrl': `${site}/${metadataFiles[language]}`,
    [`${group}.label`]: said.group,
    ...Object.fromEntries(buttons),
    'extensions[0].getStartedMessages[0].title': said.welcome.title,
    'extensions[0].getStartedMessages[0].description': said.welcome.text,
    'extensions[0].getStartedMessages[0].learnMoreUrl': `${site}/${helpPages[language]}`,
  });
}
