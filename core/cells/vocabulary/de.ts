import type { Headings } from './shape.ts';

/** Headings in German. */
export const de: Headings = {
  deal: 'deal id|geschäfts id|opportunity id|datensatz id|vorgangsnummer|angebotsnummer|projektnummer|auftragsnummer|geschäft|deal|verkaufschance|opportunity|vorgang',
  'deal name': 'dealname|geschäftsname|name des deals|name der opportunity|opportunity name|bezeichnung|titel|name',
  stage:
    'phase|stufe|dealphase|deal phase|verkaufsphase|vertriebsphase|pipeline phase|pipelinestufe|stadium|etappe|schritt|status',
  entered:
    'eingetreten am|eintrittsdatum|eintritt|eingetreten|datum des eintritts|datum|zeitpunkt|zeitstempel|geändert am|änderungsdatum|bearbeitungsdatum|wann|beginn|startdatum',
  left: 'verlassen am|austrittsdatum|austritt|verlassen|ausgetreten|enddatum|ende|bis',
  from: 'von phase|vorherige phase|alte phase|aus phase|alter wert|von',
  to: 'nach phase|neue phase|zu phase|neuer wert|nach',
  outcome: 'ergebnis|resultat|ausgang|gewonnen verloren',
  closed: 'abschlussdatum|abgeschlossen am|geschlossen am|schlussdatum|geschlossen',
  created: 'erstellt am|erstelldatum|erstellungsdatum|angelegt am|erstellt',
  value: 'betrag|wert|dealwert|deal wert|auftragswert|auftragsvolumen|volumen|umsatz|summe',
  currency: 'währung',
  rep: 'verkäufer|vertriebsmitarbeiter|verantwortlicher|verantwortlich|inhaber|deal inhaber|zuständiger mitarbeiter|zuständig|besitzer|eigentümer|betreuer|mitarbeiter|verkufer',
  persona: 'käuferpersona|käuferrolle|rolle des käufers',
  source: 'quelle|leadquelle|lead quelle|herkunft|kanal',
  action: 'aktion|aktivität|maßnahme|aktivitätstyp|tätigkeit',
  who: 'wer handelte|wer',
  strategy: 'strategie|ansatz|vorgehen',
  feature: 'gezeigte funktion|funktion|merkmal',
  feedback: 'rückmeldung|reaktion|stimmung',
  objection: 'einwand|einwände',
  'pain point': 'schmerzpunkt|problem',
  reason: 'verlustgrund|grund für verlust|absagegrund|grund',
  pipeline: 'vertriebspipeline',
  field: 'feld ereignis|feld',
  snapshot: 'stichtag|exportdatum|berichtsdatum',
  since: 'datum der letzten phasenänderung|letzte phasenänderung|in phase seit',
  'days in stage': 'tage in phase|phasendauer|dauer der phase',
  'won at': 'gewonnen am',
  'lost at': 'verloren am',
  'other time':
    'erwartetes abschlussdatum|voraussichtliches abschlussdatum|nächste aktivität|letzte aktivität|zuletzt geändert|letzter kontakt|geburtsdatum|fälligkeitsdatum',
};
