export { functions } from '../../catalog/functions.ts';
export { answerCells, callFunction } from '../../catalog/gate.ts';
export { newMemory } from '../../catalog/memory.ts';
export { panelOf } from '../../catalog/panel.ts';
export {
  defaultSettings,
  flowReport,
  forAMoment,
  forOneAnswer,
  funnelReport,
  studyOf,
  timeReport,
  toCells,
} from '../../core/index.ts';
