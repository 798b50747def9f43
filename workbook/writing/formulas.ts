import type { Dialect } from '../../core/questions/declaration.ts';

/** Whether a formula calls one of ours, as any host writes it. */
export const isOurs = (formula: string): boolean => /\bJOURNEY[._][A-Z]/i.test(formula.replace(/"[^"]*"/g, '""'));

/** Google keeps a formula of ours so in a file for Excel, with the value of then. */
const dummy = /__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i;

/** Applies a change to a formula outside of its texts and sheet names. */
const outside = (formula: string, change: (part: string) => string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (part) => (/^["']/.test(part) ? part : change(part)));

/** Applies a change outside of braces; one that is never closed begins nothing. */
function outsideBraces(text: string, change: (part: string) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('{', at);
    const close = open < 0 ? -1 : text.indexOf('}', open);
    if (close < 0) return parts.join('') + change(text.slice(at));
    parts.push(change(text.slice(at, open)), text.slice(open, close + 1));
    at = close + 1;
  }
}

/** Puts a host's separators between arguments; braces hold arrays, which have separators of their own. */
function separated(formula: string, separator: Dialect['separator']): string {
  const other = separator === ',' ? ';' : ',';
  const texts: string[] = [];
  const bareOnly = (change: (part: string) => string) => outside(formula, (part) => outsideBraces(part, change));
  bareOnly((part) => {
    texts.push(part);
    return part;
  });
  const bare = texts.join(' ');
  // Where both stand, one of them is a decimal sign or an array's; nobody knows which.
  if (!bare.includes(other) || bare.includes(separator)) return formula;
  return bareOnly((part) => part.split(other).join(separator));
}

/** A call of ours as any host or file writes it. */
const call = /^@?(?:_xlfn\.)*(?:_xldudf_)?JOURNEY[._]([A-Z][A-Z_]*)\($/i;

/** Writes calls of ours as the host does. Names are taken whole, so that each letter is looked at once. */
const renamed = (part: string, dot: Dialect['dot']): string =>
  part.replace(/@?[\w.]+\(?/g, (name) => {
    const ours = call.exec(name);
    return ours ? `JOURNEY${dot}${ours[1].toUpperCase()}(` : name;
  });

/**
 * Gives a formula as the host writes it: `JOURNEY.FUNNEL` in Excel, `JOURNEY_FUNNEL` in Sheets, without what files add
 * to it, its arguments separated as the host does. `''` for what a file left where an answer stood; `null` where no formula of ours is.
 */
export function repaired(formula: string, { dot, separator }: Dialect): string | null {
  const kept = dummy.exec(formula);
  if (kept?.[1] === '""COMPUTED_VALUE""' || kept?.[1] === '"COMPUTED_VALUE"') return '';
  const written = kept ? `=${kept[1].replace(/""/g, '"').replace(/^=/, '')}` : formula;
  if (!isOurs(written) && !/_xldudf_journey/i.test(written)) return null;
  // What a file keeps as a text is made live only where it asks nobody but us.
  if (kept && !callsOnlyOurs(written)) return null;
  const named = outside(written, (part) => renamed(part, dot));
  return separated(named, separator);
}

/** What stands between texts and sheet names in a call: addresses, names, numbers, and what parts them. */
const plain = /^[\p{L}\p{N}_.$!:#[\]@;,\\{}+*/^\-%&<>=()\s]*$/u;

/** Functions that can reach nothing: the template's own formulas call them. */
const harmless = /^(IF|IFERROR|IFNA|INDEX|AND|OR|NOT|SUM|MIN|MAX|ROUND|COUNTA|ISBLANK|N|T)$/i;

/** Gives the name that a text ends in, of a function if a bracket follows; `''` where it ends in none. */
function nameAtEnd(text: string): string {
  const trimmed = text.trimEnd();
  let from = trimmed.length;
  while (from > 0 && /[\p{L}\p{N}_.]/u.test(trimmed[from - 1])) from--;
  return trimmed.slice(from);
}

/** Tells whether a formula calls ours and what reaches nothing, so that making it live can't do more than ask us. */
export function callsOnlyOurs(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  const called = bare.split('(').slice(0, -1).map(nameAtEnd);
  const isOurName = (name: string) => /^(?:_xldudf_|_xlfn\.)*JOURNEY[._][A-Z_]+$/i.test(name);
  return plain.test(bare) && called.every((name) => name === '' || harmless.test(name) || isOurName(name));
}

/** Tells whether a text is a call of ours and nothing else. */
export const isCallOnly = (text: string): boolean =>
  /^=\s*@?(?:_xldudf_|_xlfn\.)*JOURNEY[._][A-Z_]+\([^()]*\)$/i.test(text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '')) &&
  callsOnlyOurs(text);
