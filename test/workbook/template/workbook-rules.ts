import { dirname, join } from 'node:path';
import { all, type Element, named, readXml as parse } from '../../manifests/xml-tree.ts';

/** The parts of a workbook file by their paths, as text. */
export type Parts = ReadonlyMap<string, string>;

/** What Excel calls damaged, or repairs by taking it out: each rule names what it finds (ECMA-376 and what people met). */
type Rule = (parts: Parts) => string[];

const trees = new Map<string, Element>();
/** Reads a part as XML; every rule reads the same parts, so once is enough. */
function readXml(text: string): Element {
  const tree = trees.get(text) ?? parse(text);
  trees.set(text, tree);
  return tree;
}

const textOf = (parts: Parts, path: string): string => parts.get(path) ?? '';
const matches = (text: string, pattern: RegExp): string[][] => [...text.matchAll(pattern)].map((match) => [...match]);
const pathsOf = (parts: Parts, pattern: RegExp): string[] => [...parts.keys()].filter((path) => pattern.test(path));
const sheetsIn = (parts: Parts): string[] => pathsOf(parts, /^xl\/worksheets\/sheet\d+\.xml$/);
const same = (texts: readonly string[], what: string): string[] =>
  texts
    .filter((text, i) => texts.findIndex((other) => other.toLowerCase() === text.toLowerCase()) < i)
    .map((text) => `${what} ${text} is there twice`);

