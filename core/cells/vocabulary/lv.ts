import type { Headings } from './shape.ts';

/** Headings in Latvian. */
export const lv: Headings = {
  deal: 'darījuma id|darījuma nr|darījums|iespējas id|iespēja id|lieta|pārdošanas iespēja|pieteikuma nr',
  'deal name': 'darījuma nosaukums|nosaukums|iespējas nosaukums|virsraksts',
  stage: 'posms|stadija|etaps|darījuma posms|pārdošanas posms|pašreizējais posms|solis|statuss',
  entered:
    'ienāca|ienākšanas datums|ieeja|iegāja|posma datums|maiņas datums|mainīts|datums un laiks|datums|laiks|kad|sākums|sākuma datums',
  left: 'izgāja|izgāja datums|iziešanas datums|aizgāja|beigas|beigu datums|pabeigts|līdz',
  from: 'no posma|iepriekšējais posms|vecā vērtība|no',
  to: 'uz posmu|jaunais posms|jaunā vērtība|uz',
  outcome: 'iznākums|rezultāts|uzvarēts zaudēts',
  closed: 'slēgts|slēgšanas datums|noslēgts|noslēgšanas datums|aizvēršanas datums',
  created: 'izveidots|izveides datums|izveidošanas datums',
  value: 'vērtība|summa|darījuma vērtība|darījuma summa|ieņēmumi',
  currency: 'valūta',
  rep: 'pārdevējs|pārstāvis|menedžeris|atbildīgais|īpašnieks|vadītājs|atbildīgā persona',
  persona: 'pircējs|pircēja persona|pircēja loma',
  source: 'avots|kanāls|izcelsme',
  action: 'darbība|aktivitāte|kas darīts|aktivitātes veids',
  who: 'kas rīkojās|kurš rīkojās|kas darīja',
  strategy: 'stratēģija|pieeja',
  feature: 'iespēja|funkcija|parādītā iespēja|parādītā funkcija',
  feedback: 'atsauksme|atsauksmes|reakcija',
  objection: 'iebildums|iebildumi',
  'pain point': 'sāpju punkts|problēma',
  reason: 'iemesls|zaudējuma iemesls|atteikuma iemesls',
  pipeline: 'piltuve|pārdošanas piltuve',
  field: 'lauks',
  snapshot: 'kopijas datums|eksporta datums|pārskata datums',
  since: 'pēdējās posma maiņas datums|pēdējā posma maiņa',
  'days in stage': 'dienas posmā|posma ilgums',
  'won at': 'uzvaras datums|uzvarēts',
  'lost at': 'zaudējuma datums|zaudēts',
  'seen by': 'redzēts līdz',
  'other time':
    'paredzamais slēgšanas datums|plānotais slēgšanas datums|nākamā darbība|pēdējā darbība|pēdējais kontakts|dzimšanas datums|termiņš',
};
