import type { TemplateWords } from '../../workbook/template/words.ts';
import { tables } from './tables.ts';

export const template: TemplateWords = {
  sheets: {
    log: 'Deal log',
    stages: tables.stages,
    metrics: tables.metrics,
    changes: tables.changes,
    settings: tables.settings,
    funnel: 'Funnel',
    time: 'Time',
    works: 'What works',
    people: 'People',
    goals: 'Goals',
    progress: 'Progress',
    map: 'Journey map',
    money: 'Money',
    questions: 'Questions',
  },
  waiting: {
    Log: 'No deals yet. Write them into the deal log, one row for each step.',
    Changes: 'No change yet. Write down what you changed, and when, among the changes.',
  },
  alsoHere: (questions) => `Also on this sheet: ${questions.join(' · ')}`,
  unknownName: 'Do you see #NAME? below? Install JourneySheet, then choose Repair formulas in its menu.',
  howTo: [
    'Deal log: one row for each step of a deal. Deal, Stage and Date are needed; fill in the rest where you know it.',
    'Stages: your stages in order, with goals and owners. Changes: what you changed in the process, and when.',
    'Metrics: a share or days of your own to a row, from one stage to a later one, with a goal. Questions answers them.',
    'Settings: a name and a value to a row, such as “as of” and 2026-01-31. All sheets count by them.',
  ],
  stamp: (template, version, rules) => `Journey workbook ${template}, made by JourneySheet ${version}, rules ${rules}.`,
};
