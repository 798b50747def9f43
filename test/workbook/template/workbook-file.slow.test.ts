import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { datasetOf, defaultSettings, funnelReport, productVersion, rulesVersion, toCells } from '../../../core/index.ts';
import { defaultLanguage, languages } from '../../../core/words/language.ts';
import { answers } from '../../../workbook/template/answers.ts';
import { templateWords } from '../../../workbook/template/words.ts';
import { TEMPLATE, workbookOf } from '../../../workbook/template/workbook.ts';
import { cellsAddress } from '../../../workbook/writing/address.ts';
import { lookFormats } from '../../../workbook/writing/workbook.ts';
import { type Parts, rules } from './workbook-rules.ts';

const folder = new URL('../../../dist/templates/', import.meta.url).pathname;
const files = languages.flatMap((language) => {
  const ending = language === defaultLanguage ? '' : ` ${language}`;
  return [`JourneySheet${ending}.xlsx`, `JourneySheet sample${ending}.xlsx`];
});

const partsOf = (file: string): Parts =>
  new Map(new AdmZip(join(folder, file)).getEntries().map((entry) => [entry.entryName, entry.getData().toString('utf8')]));

/** What each rule finds, without those that find nothing. */
const found = (parts: Parts): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(rules)
      .map(([name, rule]) => [name, rule(parts)] as const)
      .filter(([, faults]) => faults.length > 0),
  );

const all = (text: string, pattern: RegExp): string[][] => [...text.matchAll(pattern)].map((match) => [...match]);

