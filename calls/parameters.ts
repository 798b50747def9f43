import type { FunctionSpec } from '../core/questions/declaration.ts';
import type { Language } from '../core/words/language.ts';
import type { FunctionId } from './list.ts';
import { words } from './words/index.ts';

/** A parameter as hosts show it. */
export interface ShownParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  /** What Sheets shows as a sample. */
  readonly sample: string;
}

/** All parameters of a function in order: the log, its own, then the tables and settings that come in any order. */
export function shownParameters(spec: FunctionSpec, language: Language): ShownParameter[] {
  const said = words[language];
  const own = said.functions[spec.id as FunctionId].parameters as Readonly<Record<string, string>>;
  const table = (name: 'stages' | 'actions' | 'settings', sample: string): ShownParameter => ({
    name,
    description: said[name],
    isOptional: true,
    sample,
  });
  return [
    ...(spec.takesLog ? [{ name: 'log', description: said.log, isOptional: false, sample: 'Log' }] : []),
    ...spec.parameters.map((p) => ({
      name: p.id,
      description: own[p.id],
      isOptional: p.isOptional,
      sample: sampleOf(spec, p.id),
    })),
    ...(spec.takesLog ? [table('stages', 'Stages'), table('actions', 'Actions')] : []),
    table('settings', '"by=Rep"'),
  ];
}

function sampleOf(spec: FunctionSpec, id: string): string {
  const place = spec.parameters.findIndex((p) => p.id === id) + (spec.takesLog ? 1 : 0);
  return spec.example.split(',')[place] ?? `"${spec.parameters.find((p) => p.id === id)?.choices?.[0] ?? ''}"`;
}
