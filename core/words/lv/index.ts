export { check } from './check.ts';
export { faults, say } from './faults.ts';
export { findings } from './findings.ts';
export { issues } from './issues.ts';
export { list } from './list.ts';
export { notes } from './notes.ts';
export { recipes } from './recipes.ts';
export { rulers } from './rulers.ts';
export { headers, vocabulary } from './terms.ts';
