import { fold } from '../core/cells/fold.ts';
import type { Dialect, FunctionSpec } from '../core/questions/declaration.ts';
import type { Report } from '../core/table/report.ts';
import { reportOf } from '../core/table/schema.ts';
import type { Language } from '../core/words/language.ts';
import { helpTable } from './help-table.ts';
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
  const lines = found.map(({ spec: { id, example }, question }) => ({
    group: '',
    row: { question, function: `JOURNEY${dialect.dot}${id}`, example: formulaOf(id, example, dialect) },
    selector: null,
  }));
  return reportOf(helpTable, null, lines, []);
}
