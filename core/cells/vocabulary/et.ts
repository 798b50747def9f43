import type { Headings } from './shape.ts';

/** Headings in Estonian. */
export const et: Headings = {
  deal: [
    'tehingu id|tehingu nr|tehing|müügivõimalus|võimaluse id|juhtum|id|tehingu number|pakkumise nr|number|deal',
    'kirje id|tehingu kood|viitenumber',
  ],
  'deal name': ['tehingu nimi|müügivõimaluse nimi|nimetus|nimi|pealkiri|projekt|projekti nimi|tehingu pealkiri|teema'],
  stage: [
    'etapp|staadium|faas|tehingu etapp|müügietapp|praegune etapp|samm|olek|staatus|müügifaas|tehingu faas',
    'tehingu staadium|seis|hetke etapp|müügi etapp',
  ],
  entered: [
    'sisenemise kuupäev|sisenes|sisenemine|etapi kuupäev|etappi sisenemine|etappi sisenemise kuupäev',
    'etapi algus|ülemineku kuupäev|liikus|etapi muutmise kuupäev|etapivahetuse kuupäev|etapp alates',
  ],
  dated: ['kuupäev ja kellaaeg|kuupäev|aeg|millal|päev|kellaaeg|nädal|ajatempel'],
  changed: ['muutmise kuupäev|muudetud|viimati muudetud|uuendatud|muutmise aeg|viimane muudatus|muutmiskuupäev'],
  began: ['algus|alguskuupäev|avatud|avamise kuupäev'],
  left: [
    'lahkumise kuupäev|lahkus|väljumine|väljumise kuupäev|lõpp|lõppkuupäev|kuni|etapist väljumine|etapi lõpp',
    'väljus|etapp kuni|etapist lahkumise kuupäev',
  ],
  from: ['etapist|eelmine etapp|vana väärtus|vana etapp|eelnev etapp|endine etapp|oli|eelmine väärtus'],
  to: ['etappi|uus etapp|uus väärtus|järgmine etapp|uus staadium|on nüüd'],
  outcome: ['tulemus|võidetud kaotatud|olek|staatus|tehingu olek|lõpptulemus|lõppolek|võit/kaotus'],
  closed: [
    'sulgemise kuupäev|suletud|sulgemiskuupäev|tehingu sulgemise kuupäev|suletud kuupäev|sulgemise aeg',
    'tegelik sulgemiskuupäev|sulgemine',
  ],
  created: [
    'loomise kuupäev|loodud|loomiskuupäev|loomise aeg|lisatud|lisamise kuupäev|tehing loodud|sisestatud',
    'registreeritud',
  ],
  value: ['väärtus|summa|tehingu väärtus|tulu|hind|tehingu summa|lepingu väärtus|eelarve|summa eur|väärtus eur', 'maksumus'],
  currency: ['valuuta|valuutakood'],
  rep: [
    'müüja|müügijuht|vastutaja|omanik|vastutav isik|haldur|tehingu omanik|müügiesindaja|esindaja|töötaja',
    'konsultant|määratud|agent|vastutav müüja|müügispetsialist',
  ],
  persona: ['persoona|ostja roll'],
  source: ['allikas|kanal|päritolu|kliendi allikas|päringu allikas|kontakti allikas'],
  action: ['tegevus|tegevuse tüüp'],
  who: ['kes tegutses|kes'],
  strategy: ['strateegia|lähenemine'],
  feature: ['funktsioon|näidatud funktsioon'],
  feedback: ['tagasiside|reaktsioon'],
  objection: ['vastuväide|vastuväited'],
  'pain point': ['valupunkt|probleem|mure'],
  reason: ['kaotuse põhjus|põhjus|kaotamise põhjus|loobumise põhjus|keeldumise põhjus|miks kaotati'],
  pipeline: ['müügilehter|lehter|müügitoru|müügiprotsess|müügitoru nimi'],
  field: ['väli|väli/sündmus|muudetud väli|omadus'],
  snapshot: [
    'koopia kuupäev|ekspordi kuupäev|aruande kuupäev|seisuga|väljavõtte kuupäev|andmete kuupäev',
    'hetktõmmise kuupäev|seis kuupäeval',
  ],
  since: [
    'viimase etapimuutuse kuupäev|viimane etapimuutus|etapis alates|praeguses etapis alates',
    'viimase etapivahetuse kuupäev',
  ],
  'days in stage': ['päevi etapis|etapi kestus|päevad etapis|aeg etapis|päevade arv etapis'],
  'won at': ['võidu kuupäev|võidetud|võitmise kuupäev'],
  'lost at': ['kaotuse kuupäev|kaotatud|kaotamise kuupäev'],
  'other time': [
    'eeldatav sulgemiskuupäev|järgmine tegevus|viimane tegevus|viimane kontakt|sünnikuupäev|tähtaeg',
    'oodatav sulgemiskuupäev|planeeritud sulgemine|eeldatav sulgemise kuupäev|järgmine kontakt',
    'järgmise tegevuse kuupäev|viimase tegevuse kuupäev|meeldetuletus|tarnekuupäev|lepingu lõpp|lepingu algus',
  ],
  'is closed': ['suletud|on suletud'],
  'is won': ['võidetud|on võidetud'],
  account: ['ettevõte|klient|firma|organisatsioon|konto|ettevõtte nimi|kliendi nimi|kontaktettevõte'],
};
