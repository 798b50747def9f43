import type { Headings } from './shape.ts';

/** Headings in Spanish. */
export const es: Headings = {
  deal: [
    'id del negocio|id de negocio|id de la oportunidad|id del trato|número de oportunidad|negocio|trato',
    'oportunidad|expediente|identificador|id|id negocio|id trato|id oportunidad|nº oportunidad|n° de negocio',
    'referencia|folio|código|id del registro|id de registro|id de oportunidad|id del deal|deal',
  ],
  'deal name': [
    'nombre del negocio|nombre del trato|nombre de la oportunidad|nombre|título|nombre de oportunidad|proyecto',
    'nombre del proyecto|título del trato|nombre de negocio|título de la oportunidad',
  ],
  stage: [
    'etapa|fase|etapa del negocio|etapa del trato|etapa de venta|fase de venta|etapa actual|paso|estado',
    'etapa de la oportunidad|etapa del pipeline|etapa de ventas|fase de la oportunidad|fase del negocio',
    'situación|estatus|etapa del embudo',
  ],
  entered: [
    'fecha de entrada|entrada|fecha de entrada en etapa|fecha de cambio|fecha de edición|fecha de ingreso',
    'ingresó|ingreso|fecha de etapa|fecha de la etapa|fecha del cambio|fecha de cambio de etapa|cambiado el',
    'entró|entró el|fecha de entrada a la etapa|fecha de paso',
  ],
  dated: ['fecha y hora|fecha|cuándo|momento|día|hora|semana|marca de tiempo'],
  changed: [
    'fecha de modificación|modificado el|última modificación|fecha de última modificación|actualizado el',
    'última actualización|hora de modificación|modificado',
  ],
  began: ['inicio|fecha de inicio|abierto el|fecha de apertura|apertura'],
  left: ['fecha de salida|salida|fin|fecha de fin|hasta|salió|salió el|fecha de salida de etapa|fecha fin'],
  from: [
    'de la etapa|desde etapa|etapa anterior|valor anterior|valor antiguo|desde|de|de etapa|desde la etapa',
    'etapa de origen|fase anterior|estado anterior|antes',
  ],
  to: [
    'a la etapa|hacia etapa|etapa nueva|nueva etapa|valor nuevo|nuevo valor|hacia|a|a etapa|hasta la etapa',
    'etapa de destino|nueva fase|fase nueva|estado nuevo|nuevo estado|después',
  ],
  outcome: ['resultado|desenlace|ganado perdido|estado|estado del trato|estado final|estatus|ganado/perdido'],
  closed: [
    'fecha de cierre|cerrado el|cierre|cerrada|fecha cierre|fecha de cierre real|cerrado|trato cerrado el',
    'fecha de cierre del negocio',
  ],
  created: [
    'fecha de creación|creado el|creación|creada|fecha creación|fecha de alta|alta|creado|trato creado',
    'agregado el|añadido el|hora de creación|fecha de creación del negocio',
  ],
  value: [
    'importe|valor|monto|cantidad|valor del trato|ingresos|importe total|monto total|precio|valor eur',
    'importe eur|valor del negocio|monto del negocio|presupuesto total|valor de la oportunidad',
  ],
  currency: ['moneda|divisa|código de moneda|moneda del valor|divisa de la oportunidad'],
  rep: [
    'vendedor|comercial|propietario|responsable|propietario del negocio|asignado a|agente',
    'propietario de la oportunidad|ejecutivo|ejecutivo de ventas|asesor|propietario del trato|vendedora',
    'encargado|gestor|representante|dueño|propietario de oportunidad|agente de ventas',
  ],
  persona: ['persona|rol de compra|rol del comprador'],
  source: [
    'fuente|origen|origen del lead|fuente original|canal|procedencia|fuente del lead|fuente de prospecto',
    'origen del prospecto|fuente de tráfico original|canal de origen|origen del candidato|origen del contacto',
  ],
  action: ['acción|actividad|tipo de actividad'],
  who: ['quién actuó|quién'],
  strategy: ['estrategia|enfoque'],
  feature: ['función|funcionalidad|función mostrada'],
  feedback: ['reacción|opinión|comentario del cliente|retroalimentación'],
  objection: ['objeción|objeciones'],
  'pain point': ['punto de dolor|dolor|problema'],
  reason: [
    'motivo de pérdida|razón de pérdida|motivo|razón|razón de la pérdida|motivo de la pérdida|causa de pérdida',
    'motivo de cierre perdido|motivo de rechazo|razón de cierre perdido|por qué se perdió',
  ],
  pipeline: ['embudo|embudo de ventas|pipeline|canalización|pipeline de ventas|proceso de venta'],
  field: ['campo|campo evento|campo/evento|campo modificado|propiedad'],
  snapshot: [
    'fecha de la copia|fecha de exportación|fecha del informe|fecha de corte|corte|fecha del snapshot',
    'fecha de la foto|datos al|fecha de extracción',
  ],
  since: [
    'fecha del último cambio de etapa|último cambio de etapa|en la etapa desde|fecha de último cambio de etapa',
    'fecha del último cambio de fase|último cambio de fase',
  ],
  'days in stage': [
    'días en la etapa|días en etapa|duración de la etapa|días en fase|tiempo en etapa|duración etapa',
    'duración de la fase|días en la fase',
  ],
  'won at': ['ganado el|fecha de ganado|fecha ganado|fecha ganada|ganado|fecha de ganancia|hora de ganado'],
  'lost at': ['perdido el|fecha de pérdida|fecha perdido|perdido|fecha perdida|hora de perdido'],
  'other time': [
    'fecha de cierre prevista|fecha prevista de cierre|próxima actividad|última actividad|último contacto',
    'fecha de nacimiento|vencimiento|fecha estimada de cierre|cierre previsto|fecha de cierre esperada',
    'fecha esperada de cierre|cierre estimado|próximo contacto|fecha de próxima actividad',
    'fecha de última actividad|seguimiento|fecha de seguimiento|próximo paso|fecha de entrega|fin de contrato',
    'inicio de contrato|cumpleaños',
  ],
  'is closed': ['cerrado|cerrada|está cerrado'],
  'is won': ['ganado|ganada|está ganado'],
  account: [
    'empresa|cliente|cuenta|nombre de la cuenta|nombre de la empresa|organización|compañía|nombre del cliente',
    'prospecto',
  ],
};
