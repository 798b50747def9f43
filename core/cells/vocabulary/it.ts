import type { Headings } from './shape.ts';

/** Headings in Italian. */
export const it: Headings = {
  deal: 'id trattativa|id opportunità|id affare|numero trattativa|trattativa|affare|opportunità|pratica|identificativo',
  'deal name': 'nome trattativa|nome affare|nome opportunità|nome della trattativa|nome|titolo',
  stage: 'fase|stadio|fase della trattativa|fase di vendita|fase attuale|passo|stato',
  entered:
    'data di ingresso|data ingresso|ingresso|entrata|data di entrata|data di modifica|modificato il|data e ora|data|quando|inizio|data di inizio',
  left: 'data di uscita|data uscita|uscita|fine|data di fine|fino a',
  from: 'dalla fase|fase precedente|valore precedente|vecchio valore|da',
  to: 'alla fase|nuova fase|nuovo valore|a',
  outcome: 'esito|risultato|vinto perso',
  closed: 'data di chiusura|data chiusura|chiuso il|chiusura',
  created: 'data di creazione|data creazione|creato il|creazione',
  value: 'importo|valore|ammontare|valore trattativa|fatturato',
  currency: 'valuta|divisa',
  rep: 'venditore|commerciale|proprietario|responsabile|proprietario trattativa|assegnato a|agente|proprietario opportunità',
  persona: 'persona|ruolo di acquisto|ruolo acquirente',
  source: 'fonte|origine|provenienza|origine lead|canale',
  action: 'azione|attività|tipo di attività',
  who: 'chi ha agito|chi',
  strategy: 'strategia|approccio',
  feature: 'funzionalità|funzione mostrata|funzione',
  feedback: 'riscontro|reazione|parere',
  objection: 'obiezione|obiezioni',
  'pain point': 'punto dolente|problema|dolore',
  reason: 'motivo della perdita|motivo perdita|ragione della perdita|motivo',
  pipeline: 'pipeline|imbuto',
  field: 'campo|campo evento',
  snapshot: 'data della copia|data esportazione|data del report',
  since: 'data ultimo cambio fase|ultimo cambio di fase|data dell ultimo cambio di fase',
  'days in stage': 'giorni nella fase|durata fase|durata della fase',
  'won at': 'vinto il|data vincita',
  'lost at': 'perso il|data perdita',
  'other time':
    'data di chiusura prevista|chiusura prevista|prossima attività|ultima attività|ultima modifica|ultimo contatto|data di nascita|scadenza',
};
