import { type Cell, type Cells, isError, textOf } from '../core/cells/cell.ts';
import { momentOfCell, numberOf } from '../core/cells/column.ts';
import { nearest } from '../core/cells/fold.ts';
import { Fault } from '../core/fault.ts';
import type { FunctionSpec, ParameterSpec } from '../core/questions/declaration.ts';
import type { Settings } from '../core/settings.ts';
import { words as coreWords } from '../core/words/index.ts';
import { type Language, languages } from '../core/words/language.ts';
import type { FunctionId } from './list.ts';
import { choiceNamed } from './settings.ts';
import { words } from './words/index.ts';

/** The own parameters that are one value each; tables are told by their headings. */
export const valueParameters = (spec: FunctionSpec): readonly ParameterSpec[] =>
  spec.parameters.filter((p) => p.kind !== 'table');

/** Puts a value into the next own parameter that it fits; an optional one that it does not fit is left out. */
export function place(spec: FunctionSpec, own: (Cell | undefined)[], value: Cell): void {
  const next = own.length;
  const parameters = valueParameters(spec);
  const fitting = parameters.findIndex((p, i) => i >= next && (fits(p, value) || !p.isOptional));
  const at = fitting < 0 ? next : fitting;
  if (at < parameters.length) {
    while (own.length < at) own.push(undefined);
    own.push(value);
    return;
  }
  throw new Fault('surplusArgument', { function: spec.id, seen: textOf(value), takes: parameterNames(spec) });
}

const parameterNames = (spec: FunctionSpec): string[] => [...(spec.takesLog ? ['log'] : []), ...spec.parameters.map((p) => p.id)];

function fits(parameter: ParameterSpec, value: Cell): boolean {
  if (parameter.kind === 'number') return !Number.isNaN(numberOf(value));
  if (parameter.kind === 'moment') return !Number.isNaN(momentOfCell(value, 1900, null));
  if (parameter.kind === 'choice') return choiceNamed(textOf(value), parameter.choices ?? []) !== null;
  return true;
}

/** Coerces the own parameters. Errors: a required one missing, an error cell, a choice that is none, no number, no moment. */
export function argumentsOf(
  spec: FunctionSpec,
  values: readonly (Cell | undefined)[],
  settings: Pick<Settings, 'dateSystem' | 'dates' | 'language'>,
): Record<string, string | number | null> {
  const own: Record<string, string | number | null> = {};
  valueParameters(spec).forEach((parameter, i) => {
    const value = values[i];
    if (value === undefined) {
      if (!parameter.isOptional) throw missing(spec, parameter, settings.language);
      own[parameter.id] = null;
    } else own[parameter.id] = coerce(parameter, value, settings);
  });
  return own;
}

/** Gives the own parameters that are tables. Errors: a required one missing. */
export function rangesOf(
  spec: FunctionSpec,
  given: ReadonlyMap<string, Cells>,
  language: Language,
): Record<string, Cells | null> {
  const ranges: Record<string, Cells | null> = {};
  for (const parameter of spec.parameters) {
    if (parameter.kind !== 'table') continue;
    const range = given.get(parameter.id) ?? null;
    if (range === null && !parameter.isOptional) throw missing(spec, parameter, language);
    ranges[parameter.id] = range;
  }
  return ranges;
}

function missing(spec: FunctionSpec, parameter: ParameterSpec, language: Language): Fault {
  const { parameters } = words[language].functions[spec.id as FunctionId];
  const meaning = (parameters as Readonly<Record<string, string>>)[parameter.id];
  return new Fault('missingParameter', { name: parameter.id, function: spec.id, meaning });
}

function coerce(parameter: ParameterSpec, value: Cell, settings: Pick<Settings, 'dateSystem' | 'dates'>): string | number {
  const text = textOf(value);
  if (isError(value)) throw new Fault('errorArgument', { parameter: parameter.id, seen: text });
  if (parameter.kind === 'text') return text;
  const choices = parameter.choices ?? [];
  if (parameter.kind === 'choice') {
    const found = choiceNamed(text, choices);
    if (found !== null) return found;
    const said = languages.flatMap((l) =>
      choices.map((id) => (coreWords[l].vocabulary as Readonly<Record<string, string>>)[id] ?? id),
    );
    throw new Fault('choice', { parameter: parameter.id, seen: text, allowed: choices, nearest: nearest(text, said) });
  }
  if (parameter.kind === 'moment') {
    const moment = momentOfCell(value, settings.dateSystem, settings.dates);
    if (!Number.isNaN(moment)) return moment;
    throw new Fault('notMoment', { parameter: parameter.id, seen: text });
  }
  const number = numberOf(value);
  if (Number.isNaN(number))
    throw new Fault('choice', { parameter: parameter.id, seen: text, allowed: ['a number'], nearest: null });
  return number;
}
