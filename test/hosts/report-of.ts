import type { Panel, Progress, ReportRequest, ServedVerbs } from '../../catalog/index.ts';

/** Asks for a report that nobody cancels. */
export const reportOf = (host: ServedVerbs, request: ReportRequest, told: Progress[] = []): Promise<Panel> =>
  host.report(request, (progress) => told.push(progress), new AbortController().signal);
