import type { Dialect } from '../define.ts';

/** Whether a formula calls one of ours, as any host writes it. */
export const isOurs = (formula: string): boolean => /\bJOURNEY[._][A-Z]/i.test(formula.replace(/"[^"]*"/g, '""'));

/** Google keeps a formula of ours so in a file for Excel, with the value of then. */
const dummy = /__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i;

/** Applies a change to a formula outside of its texts and sheet names. */
const outside = (formula: string, change: (part: string) => string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (part) => (/^["']/.test(part) ? part : change(part)));

/** Puts a host's separators between arguments; braces hold arrays, which have separators of their own. */
function separated(formula: string, separator: Dialect['separator']): string {
  const other = separator === ',' ? ';' : ',';
  const texts: string[] = [];
  outside(formula, (part) => {
    texts.push(part.replace(/\{[^}]*\}/g, ''));
    return part;
  });
  const bare = texts.join(' ');
  // Where both stand, one of them is a decimal sign or an array's; nobody knows which.
  if (!bare.includes(other) || bare.includes(separator)) return formula;
  return outside(formula, (part) => part.replace(/\{[^}]*\}|[,;]/g, (found) => (found === other ? separator : found)));
}

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
  const named = outside(written, (part) =>
    part.replace(
      /@?(?:_xldudf_|_xlfn\.)*\bJOURNEY[._]([A-Z][A-Z_]*)(?=\()|@?_xldudf_JOURNEY_([A-Z][A-Z_]*)(?=\()/gi,
      (_, a, b) => {
        return `JOURNEY${dot}${(a ?? b).toUpperCase()}`;
      },
    ),
  );
  return separated(named, separator);
}

/** What stands between texts and sheet names in a call: addresses, names, numbers, and what parts them. */
const plain = /^[\p{L}\p{N}_.$!:#[\]@;,\\{}+*/^\-%&<>=()\s]*$/u;

/** Functions that can reach nothing: the template's own formulas call them. */
const harmless = /^(IF|IFERROR|IFNA|INDEX|AND|OR|NOT|SUM|MIN|MAX|ROUND|COUNTA|ISBLANK|N|T)$/i;

/** Tells whether a formula calls ours and what reaches nothing, so that making it live can't do more than ask us. */
export function callsOnlyOurs(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  const called = [...bare.matchAll(/([\p{L}\p{N}_.]*)\s*\(/gu)].map(([, name]) => name);
  const isOurName = (name: string) => /^(?:_xldudf_|_xlfn\.)*JOURNEY[._][A-Z_]+$/i.test(name);
  return plain.test(bare) && called.every((name) => name === '' || harmless.test(name) || isOurName(name));
}

/** Tells whether a text is a call of ours and nothing else. */
export const isCallOnly = (text: string): boolean =>
  /^=\s*@?(?:_xldudf_|_xlfn\.)*JOURNEY[._][A-Z_]+\([^()]*\)$/i.test(text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '')) &&
  callsOnlyOurs(text);
