import { catalog } from '../calls/functions.ts';
import { words as catalogWords } from '../calls/words/index.ts';
import type { Language } from '../core/words/language.ts';
import { cliWords } from './words.ts';

/** The options as the help lists them. */
const spelled = {
  stages: '--stages file',
  actions: '--actions file',
  settings: '--settings text|file',
  sheet: '--sheet name',
  encoding: '--encoding name',
  output: '-o, --output file',
  force: '--force',
  json: '--json',
} as const;

/** The catalog for people. */
export function help(language: Language): string {
  const { functions, log } = catalogWords[language];
  const said = cliWords[language];
  const functionLines = catalog.map((f) => {
    const { question, parameters } = functions[f.id as keyof typeof functions];
    const own = f.parameters.map((p) => (p.isOptional ? ` [${p.id}]` : ` ${p.id}`)).join('');
    const details = Object.entries(parameters).map(([id, means]) => `      ${id}: ${means}\n`);
    return `  ${f.id}${f.takesLog ? ' file' : ''}${own}\n      ${question}\n${details.join('')}`;
  });
  const options = Object.entries({ file: said.file(log), 'own parameters': said.own }).concat(
    Object.entries(said.options).map(([id, means]) => [spelled[id as keyof typeof spelled], means]),
  );
  const lines = options.map(([name, means]) => `  ${name.padEnd(21)}${means}\n`);
  return `${said.usage}\n${lines.join('')}\n${said.codes}\n\n${said.functions}:\n${functionLines.join('')}`;
}
