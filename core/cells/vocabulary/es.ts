import type { Headings } from './shape.ts';

/** Headings in Spanish. */
export const es: Headings = {
  deal: 'id del negocio|id de negocio|id de la oportunidad|id del trato|número de oportunidad|negocio|trato|oportunidad|expediente|identificador',
  'deal name': 'nombre del negocio|nombre del trato|nombre de la oportunidad|nombre|título',
  stage: 'etapa|fase|etapa del negocio|etapa del trato|etapa de venta|fase de venta|etapa actual|paso|estado',
  entered:
    'fecha de entrada|entrada|fecha de entrada en etapa|fecha de cambio|fecha de modificación|fecha de edición|fecha y hora|fecha|cuándo|inicio|fecha de inicio|momento',
  left: 'fecha de salida|salida|fin|fecha de fin|hasta',
  from: 'de la etapa|desde etapa|etapa anterior|valor anterior|valor antiguo|desde|de',
  to: 'a la etapa|hacia etapa|etapa nueva|nueva etapa|valor nuevo|nuevo valor|hacia|a',
  outcome: 'resultado|desenlace|ganado perdido',
  closed: 'fecha de cierre|cerrado el|cierre|cerrada',
  created: 'fecha de creación|creado el|creación|creada',
  value: 'importe|valor|monto|cantidad|valor del trato|ingresos',
  currency: 'moneda|divisa',
  rep: 'vendedor|comercial|propietario|responsable|propietario del negocio|asignado a|agente|propietario de la oportunidad',
  persona: 'persona|rol de compra|rol del comprador',
  source: 'fuente|origen|origen del lead|fuente original|canal|procedencia',
  action: 'acción|actividad|tipo de actividad',
  who: 'quién actuó|quién',
  strategy: 'estrategia|enfoque',
  feature: 'función|funcionalidad|función mostrada',
  feedback: 'reacción|opinión|comentario del cliente|retroalimentación',
  objection: 'objeción|objeciones',
  'pain point': 'punto de dolor|dolor|problema',
  reason: 'motivo de pérdida|razón de pérdida|motivo|razón',
  pipeline: 'embudo|embudo de ventas|pipeline|canalización',
  field: 'campo|campo evento',
  snapshot: 'fecha de la copia|fecha de exportación|fecha del informe',
  since: 'fecha del último cambio de etapa|último cambio de etapa',
  'days in stage': 'días en la etapa|días en etapa|duración de la etapa',
  'won at': 'ganado el|fecha de ganado',
  'lost at': 'perdido el|fecha de pérdida',
  'other time':
    'fecha de cierre prevista|fecha prevista de cierre|próxima actividad|última actividad|última modificación|último contacto|fecha de nacimiento|vencimiento',
};