describe('the journey workbook as an Excel file', () => {
  it('is there in every language, with the sample and empty', () => {
    expect(readdirSync(folder).sort()).toEqual([...files].sort());
  });

  for (const file of files)
    describe(file, () => {
      const parts = partsOf(file);
      const text = (path: string) => parts.get(path) ?? '';

      it('holds nothing that Excel would call damaged, and no code or add-in', () => {
        expect(found(parts)).toEqual({});
        expect([...parts.keys()].filter((name) => /external|vba|webextension/i.test(name))).toEqual([]);
      });

      it('keeps formulas as Excel keeps those of an add-in, with the answers of now', () => {
        const formulas = [...parts.values()].flatMap((sheet) => all(sheet, /<f t="array"[^>]*>(.*?)<\/f>/g));
        expect(formulas.length).toBe(19);
        for (const [, formula] of formulas) {
          const [, call] =
            /^IF\(INDEX\((?:Log|Changes),2,1\)=(?:"|&quot;){2},(?:"|&quot;)[^"&]+(?:"|&quot;),(.*)\)$/.exec(formula) ?? [];
          expect(call).toMatch(
            /^_xldudf_JOURNEY_[A-Z_]+\((Log|Stages|Settings|Metrics|,|INDEX\((?:Changes|Stages),2,1\)|&quot;[^&]*&quot;|"[^"]*")*\)$/,
          );
        }
        expect(text('xl/metadata.xml')).toContain('XLDAPR');
        // An older engine's number, or none, makes Excel compute all anew: without the add-in that is #NAME?.
        expect(text('xl/workbook.xml')).toMatch(/<calcPr calcId="\d{6}"\/>/);
      });

      it('has the names that formulas know, of which Log is the table with its headings', () => {
        const workbook = text('xl/workbook.xml');
        expect(all(workbook, /<sheet name=/g)).toHaveLength(14);
        const names = all(workbook, /<definedName name="([^"]*)">(.*?)</g).map(([, name, target]) => [name, target]);
        expect(names[0]).toEqual(['Log', 'DealLog[#All]']);
        const tables = names.filter(([name]) => !name.startsWith('Journey'));
        expect(tables.map(([name]) => name)).toEqual(['Log', 'Stages', 'Metrics', 'Changes', 'Settings']);
        // By these the add-in finds the sheets of formulas again.
        const answering = names.filter(([name]) => name.startsWith('Journey'));
        expect(answering).toHaveLength(9);
        for (const [, target] of answering) expect(target).toMatch(/^'[^']+'!\$A\$1:\$A\$[34]$/);
        expect(text('xl/tables/table1.xml')).toContain('displayName="DealLog" ref="A1:');
      });
    });

  describe.each(['en', 'lv'] as const)('looks as the sheets that the add-in makes, %s', (language) => {
    const parts = partsOf(language === 'en' ? 'JourneySheet.xlsx' : 'JourneySheet lv.xlsx');
    const text = (path: string) => parts.get(path) ?? '';
    const sample = JSON.parse(
      readFileSync(new URL(`../../../workbook/template/sample/sample.${language}.json`, import.meta.url), 'utf8'),
    );
    const sheets = workbookOf(sample, language).map((sheet, i) => ({ ...sheet, xml: text(`xl/worksheets/sheet${i + 1}.xml`) }));
    const styles = text('xl/styles.xml');
    const numberFormats = new Map(
      all(styles, /numFmtId="(\d+)" formatCode="([^"]*)"/g).map(([, id, code]) => [
        id,
        code.replace(/&quot;/g, '"').replace(/&gt;/g, '>'),
      ]),
    );
    const cellStyles = all(styles.split('<cellXfs')[1], /<xf numFmtId="(\d+)"[^>]*?(?:\/>|>(.*?)<\/xf>)/g);
    const styleAt = (xml: string, row: number, column: number) => {
      const a1 = cellsAddress({ row, column, rows: 1, columns: 1 });
      const [, id = '0'] = new RegExp(`<c r="${a1}"[^>]* s="(\\d+)"`).exec(xml) ?? [];
      return cellStyles[Number(id)];
    };

    it('shows numbers as they are meant, their headings over them', () => {
      let count = 0;
      for (const { name, xml, formats } of sheets)
        for (const one of formats) {
          if (one.kind === 'look') {
            const { row, column, rows } = one.cells;
            for (const r of [row, row + rows - 1])
              expect([name, column, r, numberFormats.get(styleAt(xml, r, column)[1])]).toEqual([
                name,
                column,
                r,
                lookFormats[one.look as 'date'],
              ]);
            count++;
          } else if (one.kind === 'right')
            expect(styleAt(xml, one.cells.row, one.cells.column)[2]).toContain('horizontal="right"');
        }
      expect(count).toBeGreaterThan(200);
    });

    it('has the widths, in characters of seven pixels', () => {
      for (const { name, xml, formats } of sheets) {
        const widths = formats.flatMap((one) => (one.kind === 'widths' ? one.widths : []));
        expect([name, all(xml, /<col [^>]*width="([\d.]+)"/g).map(([, width]) => Math.round(Number(width) * 7))]).toEqual([
          name,
          widths,
        ]);
      }
    });

    it('prints as many pages wide as answers stand side by side', () => {
      const pages = sheets.map(({ xml }) => Number(/fitToWidth="(\d+)" fitToHeight="0"/.exec(xml)?.[1]));
      expect(pages).toEqual([1, 1, ...Object.values(answers).map((list) => list.length), 1, 1, 1]);
    });

    it('keeps the headings of tables in sight, and nothing of the others', () => {
      for (const { name, xml, spareRows } of sheets)
        expect([name, xml.includes('<pane ySplit="1" topLeftCell="A2" state="frozen"')]).toEqual([name, spareRows !== null]);
    });

    it('lets words be chosen, from the stages or from those of the sample, and takes others', () => {
      for (const { name, xml, formats, drops } of sheets) {
        const lists = formats.flatMap((one) => (one.kind === 'drop-down' ? [one] : []));
        const made = all(xml, /<dataValidation type="list" sqref="([^"]*)" allowBlank="1"><formula1>(.*?)<\/formula1>/g);
        expect([name, made.map(([, at]) => at).sort()]).toEqual([
          name,
          [...lists, ...drops].map(({ cells }) => cellsAddress(cells)).sort(),
        ]);
        const stages = made.filter(([, , source]) => source === `'${sheets[1].name}'!$A$2:$A$101`);
        expect([name, stages.length]).toEqual([name, drops.length]);
      }
    });

    it('colours by numbers alone', () => {
      const rules = (i: number) =>
        all(sheets[i].xml, /<conditionalFormatting sqref="([^"]*)">.*?type="(\w+)"/g).map(([, ...rest]) => rest);
      expect(rules(2)).toEqual([['G6:G205', 'colorScale']]);
      expect(rules(6)).toEqual([['H6:H205', 'cellIs']]);
      for (const { xml } of sheets) expect(xml).not.toMatch(/type="(containsText|expression|beginsWith)"/);
    });

    it('is stamped with the versions of template, product and rules', () => {
      const stamp = templateWords[language].stamp(TEMPLATE, productVersion, rulesVersion);
      expect(text('xl/sharedStrings.xml')).toContain(`<t>${stamp}</t>`);
    });
  });

  it('shows the numbers of the core before anything computes it', async () => {
    const sample = JSON.parse(readFileSync(new URL('../../../workbook/template/sample/sample.en.json', import.meta.url), 'utf8'));
    const tables = { log: sample.log, stages: sample.stages, actions: null };
    const wanted = toCells(funnelReport(datasetOf(tables, defaultSettings)), defaultSettings);
    const { sheets } = await readXlsx(readFileSync(join(folder, 'JourneySheet sample.xlsx')));
    const rows = sheets.find(({ name }) => name === 'Funnel')?.rows.slice(4, 4 + wanted.length) ?? [];
    expect(rows.map((row) => wanted[0].map((_, c) => row[c] ?? ''))).toEqual(wanted);
  });
});

