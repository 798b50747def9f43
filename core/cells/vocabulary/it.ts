import type { Headings } from './shape.ts';

/** Headings in Italian. */
export const it: Headings = {
  deal: [
    'id trattativa|id opportunità|id affare|numero trattativa|trattativa|affare|opportunità|pratica',
    'identificativo|id|id deal|n° trattativa|numero opportunità|codice|codice trattativa|riferimento|deal',
    'id record|id offerta',
  ],
  'deal name': [
    'nome trattativa|nome affare|nome opportunità|nome della trattativa|nome|titolo|nome deal|progetto',
    'nome progetto|titolo trattativa|oggetto|nome dell affare|nome dell opportunità',
  ],
  stage: [
    'fase|stadio|fase della trattativa|fase di vendita|fase attuale|passo|stato|fase trattativa',
    'fase opportunità|fase dell affare|fase del deal|fase pipeline|stato trattativa|stato avanzamento',
    'avanzamento|stage|fase dell opportunità|fase vendita',
  ],
  entered: [
    'data di ingresso|data ingresso|ingresso|entrata|data di entrata|data entrata|entrato il|entrata in fase',
    'data fase|data della fase|data cambio fase|data del cambio|cambiato il|data passaggio|data di passaggio',
    'passaggio|data ingresso fase|data di ingresso nella fase',
  ],
  dated: ['data e ora|data|quando|giorno|ora|settimana|momento'],
  changed: [
    'data di modifica|modificato il|ultima modifica|data ultima modifica|aggiornato il|ultimo aggiornamento',
    'data modifica',
  ],
  began: ['inizio|data di inizio|data inizio|aperto il|aperta il|data apertura|data di apertura'],
  left: ['data di uscita|data uscita|uscita|fine|data di fine|fino a|uscito il|data uscita fase|data fine|fine fase'],
  from: [
    'dalla fase|fase precedente|valore precedente|vecchio valore|da|da fase|fase di partenza|stato precedente',
    'vecchia fase|prima',
  ],
  to: ['alla fase|nuova fase|nuovo valore|a|a fase|fase di arrivo|stato nuovo|nuovo stato|valore nuovo|dopo', 'fase successiva'],
  outcome: ['esito|risultato|vinto perso|stato|stato finale|esito finale|esito trattativa'],
  closed: [
    'data di chiusura|data chiusura|chiuso il|chiusura|chiuso|chiusa il|data di chiusura effettiva',
    'data chiusura effettiva|data della chiusura',
  ],
  created: [
    'data di creazione|data creazione|creato il|creazione|creato|creata il|data inserimento|data di inserimento',
    'inserito il|aggiunto il|affare creato|aperto',
  ],
  value: [
    'importo|valore|ammontare|valore trattativa|fatturato|importo totale|valore totale|prezzo|importo eur',
    'valore affare|importo trattativa|valore opportunità|budget|valore deal|ricavo',
  ],
  currency: ['valuta|divisa|codice valuta|valuta del valore'],
  rep: [
    'venditore|commerciale|proprietario|responsabile|proprietario trattativa|assegnato a|agente',
    'proprietario opportunità|proprietaria|assegnata a|titolare|agente di vendita|rappresentante',
    'proprietario affare|proprietario dell affare|venditrice|gestore|referente commerciale|consulente',
  ],
  persona: ['persona|ruolo di acquisto|ruolo acquirente'],
  source: [
    'fonte|origine|provenienza|origine lead|canale|fonte lead|canale di acquisizione|fonte originale',
    'fonte del lead|sorgente',
  ],
  action: ['azione|attività|tipo di attività'],
  who: ['chi ha agito|chi'],
  strategy: ['strategia|approccio'],
  feature: ['funzionalità|funzione mostrata|funzione'],
  feedback: ['riscontro|reazione|parere'],
  objection: ['obiezione|obiezioni'],
  'pain point': ['punto dolente|problema|dolore'],
  reason: [
    'motivo della perdita|motivo perdita|ragione della perdita|motivo|motivo di perdita|motivazione perdita',
    'causa perdita|motivo chiusa persa|motivo rifiuto',
  ],
  pipeline: ['pipeline|imbuto|processo di vendita'],
  field: ['campo|campo evento|campo/evento|campo modificato|proprietà'],
  snapshot: [
    'data della copia|data esportazione|data del report|data snapshot|data estrazione|situazione al|dati al',
    'data rilevazione',
  ],
  since: [
    'data ultimo cambio fase|ultimo cambio di fase|data dell ultimo cambio di fase|in fase dal',
    'data ultimo passaggio|data ultima variazione fase|ultima variazione fase',
  ],
  'days in stage': [
    'giorni nella fase|durata fase|durata della fase|giorni in fase|tempo in fase|durata in fase',
    'giorni nella fase attuale',
  ],
  'won at': ['vinto il|data vincita|data vinta|data vincita affare|vinta il|vinto|vinta|data vittoria'],
  'lost at': ['perso il|data perdita|data persa|persa il|perso|persa'],
  'other time': [
    'data di chiusura prevista|chiusura prevista|prossima attività|ultima attività|ultimo contatto',
    'data di nascita|scadenza|data chiusura prevista|data prevista chiusura|chiusura stimata',
    'data di chiusura stimata|data chiusura stimata|prossimo contatto|data prossima attività',
    'data ultima attività|richiamare il|follow up|data consegna|inizio contratto|fine contratto|compleanno',
  ],
  'is closed': ['chiuso|chiusa|è chiuso'],
  'is won': ['vinto|vinta|è vinto'],
  account: ['azienda|cliente|società|account|nome account|nome azienda|ragione sociale|organizzazione|nome cliente', 'ditta'],
};
