// The journey workbook as an Excel file, from the same data that the add-in makes it of.
import AdmZip from 'adm-zip';
import { type ConditionalRule, type DataValidation, type WriteSheet, writeXlsx, type Cell as XlsxCell } from 'hucre/xlsx';
import type { FunctionId } from '../calls/list.ts';
import type { Cell, Cells } from '../core/cells/cell.ts';
import { defaultLanguage, type Language, languages } from '../core/words/language.ts';
import { answered, type Ranges } from '../workbook/template/answered.ts';
import { templateWords } from '../workbook/template/words.ts';
import { type SampleTables, workbookOf } from '../workbook/template/workbook.ts';
import { absoluteAddress, cellsAddress } from '../workbook/writing/address.ts';
import { type NewSheet, sheetsFor } from '../workbook/writing/new-sheets.ts';
import { colours, lookFormats, type NativeChart, type SheetFormat, type Spot } from '../workbook/writing/workbook.ts';
import { embed, referenceOf } from './addin-reference.ts';

const dialect = { dot: '.', separator: ',' } as const;

const rgb = (colour: string) => ({ rgb: colour.slice(1).toUpperCase() });
/** Cells take their colour from the front of a solid pattern, conditional formats from its back. */
const filledWith = (colour: string) =>
  ({ type: 'pattern', pattern: 'solid', fgColor: rgb(colour), bgColor: rgb(colour) }) as const;

type Style = NonNullable<XlsxCell['style']>;
/** A font without a name is another one in every program. */
const font = { name: 'Calibri' };
const styles: Readonly<Record<'title' | 'note' | 'heading' | 'right', Style>> = {
  title: { font: { ...font, bold: true, size: 16 } },
  note: { font: { ...font, size: 11, color: rgb(colours.note) } },
  heading: { font: { ...font, size: 11, bold: true }, fill: filledWith(colours.heading) },
  right: { alignment: { horizontal: 'right' } },
};

/** A formula as Excel keeps those of an add-in: `_xldudf_JOURNEY_FUNNEL(…)`. */
const stored = (formula: string): string => formula.replace(/^=/, '').replace(/\bJOURNEY\.(\w+)/g, '_xldudf_JOURNEY_$1');

/** The cells of a sheet under way: values and styles by row and column. */
class Grid {
  readonly cells = new Map<string, Partial<XlsxCell>>();
  put(row: number, column: number, cell: Partial<XlsxCell>): void {
    const key = `${row},${column}`;
    this.cells.set(key, { ...this.cells.get(key), ...cell });
  }
  style(at: Spot, style: Style): void {
    for (let r = at.row; r < at.row + at.rows; r++)
      for (let c = at.column; c < at.column + at.columns; c++) {
        const before = this.cells.get(`${r},${c}`);
        this.put(r, c, { ...(before ? {} : { value: null }), style: { ...before?.style, ...style } });
      }
  }
}

const plain = (value: Cell): string | number | boolean | null => (value === '' || value === undefined ? null : (value as string));

function putBlocks(grid: Grid, { blocks }: NewSheet, ranges: Ranges): void {
  for (const { row, column, contents } of blocks)
    for (const [r, line] of contents.entries())
      for (const [c, content] of line.entries()) {
        if (typeof content === 'object' && content !== null) putFormula(grid, row + r, column + c, content.formula, ranges);
        else grid.put(row + r, column + c, { value: plain(content) });
      }
}

/** `=IF(INDEX(Log,2,1)="","No deals yet.",JOURNEY.FUNNEL(Log))` */
const waitingCall = /^=IF\(INDEX\((\w+),2,1\)="","([^"]*)",JOURNEY\.(\w+)\((.*)\)\)$/;

function putFormula(grid: Grid, row: number, column: number, formula: string, ranges: Ranges): void {
  const [, waits, sentence, id, args] = waitingCall.exec(formula) as RegExpExecArray;
  const answer = ranges[waits].length < 2 ? [[sentence]] : answered(id as FunctionId, args, ranges);
  const formulaRef = cellsAddress({ row, column, rows: answer.length, columns: answer[0].length });
  answer.forEach((line, r) => {
    line.forEach((value, c) => {
      grid.put(row + r, column + c, { value: plain(value) });
    });
  });
  const formulaResult = plain(answer[0][0]) ?? '';
  grid.put(row, column, {
    value: null,
    formula: stored(formula),
    formulaType: 'array',
    formulaDynamic: true,
    formulaRef,
    formulaResult,
  });
}

