import type { Language } from '../../core/words/say.ts';
import { tableWords } from '../table-words.ts';

/** The sheets of a journey workbook: tables to fill in, and sheets that answer. */
export type TableSheet = 'log' | 'stages' | 'metrics' | 'changes' | 'settings';
export type AnswerSheet = 'funnel' | 'time' | 'works' | 'people' | 'goals' | 'progress' | 'map' | 'money' | 'questions';

interface TemplateWords {
  readonly sheets: Readonly<Record<TableSheet | AnswerSheet, string>>;
  readonly settings: readonly [string, string];
  /** What stands where a table has no rows yet. */
  readonly waiting: Readonly<Record<'Log' | 'Changes', string>>;
  /** Leads to the answers beside and below the first one. */
  readonly alsoHere: (questions: readonly string[]) => string;
  /** For people who see `#NAME?`. */
  readonly unknownName: string;
  /** Tells how the tables are filled in, beside the settings. */
  readonly howTo: readonly string[];
  readonly stamp: (template: number, version: string, rules: string) => string;
}

export const templateWords: Record<Language, TemplateWords> = {
  en: {
    sheets: {
      log: 'Deal log',
      stages: tableWords.en.stages,
      metrics: tableWords.en.metrics,
      changes: tableWords.en.changes,
      settings: tableWords.en.settings,
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
    settings: ['Setting', 'Value'],
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
  },
  lv: {
    sheets: {
      log: 'Darījumu žurnāls',
      stages: tableWords.lv.stages,
      metrics: tableWords.lv.metrics,
      changes: tableWords.lv.changes,
      settings: tableWords.lv.settings,
      funnel: 'Piltuve',
      time: 'Laiks',
      works: 'Kas strādā',
      people: 'Cilvēki',
      goals: 'Mērķi',
      progress: 'Virzība',
      map: 'Ceļa karte',
      money: 'Nauda',
      questions: 'Jautājumi',
    },
    settings: ['Iestatījums', 'Vērtība'],
    waiting: {
      Log: 'Darījumu vēl nav. Rakstiet tos darījumu žurnālā, katram solim vienu rindu.',
      Changes: 'Pārmaiņu vēl nav. Pie pārmaiņām pierakstiet, ko un kad mainījāt.',
    },
    alsoHere: (questions) => `Šajā lapā arī: ${questions.join(' · ')}`,
    unknownName: 'Vai zemāk ir #NAME? Uzstādiet JourneySheet un tā izvēlnē izvēlieties „Salabot formulas”.',
    howTo: [
      'Darījumu žurnāls: viena rinda katram darījuma solim. Vajag darījumu, posmu un datumu; pārējo — kur tas zināms.',
      'Posmi: jūsu posmi pēc kārtas, ar mērķiem un atbildīgajiem. Pārmaiņas: ko un kad mainījāt pārdošanā.',
      'Rādītāji: katrā rindā sava daļa vai dienas no viena posma līdz vēlākam, ar mērķi. Uz tiem atbild lapa „Jautājumi”.',
      'Iestatījumi: katrā rindā nosaukums un vērtība, piemēram, „as of” un 2026-01-31. Pēc tiem skaita visas lapas.',
    ],
    stamp: (template, version, rules) => `Ceļa darbgrāmata ${template}, veidota ar JourneySheet ${version}, noteikumi ${rules}.`,
  },
};
