import type { Headings } from './shape.ts';

/** Headings in Lithuanian. */
export const lt: Headings = {
  deal: [
    'sandorio id|sandorio nr|sandoris|galimybė|galimybės id|byla|id|sandorio numeris|pasiūlymo nr|numeris|deal',
    'įrašo id|sandėris',
  ],
  'deal name': [
    'sandorio pavadinimas|galimybės pavadinimas|pavadinimas|projektas|projekto pavadinimas',
    'sandorio pavadinimas/tema|tema',
  ],
  stage: [
    'etapas|stadija|sandorio etapas|pardavimo etapas|dabartinis etapas|žingsnis|būsena|pardavimų etapas|fazė',
    'statusas|stadijos pavadinimas|sandorio stadija|esamas etapas',
  ],
  entered: [
    'įėjimo data|įėjo|patekimo data|etapo data|etapo pradžia|perėjimo data|perėjo|etapo pakeitimo data',
    'etapo keitimo data|pateko|įėjimo į etapą data|atėjo|etapas nuo',
  ],
  dated: ['data ir laikas|data|laikas|kada|diena|savaitė'],
  changed: ['pakeista|pakeitimo data|paskutinis pakeitimas|atnaujinta|atnaujinimo data|keista|redagavimo data'],
  began: ['pradžia|pradžios data|atidaryta|atidarymo data'],
  left: ['išėjimo data|išėjo|pabaiga|pabaigos data|iki|išėjimo iš etapo data|paliko|etapo pabaiga|etapas iki|baigta'],
  from: ['iš etapo|ankstesnis etapas|sena reikšmė|iš|ankstesnė stadija|senas etapas|buvęs etapas|ankstesnė reikšmė', 'buvo'],
  to: ['į etapą|naujas etapas|nauja reikšmė|į|nauja stadija|kitas etapas|į stadiją|tapo'],
  outcome: ['baigtis|rezultatas|laimėta pralaimėta|būsena|statusas|sandorio būsena|galutinis rezultatas|galutinė būsena'],
  closed: ['uždarymo data|uždaryta|uždarytas|sandorio uždarymo data|uždarymas|faktinė uždarymo data|uždaryta data'],
  created: ['sukūrimo data|sukurta|sukurtas|sukūrimo laikas|pridėta|pridėjimo data|sandoris sukurtas|įvesta|registruota'],
  value: ['vertė|suma|sandorio vertė|pajamos|kaina|sandorio suma|sutarties vertė|biudžetas|suma eur|vertė eur'],
  currency: ['valiuta|valiutos kodas'],
  rep: [
    'pardavėjas|vadybininkas|atsakingas|savininkas|atsakingas asmuo|sandorio savininkas|pardavimų vadybininkas',
    'vadovas|darbuotojas|konsultantas|pardavimų atstovas|atstovas|priskirta|agentas',
  ],
  persona: ['persona|pirkėjo vaidmuo'],
  source: ['šaltinis|kanalas|kilmė|kliento šaltinis|užklausos šaltinis|kontakto šaltinis'],
  action: ['veiksmas|veikla|veiklos tipas'],
  who: ['kas veikė|kas'],
  strategy: ['strategija|požiūris'],
  feature: ['funkcija|parodyta funkcija'],
  feedback: ['atsiliepimas|reakcija|grįžtamasis ryšys'],
  objection: ['prieštaravimas|prieštaravimai'],
  'pain point': ['skausmo taškas|problema'],
  reason: ['praradimo priežastis|pralaimėjimo priežastis|priežastis|atmetimo priežastis|kodėl pralaimėta', 'nesėkmės priežastis'],
  pipeline: ['piltuvas|pardavimo piltuvas|pardavimų piltuvas|pardavimo procesas'],
  field: ['laukas|laukas/įvykis|pakeistas laukas|savybė'],
  snapshot: ['kopijos data|eksporto data|ataskaitos data|būklė datai|duomenų data|momentinės kopijos data|būsena datai'],
  since: [
    'paskutinio etapo pakeitimo data|paskutinis etapo pakeitimas|etape nuo|dabartiniame etape nuo',
    'paskutinio etapo keitimo data',
  ],
  'days in stage': ['dienos etape|etapo trukmė|laikas etape|dienų etape|dienų skaičius etape'],
  'won at': ['laimėjimo data|laimėta|laimėjimo diena'],
  'lost at': ['pralaimėjimo data|pralaimėta|pralaimėjimo diena'],
  'other time': [
    'numatoma uždarymo data|kita veikla|paskutinė veikla|paskutinis kontaktas|gimimo data|terminas',
    'planuojama uždarymo data|tikėtina uždarymo data|kitas kontaktas|kitos veiklos data|paskutinės veiklos data',
    'priminimas|pristatymo data|sutarties pabaiga|sutarties pradžia|kitas žingsnis iki',
  ],
  'is closed': ['uždaryta|ar uždaryta'],
  'is won': ['laimėta|ar laimėta'],
  account: ['įmonė|klientas|organizacija|įmonės pavadinimas|kliento pavadinimas|bendrovė|kompanija|paskyra|užsakovas'],
};