/** The rule, the part, what is spoiled in it, and what the rule says of it. */
const spoilings = [
  ['xml', 'xl/workbook.xml', '</sheets>', '</sheet>', '</sheet> closes <sheets>'],
  ['xml', 'xl/sharedStrings.xml', '<t>Deal<', '<t>Deal & co<', 'holds a bare &'],
  ['types', '[Content_Types].xml', '/xl/styles.xml', '/xl/style.xml', 'xl/styles.xml has no type'],
  ['types', '[Content_Types].xml', '/xl/styles.xml', '/xl/style.xml', 'xl/style.xml has a type and is missing'],
  ['relationships', 'xl/_rels/workbook.xml.rels', 'rId2"', 'rId1"', 'rId1 is there twice'],
  ['relationships', 'xl/_rels/workbook.xml.rels', 'sheets/sheet2.xml', 'sheets/sheet22.xml', 'sheet22.xml is named and missing'],
  ['relationships', 'xl/_rels/workbook.xml.rels', 'sheets/sheet2.xml', 'sheets/sheet3.xml', 'sheet2.xml is reached from nowhere'],
  ['relationships', 'xl/_rels/workbook.xml.rels', 'Target="styles.xml"', '$& TargetMode="External"', 'styles.xml is outside'],
  ['relationships', 'xl/worksheets/sheet3.xml', 'r:id="rId1"', 'r:id="rId9"', 'rId9 is used and no relationship'],
  ['cells', 'xl/worksheets/sheet1.xml', 'r="B1"', 'r="A1"', 'A1 is out of order'],
  ['cells', 'xl/worksheets/sheet1.xml', 's="1"', 's="99"', 'A1 has a style that is missing'],
  ['cells', 'xl/worksheets/sheet3.xml', 'cm="1"', 'cm="2"', 'A5 has metadata that are missing'],
  ['cells', 'xl/worksheets/sheet1.xml', '<v>0</v>', '<v>9999</v>', 'A1 shows a string that is missing'],
  ['strings', 'xl/sharedStrings.xml', '<t>Deal<', '<t>Deal <', '“Deal ” loses its blanks'],
  ['strings', 'xl/sharedStrings.xml', '<t>Deal<', `<t>${'D'.repeat(32_768)}<`, 'a text is longer than a cell'],
  ['styles', 'xl/styles.xml', '<fonts count="4">', '<fonts count="5">', 'fonts are 4, not 5'],
  ['styles', 'xl/styles.xml', /(<sz[^>]*>)(<color[^>]*>)/, '$2$1', 'a font holds color, sz, name'],
  ['styles', 'xl/styles.xml', 'fontId="3"', 'fontId="4"', 'fontId 4 is missing'],
  ['styles', 'xl/styles.xml', 'numFmtId="164" fontId', 'numFmtId="199" fontId', 'the format 199 is missing'],
  ['styles', 'xl/styles.xml', /(<dxf>.*)<bgColor[^>]*>/, '$1', 'a conditional fill has no back'],
  [
    'sheets',
    'xl/worksheets/sheet3.xml',
    /(<conditionalFormatting.*<\/conditionalFormatting>)(<pageMargins[^>]*>)/,
    '$2$1',
    'pageMargins, cond',
  ],
  ['sheets', 'xl/worksheets/sheet1.xml', '"Us,Customer"', `"${'U'.repeat(256)}"`, 'a list has 258 letters'],
  ['sheets', 'xl/worksheets/sheet1.xml', "'Stages'!$A$2", "'Steps'!$A$2", "'Steps'!$A$2:$A$101 leads nowhere"],
  ['sheets', 'xl/worksheets/sheet7.xml', 'dxfId="0"', 'dxfId="1"', 'sheet7.xml has a format that is missing'],
  ['sheets', 'xl/worksheets/sheet3.xml', 'rgb="FFFFFFFF"', 'rgb="FFFFFF"', 'the colour FFFFFF'],
  ['names', 'xl/workbook.xml', 'name="Stages" sheetId', 'name="What/if" sheetId', 'no sheet can be called What/if'],
  ['names', 'xl/workbook.xml', 'name="Time"', 'name="FUNNEL"', 'the sheet FUNNEL is there twice'],
  ['names', 'xl/workbook.xml', 'definedName name="Log"', 'definedName name="DEALLOG"', 'the name DealLog is there twice'],
  ['names', 'xl/workbook.xml', 'definedName name="Log"', 'definedName name="LOG10"', 'LOG10 is no name'],
  ['names', 'xl/workbook.xml', 'DealLog[#All]', 'DealsLog[#All]', 'Log leads nowhere'],
  ['tables', 'xl/tables/table1.xml', 'name="Rep"', 'name="STAGE"', 'the column STAGE is there twice'],
  ['tables', 'xl/tables/table1.xml', /ref="A1:O/, 'ref="A1:N', 'has not 15 columns'],
  ['tables', 'xl/tables/table1.xml', /ref="A1:O\d+"/, 'ref="A1:O1"', 'a table has no row under its headings'],
  ['tables', 'xl/tables/table1.xml', 'name="Rep"', 'name="Seller"', 'the headings of a table are not those of its cells'],
  ['tables', 'xl/tables/table1.xml', /(autoFilter ref="A1:O)\d+/, '$19', 'a filter is not on its table'],
  ['formulas', 'xl/worksheets/sheet3.xml', ' cm="1"', '', 'A5 would not spill'],
  ['formulas', 'xl/worksheets/sheet3.xml', 'ref="A5:', 'ref="A6:', 'A5 begins elsewhere'],
  ['formulas', 'xl/worksheets/sheet3.xml', /(<\/f>)<v>[^<]*<\/v>/, '$1', 'A5 shows nothing before it is computed'],
  ['formulas', 'xl/worksheets/sheet3.xml', 'FUNNEL(Log', 'FUNNEL([1]Log', 'A5 leads outside'],
  ['formulas', 'xl/worksheets/sheet3.xml', '_xldudf_JOURNEY_', 'JOURNEY.', 'A5 would stay #NAME?'],
  ['charts', 'xl/charts/chart1.xml', "'Funnel'!$A$6", "'Tunnel'!$A$6", "'Tunnel'!$A$6:$A$12 leads nowhere"],
  ['charts', 'xl/charts/chart1.xml', '$D$12', '$D$13', 'chart1.xml names other rows than it draws'],
  ['charts', 'xl/charts/chart1.xml', /<c:ser>.*<\/c:ser>/, '', 'chart1.xml draws nothing'],
] as const;

describe('the rules of a workbook file', () => {
  const parts = partsOf('JourneySheet sample.xlsx');

  it.each(spoilings)('%s: sees in %s %s changed to %s', (rule, path, from, to, sentence) => {
    const text = parts.get(path) as string;
    const spoiled = text.replace(from, to);
    expect(spoiled).not.toBe(text);
    expect(rules[rule](new Map([...parts, [path, spoiled]])).join('\n')).toContain(sentence);
  });

  it('are each tried', () => {
    expect(new Set(spoilings.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)));
  });
});
