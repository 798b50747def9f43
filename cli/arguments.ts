/** A command line, taken apart. */
export interface CommandLine {
  readonly name: string;
  /** The file and the own parameters, in order. */
  readonly values: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
  readonly isJson: boolean;
  readonly isHelp: boolean;
}

export type OptionName = 'stages' | 'actions' | 'settings' | 'sheet' | 'output';
const optionNames: readonly OptionName[] = ['stages', 'actions', 'settings', 'sheet', 'output'];

/** Takes a command line apart, or says in a sentence what is wrong with it. `--` ends the options. */
export function readCommandLine(argv: readonly string[]): CommandLine | string {
  const values: string[] = [];
  const options: Partial<Record<OptionName, string>> = {};
  let isJson = false;
  let isHelp = false;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i];
    if (word === '--') {
      values.push(...argv.slice(i + 1));
      break;
    }
    if (word === '--json') isJson = true;
    else if (word === '--help' || word === '-h') isHelp = true;
    else if (word.startsWith('--') || word === '-o') {
      const [, name, given] = /^--([^=]*)(?:=(.*))?$/s.exec(word === '-o' ? '--output' : word) ?? [];
      const option = optionNames.find((o) => o === name);
      if (!option)
        return `There is no option ${word}. The options are: --stages, --actions, --settings, --sheet, --output, --json, --help.`;
      const value = given ?? argv[++i];
      if (value === undefined) return `The option --${option} needs a value behind it.`;
      options[option] = value;
    } else values.push(word);
  }
  return { name: values[0] ?? '', values: values.slice(1), options, isJson, isHelp };
}
