import { chartRules } from '../../charts/drawing.ts';
import { chartSvg } from '../../charts/index.ts';
import { escaped } from '../../charts/svg.ts';
import type { Cells } from '../../core/cells/cell.ts';
import type { Report } from '../../core/table/report.ts';
import type { Language } from '../../core/words/language.ts';
import { cellText, headingText } from '../words/tables.ts';
import type { SharedContent, SharedPart } from './content.ts';
import share from './share.css';

const WIDTH = 640;
/** Tables of so many columns are read at a glance. */
const FEW = 5;

const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${escaped(text)}</${name}>\n`);
const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>\n`;

function tableOf({ columns, lines }: Report, language: Language): string {
  const head = columns.map((column) => `<th scope="col">${escaped(headingText(column, language))}</th>`).join('');
  const cells = (line: Report['lines'][number]) =>
    line.map((value, c) => `<td>${escaped(cellText(value, columns[c], language))}</td>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${lines.map((line) => `<tr>${cells(line)}</tr>`).join('')}</tbody></table>`;
}

function partOf({ title, answer, sure, spec, report }: SharedPart, language: Language, table: string, id: string): string {
  const chart = spec === null ? '' : `${chartSvg(spec, language, { width: WIDTH, id, rules: 'around' })}\n`;
  const isOpen = spec === null && report.columns.length <= FEW;
  const behind = `<details${isOpen ? ' open' : ''}><summary>${escaped(table)}</summary>${tableOf(report, language)}</details>\n`;
  return `<section>\n${element('h3', title)}${element('p', answer)}${chart}${sure === '' ? '' : `<p class="sure">${escaped(sure)}</p>\n`}${behind}</section>\n`;
}

/** The rules of a page to hand on. */
export const pageRules: string = share + chartRules;

/** Prints the body of a page to hand on: the charts in it, text from cells as text. It is shown by {@link pageRules}. */
export function bodyOf(content: SharedContent, language: Language, table: string): string {
  const sections = content.sections.map(
    ({ title, lines, parts }, s) =>
      `${element('h2', title)}${list(lines)}${parts.map((part, p) => partOf(part, language, table, `c${s}-${p}`)).join('')}`,
  );
  return `<main>
${element('h1', content.title)}<p class="sure">${escaped(content.made)}</p>
${list(content.findings)}${sections.join('')}<p class="sure">${escaped(content.footer)}</p>
</main>`;
}

/** Prints a page that is one file: no script, nothing loaded, and no rules but its own. */
export async function pageOf(content: SharedContent, language: Language, table: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(pageRules));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<title>${escaped(content.title)}</title>
<style>${pageRules}</style>
</head>
<body>
${bodyOf(content, language, table)}
</body>
</html>
`;
}

/** Prints the words of a page for a mail that shows headings and lists. */
export const mailPageOf = ({ title, made, findings, sections, footer }: SharedContent): string =>
  [
    element('h1', title),
    element('p', made),
    list(findings),
    ...sections.flatMap((section) => [
      element('h2', section.title),
      list(section.lines),
      list(section.parts.filter(({ answer }) => answer !== '').map((part) => `${part.title}: ${part.answer} ${part.sure}`)),
    ]),
    element('p', footer),
  ].join('');

/** Prints the words of a page for a mail of plain text. */
export const mailOf = ({ title, made, findings, sections, footer }: SharedContent): string =>
  [
    title,
    made,
    '',
    ...findings.map((finding) => `• ${finding}`),
    ...sections.flatMap((section) => [
      '',
      section.title.toUpperCase(),
      ...section.lines,
      ...section.parts.filter(({ answer }) => answer !== '').map((part) => `${part.title}: ${part.answer} ${part.sure}`),
    ]),
    '',
    footer,
  ].join('\n');

/** The words and numbers of a page as cells of a sheet. */
export function cellsOf({ title, made, findings, sections }: SharedContent): Cells {
  const rows = [
    [title],
    [made],
    ...findings.map((finding) => [finding]),
    ...sections.flatMap((section) => [
      [''],
      [section.title],
      ...section.lines.map((line) => [line]),
      ...section.parts.flatMap((part) => [[part.title, part.answer, part.sure]]),
    ]),
  ];
  return rows.map((row) => [row[0], row[1] ?? '', row[2] ?? '']);
}
