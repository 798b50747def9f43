import { type Language, languages, withoutDealName } from '../core/index.ts';
import type { Panel } from './host.ts';
import { type PanelCells, panelOf } from './panel.ts';

/** A report to be handed on: its numbers in every language; no deal is named. */
export interface SharedReport {
  readonly name: string;
  readonly panels: Readonly<Record<Language, Panel>>;
}

/** Makes the report of a log to be handed on. */
export const sharedReportOf = (name: string, cells: PanelCells): SharedReport => ({
  name,
  panels: Object.fromEntries(
    languages.map((language) => [language, withoutDeals(panelOf(cells, language))]),
  ) as SharedReport['panels'],
});

/** Takes away what names deals: in findings, and in what the check says of single rows. */
function withoutDeals(panel: Panel): Panel {
  const row = panel.check.columns.findIndex(({ kind }) => kind === 'row');
  const check = { ...panel.check, lines: panel.check.lines.filter((line) => line[row] === null) };
  return panel.kind === 'report' ? { ...panel, check, findings: panel.findings.map(withoutDealName) } : { ...panel, check };
}

/** The element of a page that holds a shared report. */
export const SHARED_ID = 'shared-report';

/** Puts a report into the page that shows it. Text of cells can't end the element that holds it. */
export function pageWithReport(page: string, shared: SharedReport): string {
  const text = JSON.stringify(shared).replace(/</g, '\\u003c');
  const begin = page.indexOf('<body>') + '<body>'.length;
  return `${page.slice(0, begin)}\n<script type="application/json" id="${SHARED_ID}">${text}</script>${page.slice(begin)}`;
}
