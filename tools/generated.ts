import { catalog, type FunctionId, formulaOf, settingNames, shownParameters, words } from '../catalog/index.ts';
import { type Language, namedRoles, rulesVersion } from '../core/index.ts';

import { appsScriptManifest } from '../manifests/apps-script.ts';
import { localOrigin } from '../manifests/config.ts';
import { officeManifest } from '../manifests/office-xml.ts';

/** A file made from the catalog: its path in `generated/` and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The Sheets stubs: function declarations with the comments that autocomplete shows. */
export function sheetsStubs(): string {
  const stubs = catalog.map((spec) => {
    const { question, detail } = words.en.functions[spec.id as FunctionId];
    const parameters = shownParameters(spec, 'en');
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

function showReport() {
  return JourneySheet_.showReport();
}

/** Answers the sidebar: a request as JSON text, an answer as JSON text. */
function journeyServer(request) {
  return JourneySheet_.serve(request);
}
`;
}

/** Excel's metadata of the custom functions in one language. */
export function functionsJson(language: Language): string {
  const functions = catalog.map((spec) => {
    const { question, detail } = words[language].functions[spec.id as FunctionId];
    return {
      id: spec.id,
      name: spec.id,
      description: `${question} ${detail}`,
      result: { type: 'any', dimensionality: 'matrix' },
      parameters: shownParameters(spec, language).map((p) => ({
        name: p.name,
        description: `${capital(p.description)}.`,
        type: 'any',
        dimensionality: 'matrix',
        ...(p.isOptional ? { optional: true } : {}),
      })),
    };
  });
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}

/** The reference page: every function with its question, parameters and example, and every setting. */
export function referencePage(): string {
  const excel = { dot: '.', separator: ',' } as const;
  const sheets = { dot: '_', separator: ',' } as const;
  const sections = catalog.map((spec) => {
    const { question, detail } = words.en.functions[spec.id as FunctionId];
    const parameters = shownParameters(spec, 'en').map((p) => `- \`${p.name}\`: ${p.description}`);
    return `## ${spec.id}

**${question}** ${detail}

${parameters.join('\n')}

Excel: \`${formulaOf(spec.id, spec.example, excel)}\` · Sheets: \`${formulaOf(spec.id, spec.example, sheets)}\`

Settings that mean something here: ${spec.uses.length === 0 ? 'language' : spec.uses.join(', ')}.
`;
  });
  return `# The functions

Made from the catalog by \`npm run generate\`; counted by the rules of version ${rulesVersion}. Excel writes \`JOURNEY.NAME\`, Sheets
writes \`JOURNEY_NAME\`. After the log and a function's own parameters come, in any order, a stages table, a table of actions and
settings. Settings are \`name=value; name=value\` or two columns of names and values: ${settingNames.join(', ')}; the
column overrides ${namedRoles.map((role) => `\`${role} column\``).join(', ')}; and any other heading of the log as a
filter (\`Rep=Ann|Bob; Value>=10000; Region<>West\`).

${sections.join('\n')}`;
}

/** Every generated file: what comes of the catalog and of the manifests' one config. */
export function generatedFiles(): GeneratedFile[] {
  return [
    { path: 'apps-script/functions.js', text: sheetsStubs() },
    { path: 'office-addin/functions.json', text: functionsJson('en') },
    { path: 'office-addin/functions-lv.json', text: functionsJson('lv') },
    { path: 'office-addin/manifest.xml', text: officeManifest(localOrigin) },
    { path: 'apps-script/appsscript.json', text: appsScriptManifest() },
    { path: 'functions.md', text: referencePage() },
  ];
}
