const LEAST = 8;
/** The pool by power of two, with the round in which a buffer was last used. */
const free: { readonly buffer: ArrayBuffer; readonly round: number }[][] = [];
let round = 0;

const powerOf = (bytes: number): number => Math.max(LEAST, 32 - Math.clz32(Math.max(bytes, 2) - 1));

/**
 * Takes an uninitialised buffer of at least so many bytes from a pool. Fresh big buffers for every question would make the garbage
 * collector mark the whole log again and again.
 */
export function borrow(bytes: number): ArrayBuffer {
  const power = powerOf(bytes);
  return free[power]?.pop()?.buffer ?? new ArrayBuffer(1 << power);
}

/** Returns a buffer to the pool; the caller must not use it any more. */
export function giveBack(buffer: ArrayBuffer): void {
  const power = powerOf(buffer.byteLength);
  free[power] = free[power] ?? [];
  free[power].push({ buffer, round });
}

/** Rounds after which an unused buffer is freed. */
const KEPT_ROUNDS = 2;

function letUnusedGo(): void {
  round++;
  free.forEach((buffers, power) => {
    free[power] = buffers.filter((one) => one.round + KEPT_ROUNDS >= round);
  });
}

/** A bump allocator: buffers, and how much of the last one is used. */
interface Arena {
  readonly buffers: ArrayBuffer[];
  used: number;
}

/** The allocators of the current short-lived work and of the current answer; `null` outside of them. */
let moment: Arena | null = null;
let answer: Arena | null = null;
const LEAST_BUFFER = 1 << 16;

/**
 * Runs work whose curves and tallies are dropped afterwards: their columns are allocated from the pool and reused. Nothing made by
 * {@link float64}, {@link int32}, {@link uint16} or {@link bytes} may be returned.
 * @param work reads and computes; what it gives holds nothing borrowed.
 * @example forAMoment(() => 1) // 1
 */
export function forAMoment<T>(work: () => T): T {
  const outer = moment;
  const buffers = outer?.buffers ?? [];
  const before = buffers.length;
  moment = { buffers, used: outer?.used ?? 0 };
  try {
    return work();
  } finally {
    while (buffers.length > before) giveBack(buffers.pop() as ArrayBuffer);
    moment = outer;
  }
}

/**
 * Answers one question after which nothing of its log is kept: all columns come from the pool. Only plain values may be returned.
 * @param work the same; buffers that two answers did not need are freed.
 * @example forOneAnswer(() => 1) // 1
 */
export function forOneAnswer<T>(work: () => T): T {
  const outer = answer;
  answer = { buffers: [], used: 0 };
  try {
    return toStay(work);
  } finally {
    for (const buffer of answer.buffers) giveBack(buffer);
    answer = outer;
    letUnusedGo();
  }
}

/** Runs work whose columns outlive the current {@link forAMoment}. */
export function toStay<T>(work: () => T): T {
  const outer = moment;
  moment = null;
  try {
    return work();
  } finally {
    moment = outer;
  }
}

/** Allocates from an arena; takes another buffer if the last one is full. */
function take(size: number, state: Arena): { buffer: ArrayBuffer; from: number } {
  const from = (state.used + 7) & ~7;
  const last = state.buffers[state.buffers.length - 1];
  if (last && from + size <= last.byteLength) {
    state.used = from + size;
    return { buffer: last, from };
  }
  const buffer = borrow(Math.max(size, LEAST_BUFFER));
  state.buffers.push(buffer);
  state.used = size;
  return { buffer, from: 0 };
}

/** Allocates a column of zeros that lives as long as the work it is made in. */
export function float64(size: number): Float64Array {
  const arena = moment ?? answer;
  if (!arena) return new Float64Array(size);
  const { buffer, from } = take(size * 8, arena);
  return new Float64Array(buffer, from, size).fill(0);
}

/** Allocates a column of zeros for numbers below 65,536; see {@link float64}. */
export function uint16(size: number): Uint16Array {
  const arena = moment ?? answer;
  if (!arena) return new Uint16Array(size);
  const { buffer, from } = take(size * 2, arena);
  return new Uint16Array(buffer, from, size).fill(0);
}

/** Allocates a column of zeros for numbers below 256; see {@link float64}. */
export function bytes(size: number): Uint8Array {
  const arena = moment ?? answer;
  if (!arena) return new Uint8Array(size);
  const { buffer, from } = take(size, arena);
  return new Uint8Array(buffer, from, size).fill(0);
}

/** Gives a column of whole zeros, which lasts as long as the work that it is made in. */
export function int32(size: number): Int32Array {
  const arena = moment ?? answer;
  if (!arena) return new Int32Array(size);
  const { buffer, from } = take(size * 4, arena);
  return new Int32Array(buffer, from, size).fill(0);
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
