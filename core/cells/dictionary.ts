import { borrow, giveBack } from '../scratch.ts';

/** Gives texts a code each, in the order of their first sight. */
export interface Dictionary {
  /** The texts by code. */
  readonly texts: readonly string[];
  /** The code of a text; a new one, the next, where it is new. */
  codeOf(text: string): number;
  /** Ends the dictionary. */
  close(): void;
}

/** How many times its room a dictionary takes when it is full. */
const GROWTH = 4;

/** Slots that new texts may go on to, each and besides, until they are taken for made to meet in one place. */
const SLOTS_ON = { each: 16, besides: 1000 };

/**
 * Starts an empty dictionary. Its own hash table: with many texts met once or twice, three times as fast as a `Map`. Texts that are
 * made to meet in one slot would each be compared with all before; then a `Map` goes on, whose hashes nobody can foresee.
 */
export function newDictionary(): Dictionary {
  const texts: string[] = [];
  let slotsOn = 0;
  let crowded: Map<string, number> | null = null;
  let hashes = new Int32Array(borrow(256));
  /** By the last bits of a hash, the code of a text and 1; the next slots take what finds its own taken. */
  let slots = new Int32Array(borrow(512)).fill(0);
  let mask = slots.length - 1;

  function grow(): void {
    const more = new Int32Array(borrow(hashes.byteLength * GROWTH));
    more.set(hashes);
    giveBack(hashes.buffer as ArrayBuffer);
    hashes = more;
    const wider = borrow(slots.byteLength * GROWTH);
    giveBack(slots.buffer as ArrayBuffer);
    slots = new Int32Array(wider).fill(0);
    mask = slots.length - 1;
    for (let code = 0; code < texts.length; code++) {
      let slot = hashes[code] & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
  }

  function codeIn(codes: Map<string, number>, text: string): number {
    const known = codes.get(text);
    if (known !== undefined) return known;
    codes.set(text, texts.length);
    return texts.push(text) - 1;
  }

  return {
    texts,
    codeOf(text) {
      if (crowded !== null) return codeIn(crowded, text);
      const hash = hashOf(text);
      let slot = hash & mask;
      for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const code = slots[slot] - 1;
        if (hashes[code] === hash && texts[code] === text) return code;
      }
      hashes[texts.length] = hash;
      slots[slot] = texts.push(text);
      slotsOn += (slot - hash) & mask;
      if (slotsOn > SLOTS_ON.each * texts.length + SLOTS_ON.besides) crowded = new Map(texts.map((known, code) => [known, code]));
      if (texts.length === hashes.length) grow();
      return texts.length - 1;
    },
    close() {
      giveBack(hashes.buffer as ArrayBuffer);
      giveBack(slots.buffer as ArrayBuffer);
    },
  };
}

/**
 * A polynomial of the letters. Its factor is above the difference of any two letters of an id, so that no two endings meet;
 * and not stirred, so that ids given one after the other, as most are, lie side by side in memory.
 */
function hashOf(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 403) + text.charCodeAt(i)) | 0;
  return hash;
}
