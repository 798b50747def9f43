import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import AdmZip from 'adm-zip';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { defaultSettings, funnelReport, studyOf, toCells } from '../../core/index.ts';

const folder = new URL('../../dist/templates/', import.meta.url).pathname;
const files = ['JourneySheet.xlsx', 'JourneySheet sample.xlsx', 'JourneySheet lv.xlsx', 'JourneySheet sample lv.xlsx'];

interface Parts {
  readonly names: readonly string[];
  text(path: string): string;
}

function partsOf(file: string): Parts {
  const zip = new AdmZip(join(folder, file));
  return { names: zip.getEntries().map((entry) => entry.entryName), text: (path) => zip.readAsText(path) };
}

const all = (text: string, pattern: RegExp): string[][] => [...text.matchAll(pattern)].map((match) => [...match]);

/** Says where tags don't match, by a stack; entities must be known ones. */
function flawOf(xml: string): string | null {
  const open: string[] = [];
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) return 'a bare &';
  for (const [, closing, name, selfClosing] of all(xml, /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (selfClosing) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) return `</${name}>`;
  }
  const rest = xml.replace(/<\?[^>]*\?>|<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g, '');
  return open.length > 0 ? `<${open.pop()}>` : rest.includes('<') ? rest.slice(rest.indexOf('<'), 40) : null;
}

