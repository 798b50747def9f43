import type { Headings } from './shape.ts';

/** Headings in French. */
export const fr: Headings = {
  deal: 'id transaction|identifiant|id opportunité|id de l opportunité|numéro de l affaire|affaire|transaction|opportunité|dossier|numéro',
  'deal name': 'nom de la transaction|nom de l affaire|nom de l opportunité|nom|titre|intitulé',
  stage: 'étape|phase|étape de la transaction|étape du pipeline|phase de vente|stade|étape actuelle|statut',
  entered:
    'date d entrée|entré le|entrée|date d entrée dans l étape|date de modification|modifié le|date et heure|horodatage|date|quand|début|date de début',
  left: 'date de sortie|sorti le|sortie|fin|date de fin|jusqu au',
  from: 'de l étape|étape précédente|ancienne valeur|ancienne étape|de',
  to: 'vers l étape|nouvelle valeur|nouvelle étape|vers',
  outcome: 'résultat|issue|gagné perdu',
  closed: 'date de clôture|date de fermeture|clôturé le|fermé le|date de conclusion',
  created: 'date de création|créé le|créée le',
  value: 'montant|valeur|montant de la transaction|valeur de l affaire|chiffre d affaires',
  currency: 'devise',
  rep: 'commercial|vendeur|propriétaire|responsable|propriétaire de la transaction|attribué à|propriétaire de l opportunité',
  persona: 'persona|rôle d achat|profil acheteur',
  source: 'source|origine|provenance|canal|origine de la piste',
  action: 'action|activité|type d activité',
  who: 'qui a agi|qui|acteur',
  strategy: 'stratégie|approche',
  feature: 'fonctionnalité|fonction montrée',
  feedback: 'retour|réaction|avis',
  objection: 'objection|objections',
  'pain point': 'point de douleur|problème|douleur',
  reason: 'motif de perte|raison de la perte|motif|raison',
  pipeline: 'pipeline|entonnoir',
  field: 'champ|champ événement',
  snapshot: 'date de l export|date d export|date du rapport|date de la photo',
  since: 'date du dernier changement d étape|dernier changement d étape',
  'days in stage': 'jours dans l étape|durée de l étape|durée dans l étape',
  'won at': 'gagné le|date de gain',
  'lost at': 'perdu le|date de perte',
  'other time':
    'date de clôture prévue|prochaine activité|dernière activité|dernière modification|dernier contact|date de naissance|échéance',
};
