import { catalog } from '../calls/functions.ts';
import { formulaOf } from '../calls/help.ts';
import type { FunctionId } from '../calls/list.ts';
import { shownParameters } from '../calls/parameters.ts';
import { words } from '../calls/words/index.ts';
import { namedRoles } from '../core/cells/roles.ts';
import { settingNames } from '../core/questions/declaration.ts';
import { rulesVersion } from '../core/version.ts';
import { words as coreWords } from '../core/words/index.ts';
import { defaultLanguage, type Language, languages } from '../core/words/language.ts';
import { appsScriptManifest } from '../manifests/apps-script.ts';
import { helpPage, localOrigin, metadataFile, referenceFile } from '../manifests/config.ts';
import { otherLanguages, textsFile, unifiedManifest, unifiedTexts } from '../manifests/office-json.ts';
import { handlerOf, type MenuId, menuIds } from '../port/commands.ts';
import { toolWords } from './words.ts';

export { siteOf } from '../manifests/config.ts';

import { officeManifest } from '../manifests/office-xml.ts';

/** A file made from the catalog: its path in `generated/` and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The function that an item of the menu calls. */
const menuStub = (id: MenuId): string => `function ${handlerOf(id)}() {
  return JourneySheet_.${id === 'record' ? 'switchRecorder()' : `show('${id}')`};
}
`;

/** The Sheets stubs: function declarations with the comments that autocomplete shows. */
export function sheetsStubs(): string {
  const stubs = catalog.map((spec) => {
    const { question, detail } = words.en.functions[spec.id as FunctionId];
    const parameters = shownParameters(spec, defaultLanguage);
    const lines = parameters.map((p) => ` * @param {${p.sample}} ${p.name} ${capital(p.description)}.`);
    const names = parameters.map((p) => p.name).join(', ');
    return `/**
 * ${question} ${detail}
 *
${lines.join('\n')}
 * @return {Array<Array<*>>} The answer.
 * @customfunction
 */
function JOURNEY_${spec.id}(${names}) {
  return JourneySheet_.call('${spec.id}', arguments);
}
`;
  });
  return `/** @OnlyCurrentDoc */
// Made from the catalog by npm run generate. Do not edit.

${stubs.join('\n')}
/** Adds the menu; nothing else may be called here, it also runs without any rights. */
function onOpen(event) {
  return JourneySheet_.onOpen(event);
}

function onInstall(event) {
  return JourneySheet_.onOpen(event);
}

${menuIds.map(menuStub).join('\n')}
/** Records stage changes, where that was turned on. */
function onEdit(event) {
  return JourneySheet_.onEdit(event);
}

/** Answers the sidebar: a request as JSON text, an answer as JSON text. */
function journeyServer(request) {
  return JourneySheet_.serve(request);
}
`;
}

/** What a parameter of choices can be; Excel offers the list while a formula is typed. */
function enumsOf(language: Language) {
  return catalog.flatMap((spec) =>
    spec.parameters.flatMap(({ id, choices = [] }) =>
      choices.length === 0
        ? []
        : [{ id: enumId(spec.id, id), type: 'string', values: choices.map((c) => enumValue(c, language)) }],
    ),
  );
}

const enumId = (id: string, parameter: string): string => `${id}_${parameter.toUpperCase()}`;

const enumValue = (choice: string, language: Language) => ({
  name: choice,
  stringValue: choice,
  tooltip: (coreWords[language].vocabulary as Readonly<Record<string, string>>)[choice] ?? choice,
});

/** Excel's metadata of the custom functions in one language, with help on pages of a site. */
export function functionsJson(language: Language, site: string): string {
  const functions = catalog.map((spec) => {
    const { question, detail } = words[language].functions[spec.id as FunctionId];
    const isChoice = (name: string) => spec.parameters.some((p) => p.id === name && p.choices !== undefined);
    return {
      id: spec.id,
      name: spec.id,
      description: `${question} ${detail}`,
      helpUrl: `${site}/${helpPage(language)}#${spec.id}`,
      result: { type: 'any', dimensionality: 'matrix' },
      parameters: shownParameters(spec, language).map((p) => ({
        name: p.name,
        description: `${capital(p.description)}.`,
        type: 'any',
        dimensionality: 'matrix',
        ...(p.isOptional ? { optional: true } : {}),
        ...(isChoice(p.name) ? { customEnumId: enumId(spec.id, p.name) } : {}),
      })),
    };
  });
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions, enums: enumsOf(language) }, null, 2)}\n`;
}

/** The reference page: every function with its question, parameters and example, and every setting. */
export function referencePage(language: Language): string {
  const excel = { dot: '.', separator: ',' } as const;
  const sheets = { dot: '_', separator: ',' } as const;
  const said = toolWords[language].reference;
  const named = {
    rules: rulesVersion,
    settings: settingNames.join(', '),
    overrides: namedRoles.map((role) => `\`${role} column\``).join(', '),
  };
  const sections = catalog.map((spec) => {
    const { question, detail } = words[language].functions[spec.id as FunctionId];
    const parameters = shownParameters(spec, language).map((p) => `- \`${p.name}\`: ${p.description}`);
    return `## ${spec.id}

**${question}** ${detail}

${parameters.join('\n')}

Excel: \`${formulaOf(spec.id, spec.example, excel)}\` · Sheets: \`${formulaOf(spec.id, spec.example, sheets)}\`

${
  spec.table === null
    ? ''
    : `${said.columns}: ${Object.values(spec.table)
        .map(({ heading }) => coreWords[language].headers[heading])
        .join(', ')}.

`
}${said.settings}: ${spec.uses.length === 0 ? said.none : spec.uses.join(', ')}.
`;
  });
  return `# ${said.title}

${said.intro(named)}

${sections.join('\n')}`;
}

/** What Excel reads of a site beside scripts and pages: manifests and the functions' metadata. */
export function officeFiles(site: string): GeneratedFile[] {
  return [
    ...languages.map((language) => ({ path: metadataFile(language), text: functionsJson(language, site) })),
    { path: 'manifest.xml', text: officeManifest(site) },
    { path: 'package/manifest.json', text: unifiedManifest(site) },
    ...otherLanguages.map((language) => ({ path: `package/${textsFile(language)}`, text: unifiedTexts(site, language) })),
  ];
}

/** Every generated file: what comes of the catalog and of the manifests' one config. */
export function generatedFiles(): GeneratedFile[] {
  return [
    { path: 'apps-script/functions.js', text: sheetsStubs() },
    ...officeFiles(localOrigin).map(({ path, text }) => ({ path: `office-addin/${path}`, text })),
    { path: 'apps-script/appsscript.json', text: appsScriptManifest() },
    ...languages.map((language) => ({
      path: referenceFile(language),
      text: referencePage(language),
    })),
  ];
}
