const LEAST = 8;
/** By power of two, what was given back, and when it was last needed. */
const free: { readonly buffer: ArrayBuffer; readonly round: number }[][] = [];
let round = 0;

const powerOf = (bytes: number): number => Math.max(LEAST, 32 - Math.clz32(Math.max(bytes, 2) - 1));

/**
 * Gives room for numbers that are needed for a moment, of at least so many bytes and with anything in it. Big buffers made
 * anew for every question would have the engine look through all cells of the log for garbage, again and again.
 */
export function borrow(bytes: number): ArrayBuffer {
  const power = powerOf(bytes);
  return free[power]?.pop()?.buffer ?? new ArrayBuffer(1 << power);
}

/** Takes borrowed room back; who gives it must not use it any more. */
export function giveBack(buffer: ArrayBuffer): void {
  const power = powerOf(buffer.byteLength);
  free[power] = free[power] ?? [];
  free[power].push({ buffer, round });
}

/** Rounds of work after which room that nobody needed is let go. */
const PATIENCE = 2;

function letUnusedGo(): void {
  round++;
  free.forEach((rooms, power) => {
    free[power] = rooms.filter((room) => room.round + PATIENCE >= round);
  });
}

/** Rooms in which columns stand one behind the other, and how far the last is used. */
interface Arena {
  readonly rooms: ArrayBuffer[];
  used: number;
}

/** Where columns of the moment stand, and those that stay as long as one answer is worked on; `null` outside such work. */
let moment: Arena | null = null;
let answer: Arena | null = null;
const ROOM = 1 << 16;

/**
 * Does work whose curves and tallies nobody needs afterwards: their numbers stand in borrowed rooms, which later work
 * uses again. Nothing made of {@link float64}, {@link int32}, {@link uint16} or {@link bytes} may leave it.
 */
export function forAMoment<T>(work: () => T): T {
  const outer = moment;
  const rooms = outer?.rooms ?? [];
  const before = rooms.length;
  moment = { rooms, used: outer?.used ?? 0 };
  try {
    return work();
  } finally {
    while (rooms.length > before) giveBack(rooms.pop() as ArrayBuffer);
    moment = outer;
  }
}

/** Answers one question after which nothing of its log is kept: all columns stand in borrowed rooms. Only plain values may leave it. */
export function forOneAnswer<T>(work: () => T): T {
  const outer = answer;
  answer = { rooms: [], used: 0 };
  try {
    return toStay(work);
  } finally {
    for (const room of answer.rooms) giveBack(room);
    answer = outer;
    letUnusedGo();
  }
}

/** Makes what outlives the moment. */
export function toStay<T>(work: () => T): T {
  const outer = moment;
  moment = null;
  try {
    return work();
  } finally {
    moment = outer;
  }
}

/** Gives the next bytes of an arena; a room that is full is followed by another. */
function take(size: number, state: Arena): { room: ArrayBuffer; from: number } {
  const from = (state.used + 7) & ~7;
  const last = state.rooms[state.rooms.length - 1];
  if (last && from + size <= last.byteLength) {
    state.used = from + size;
    return { room: last, from };
  }
  const room = borrow(Math.max(size, ROOM));
  state.rooms.push(room);
  state.used = size;
  return { room, from: 0 };
}

/** Gives a column of zeros, which lasts as long as the work that it is made in. */
export function float64(size: number): Float64Array {
  const arena = moment ?? answer;
  if (!arena) return new Float64Array(size);
  const { room, from } = take(size * 8, arena);
  return new Float64Array(room, from, size).fill(0);
}

/** Gives a column of zeros below 65,536, which lasts as long as the work that it is made in. */
export function uint16(size: number): Uint16Array {
  const arena = moment ?? answer;
  if (!arena) return new Uint16Array(size);
  const { room, from } = take(size * 2, arena);
  return new Uint16Array(room, from, size).fill(0);
}

/** Gives a column of zeros below 256, which lasts as long as the work that it is made in. */
export function bytes(size: number): Uint8Array {
  const arena = moment ?? answer;
  if (!arena) return new Uint8Array(size);
  const { room, from } = take(size, arena);
  return new Uint8Array(room, from, size).fill(0);
}

/** Gives a column of whole zeros, which lasts as long as the work that it is made in. */
export function int32(size: number): Int32Array {
  const arena = moment ?? answer;
  if (!arena) return new Int32Array(size);
  const { room, from } = take(size * 4, arena);
  return new Int32Array(room, from, size).fill(0);
}

/** Fills a column with those of another at the given places. */
export function gathered<T extends Float64Array | Int32Array | Uint16Array | Uint8Array>(
  column: T,
  places: Int32Array | Uint32Array,
  into: T,
): T {
  for (let i = 0; i < into.length; i++) into[i] = column[places[i]];
  return into;
}
