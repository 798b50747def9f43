import { fold } from '../core/cells/fold.ts';
import type { Report } from '../core/table/report.ts';
import type { Language } from '../core/words/say.ts';
import type { Dialect, FunctionSpec } from './define.ts';
import { words } from './words/index.ts';

/** Writes a call as the host's formulas are written. `FUNNEL`, `Log,"by=Rep"` gives `=JOURNEY.FUNNEL(Log,"by=Rep")`. */
export function formulaOf(id: string, args: string, dialect: Dialect): string {
  const written = args.replace(/"[^"]*"|,/g, (part) => (part === ',' ? dialect.separator : part));
  return `=JOURNEY${dialect.dot}${id}(${written})`;
}

/** Lists what can be asked: the question, the function and an example; with a word only what speaks of it. */
export function helpReport(specs: readonly FunctionSpec[], word: string | null, dialect: Dialect, language: Language): Report {
  const wanted = word === null ? '' : fold(word);
  const all = specs.map((spec) => {
    const { question, detail } = words[language].functions[spec.id as keyof (typeof words)['en']['functions']];
    return { spec, question, detail };
  });
  const found = all.filter((f) => fold(`${f.spec.id} ${f.question} ${f.detail}`).includes(wanted));
  const lines = found.map((f) => [
    f.question,
    `JOURNEY${dialect.dot}${f.spec.id}`,
    formulaOf(f.spec.id, f.spec.example, dialect),
  ]);
  return {
    columns: [
      { id: 'Question', name: 'Question', kind: 'text' },
      { id: 'Function', name: 'Function', kind: 'text' },
      { id: 'Example', name: 'Example', kind: 'text' },
    ],
    lines,
    notes: [],
    selectors: lines.map(() => null),
  };
}
