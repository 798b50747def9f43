import type { Headings } from './shape.ts';

/** Headings in French. */
export const fr: Headings = {
  deal: [
    'id de l enregistrement|id transaction|identifiant|id opportunité|id de l opportunité|numéro de l affaire|affaire|transaction',
    'opportunité|dossier|numéro|id de la transaction|id affaire|id de l affaire|n° affaire|n° opportunité',
    'référence|réf|id|n° d affaire|n° d opportunité|numéro d opportunité|numéro d affaire|id du deal|deal',
  ],
  'deal name': [
    'nom de la transaction|nom de l affaire|nom de l opportunité|nom|titre|intitulé|nom du deal|projet',
    'nom du projet|titre de l affaire|libellé',
  ],
  stage: [
    'étape|phase|étape de la transaction|étape du pipeline|phase de vente|stade|étape actuelle|statut',
    'étape du deal|étape de l affaire|étape de vente|phase de la transaction|étape commerciale|état|avancement',
    'étape de l opportunité|phase de l opportunité',
  ],
  entered: [
    'date d entrée|entré le|entrée|date d entrée dans l étape|date de passage|date d entrée en phase',
    'passage à l étape|date du changement|date de changement d étape|changé le|date d étape|date de l étape',
    'date d édition|entrée dans l étape|date du changement d étape',
  ],
  dated: ['date et heure|horodatage|date|quand|jour|heure|semaine|moment'],
  changed: [
    'date de modification|modifié le|modifiée le|dernière modification|date de dernière modification',
    'mis à jour le|mise à jour|date de mise à jour',
  ],
  began: ['début|date de début|ouvert le|ouverte le|date d ouverture'],
  left: ['date de sortie|sorti le|sortie|fin|date de fin|jusqu au|sortie de l étape|date de fin d étape', 'sorti de l étape le'],
  from: [
    'de l étape|étape précédente|ancienne valeur|ancienne étape|de|de la phase|ancienne phase|phase précédente',
    'ancien statut|étape de départ|avant',
  ],
  to: [
    'vers l étape|nouvelle valeur|nouvelle étape|vers|à l étape|nouvelle phase|nouveau statut|étape d arrivée',
    'après|vers la phase',
  ],
  outcome: ['résultat|issue|gagné perdu|statut|statut de l affaire|statut final|état final'],
  closed: [
    'date de clôture|date de fermeture|clôturé le|fermé le|date de conclusion|date de fin réelle|clôture',
    'date de clôture réelle|date de signature réelle|affaire fermée le|clôturée le',
  ],
  created: [
    'date de création|créé le|créée le|création|ajouté le|date d ajout|affaire créée',
    'date de création de l affaire|créée',
  ],
  value: [
    'montant|valeur|montant de la transaction|valeur de l affaire|chiffre d affaires|ca|montant ht|montant eur',
    'prix|valeur du deal|montant de l opportunité|montant de l affaire|budget|montant total',
  ],
  currency: ['devise|devise de la valeur|code devise'],
  rep: [
    'commercial|vendeur|propriétaire|responsable|propriétaire de la transaction|attribué à',
    'propriétaire de l opportunité|commerciale|propriétaire de l affaire|propriétaire du deal|assigné à',
    'chargé d affaires|conseiller|vendeuse|gestionnaire|suivi par|ingénieur commercial',
  ],
  persona: ['persona|rôle d achat|profil acheteur'],
  source: [
    'source|origine|provenance|canal|origine de la piste|source du lead|source de la piste|source d origine',
    'canal d acquisition|provenance du lead',
  ],
  action: ['action|activité|type d activité'],
  who: ['qui a agi|qui|acteur'],
  strategy: ['stratégie|approche'],
  feature: ['fonctionnalité|fonction montrée'],
  feedback: ['retour|réaction|avis'],
  objection: ['objection|objections'],
  'pain point': ['point de douleur|problème|douleur'],
  reason: [
    'motif de perte|raison de la perte|motif|raison|raison perdue|motif de la perte|motif de refus',
    'raison d échec|cause de perte|raison de perte|motif de clôture',
  ],
  pipeline: ['pipeline|entonnoir|tunnel|pipeline des ventes'],
  field: ['champ|champ événement|champ modifié|champ/événement|propriété'],
  snapshot: [
    'date de l export|date d export|date du rapport|date de la photo|date du snapshot|situation au',
    'date d extraction|photo du|extrait le|état au',
  ],
  since: [
    'date du dernier changement d étape|dernier changement d étape|dans l étape depuis',
    'date dernier changement d étape|date du dernier changement de phase|depuis le',
  ],
  'days in stage': [
    'jours dans l étape|durée de l étape|durée dans l étape|jours en étape|nombre de jours dans l étape',
    'durée étape|durée de la phase|jours dans la phase',
  ],
  'won at': ['gagné le|date de gain|date de victoire|gagnée le|gagné|date gagné'],
  'lost at': ['perdu le|date de perte|perdue le|perdu|date perdu|date de la perte'],
  'other time': [
    'date de clôture prévue|prochaine activité|dernière activité|dernier contact|date de naissance|échéance',
    'date de clôture estimée|date de clôture prévisionnelle|clôture prévue|date de clôture attendue',
    'date de relance|relance|prochaine relance|date de la prochaine activité|date de dernière activité',
    'prochain rendez vous|date de livraison|fin de contrat|début de contrat|prochain contact',
    'date du prochain contact',
  ],
  'is closed': ['fermé|fermée|clôturé|est fermé'],
  'is won': ['gagné|gagnée|est gagné'],
  account: [
    'entreprise|société|compte|client|nom du compte|nom de l entreprise|organisation|nom du client|prospect',
    'raison sociale',
  ],
};
