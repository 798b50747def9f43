/**
 * Words that name the end of a journey in most pipelines and a step in some, by outcome, in the languages of stages: sales, recruiting,
 * admissions, support. They are taken for an outcome only where no deal leaves the stage. Written like {@link stageNames}.
 */
export const endings: Readonly<Record<'won' | 'lost', readonly string[]>> = {
  won: [
    'offer accepted|accepted offer|contract signed|agreement signed|deal signed|deal closed|order received|successful|=success|=signed|=placed|=hired|=enrolled|=enroled|=admitted|=subscribed|=activated|=bound|=resolved|=accepted|=purchased|=ordered|=paid|=converted|=customer|=onboarded|=live',
    '=pabeigts|=pabeigta|=noslēgts|=noslēgta|līgums noslēgts|līgums parakstīts|=parakstīts|=apmaksāts|=klients|=pieņemts darbā|=uzņemts',
    '=gewonnener|gewonnener|auftrag erhalten|auftrag erteilt|vertrag unterschrieben|=unterschrieben|=beauftragt|=kunde|=eingestellt|=abgeschlossen|=bezahlt',
    'сделка заключена|договор подписан|=оплачено|=оплачен|=оплачена|=закрыто|=продажа|=принят|=принята|=клиент|=завершено',
    '=signé|=signée|contrat signé|=embauché|=embauchée|=client|=accepté|=acceptée|=inscrit|=payé|=conclu|=conclue',
    '=cerrado|=cerrada|=firmado|=firmada|contrato firmado|=contratado|=contratada|=cliente|=aceptado|=inscrito|=pagado',
    '=fechado|=fechada|=venda|=assinado|contrato assinado|=aceito|=aceite|=matriculado|=pago',
    '=chiuso|=chiusa|=acquisito|=acquisita|=assunto|=assunta|=firmato|contratto firmato|=accettato|=iscritto|=pagato',
    '=zatrudniony|=zatrudniona|=podpisana|umowa podpisana|=klient|=przyjęty|=zapłacone',
    '=pasirašyta|sutartis pasirašyta|=klientas|=priimtas|=apmokėta',
    '=allkirjastatud|leping sõlmitud|=klient|=palgatud|=makstud',
  ],
  lost: [
    'withdrawn|withdrew|offer declined|declined offer|ghosted|no response|not interested|unresponsive|churned|not qualified|no show|=dropped|=drop|dropped out|=junk|=spam|=archived|=expired|=inactive|=duplicate|=not a fit|=bad fit|=bounced',
    'nav interese|nav intereses|nav atbildes|=atteicās|=atsaukts|=arhivēts',
    'verlorener|kein interesse|keine antwort|=absage|=zurückgezogen|=archiviert',
    'нет интереса|не интересно|нет ответа|не отвечает|=отказался|=отозвано|=архив',
    "pas intéressé|pas intéressée|sans réponse|pas de réponse|=retiré|=retirée|=archivé|pas d'intérêt",
    'no interesado|no interesada|sin interés|sin respuesta|=negado|=negada|=retirado|=archivado',
    'sem interesse|sem resposta|não interessado|=negado|=desistiu|=desistência|=arquivado',
    'non interessato|non interessata|nessuna risposta|nessun interesse|=ritirato|=archiviato',
    'brak kontaktu|brak odpowiedzi|brak zainteresowania|niezainteresowany|=rezygnacja|=zrezygnował|=wycofany',
    'nesidomi|neatsako|nėra atsakymo|=atsisakė|=atsiimta',
    'pole huvitatud|ei vasta|=loobus|=tagasi võetud',
  ],
};
