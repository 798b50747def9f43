import type { Headings } from './shape.ts';

/** Headings in Portuguese. */
export const pt: Headings = {
  deal: [
    'id do negócio|id da oportunidade|id do registro|número da oportunidade|negócio|oportunidade|processo',
    'código|id|id negócio|id oportunidade|nº da oportunidade|nº do negócio|referência|id do deal|deal',
    'id do card|id de registro',
  ],
  'deal name': [
    'nome do negócio|nome da oportunidade|nome da transação|nome|título|nome da negociação|projeto',
    'nome do projeto|título do negócio|nome do card|negociação',
  ],
  stage: [
    'etapa|fase|estágio|etapa do negócio|fase do negócio|estágio da oportunidade|etapa do funil|fase atual',
    'passo|situação|etapa da negociação|etapa de venda|estágio do negócio|etapa atual|etapa do pipeline',
    'fase de venda|status|estado|fase da oportunidade|fase do funil',
  ],
  entered: [
    'data de entrada|entrada|data de entrada na etapa|data da mudança|data de edição|data entrada|data da etapa',
    'entrou|entrou em|data da fase|data da alteração|data de mudança de etapa|mudou em|data de passagem',
    'data de entrada na fase|data da mudança de etapa',
  ],
  dated: ['data e hora|data|quando|dia|hora|semana|carimbo de data hora|momento'],
  changed: [
    'data de modificação|modificado em|última modificação|data da última modificação|atualizado em',
    'última atualização|hora de modificação|alterado em',
  ],
  began: ['início|data de início|aberto em|data de abertura'],
  left: [
    'data de saída|saída|fim|data de fim|até|término|saiu|saiu em|data saída|data de saída da etapa|data fim',
    'fim da etapa',
  ],
  from: [
    'da fase|da etapa|fase anterior|etapa anterior|valor antigo|de|de etapa|etapa de origem|valor anterior',
    'status anterior|fase de origem|antes',
  ],
  to: [
    'para a fase|para a etapa|nova fase|nova etapa|novo valor|para|para etapa|etapa de destino|valor novo',
    'novo status|fase nova|etapa nova|depois',
  ],
  outcome: ['resultado|desfecho|ganho perdido|status|situação|estado|status do negócio|resultado final'],
  closed: [
    'data de fechamento|data de fecho|fechado em|fechamento|data fechamento|fechado|data de encerramento',
    'encerrado em|data do fechamento|negócio fechado em|data real de fechamento',
  ],
  created: [
    'data de criação|criado em|criação|data criação|criado|negócio criado|adicionado em|data de cadastro',
    'cadastrado em|data da criação|hora de criação',
  ],
  value: [
    'valor|montante|quantia|valor do negócio|receita|valor total|valor eur|valor r$|valor da oportunidade|preço',
    'orçamento total|ticket|faturamento|quantidade|montante total|valor da negociação',
  ],
  currency: ['moeda|código da moeda|moeda do valor'],
  rep: [
    'vendedor|proprietário|responsável|dono|proprietário da oportunidade|proprietário do negócio|atribuído a',
    'consultor|responsável pelo negócio|dono do negócio|executivo|executivo de vendas|representante|vendedora',
    'atendente|corretor|proprietário do registro|gestor',
  ],
  persona: ['persona|papel de compra|papel do comprador'],
  source: [
    'origem|fonte|origem do lead|canal|fonte do lead|origem da oportunidade|fonte original|canal de origem',
    'canal de aquisição',
  ],
  action: ['ação|atividade|tipo de atividade'],
  who: ['quem agiu|quem'],
  strategy: ['estratégia|abordagem'],
  feature: ['funcionalidade|recurso|recurso mostrado'],
  feedback: ['reação|retorno do cliente|opinião'],
  objection: ['objeção|objeções'],
  'pain point': ['dor|ponto de dor|problema'],
  reason: [
    'motivo da perda|motivo de perda|razão da perda|motivo|razão|motivo de descarte|causa da perda',
    'motivo da recusa|razão de perda|motivo perda',
  ],
  pipeline: ['funil|funil de vendas|pipeline|processo de venda'],
  field: ['campo compromisso|campo|campo/compromisso|campo alterado|propriedade'],
  snapshot: [
    'data da cópia|data de exportação|data do relatório|data do snapshot|data de corte|posição em|data da foto',
    'data de extração|dados de',
  ],
  since: [
    'data da última mudança de fase|última mudança de etapa|data da última mudança de etapa|na etapa desde',
    'data da última mudança de estágio|última mudança de fase|data última mudança de fase',
  ],
  'days in stage': [
    'duração da fase|dias na fase|dias na etapa|duração da etapa|tempo na etapa|tempo na fase',
    'dias na etapa atual|duração etapa',
  ],
  'won at': ['ganho em|data de ganho|data ganho|data do ganho|ganho|ganha em|data da venda'],
  'lost at': ['perdido em|data de perda|data perda|data da perda|perdido|perdida em'],
  'other time': [
    'data prevista de fechamento|previsão de fechamento|próxima atividade|última atividade|último contato',
    'data de nascimento|vencimento|fechamento previsto|data estimada de fechamento|previsão',
    'data da próxima atividade|data da última atividade|próximo contato|data de entrega|fim do contrato',
    'início do contrato|retorno em|data de fechamento prevista|aniversário',
  ],
  'is closed': ['fechado|fechada|está fechado'],
  'is won': ['ganho|ganha|está ganho'],
  account: ['empresa|cliente|conta|nome da conta|nome da empresa|organização|companhia|nome do cliente'],
};
