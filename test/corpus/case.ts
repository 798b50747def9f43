import type { Cell } from '../../core/index.ts';

/** One table of the corpus: its cells, and what the mapping should make of them. */
export interface Case {
  readonly name: string;
  readonly layout: string;
  readonly cells: readonly (readonly Cell[])[];
  /** By column: a role, `@Stage` or `-@Stage` for a stage's entry or exit, `-` for none. */
  readonly wanted: readonly string[];
}

/** Three stages, a won and a lost word, by language. */
const stages: Readonly<Record<string, readonly string[]>> = {
  en: ['Discovery', 'Demo', 'Proposal', 'Closed Won', 'Closed Lost'],
  lv: ['Izpēte', 'Demonstrācija', 'Piedāvājums', 'Uzvarēts', 'Zaudēts'],
  de: ['Qualifizierung', 'Vorführung', 'Angebot', 'Gewonnen', 'Verloren'],
  ru: ['Первичный контакт', 'Презентация', 'Договор', 'Успешно реализовано', 'Закрыто и не реализовано'],
  fr: ['Découverte', 'Démo', 'Proposition', 'Gagné', 'Perdu'],
  es: ['Calificación', 'Demostración', 'Propuesta', 'Cerrada ganada', 'Cerrada perdida'],
  pt: ['Pré-análise', 'Apresentação', 'Proposta', 'Fechado e ganho', 'Fechado e perdido'],
  it: ['Contatto', 'Dimostrazione', 'Preventivo', 'Vinta', 'Persa'],
  pl: ['Kontakt', 'Prezentacja', 'Oferta', 'Wygrana', 'Przegrana'],
  lt: ['Kontaktas', 'Pristatymas', 'Pasiūlymas', 'Laimėta', 'Pralaimėta'],
  et: ['Kontakt', 'Esitlus', 'Pakkumine', 'Võidetud', 'Kaotatud'],
};

/** Places in the list of stages, row by row; 5 is blank. */
const orders: Readonly<Record<string, readonly number[]>> = {
  s: [0, 1, 2, 3, 0, 1, 4, 0, 1, 0],
  now: [1, 2, 3, 4, 0, 3],
  from: [5, 0, 1, 2, 5, 0, 1, 5],
  to: [0, 1, 2, 3, 0, 1, 4, 0],
  copy: [0, 0, 1, 1, 0, 1, 1, 3, 1, 1, 1, 3, 2, 2, 1, 3],
};
const repeated = (counts: readonly number[]): string[] => counts.flatMap((n, d) => Array<string>(n).fill(`A-10${d + 1}`));
const deals: Readonly<Record<string, readonly string[]>> = {
  deal: repeated([4, 3, 2, 1]),
  change: repeated([4, 3, 1]),
  one: repeated([1, 1, 1, 1, 1, 1]),
  copied: repeated([1, 1, 1, 1])
    .flatMap((_, d, all) => [all[d]])
    .concat(...Array(3).fill(repeated([1, 1, 1, 1]))),
  name: ['Alfa GmbH', 'Beta Oy', 'Gamma SIA', 'Delta AS', 'Epsilon Ltd', 'Zeta Srl'],
};

const two = (n: number): string => String(n).padStart(2, '0');
/** A date from 2025-01-06 on, in one of the spellings that files have. */
function dated(day: number, spelling: string): Cell {
  const month = 1 + Math.floor(day / 28);
  const date = 1 + (day % 28);
  const spellings: Record<string, Cell> = {
    d: `2025-${two(month)}-${two(date)}`,
    iso: `2025-${two(month)}-${two(date)}T09:${two(day % 60)}:00.000Z`,
    dmy: `${two(date)}/${two(month)}/2025`,
    mdy: `${month}/${date}/2025, 2:15 PM`,
    dot: `${two(date)}.${two(month)}.2025 14:15`,
    serial: 45_663 + day,
    ms: 1_736_121_600_000 + day * 86_400_000,
  };
  return spellings[spelling];
}

/** How many of six deals have come to a stage: `w1` all of them, `w4` two. */
const reached: Readonly<Record<string, readonly number[]>> = {
  w1: [0, 1, 2, 3, 4, 5],
  w2: [0, 1, 2, 3, 5],
  w3: [1, 2, 3, 5],
  w4: [2, 5],
  w5: [3],
};

/** `$s:de`, `$d+30`, `$dot`, `$w2:dmy`, `$copydate`, or values parted by `;` that come round again. */
function valueAt(text: string, row: number): Cell {
  const [, word, language, shift] = /^\$(\w+?)(?::(\w+))?(?:\+(\d+))?$/.exec(text) ?? [];
  if (word === undefined) {
    const values = text.split(';').map((value) => value.trim());
    const value = values[row % values.length];
    return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  }
  if (orders[word]) return stages[language][orders[word][row % orders[word].length]] ?? '';
  if (deals[word]) return deals[word][row % deals[word].length];
  if (word === 'copydate') return dated(7 * Math.floor(row / 4), language ?? 'd');
  const stage = reached[word];
  if (stage) return stage.includes(row % 6) ? dated(row * 3 + 10 * Number(word[1]), language ?? 'd') : '';
  return dated(row * 3 + Number(shift ?? 0), word);
}

const rowCounts: Readonly<Record<string, number>> = {
  events: 10,
  spans: 10,
  changes: 8,
  wide: 6,
  list: 6,
  snapshots: 16,
};

/**
 * Reads cases: a line `layout | name`, then a line `role | heading | values` per column. Lines that begin with `^` stand
 * above the headings, with `_` below the rows. A blank line ends a case.
 */
export function casesOf(text: string): Case[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const lines = block.split('\n').map((line) => line.trim());
      const [layout, name] = lines[0].split('|').map((part) => part.trim());
      const columns = lines
        .slice(1)
        .filter((line) => !/^[\^_]/.test(line))
        .map((line) => line.split('|').map((part) => part.trim()));
      const beside = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(1).split('|'));
      const rows = Array.from({ length: rowCounts[layout] }, (_, row) =>
        columns.map(([, , values]) => valueAt(values ?? '', row)),
      );
      return {
        name,
        layout,
        cells: [...beside('^'), columns.map(([, heading]) => heading), ...rows, ...beside('_')],
        wanted: columns.map(([role]) => role),
      };
    });
}
