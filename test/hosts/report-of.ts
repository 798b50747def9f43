import type { Panel, Progress, ReportRequest } from '../../catalog/host.ts';
import type { ServedVerbs } from '../../catalog/wire.ts';

/** Asks for a report that nobody cancels. */
export const reportOf = (host: ServedVerbs, request: ReportRequest, told: Progress[] = []): Promise<Panel> =>
  host.report(request, (progress) => told.push(progress), new AbortController().signal);
