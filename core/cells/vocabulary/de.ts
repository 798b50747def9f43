import type { Headings } from './shape.ts';

/** Headings in German. */
export const de: Headings = {
  deal: [
    'deal id|geschäfts id|opportunity id|datensatz id|vorgangsnummer|angebotsnummer|projektnummer',
    'auftragsnummer|geschäft|deal|verkaufschance|opportunity|vorgang|deal nr|auftrag|id|geschäftsnummer',
    'deal nummer|chance|opportunity nummer|angebots nr|projekt nr',
  ],
  'deal name': [
    'dealname|geschäftsname|name des deals|name der opportunity|opportunity name|bezeichnung|titel|name|projekt',
    'projektname|opportunityname|deal titel|vorgangsname|deal bezeichnung',
  ],
  stage: [
    'phase|stufe|dealphase|deal phase|verkaufsphase|vertriebsphase|pipeline phase|pipelinestufe|stadium|etappe',
    'schritt|status|deal stage|verkaufsstufe|vertriebsstufe|aktuelle phase|phase des deals|opportunity phase',
    'stage|vertriebsstatus|zustand|stand|pipeline stufe',
  ],
  entered: [
    'eingetreten am|eintrittsdatum|eintritt|eingetreten|datum des eintritts|bearbeitungsdatum',
    'eintrittszeitpunkt|eintritt am|phase seit datum|phasenwechsel am|gewechselt am|wechseldatum',
    'datum des phasenwechsels|datum der bearbeitung|phasenbeginn|datum der änderung|bearbeitet am',
  ],
  dated: ['datum und uhrzeit|datum|zeitpunkt|zeitstempel|wann|tag|zeit|uhrzeit|woche'],
  changed: [
    'geändert am|änderungsdatum|zuletzt geändert|zuletzt geändert am|zuletzt bearbeitet|letzte änderung',
    'letzte aktualisierung|aktualisiert am',
  ],
  began: ['beginn|startdatum|start|begonnen am|eröffnet am'],
  left: [
    'verlassen am|austrittsdatum|austritt|verlassen|ausgetreten|enddatum|ende|bis|austritt am|phasenende',
    'austrittszeitpunkt',
  ],
  from: [
    'von phase|vorherige phase|alte phase|aus phase|alter wert|von|alte stufe|vorige phase|bisherige phase',
    'phase vorher|phase alt',
  ],
  to: ['nach phase|neue phase|zu phase|neuer wert|nach|neue stufe|phase neu|phase nachher|zielphase'],
  outcome: ['ergebnis|resultat|ausgang|gewonnen verloren|status|deal status|endergebnis'],
  closed: [
    'abschlussdatum|abgeschlossen am|geschlossen am|schlussdatum|geschlossen|schließdatum|schlusstermin',
    'abschluss|abschlussdatum des deals|deal geschlossen am|tatsächliches abschlussdatum|deal abgeschlossen am|abschluss am|abschlusstermin',
  ],
  created: [
    'erstellt am|erstelldatum|erstellungsdatum|angelegt am|erstellt|anlagedatum|erfasst am|hinzugefügt am',
    'deal erstellt|deal erstellt am|erstellungszeit|erstellungsdatum des deals|datum der erstellung',
  ],
  value: [
    'betrag|wert|dealwert|deal wert|auftragswert|auftragsvolumen|volumen|umsatz|summe|deal betrag|betrag eur',
    'auftragssumme|preis|angebotssumme|wert des deals|betrag in unternehmenswährung|vertragswert',
    'jahresumsatz deal',
  ],
  currency: ['währung|währung des werts|währungscode'],
  rep: [
    'verkäufer|vertriebsmitarbeiter|verantwortlicher|verantwortlich|inhaber|deal inhaber',
    'zuständiger mitarbeiter|zuständig|besitzer|eigentümer|betreuer|mitarbeiter|verkufer|deal eigentümer',
    'zuständiger|vertriebler|ansprechpartner vertrieb|bearbeiter|opportunity inhaber|opportunityinhaber',
    'dealinhaber|inhaber der opportunity|verkaufsberater|zugewiesen an|besitzer des deals|vertrieb',
  ],
  persona: ['käuferpersona|käuferrolle|rolle des käufers'],
  source: [
    'quelle|leadquelle|lead quelle|herkunft|kanal|lead herkunft|ursprüngliche quelle|kanalquelle',
    'original traffic quelle|akquisekanal',
  ],
  action: ['aktion|aktivität|maßnahme|aktivitätstyp|tätigkeit'],
  who: ['wer handelte|wer'],
  strategy: ['strategie|ansatz|vorgehen'],
  feature: ['gezeigte funktion|funktion|merkmal'],
  feedback: ['rückmeldung|reaktion|stimmung|kundenfeedback|feedback'],
  objection: ['einwand|einwände'],
  'pain point': ['schmerzpunkt|problem'],
  reason: [
    'verlustgrund|grund für verlust|absagegrund|grund|grund für verlorenen deal|grund des verlusts',
    'verlustgrund des deals|grund verloren|verlustursache|ablehnungsgrund',
  ],
  pipeline: ['vertriebspipeline|deal pipeline|pipeline'],
  field: ['feld ereignis|feld|geändertes feld|eigenschaft'],
  snapshot: ['stichtag|exportdatum|berichtsdatum|stand vom|abzugsdatum|datenstand|snapshot datum|export vom'],
  since: [
    'datum der letzten phasenänderung|letzte phasenänderung|in phase seit|letzter phasenwechsel',
    'seit wann in phase|datum letzter phasenwechsel|eingetreten in aktuelle phase',
    'zeitpunkt der letzten phasenänderung',
  ],
  'days in stage': [
    'tage in phase|phasendauer|dauer der phase|verweildauer|tage in der phase|tage in aktueller phase',
    'dauer in phase|alter der phase',
  ],
  'won at': ['gewonnen am|gewinndatum|gewonnen|gewinnzeitpunkt|zeitpunkt gewonnen'],
  'lost at': ['verloren am|verlustdatum|verloren|verlustzeitpunkt|zeitpunkt verloren'],
  'other time': [
    'erwartetes abschlussdatum|voraussichtliches abschlussdatum|nächste aktivität|letzte aktivität',
    'letzter kontakt|geburtsdatum|fälligkeitsdatum|geplantes abschlussdatum|geplanter abschluss',
    'erwarteter abschluss|voraussichtlicher abschluss|wiedervorlage|nächster termin|nächster schritt am',
    'datum der nächsten aktivität|datum der letzten aktivität|vertragsbeginn|vertragsende|lieferdatum',
    'letzter kontakt am|nächste aktivität am',
  ],
  'is closed': ['geschlossen|ist geschlossen'],
  'is won': ['gewonnen|ist gewonnen'],
  account: ['firma|unternehmen|kunde|kundenname|account|accountname|organisation|unternehmensname|firmenname', 'interessent'],
};
