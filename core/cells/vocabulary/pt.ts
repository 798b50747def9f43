import type { Headings } from './shape.ts';

/** Headings in Portuguese. */
export const pt: Headings = {
  deal: 'id do negócio|id da oportunidade|id do registro|número da oportunidade|negócio|oportunidade|processo|código',
  'deal name': 'nome do negócio|nome da oportunidade|nome da transação|nome|título',
  stage: 'etapa|fase|estágio|etapa do negócio|fase do negócio|estágio da oportunidade|etapa do funil|fase atual|passo|situação',
  entered:
    'data de entrada|entrada|data de entrada na etapa|data da mudança|data de modificação|data de edição|data e hora|data|quando|início|data de início',
  left: 'data de saída|saída|fim|data de fim|até|término',
  from: 'da fase|da etapa|fase anterior|etapa anterior|valor antigo|de',
  to: 'para a fase|para a etapa|nova fase|nova etapa|novo valor|para',
  outcome: 'resultado|desfecho|ganho perdido',
  closed: 'data de fechamento|data de fecho|fechado em|fechamento',
  created: 'data de criação|criado em|criação',
  value: 'valor|montante|quantia|valor do negócio|receita',
  currency: 'moeda',
  rep: 'vendedor|proprietário|responsável|dono|proprietário da oportunidade|proprietário do negócio|atribuído a|consultor',
  persona: 'persona|papel de compra|papel do comprador',
  source: 'origem|fonte|origem do lead|canal',
  action: 'ação|atividade|tipo de atividade',
  who: 'quem agiu|quem',
  strategy: 'estratégia|abordagem',
  feature: 'funcionalidade|recurso|recurso mostrado',
  feedback: 'reação|retorno do cliente|opinião',
  objection: 'objeção|objeções',
  'pain point': 'dor|ponto de dor|problema',
  reason: 'motivo da perda|motivo de perda|razão da perda|motivo|razão',
  pipeline: 'funil|funil de vendas|pipeline',
  field: 'campo compromisso|campo',
  snapshot: 'data da cópia|data de exportação|data do relatório',
  since: 'data da última mudança de fase|última mudança de etapa|data da última mudança de etapa',
  'days in stage': 'duração da fase|dias na fase|dias na etapa|duração da etapa',
  'won at': 'ganho em|data de ganho',
  'lost at': 'perdido em|data de perda',
  'other time':
    'data prevista de fechamento|previsão de fechamento|próxima atividade|última atividade|última modificação|último contato|data de nascimento|vencimento',
};