const columnOf = (a1: string): number =>
  [...a1.replace(/[^A-Z]/g, '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
const rowOf = (a1: string): number => Number(a1.replace(/\D/g, ''));

const xml: Rule = (parts) =>
  [...parts].flatMap(([path, text]) => {
    try {
      readXml(text);
      return /&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(text) ? [`${path} holds a bare &`] : [];
    } catch (error) {
      return [`${path}: ${String(error)}`];
    }
  });

const types: Rule = (parts) => {
  const overrides = matches(textOf(parts, '[Content_Types].xml'), /<Override PartName="\/([^"]+)" ContentType="([^"]+)"/g);
  const typed = overrides.map(([, path]) => path);
  const bare = [...parts.keys()].filter((path) => !typed.includes(path) && !/\.rels$|^\[Content/.test(path));
  return [
    ...typed.filter((path) => !parts.has(path)).map((path) => `${path} has a type and is missing`),
    ...bare.map((path) => `${path} has no type`),
  ];
};

/** Where a relationship leads, from the part that has it. */
function targetOf(relations: string, target: string): string {
  const base = dirname(dirname(relations));
  return target.startsWith('/') ? target.slice(1) : join(base === '.' ? '' : base, target);
}

const relationships: Rule = (parts) => {
  const reached = new Set(['[Content_Types].xml']);
  const faults = pathsOf(parts, /\.rels$/).flatMap((relations) => {
    reached.add(relations);
    const found = named(readXml(textOf(parts, relations)), 'Relationship').map(({ attributes }) => attributes);
    const ids = found.map(({ Id }) => Id);
    const targets = found.map(({ Target }) => targetOf(relations, Target));
    for (const target of targets) reached.add(target);
    const owner = textOf(parts, relations.replace(/_rels\/([^/]+)\.rels$/, '$1'));
    return [
      ...same(ids, `${relations}:`),
      ...found.filter(({ TargetMode }) => TargetMode === 'External').map(({ Target }) => `${Target} is outside`),
      ...targets.filter((target) => !parts.has(target)).map((target) => `${target} is named and missing`),
      ...matches(owner, /r:id="([^"]+)"/g).flatMap(([, id]) => (ids.includes(id) ? [] : [`${id} is used and no relationship`])),
    ];
  });
  return [...faults, ...[...parts.keys()].filter((path) => !reached.has(path)).map((path) => `${path} is reached from nowhere`)];
};

const countOf = (styles: Element, list: string): number => named(styles, list)[0]?.children.length ?? 0;

const cells: Rule = (parts) => {
  const styles = readXml(textOf(parts, 'xl/styles.xml'));
  const limits = {
    s: countOf(styles, 'cellXfs'),
    cm: 1 + countOf(readXml(textOf(parts, 'xl/metadata.xml')), 'cellMetadata'),
    string: matches(textOf(parts, 'xl/sharedStrings.xml'), /<si>/g).length,
  };
  return sheetsIn(parts).flatMap((sheet) => {
    let before = 0;
    return matches(textOf(parts, sheet), /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/g).flatMap(
      ([, at, attributes, inside = '']) => {
        const place = rowOf(at) * 20_000 + columnOf(at);
        const isLate = place > before;
        before = place;
        const indexOf = (name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(attributes)?.[1] ?? 0);
        const string = attributes.includes('t="s"') ? Number(/<v>(\d+)<\/v>/.exec(inside)?.[1]) : 0;
        return [
          ...(isLate ? [] : [`${at} is out of order`]),
          ...(indexOf('s') < limits.s ? [] : [`${at} has a style that is missing`]),
          ...(indexOf('cm') < limits.cm ? [] : [`${at} has metadata that are missing`]),
          ...(string < limits.string ? [] : [`${at} shows a string that is missing`]),
        ];
      },
    );
  });
};

const strings: Rule = (parts) =>
  matches(textOf(parts, 'xl/sharedStrings.xml'), /<t([^>]*)>([^<]*)<\/t>/g).flatMap(([, attributes, text]) => [
    ...(text !== text.trim() && !attributes.includes('preserve') ? [`“${text}” loses its blanks`] : []),
    ...(text.length > 32_767 ? ['a text is longer than a cell'] : []),
  ]);

const fontParts = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];
const isInOrder = ({ children }: Element, order: readonly string[]): boolean => {
  const places = children.map(({ name }) => order.indexOf(name));
  return places.every((place, i) => place >= (places[i - 1] ?? 0));
};

const styles: Rule = (parts) => {
  const sheet = readXml(textOf(parts, 'xl/styles.xml'));
  const formats = named(sheet, 'numFmt').map(({ attributes }) => attributes.numFmtId);
  const lists = { fontId: countOf(sheet, 'fonts'), fillId: countOf(sheet, 'fills'), borderId: countOf(sheet, 'borders') };
  const known = (id: string) => Number(id) < 164 || formats.includes(id);
  return [
    ...sheet.children.flatMap(({ name, attributes: { count }, children }) =>
      count === undefined || Number(count) === children.length ? [] : [`${name} are ${children.length}, not ${count}`],
    ),
    ...named(sheet, 'font').flatMap((font) =>
      isInOrder(font, fontParts) ? [] : [`a font holds ${font.children.map(({ name }) => name).join(', ')}`],
    ),
    ...named(sheet, 'xf').flatMap(({ attributes }) => [
      ...Object.entries(lists).flatMap(([id, count]) =>
        Number(attributes[id]) < count ? [] : [`${id} ${attributes[id]} is missing`],
      ),
      ...(known(attributes.numFmtId) ? [] : [`the format ${attributes.numFmtId} is missing`]),
    ]),
    // Conditional formats colour cells by the back of a pattern.
    ...named(sheet, 'dxf').flatMap((dxf) =>
      named(dxf, 'fill').every((fill) => named(fill, 'bgColor').length === 1) ? [] : ['a conditional fill has no back'],
    ),
  ];
};

const sheetParts = [
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

const titlesOf = (parts: Parts): string[] =>
  matches(textOf(parts, 'xl/workbook.xml'), /<sheet name="([^"]*)"/g).map(([, name]) => name);
const sheetOf = (reference: string): string | undefined => /^'(.*)'!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.exec(reference)?.[1];

const sheets: Rule = (parts) => {
  const formats = countOf(readXml(textOf(parts, 'xl/styles.xml')), 'dxfs');
  return sheetsIn(parts).flatMap((path) => {
    const sheet = readXml(textOf(parts, path));
    const lists = named(sheet, 'formula1').map(({ text }) => text);
    return [
      ...(isInOrder(sheet, sheetParts) ? [] : [`${path} holds ${sheet.children.map(({ name }) => name).join(', ')}`]),
      ...lists.filter((list) => list.length > 257).map((list) => `a list has ${list.length} letters`),
      ...lists
        .filter((list) => !list.startsWith('"') && !titlesOf(parts).includes(sheetOf(list) ?? ''))
        .map((list) => `${list} leads nowhere`),
      ...named(sheet, 'cfRule')
        .filter(({ attributes }) => Number(attributes.dxfId ?? 0) > formats - 1 && attributes.dxfId !== undefined)
        .map(() => `${path} has a format that is missing`),
      ...named(sheet, 'color')
        .map(({ attributes }) => attributes.rgb)
        .filter((rgb) => !/^[\dA-F]{8}$/.test(rgb))
        .map((rgb) => `the colour ${rgb}`),
    ];
  });
};

const isCell = (name: string): boolean => /^[A-Z]{1,3}\d+$|^R\d*C\d*$/i.test(name);

const names: Rule = (parts) => {
  const titles = titlesOf(parts);
  const defined = matches(textOf(parts, 'xl/workbook.xml'), /<definedName name="([^"]*)">(.*?)</g);
  const tables = pathsOf(parts, /^xl\/tables\//).map((path) => readXml(textOf(parts, path)).attributes.displayName);
  const leads = (target: string) => titles.includes(sheetOf(target) ?? '') || tables.some((table) => target === `${table}[#All]`);
  return [
    ...titles.filter((title) => !/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(title)).map((title) => `no sheet can be called ${title}`),
    ...same(titles, 'the sheet'),
    ...same([...defined.map(([, name]) => name), ...tables], 'the name'),
    ...[...defined.map(([, name]) => name), ...tables]
      .filter((name) => !/^[\p{L}_\\][\p{L}\d_.]*$/u.test(name) || isCell(name))
      .map((name) => `${name} is no name`),
    ...defined.filter(([, , target]) => !leads(target)).map(([, name]) => `${name} leads nowhere`),
  ];
};

const tables: Rule = (parts) =>
  pathsOf(parts, /^xl\/tables\//).flatMap((path) => {
    const { attributes, children } = readXml(textOf(parts, path));
    const [from, to] = attributes.ref.split(':');
    const heads = children
      .flatMap((child) => (child.name === 'tableColumns' ? child.children : []))
      .map((column) => column.attributes.name);
    const shared = named(readXml(textOf(parts, 'xl/sharedStrings.xml')), 'si').map((string) =>
      all(string)
        .map(({ text }) => text)
        .join(''),
    );
    const [sheet] = sheetsIn(parts).filter((one) => textOf(parts, one).includes('<tablePart '));
    const shown = matches(textOf(parts, sheet), /<c r="[A-Z]+1"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g).map(
      ([, index]) => shared[Number(index)],
    );
    return [
      ...same(heads, 'the column'),
      ...(columnOf(to) - columnOf(from) + 1 === heads.length ? [] : [`${attributes.ref} has not ${heads.length} columns`]),
      ...(rowOf(to) > rowOf(from) ? [] : ['a table has no row under its headings']),
      ...(JSON.stringify(shown) === JSON.stringify(heads) ? [] : ['the headings of a table are not those of its cells']),
      ...children
        .filter((child) => child.name === 'autoFilter' && child.attributes.ref !== attributes.ref)
        .map(() => 'a filter is not on its table'),
    ];
  });

