// Words and sentences are a third of the core, and much alike: a script holds them once, as one packed text, which is
// unpacked when the first of them is needed.
import { parse } from 'acorn';
import { pack, unpacked } from './text-references.mjs';

/** To ask for a shorter text takes as many bytes as the text. */
const FEWEST_OF_TEXT = 10;
/** Smaller literals of many texts may stand where they are evaluated often. */
const FEWEST_OF_DATA = 200;

const allOrNone = (values) => (values.includes(undefined) ? undefined : values);

/** Gives the value of a literal that JSON could say; `undefined` where it is more. */
function dataOf(node) {
  if (node.type === 'Literal' && ['string', 'number'].includes(typeof node.value)) return node.value;
  if (node.type === 'ArrayExpression') return allOrNone(node.elements.map((element) => (element ? dataOf(element) : undefined)));
  if (node.type !== 'ObjectExpression') return undefined;
  const entries = node.properties.map(({ type, computed, key, value }) => {
    const data = type === 'Property' && !computed ? dataOf(value) : undefined;
    return data === undefined ? undefined : [key.name ?? String(key.value), data];
  });
  return allOrNone(entries) && Object.fromEntries(entries);
}

/** Gives the text that a node can be packed as, and how its place asks for it; `null` where it stays. */
function packable(node) {
  const bytes = Buffer.byteLength(node.value?.cooked ?? node.raw ?? '') || node.end - node.start;
  if (bytes < FEWEST_OF_TEXT) return null;
  if (node.type === 'TemplateElement') return { text: node.value.cooked, print: (call) => `\${${call}}` };
  const data = dataOf(node);
  if (typeof data === 'string') return { text: data, print: (call) => ` ${call} ` };
  if (typeof data !== 'object' || bytes < FEWEST_OF_DATA) return null;
  return { text: JSON.stringify(data), print: (call) => ` JSON.parse(${call})` };
}

/** Finds what of a module can be packed, in its order. */
function textsOf(module) {
  const found = [];
  const visit = (node, parent) => {
    const isName = (parent.key === node && !parent.computed) || parent.source === node || parent.type === 'ExpressionStatement';
    const text = isName ? null : packable(node);
    if (text !== null) found.push({ start: node.start, end: node.end, ...text });
    else for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') visit(child, node);
  };
  visit(parse(module, { ecmaVersion: 2022, sourceType: 'module' }), {});
  return found.sort((a, b) => a.start - b.start);
}

/** Finds a character that no text holds. */
function separatorOf(texts) {
  const separator = [...'~^#@|'].find((character) => !texts.some((text) => text.includes(character)));
  if (separator === undefined) throw new Error('Texts hold every separator that tools/packed-text.mjs knows.');
  return separator;
}

/**
 * Gives a module that says the same with its long texts packed, and those texts as one. It also exports `unpackedBehind`,
 * which gives a text that was packed behind them.
 */
export function withPackedText(module) {
  const found = textsOf(module);
  const texts = [...new Set(found.map(({ text }) => text))];
  const indexes = new Map(texts.map((text, i) => [text, i]));
  const separator = separatorOf(texts);
  const pieces = found.map(({ start, text, print }, i) => {
    const before = module.slice(i === 0 ? 0 : found[i - 1].end, start);
    return `${before}${print(`packedText(${indexes.get(text)})`)}`;
  });
  const whole = texts.join(separator);
  const code = `${unpacked}
let unpackedWhole, unpackedTexts;
const wholeText = () => (unpackedWhole ??= unpacked(${JSON.stringify(pack(whole))}));
const packedText = (i) => (unpackedTexts ??= wholeText().split("${separator}"))[i];
export const unpackedBehind = (packed) => unpacked(packed, wholeText());
${pieces.join('')}${module.slice(found.at(-1)?.end ?? 0)}`;
  return { code, whole };
}
