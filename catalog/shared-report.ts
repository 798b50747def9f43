import { languages } from '../core/words/index.ts';
import type { Language } from '../core/words/say.ts';
import type { Card, Part, SaidFinding } from './card.ts';
import { everyDeal } from './cards/choice.ts';
import type { Panel } from './host.ts';
import { type PanelSource, panelOf } from './panel.ts';

/** A report to be handed on: its numbers in every language; no deal is named. */
export interface SharedReport {
  readonly name: string;
  readonly panels: Readonly<Record<Language, Panel>>;
}

/** Makes the report of a log to be handed on. */
export const sharedReportOf = (name: string, cells: PanelSource): SharedReport => ({
  name,
  panels: Object.fromEntries(
    languages.map((language) => [language, withoutDeals(panelOf(cells, { language, choice: everyDeal, asOf: null }))]),
  ) as SharedReport['panels'],
});

/** Takes away what names deals: in findings, in cards, and in what the check says of single rows. */
function withoutDeals(panel: Panel): Panel {
  const row = panel.check.columns.findIndex(({ kind }) => kind === 'row');
  const check = { ...panel.check, lines: panel.check.lines.filter((line) => line[row] === null) };
  if (panel.kind === 'fault') return { ...panel, check };
  return { ...panel, check, findings: panel.findings.map(anonymous), cards: panel.cards.map(withoutDealParts) };
}

const anonymous = ({ withoutDeals: text }: SaidFinding): SaidFinding => ({ text, withoutDeals: text });

/** A part that lists deals names them in its sentence too. */
const listsDeals = ({ reports }: Part): boolean => reports.some(({ columns }) => columns.some(({ id }) => id === 'Deal'));

const withoutDealParts = (card: Card): Card => ({
  ...card,
  findings: card.findings.map(anonymous),
  parts: card.parts.filter((part) => !listsDeals(part)),
});

/** The element of a page that holds a shared report. */
export const SHARED_ID = 'shared-report';

/** Puts a report into the page that shows it. Text of cells can't end the element that holds it. */
export function pageWithReport(page: string, shared: SharedReport): string {
  const text = JSON.stringify(shared).replace(/</g, '\\u003c');
  const begin = page.indexOf('<body>') + '<body>'.length;
  return `${page.slice(0, begin)}\n<script type="application/json" id="${SHARED_ID}">${text}</script>${page.slice(begin)}`;
}
