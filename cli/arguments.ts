import { nearest } from '../core/cells/fold.ts';
import { type Encoding, encodings } from '../files/encodings.ts';
import { type Flag, flagNames, type OptionName, optionNames } from './options.ts';
import { Refusal } from './refusal.ts';
import type { CliWords } from './words.ts';

/** A command line, taken apart. */
export interface CommandLine {
  readonly name: string;
  /** The file and the own parameters, in order. */
  readonly values: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
  readonly flags: ReadonlySet<Flag>;
}

const short: Readonly<Record<string, string>> = { '-o': '--output', '-h': '--help' };
const allOptions = [...optionNames, ...flagNames].map((name) => `--${name}`).join(', ');

/** Takes a command line apart. `--` ends the options. Errors: a {@link Refusal} that says what is wrong with it. */
export function readCommandLine(argv: readonly string[], said: CliWords): CommandLine {
  const values: string[] = [];
  const options: Partial<Record<OptionName, string>> = {};
  const flags = new Set<Flag>();
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i];
    if (word === '--') {
      values.push(...argv.slice(i + 1));
      break;
    }
    if (!word.startsWith('--') && short[word] === undefined) {
      values.push(word);
      continue;
    }
    const [, name, given] = /^--([^=]*)(?:=(.*))?$/s.exec(short[word] ?? word) ?? [];
    const flag = flagNames.find((f) => f === name);
    const option = optionNames.find((o) => o === name);
    if (flag) {
      if (given !== undefined) throw new Refusal(said.noValue(`--${flag}`), 64);
      flags.add(flag);
    } else if (option) {
      const value = given ?? argv[++i];
      if (value === undefined) throw new Refusal(said.optionValue(`--${option}`), 64);
      if (options[option] !== undefined) throw new Refusal(said.optionTwice(`--${option}`), 64);
      options[option] = value;
    } else throw new Refusal(said.noOption(word, allOptions), 64);
  }
  return { name: values[0] ?? '', values: values.slice(1), options, flags };
}

/** The encoding that was asked for; `null` to find it out. Errors: there is none of that name. */
export function encodingOf({ options }: CommandLine, said: CliWords): Encoding | null {
  const name = options.encoding?.toLowerCase();
  if (name === undefined) return null;
  // People write 1257, cp1257, utf8.
  const spelled = name.replace(/^(cp|win|windows)?[ _-]?(125\d)$/, 'windows-$2').replace(/^utf(8|16)/, 'utf-$1');
  const found = encodings.find((encoding) => encoding === spelled);
  if (!found) throw new Refusal(said.noEncoding(options.encoding as string, nearest(spelled, encodings)), 64);
  return found;
}
