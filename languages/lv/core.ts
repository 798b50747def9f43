import type { Words } from '../../core/words/shape.ts';
import { check } from './core/check.ts';
import { faults } from './core/faults.ts';
import { issues } from './core/issues.ts';
import { list } from './core/list.ts';
import { movement } from './core/movement.ts';
import { notes } from './core/notes.ts';
import { recipes } from './core/recipes.ts';
import { rulers } from './core/rulers.ts';
import { headers, vocabulary } from './core/terms.ts';
import { waiting } from './core/waiting.ts';
import { say } from './say.ts';

const settingsTable = { name: 'Iestatījums', value: 'Vērtība' };

export const core: Words = {
  settingsTable,
  say,
  faults,
  notes,
  issues,
  check,
  list,
  recipes,
  rulers,
  movement,
  waiting,
  headers,
  vocabulary,
};
