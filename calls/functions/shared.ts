import type { Role } from '../../core/cells/roles.ts';
import { studyOf, withHistory } from '../../core/dataset/study.ts';
import type { Call, SettingName } from '../define.ts';

/** How the log is read: no function does without. */
export const reading: readonly SettingName[] = [
  'as of',
  'dates',
  'date system',
  'reopened',
  'pipeline',
  'columns',
  'administrative reasons',
];
/** Which deals are counted. */
export const choosing: readonly SettingName[] = ['started from', 'started to', 'filters'];
/** How ages are counted. */
export const ages: readonly SettingName[] = ['clock', 'holidays'];

/** The log of a question that a log without history answers too; columns that it will look at `also` are read in the same go. */
export const anyStudy = (call: Call, ...also: Role[]) => studyOf(call.tables, call.settings, also);

/** The log of a question about stages. Errors: a log without history. */
export const study = (call: Call, ...also: Role[]) => withHistory(anyStudy(call, ...also));

/** An own parameter as text, `null` where not given. */
export const text = (call: Call, id: string): string | null => (call.own[id] === null ? null : String(call.own[id]));

/** An own parameter as a number, `null` where not given. */
export const number = (call: Call, id: string): number | null => (call.own[id] === null ? null : Number(call.own[id]));
