import type { SelfTest } from '../calls/self-test.ts';
import type { Language } from '../core/words/language.ts';
import type { Answered, ReportModel } from '../report/model.ts';
import type { LogPlace } from '../workbook/place.ts';
import type { Done } from '../workbook/writing/change.ts';
import type { NewSheet } from '../workbook/writing/new-sheets.ts';
import { bookVerbs, type WorkbookRequest, type WorkbookVerbs } from '../workbook/writing/verbs.ts';
import { untilCancelled } from './cancel.ts';
import type { Host, Locale } from './host.ts';
import { reportVerbs } from './reading.ts';
import type { MadeTask } from './report-work.ts';

/** What crosses from a sidebar to a server that computes for it: one verb with its arguments, as JSON text. */
export type Request =
  | { readonly verb: 'locale' }
  | { readonly verb: 'findLogs' }
  | { readonly verb: 'made'; readonly place: LogPlace; readonly task: MadeTask; readonly known: string | null }
  | { readonly verb: 'work'; readonly request: WorkbookRequest }
  | { readonly verb: 'workbook'; readonly language: Language }
  | { readonly verb: 'selfTest' }
  | { readonly verb: 'recall'; readonly key: string }
  | { readonly verb: 'remember'; readonly key: string; readonly value: string };

/** What comes back for each verb, before it is made JSON text. */
export interface Replies {
  readonly locale: Locale;
  readonly findLogs: readonly LogPlace[];
  /** No answer where it is still the one that is known. */
  readonly made: { readonly revision: string; readonly answer: ReportModel | Answered | null };
  readonly work: Done<unknown>;
  readonly workbook: readonly NewSheet[];
  readonly selfTest: SelfTest;
  readonly recall: string | null;
  readonly remember: null;
}

/** A reply whose JSON text is longer than an answer should be: that text as base64 of its gzip. */
export interface Zipped {
  readonly gzip: string;
}

/** The verbs of the port that a server answers. */
export type ServedVerbs = Pick<
  Host,
  'locale' | 'findLogs' | 'report' | 'answer' | 'workbook' | 'selfTest' | 'recall' | 'remember' | keyof WorkbookVerbs
>;

/** Makes the port's verbs out of one function that carries JSON text to the server and back, and one that unzips. */
export function servedHost(send: (request: string) => Promise<string>, unzip: (base64: string) => Promise<string>): ServedVerbs {
  const ask = async <V extends Request['verb']>(request: Extract<Request, { verb: V }>): Promise<Replies[V]> => {
    const reply = JSON.parse(await send(JSON.stringify(request))) as Replies[V] | Zipped;
    const isZipped = typeof reply === 'object' && reply !== null && 'gzip' in reply;
    return isZipped ? (JSON.parse(await unzip(reply.gzip)) as Replies[V]) : reply;
  };
  const held = new Map<
    MadeTask['kind'],
    { readonly asked: string; readonly revision: string; readonly answer: ReportModel | Answered }
  >();
  const made = async (place: LogPlace, task: MadeTask): Promise<ReportModel | Answered> => {
    const asked = JSON.stringify([place, task]);
    const before = held.get(task.kind);
    const known = before?.asked === asked ? before : null;
    const { revision, answer } = await ask({ verb: 'made', place, task, known: known?.revision ?? null });
    const newest = answer ?? (known?.answer as ReportModel | Answered);
    held.set(task.kind, { asked, revision, answer: newest });
    return newest;
  };
  return {
    locale: () => ask({ verb: 'locale' }),
    findLogs: () => ask({ verb: 'findLogs' }),
    // Nothing can be told midway, and what the server has begun can't be stopped: its answer is dropped.
    ...reportVerbs((place, task, _onProgress, signal) => untilCancelled(made(place, task), signal)),
    ...bookVerbs((request) => ask({ verb: 'work', request })),
    workbook: (language) => ask({ verb: 'workbook', language }),
    selfTest: () => ask({ verb: 'selfTest' }),
    recall: (key) => ask({ verb: 'recall', key }),
    remember: async (key, value) => {
      await ask({ verb: 'remember', key, value });
    },
  };
}
