import type { Headings } from './shape.ts';

/** Headings in Lithuanian. */
export const lt: Headings = {
  deal: 'sandorio id|sandorio nr|sandoris|galimybė|galimybės id|byla',
  'deal name': 'sandorio pavadinimas|galimybės pavadinimas|pavadinimas',
  stage: 'etapas|stadija|sandorio etapas|pardavimo etapas|dabartinis etapas|žingsnis|būsena',
  entered:
    'įėjimo data|įėjo|patekimo data|etapo data|pakeitimo data|pakeista|data ir laikas|data|laikas|kada|pradžia|pradžios data',
  left: 'išėjimo data|išėjo|pabaiga|pabaigos data|iki',
  from: 'iš etapo|ankstesnis etapas|sena reikšmė|iš',
  to: 'į etapą|naujas etapas|nauja reikšmė|į',
  outcome: 'baigtis|rezultatas|laimėta pralaimėta',
  closed: 'uždarymo data|uždaryta|uždarytas',
  created: 'sukūrimo data|sukurta|sukurtas',
  value: 'vertė|suma|sandorio vertė|pajamos',
  currency: 'valiuta',
  rep: 'pardavėjas|vadybininkas|atsakingas|savininkas|atsakingas asmuo',
  persona: 'persona|pirkėjo vaidmuo',
  source: 'šaltinis|kanalas|kilmė',
  action: 'veiksmas|veikla|veiklos tipas',
  who: 'kas veikė|kas',
  strategy: 'strategija|požiūris',
  feature: 'funkcija|parodyta funkcija',
  feedback: 'atsiliepimas|reakcija|grįžtamasis ryšys',
  objection: 'prieštaravimas|prieštaravimai',
  'pain point': 'skausmo taškas|problema',
  reason: 'praradimo priežastis|pralaimėjimo priežastis|priežastis',
  pipeline: 'piltuvas|pardavimo piltuvas',
  field: 'laukas',
  snapshot: 'kopijos data|eksporto data|ataskaitos data',
  since: 'paskutinio etapo pakeitimo data|paskutinis etapo pakeitimas',
  'days in stage': 'dienos etape|etapo trukmė',
  'won at': 'laimėjimo data|laimėta',
  'lost at': 'pralaimėjimo data|pralaimėta',
  'other time':
    'numatoma uždarymo data|kita veikla|paskutinė veikla|paskutinis kontaktas|paskutinis pakeitimas|gimimo data|terminas',
};
