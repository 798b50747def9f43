// Packs text by references to what it said before (Ziv & Lempel 1977). What comes out is text again, without a byte that a
// string, a page or Apps Script would take for something else.

/** Digits of references: the printable ones but for quotes, `\`, and what begins a tag or a comment. */
const digits = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((digit) => !'"`\\</'.includes(digit))
  .join('');
const shortest = 3;
/** How many lengths a reference of one, two or three digits can have, from the shortest on: far copies are longer. */
const lengths = [8, 16, 24];
/** What begins references, before those of so many digits. */
const firsts = lengths.map((_, kind) => lengths.slice(0, kind).reduce((sum, more) => sum + more, 1));
/** How far back they see. */
const reaches = lengths.map((_, kind) => digits.length ** (kind + 1) - 1);

/** The rarest characters begin references; the first stands before a rare one that means itself. */
function leadsOf(text) {
  const count = new Map([...digits].map((digit) => [digit, 0]));
  for (const character of text) if (count.has(character)) count.set(character, count.get(character) + 1);
  const rarestFirst = [...count].sort(([, a], [, b]) => a - b).map(([character]) => character);
  return rarestFirst
    .slice(
      0,
      lengths.reduce((sum, more) => sum + more, 1),
    )
    .join('');
}

/** For every place from one on, by reach: how far back the longest earlier copy of what comes is, and its length. Overlaps nowhere. */
function copiesIn(text, start) {
  const latest = new Map();
  const earlier = new Int32Array(text.length).fill(-1);
  return Array.from(text.split(''), (_, at) => {
    const beginning = text.substr(at, shortest);
    const copies = reaches.map(() => ({ back: 0, length: 0 }));
    for (let from = at < start ? -1 : (latest.get(beginning) ?? -1); from >= 0; from = earlier[from]) {
      const most = Math.min(shortest + Math.max(...lengths) - 1, at - from, text.length - at);
      let length = 0;
      while (length < most && text[from + length] === text[at + length]) length++;
      reaches.forEach((reach, kind) => {
        if (at - from <= reach && length > copies[kind].length)
          copies[kind] = { back: at - from, length: Math.min(length, shortest + lengths[kind] - 1) };
      });
    }
    earlier[at] = latest.get(beginning) ?? -1;
    latest.set(beginning, at);
    return copies;
  });
}

function numeral(value, count) {
  return count === 0 ? '' : numeral(Math.floor(value / digits.length), count - 1) + digits[value % digits.length];
}

/** Packs a text that stands after another into the fewest bytes that these references allow; {@link unpacked} gives it back. */
export function pack(rest, before = '') {
  const text = before + rest;
  const leads = leadsOf(rest);
  const copies = copiesIn(text, before.length);
  const bytes = new Float64Array(text.length + 1);
  const steps = [];
  for (let at = text.length - 1; at >= before.length; at--) {
    const own = leads.includes(text[at]) ? leads[0] + text[at] : text[at];
    bytes[at] = Buffer.byteLength(own) + bytes[at + 1];
    steps[at] = { length: 1, written: own };
    copies[at].forEach((copy, kind) => {
      for (let length = shortest; length <= copy.length; length++) {
        const cost = 2 + kind + bytes[at + length];
        if (cost >= bytes[at]) continue;
        bytes[at] = cost;
        steps[at] = { length, written: leads[firsts[kind] + length - shortest] + numeral(copy.back, kind + 1) };
      }
    });
  }
  let packed = '';
  for (let at = before.length; at < text.length; at += steps[at].length) packed += steps[at].written;
  return { packed, size: rest.length, leads, digits, shortest, lengths };
}

/** Gives the text that was packed after another. Bundles hold this function as it stands, so it needs nothing from outside. */
export function unpacked({ packed, size, leads, digits, shortest, lengths }, before = '') {
  const units = new Uint16Array(before.length + size);
  // By code: looking every letter up in a text takes as long again as all the rest.
  const leadOf = new Int8Array(65536);
  const digitOf = new Int8Array(65536);
  for (let i = 0; i < leads.length; i++) leadOf[leads.charCodeAt(i)] = i + 1;
  for (let i = 0; i < digits.length; i++) digitOf[digits.charCodeAt(i)] = i;
  let end = 0;
  while (end < before.length) units[end] = before.charCodeAt(end++);
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    const lead = leadOf[code] - 2;
    if (lead < 0) {
      units[end++] = lead === -1 ? packed.charCodeAt(++at) : code;
      continue;
    }
    let [kind, more, back] = [0, lead, 0];
    while (more >= lengths[kind]) more -= lengths[kind++];
    for (let left = kind; left >= 0; left--) back = back * digits.length + digitOf[packed.charCodeAt(++at)];
    for (const stop = end + shortest + more; end < stop; end++) units[end] = units[end - back];
  }
  let text = '';
  // In slices: an engine takes only so many arguments.
  for (let at = before.length; at < end; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
}
