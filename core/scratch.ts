/** Beyond this nothing is kept for later. */
const MOST_BYTES = 64 << 20;
const LEAST = 8;
/** By power of two, what was given back. */
const free: ArrayBuffer[][] = [];
let kept = 0;

const powerOf = (bytes: number): number => Math.max(LEAST, 32 - Math.clz32(Math.max(bytes, 2) - 1));

/**
 * Gives room for numbers that are needed for a moment, of at least so many bytes and with anything in it. Big buffers made
 * anew for every question would have the engine look through all cells of the log for garbage, again and again.
 */
export function borrow(bytes: number): ArrayBuffer {
  const power = powerOf(bytes);
  const buffer = free[power]?.pop();
  if (!buffer) return new ArrayBuffer(1 << power);
  kept -= buffer.byteLength;
  return buffer;
}

/** Takes borrowed room back; who gives it must not use it any more. */
export function giveBack(buffer: ArrayBuffer): void {
  if (kept + buffer.byteLength > MOST_BYTES) return;
  const power = powerOf(buffer.byteLength);
  free[power] = free[power] ?? [];
  free[power].push(buffer);
  kept += buffer.byteLength;
}

/** Rooms in which numbers of the moment stand one behind the other, and how far the last is used. */
interface Arena {
  readonly rooms: ArrayBuffer[];
  used: number;
}

/** `null` outside such work. */
let arena: Arena | null = null;
const ROOM = 1 << 16;

/**
 * Does work whose curves and tallies nobody needs afterwards: their numbers stand in borrowed rooms, which later work
 * uses again. Nothing made of {@link floats} or {@link wholes} may leave it.
 */
export function forAMoment<T>(work: () => T): T {
  const outer = arena;
  const { rooms, used } = outer ?? { rooms: [], used: 0 };
  const before = rooms.length;
  arena = { rooms, used };
  try {
    return work();
  } finally {
    while (rooms.length > before) giveBack(rooms.pop() as ArrayBuffer);
    arena = outer;
  }
}

/** Does work whose numbers stay, also within work of the moment. */
export function toStay<T>(work: () => T): T {
  const outer = arena;
  arena = null;
  try {
    return work();
  } finally {
    arena = outer;
  }
}

/** Gives the next bytes of the arena; a room that is full is followed by another. */
function take(bytes: number, state: Arena): { room: ArrayBuffer; from: number } {
  const from = (state.used + 7) & ~7;
  const last = state.rooms[state.rooms.length - 1];
  if (last && from + bytes <= last.byteLength) {
    state.used = from + bytes;
    return { room: last, from };
  }
  const room = borrow(Math.max(bytes, ROOM));
  state.rooms.push(room);
  state.used = bytes;
  return { room, from: 0 };
}

/** Gives a column of zeros, which lasts as long as the work that it is made in. */
export function floats(size: number): Float64Array {
  if (!arena) return new Float64Array(size);
  const { room, from } = take(size * 8, arena);
  return new Float64Array(room, from, size).fill(0);
}

/** Gives a column of whole zeros, which lasts as long as the work that it is made in. */
export function wholes(size: number): Int32Array {
  if (!arena) return new Int32Array(size);
  const { room, from } = take(size * 4, arena);
  return new Int32Array(room, from, size).fill(0);
}
