export { answerCells, callFunction } from '../../calls/call.ts';
export { functions } from '../../calls/functions.ts';
export { newMemory } from '../../calls/memory.ts';
export {
  datasetOf,
  defaultSettings,
  flowReport,
  forAMoment,
  forOneAnswer,
  funnelReport,
  timeReport,
  toCells,
} from '../../core/index.ts';
export { reportModelOf } from '../../report/make-report.ts';
