export { functions } from '../../calls/functions.ts';
export { answerCells, callFunction } from '../../calls/gate.ts';
export { newMemory } from '../../calls/memory.ts';
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
export { panelOf } from '../../report/panel.ts';