interface AppliedFormats {
  readonly rules: ConditionalRule[];
  readonly lists: DataValidation[];
  widths: readonly number[];
  frozen: number;
}

function applyFormats(grid: Grid, formats: readonly SheetFormat[], into: AppliedFormats): void {
  for (const one of formats) {
    if (one.kind === 'widths') into.widths = one.widths;
    else if (one.kind === 'frozen') into.frozen = one.rows;
    else if (one.kind === 'look')
      grid.style(one.cells, one.look === 'heading' ? styles.heading : { numFmt: lookFormats[one.look] });
    else if (one.kind === 'drop-down') into.lists.push(listOf(one.cells, one.choices));
    else if (one.kind === 'shaded' || one.kind === 'negatives')
      into.rules.push(ruleOf(one.kind, cellsAddress(one.cells), into.rules.length + 1));
    else if (one.kind !== 'guarded') grid.style(one.cells, styles[one.kind]);
  }
}

type Choices = Extract<SheetFormat, { kind: 'drop-down' }>['choices'];
const listOf = (cells: Spot, choices: Choices): DataValidation => ({
  type: 'list',
  range: cellsAddress(cells),
  allowBlank: true,
  showErrorMessage: false,
  ...('sheet' in choices ? { formula1: absoluteAddress(choices) } : { values: [...choices] }),
});

const ruleOf = (kind: 'shaded' | 'negatives', range: string, priority: number): ConditionalRule =>
  kind === 'negatives'
    ? { type: 'cellIs', operator: 'lessThan', formula: '0', priority, range, style: { fill: filledWith(colours.mark) } }
    : {
        type: 'colorScale',
        priority,
        range,
        colorScale: {
          cfvo: [{ type: 'min' }, { type: 'max' }],
          // These are kept with their opacity, unlike fonts and fills.
          colors: [`FF${rgb(colours.light).rgb}`, `FF${rgb(colours.dark).rgb}`],
        },
      };

/** Colours that colour-blind eyes tell apart (Okabe & Ito). */
const seriesColours = ['0072B2', 'E69F00', '999999', '009E73'];

function chartOf(
  sheet: string,
  grid: Grid,
  cells: Spot,
  chart: NativeChart,
  at: Spot,
): NonNullable<WriteSheet['charts']>[number] {
  const column = (c: number) =>
    absoluteAddress({ sheet, row: cells.row + 1, rows: cells.rows - 1, column: cells.column + c, columns: 1 });
  const heading = (c: number) => String(grid.cells.get(`${cells.row},${cells.column + c}`)?.value ?? '');
  return {
    // Bars would stand with the first stage at the bottom.
    type: chart.kind === 'lines' ? 'line' : 'column',
    title: chart.title,
    ...(chart.kind === 'lines' ? {} : { barGrouping: 'stacked', overlap: 100 }),
    anchor: { from: { row: at.row, col: at.column }, to: { row: at.row + 16, col: at.column + 6 } },
    series: chart.series.map(({ name, column: c }, i) => ({
      name: name ?? heading(c),
      values: column(c),
      categories: column(chart.labels),
      color: seriesColours[i % seriesColours.length],
    })),
  };
}

/** As many pages wide as answers stand side by side, so that each can be read on paper. */
const pagesOf = ({ blocks }: NewSheet): number =>
  Math.max(1, blocks.filter(({ contents: [[first]] }) => typeof first === 'object' && first !== null).length);

/** Excel measures columns in characters of seven pixels. */
const CHARACTER = 7;
/** As many stages can be chosen from. */
const DROP_ROWS = 100;

/**
 * Makes the file. Excel computes it anew only where the add-in is: without it the numbers of the file stay. A channel
 * names the add-in in it, so that Excel offers it.
 */
