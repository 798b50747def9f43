export { answerCells, callFunction, functions, newMemory, panelOf } from '../../catalog/index.ts';
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
