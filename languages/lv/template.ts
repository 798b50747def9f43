import type { TemplateWords } from '../../workbook/template/words.ts';
import { tables } from './tables.ts';

export const template: TemplateWords = {
  sheets: {
    log: 'Darījumu žurnāls',
    stages: tables.stages,
    metrics: tables.metrics,
    changes: tables.changes,
    settings: tables.settings,
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
};