export async function workbookFile(
  sample: SampleTables,
  rows: 'sample' | 'none',
  language: Language,
  channel?: string,
): Promise<Uint8Array> {
  const sheets = sheetsFor(workbookOf(sample, language), rows, dialect);
  const ranges = Object.fromEntries(sheets.map(({ range, blocks }) => [range, blocks[0].contents as Cells]));
  const stages = { sheet: templateWords[language].sheets.stages, row: 1, column: 0, rows: DROP_ROWS, columns: 1 };
  const written = sheets.map((sheet): WriteSheet => {
    const grid = new Grid();
    putBlocks(grid, sheet, ranges);
    const dressed: AppliedFormats = { rules: [], lists: [], widths: [], frozen: 0 };
    applyFormats(grid, sheet.formats, dressed);
    for (const { cells } of sheet.drops) dressed.lists.push(listOf(cells, stages));
    const [{ contents }] = sheet.blocks;
    return {
      name: sheet.name,
      rows: [],
      cells: grid.cells,
      columns: dressed.widths.map((width) => ({ width: width / CHARACTER })),
      dataValidations: dressed.lists,
      conditionalRules: dressed.rules,
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: pagesOf(sheet), fitToHeight: 0 },
      ...(dressed.frozen > 0 ? { freezePane: { rows: dressed.frozen } } : {}),
      charts: sheet.charts.map(({ cells, chart, at }) => chartOf(sheet.name, grid, cells, chart, at)),
      tables: sheet.isTable ? [tableOf(contents as Cells)] : [],
    };
  });
  const namedRanges = sheets.map(({ name, range, spareRows, isTable, blocks: [{ contents }] }) => {
    const area = { sheet: name, row: 0, column: 0, rows: contents.length + (spareRows ?? 0), columns: contents[0].length };
    return { name: range, range: isTable ? `${TABLE}[#All]` : absoluteAddress(area) };
  });
  // No clock: two builds give the same bytes.
  const properties = { title: 'JourneySheet', creator: 'JourneySheet', modified: new Date(Date.UTC(2025, 0, 1)) };
  const bytes = await writeXlsx({ sheets: written, namedRanges, properties });
  return finished(bytes, channel);
}

const TABLE = 'DealLog';
const tableOf = (cells: Cells) => ({
  name: TABLE,
  range: cellsAddress({ row: 0, column: 0, rows: Math.max(2, cells.length), columns: cells[0].length }),
  columns: cells[0].map((heading) => ({ name: String(heading) })),
  style: 'TableStyleLight1',
});

/**
 * Takes out the mark that makes Excel compute all anew when it opens the file: where the add-in is absent, that leaves
 * #NAME?. Puts the parts of a font in Excel's order, shows axes as the cells that they measure, and adds the reference to the add-in.
 */
function finished(bytes: Uint8Array, channel: string | undefined): Uint8Array {
  const zip = new AdmZip(Buffer.from(bytes));
  const change = (path: string, before: RegExp, after: string) =>
    zip.updateFile(path, Buffer.from(zip.readAsText(path).replace(before, after)));
  change('xl/workbook.xml', /<calcPr[^>]*>/, '<calcPr calcId="191029"/>');
  // Counted are the strings, not the cells that show them; both counts may be left out.
  change('xl/sharedStrings.xml', / count="\d+" uniqueCount="\d+"/, '');
  change('xl/styles.xml', /(<color [^>]*>)(<sz [^>]*>)/g, '$2$1');
  for (const { entryName } of zip.getEntries())
    if (/^xl\/charts\/chart\d+\.xml$/.test(entryName))
      change(entryName, /(<c:axPos val="l"\/>)/, '$1<c:numFmt formatCode="General" sourceLinked="1"/>');
  const reference = referenceOf(channel);
  if (reference) embed(zip, reference);
  for (const entry of zip.getEntries()) entry.header.time = new Date(1980, 0, 1);
  return zip.toBuffer();
}

/** The files of the templates by name: with the sample and empty, in every language. */
export async function workbookFiles(
  samples: Readonly<Record<Language, SampleTables>>,
  channel?: string,
): Promise<[string, Uint8Array][]> {
  const files: [string, Uint8Array][] = [];
  for (const language of languages) {
    const ending = language === defaultLanguage ? '' : ` ${language}`;
    files.push([`JourneySheet${ending}.xlsx`, await workbookFile(samples[language], 'none', language, channel)]);
    files.push([`JourneySheet sample${ending}.xlsx`, await workbookFile(samples[language], 'sample', language, channel)]);
  }
  return files;
}
