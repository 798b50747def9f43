import { defaultLanguage, type Language, languages } from '../core/words/language.ts';
import { helpPage, iconOf, metadataFile, originOf, product, type RibbonButton, ribbon, ribbonSizes } from './config.ts';
import { manifestWords } from './words.ts';

/** The version of Microsoft's schema; the first of those that Excel knows with functions out of preview. */
const SCHEMA = '1.29';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const schemaOf = (name: string): string =>
  `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams${name}.schema.json`;

const tag = (language: Language): string => manifestWords[language].officeLocale.toLowerCase();

/** Languages whose texts stand in files of their own. */
export const otherLanguages = languages.filter((language) => language !== defaultLanguage);

/** The file with the texts of one of these, inside the package. */
export const textsFile = (language: Language): string => `${language}.json`;

const iconsOf = (site: string, { id }: RibbonButton) => ribbonSizes.map((size) => ({ size, url: iconOf(site, id, size) }));

const runtimeOf = (site: string) => ({
  id: 'shared',
  type: 'general',
  code: { page: `${site}/taskpane.html`, script: `${site}/functions.js` },
  lifetime: 'long',
  actions: ribbon.map((button) => ({
    id: button.action,
    type: button.kind === 'opens the pane' ? 'openPage' : 'executeFunction',
    displayName: manifestWords[defaultLanguage].buttons[button.id].label,
  })),
  customFunctions: {
    namespace: { id: product.namespace, name: product.namespace },
    metadataUrl: `${site}/${metadataFile(defaultLanguage)}`,
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
          label: manifestWords[defaultLanguage].group,
          icons: iconsOf(site, ribbon[0]),
          controls: ribbon.map((button) => {
            const { label, tip } = manifestWords[defaultLanguage].buttons[button.id];
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
  const said = manifestWords[defaultLanguage];
  return json({
    $schema: schemaOf(''),
    manifestVersion: SCHEMA,
    id: product.id,
    version: product.version,
    name: { short: product.name, full: product.name },
    description: { short: said.summary, full: said.description },
    developer: {
      name: product.provider,
      websiteUrl: `${site}/support.html`,
      privacyUrl: `${site}/privacy.html`,
      termsOfUseUrl: `${site}/terms.html`,
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: product.accent,
    localizationInfo: {
      defaultLanguageTag: tag(defaultLanguage),
      additionalLanguages: otherLanguages.map((language) => ({ languageTag: tag(language), file: textsFile(language) })),
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
        getStartedMessages: [
          { title: said.welcome.title, description: said.welcome.text, learnMoreUrl: `${site}/${helpPage(defaultLanguage)}` },
        ],
      },
    ],
  });
}

/** Writes the texts of the unified manifest in another language: paths into the manifest, and what stands there. */
export function unifiedTexts(site: string, language: Language): string {
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
    'extensions[0].runtimes[0].customFunctions.metadataUrl': `${site}/${metadataFile(language)}`,
    [`${group}.label`]: said.group,
    ...Object.fromEntries(buttons),
    'extensions[0].getStartedMessages[0].title': said.welcome.title,
    'extensions[0].getStartedMessages[0].description': said.welcome.text,
    'extensions[0].getStartedMessages[0].learnMoreUrl': `${site}/${helpPage(language)}`,
  });
}