const columnOf = (a1: string): number =>
  [...a1.replace(/[^A-Z]/g, '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
const rowOf = (a1: string): number => Number(a1.replace(/\D/g, ''));

/** Where a relationship leads, from the part that has it. */
function targetOf(relations: string, target: string): string {
  const base = dirname(dirname(relations));
  return target.startsWith('/') ? target.slice(1) : join(base === '.' ? '' : base, target);
}

describe('the journey workbook as an Excel file', () => {
  it('is there in both languages, with the sample and empty', () => {
    expect(readdirSync(folder).sort()).toEqual([...files].sort());
  });

  for (const file of files)
    describe(file, () => {
      const { names, text } = partsOf(file);
      const sheets = names.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));

      it('is made of parts that are whole, known and reached', () => {
        const types = text('[Content_Types].xml');
        const defaults = new Set(all(types, /<Default[^>]*Extension="([^"]+)"/g).map(([, ending]) => ending));
        const overrides = new Set(all(types, /<Override[^>]*PartName="\/([^"]+)"/g).map(([, name]) => name));
        for (const name of overrides) expect(names).toContain(name);
        for (const name of names) {
          expect([name, flawOf(text(name))]).toEqual([name, null]);
          if (name !== '[Content_Types].xml')
            expect([name, overrides.has(name) || defaults.has(name.split('.').pop() as string)]).toEqual([name, true]);
        }
        const reached = new Set(['[Content_Types].xml']);
        for (const relations of names.filter((name) => name.endsWith('.rels'))) {
          reached.add(relations);
          const found = all(text(relations), /<Relationship [^>]*>/g).map(([tag]) => tag);
          const ids = found.map((tag) => /Id="([^"]+)"/.exec(tag)?.[1]);
          expect(new Set(ids).size).toBe(ids.length);
          for (const tag of found) {
            expect(tag).not.toContain('TargetMode="External"');
            const target = targetOf(relations, /Target="([^"]+)"/.exec(tag)?.[1] as string);
            expect(names).toContain(target);
            reached.add(target);
          }
          const owner = relations.replace(/_rels\/([^/]+)\.rels$/, '$1');
          if (names.includes(owner)) for (const [, id] of all(text(owner), /r:id="([^"]+)"/g)) expect(ids).toContain(id);
        }
        expect([...reached].sort()).toEqual([...names].sort());
        expect(names.filter((name) => /external|vba|webextension/i.test(name))).toEqual([]);
      });

      it('has cells in order, whose texts, styles and metadata are there', () => {
        const shared = all(text('xl/sharedStrings.xml'), /<si>/g).length;
        const styles = Number(/<cellXfs count="(\d+)"/.exec(text('xl/styles.xml'))?.[1]);
        const formats = Number(/<dxfs count="(\d+)"/.exec(text('xl/styles.xml'))?.[1] ?? 0);
        for (const sheet of sheets) {
          const xml = text(sheet);
          const cells = all(xml, /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/g);
          let before = 0;
          for (const [, at, attributes, inside = ''] of cells) {
            const place = rowOf(at) * 20_000 + columnOf(at);
            expect(place).toBeGreaterThan(before);
            before = place;
            expect(Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0)).toBeLessThan(styles);
            if (attributes.includes('t="s"')) expect(Number(/<v>(\d+)<\/v>/.exec(inside)?.[1])).toBeLessThan(shared);
          }
          for (const [, id] of all(xml, /dxfId="(\d+)"/g)) expect(Number(id)).toBeLessThan(formats);
          for (const [, colour] of all(xml, /<color rgb="([^"]*)"/g)) expect(colour).toMatch(/^[\dA-F]{8}$/);
          for (const [, list] of all(xml, /<formula1>(".*?")<\/formula1>/g)) expect(list.length).toBeLessThan(257);
          const order = all(
            xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>'),
            /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|conditionalFormatting|dataValidations|pageMargins|pageSetup|drawing|tableParts)\b/g,
          ).map(([, name]) => name);
          const known = [
            'sheetPr',
            'dimension',
            'sheetViews',
            'sheetFormatPr',
            'cols',
            'sheetData',
            'conditionalFormatting',
            'dataValidations',
            'pageMargins',
            'pageSetup',
            'drawing',
            'tableParts',
          ];
          const places = order.map((name) => known.indexOf(name));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      });

      it('keeps formulas as Excel keeps those of an add-in, with the answers of now', () => {
        const formulas = sheets.flatMap((sheet) => all(text(sheet), /<c r="([A-Z]+\d+)"([^>]*)><f([^>]*)>(.*?)<\/f>(.*?)<\/c>/g));
        expect(formulas.length).toBe(19);
        for (const [, at, attributes, kind, formula, value] of formulas) {
          expect(attributes).toContain('cm="1"');
          expect(kind).toMatch(new RegExp(`^ t="array" ref="${at}(:[A-Z]+\\d+)?"$`));
          const [, call] =
            /^IF\(INDEX\((?:Log|Changes),2,1\)=(?:"|&quot;){2},(?:"|&quot;)[^"&]+(?:"|&quot;),(.*)\)$/.exec(formula) ?? [];
          expect(call).toMatch(
            /^_xldudf_JOURNEY_[A-Z_]+\((Log|Stages|Settings|Metrics|,|INDEX\((?:Changes|Stages),2,1\)|&quot;[^&]*&quot;|"[^"]*")*\)$/,
          );
          expect(value).toMatch(/^<v>.+<\/v>$/);
        }
        expect(text('xl/metadata.xml')).toContain('XLDAPR');
        // An older engine's number, or none, makes Excel compute all anew: without the add-in that is #NAME?.
        expect(text('xl/workbook.xml')).toMatch(/<calcPr calcId="\d{6}"\/>/);
      });

      it('has a table and names that Excel takes', () => {
        const workbook = text('xl/workbook.xml');
        const titles = all(workbook, /<sheet name="([^"]*)"/g).map(([, name]) => name);
        for (const title of titles) expect(title).toMatch(/^[^\\/?*[\]:]{1,31}$/);
        expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(14);
        const names = all(workbook, /<definedName name="([^"]*)">(.*?)</g);
        expect(names.map(([, name]) => name)).toEqual(['Log', 'Stages', 'Metrics', 'Changes', 'Settings']);
        expect(names[0][2]).toBe('DealLog[#All]');
        for (const [, , target] of names.slice(1)) expect(titles).toContain(/^'(.*)'!\$A\$1:\$[A-Z]+\$\d+$/.exec(target)?.[1]);
        const table = text('xl/tables/table1.xml');
        const [, from, to] = /ref="([A-Z]+\d+):([A-Z]+\d+)"/.exec(table) ?? [];
        const columns = all(table, /<tableColumn id="(\d+)" name="([^"]*)"/g);
        expect([from, columns.length]).toEqual(['A1', columnOf(to)]);
        expect(rowOf(to)).toBeGreaterThan(1);
        expect(new Set(columns.map(([, , name]) => name)).size).toBe(columns.length);
        const strings = all(text('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map(([, inside]) =>
          inside.replace(/<[^>]*>/g, ''),
        );
        const heads = all(text('xl/worksheets/sheet1.xml'), /<c r="[A-Z]+1"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g);
        expect(heads.map(([, index]) => strings[Number(index)])).toEqual(columns.map(([, , name]) => name));
      });
    });

  it('shows the numbers of the core before anything computes it', async () => {
    const sample = JSON.parse(readFileSync(new URL('../../template/sample/sample.en.json', import.meta.url), 'utf8'));
    const tables = { log: sample.log, stages: sample.stages, actions: null };
    const wanted = toCells(funnelReport(studyOf(tables, defaultSettings)), defaultSettings);
    const { sheets } = await readXlsx(readFileSync(join(folder, 'JourneySheet sample.xlsx')));
    const rows = sheets.find(({ name }) => name === 'Funnel')?.rows.slice(4, 4 + wanted.length) ?? [];
    expect(rows.map((row) => wanted[0].map((_, c) => row[c] ?? ''))).toEqual(wanted);
  });

  const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
  it.skipIf(!office)('opens in LibreOffice, which is not on every machine', { timeout: 120_000 }, () => {
    const out = mkdtempSync(join(tmpdir(), 'journeysheet-'));
    try {
      const made = spawnSync(
        office as string,
        [
          '--headless',
          `-env:UserInstallation=file://${out}/profile`,
          '--convert-to',
          'csv',
          '--outdir',
          out,
          join(folder, 'JourneySheet sample.xlsx'),
        ],
        { encoding: 'utf8' },
      );
      expect(made.status).toBe(0);
      const lines = readFileSync(join(out, 'JourneySheet sample.csv'), 'utf8').trim().split('\n');
      expect(lines).toHaveLength(1435);
      expect(lines[0]).toMatch(/^Deal,Stage,Date,Rep/);
      expect(lines[1]).toContain('2025-01-01 09:46');
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});
