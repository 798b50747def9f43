import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../charts/index.ts';
import { Fault } from '../../core/index.ts';
import { type Language, languages } from '../../core/words/language.ts';
import { sharedReportOf } from '../../port/shared-report.ts';
import { everyDeal } from '../../report/cards/choice.ts';
import { noTables, reportModelOf } from '../../report/make-report.ts';
import { choiceText, filtersOf } from '../../sidebar/filters.tsx';
import type { ReadModel } from '../../sidebar/report.tsx';
import { contentOf, ownersOf, type SharedContent, type ShareOptions } from '../../sidebar/share/content.ts';
import { bodyOf, cellsOf, mailOf, mailPageOf, pageOf } from '../../sidebar/share/html.ts';
import { sidebarWords } from '../../sidebar/words/index.ts';
import { size } from '../size.ts';
import { dealName, hiddenIn, type MarkedLog, markedLogs, repName, spellingsOf } from './marked-logs.ts';

const place = { ...noTables, name: 'Deals', log: 'Log', rows: 10, tables: [] };

/** The letters of a page, as its reader sees them. */
const lettersOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** Everything that can be handed on of one page: file (what is printed stands in it), mail as page and as text, sheet, pictures. */
async function formsOf(content: SharedContent, language: Language): Promise<Readonly<Record<string, string>>> {
  const { table } = sidebarWords[language];
  const specs = content.sections.flatMap(({ parts }) => parts.flatMap(({ spec }) => spec ?? []));
  return {
    file: await pageOf(content, language, table),
    mail: mailPageOf(content),
    'mail as text': mailOf(content),
    sheet: JSON.stringify(cellsOf(content)),
    pictures: specs.map((spec) => chartSvg(spec, language, { width: 640, theme: 'light', heading: content.title })).join(''),
  };
}

const optionsFor = (model: ReadModel): Omit<ShareOptions, 'chosen'>[] =>
  [null, ...ownersOf(model.stages)].flatMap((whose) =>
    (['hidden', 'named'] as const).flatMap((deals) => (['hidden', 'named'] as const).map((reps) => ({ whose, deals, reps }))),
  );

/** Choices of deals: all, those of a rep, those of two reps and two personas that began after a day. */
const choices = [
  { values: new Map<string, string[]>(), from: null },
  { values: new Map([['Rep', [repName(1)]]]), from: null },
  {
    values: new Map([
      ['Rep', [repName(0), repName(2)]],
      ['Persona', ['Qxpersona 1', 'Qxpersona 2']],
    ]),
    from: '2024-11-10',
  },
];

const names = (of: (i: number) => string, count: number) => Array.from({ length: count }, (_, i) => of(i));
const found = (file: string, texts: readonly string[]) =>
  texts.filter((text) => spellingsOf(text).some((spelling) => file.includes(spelling)));

async function leaksOf(log: MarkedLog, language: Language): Promise<string[]> {
  const said = sidebarWords[language];
  const leaks: string[] = [];
  for (const { values, from } of choices.slice(-size(1, choices.length))) {
    const choice = { ...everyDeal, filters: filtersOf(values), startedFrom: from };
    const model = reportModelOf(log.cells, { language, choice, asOf: null });
    // Not every log has what is chosen by.
    if (model.kind === 'fault') continue;
    const rep = model.filterColumns.find(({ namesReps }) => namesReps)?.name;
    for (const options of optionsFor(model)) {
      const chosen = choiceText(values, choice, said, options.reps === 'named' ? undefined : rep);
      const content = contentOf(model, place, { ...options, chosen }, said);
      const forms = await formsOf(content, language);
      const screen = lettersOf(bodyOf(content, language, sidebarWords[language].table));
      for (const [form, text] of Object.entries(forms)) {
        const tell = (cells: readonly string[]) => {
          const at = `${form}, ${JSON.stringify(options)}, ${chosen}`;
          leaks.push(...cells.map((cell) => `${at}: ${cell}`));
        };
        tell(hiddenIn(text, screen, log));
        if (options.deals === 'hidden') tell(found(text, names(dealName, 60)));
        if (options.reps === 'hidden') tell(found(text, names(repName, 3)));
      }
    }
  }
  return leaks;
}

const reports = markedLogs.filter(({ isFault }) => !isFault);

describe('what is handed on', () => {
  it.each(languages.flatMap((language) => reports.map((log) => ({ language, log, name: log.name }))))(
    'holds no cell that its page does not show, and no name that is to be hidden: $name, $language',
    async ({ log, language }) => {
      expect(await leaksOf(log, language)).toEqual([]);
    },
  );

  it.each(markedLogs.filter(({ isFault }) => isFault))('is nothing where there is no report: $name', ({ cells }) => {
    expect(() => sharedReportOf('report', cells)).toThrow(Fault);
  });
});
