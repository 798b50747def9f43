import type { Host, Panel, Progress, ReportRequest } from '../../catalog/host.ts';

/** Asks for a report that nobody cancels. */
export const reportOf = (host: Pick<Host, 'report'>, request: ReportRequest, told: Progress[] = []): Promise<Panel> =>
  host.report(request, (progress) => told.push(progress), new AbortController().signal);
