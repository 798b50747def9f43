import type { Host, Progress, ReportRequest } from '../../port/host.ts';
import type { ReportModel } from '../../report/model.ts';

/** Asks for a report that nobody cancels. */
export const reportOf = (host: Pick<Host, 'report'>, request: ReportRequest, told: Progress[] = []): Promise<ReportModel> =>
  host.report(request, (progress) => told.push(progress), new AbortController().signal);