/** What Excel keeps of an add-in's formula: an array that spills, with its answer; its area holds nothing of another's. */
const formulas: Rule = (parts) =>
  sheetsIn(parts).flatMap((sheet) =>
    matches(textOf(parts, sheet), /<c r="([A-Z]+\d+)"([^>]*)><f([^>]*)>(.*?)<\/f>(.*?)<\/c>/g).flatMap(
      ([, at, attributes, kind, formula, value]) => [
        ...(attributes.includes('cm="1"') ? [] : [`${at} would not spill`]),
        ...(new RegExp(`^ t="array" ref="${at}(:[A-Z]+\\d+)?"$`).test(kind) ? [] : [`${at} begins elsewhere`]),
        ...(/<v>.+<\/v>/.test(value) ? [] : [`${at} shows nothing before it is computed`]),
        ...(/\[\d+\]|https?:/.test(formula) ? [`${at} leads outside`] : []),
        ...(/JOURNEY/.test(formula.replace(/_xldudf_JOURNEY_[A-Z_]+\(/g, '')) ? [`${at} would stay #NAME?`] : []),
      ],
    ),
  );

const charts: Rule = (parts) =>
  pathsOf(parts, /^xl\/charts\/chart\d+\.xml$/).flatMap((path) => {
    const series = named(readXml(textOf(parts, path)), 'c:ser');
    const rowsOf = (reference: string) => (reference.match(/\d+/g) ?? []).slice(-2).join();
    return [
      ...(series.length > 0 ? [] : [`${path} draws nothing`]),
      ...series.flatMap((one) => {
        const references = named(one, 'c:f').map(({ text }) => text);
        return [
          ...references
            .filter((reference) => !titlesOf(parts).includes(sheetOf(reference) ?? ''))
            .map((reference) => `${reference} leads nowhere`),
          ...(new Set(references.map(rowsOf)).size === 1 ? [] : [`${path} names other rows than it draws`]),
        ];
      }),
    ];
  });

export const rules = {
  xml,
  types,
  relationships,
  cells,
  strings,
  styles,
  sheets,
  names,
  tables,
  formulas,
  charts,
} as const satisfies Record<string, Rule>;
