/**
 * Answers the batches that Microsoft's library sends to Excel. What they look like was read off the library itself
 * (@microsoft/office-js 1.1.110, excel-web-16.00.debug.js: CommonActionFactory, ObjectPathFactory, processResponse).
 */

/** An object of the workbook: scalar properties, objects it leads to, and methods; items where it is a collection. */
export interface Target {
  readonly [member: string]: unknown;
}

interface Path {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[]; readonly ReferencedObjectPathIds?: readonly number[] };
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Path['ArgumentInfo'];
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
}

/** Excel on the web takes and gives 5 MB at once (Microsoft: resource limits of add-ins). */
export const MOST_BYTES = 5_000_000;

/** References that Excel keeps between batches, by their id, and how many there ever were at once. */
export interface References {
  readonly kept: Map<string, Target>;
  most: number;
  next: number;
}

export const newReferences = (): References => ({ kept: new Map(), most: 0, next: 1 });

const path = { global: 1, created: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const action = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

const member = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Calls a member; what the host does not know is a gap in the host, not an answer. */
function call(target: Target, name: string, args: readonly unknown[]): unknown {
  const found = target[name] ?? target[member(name)];
  if (typeof found !== 'function') throw new Error(`The emulated Excel has no ${name}.`);
  return found.apply(target, args);
}

/** Gives the arguments of a call, objects of the batch in place of their numbers. */
const argumentsOf = (info: Path['ArgumentInfo'], find: (id: number) => Target | null): readonly unknown[] =>
  (info?.Arguments ?? []).map((given, i) => (info?.ReferencedObjectPathIds?.[i] ? find(given as number) : given));

/** Finds the objects of a batch, each once. */
function finder({ ObjectPaths }: Batch, root: Target, references: References) {
  const found = new Map<number, Target | null>();
  const find = (id: number): Target | null => {
    if (!found.has(id)) found.set(id, make(ObjectPaths[id]));
    return found.get(id) ?? null;
  };
  const make = ({ ObjectPathType, Name, ParentObjectPathId = 0, ArgumentInfo }: Path): Target | null => {
    const args = argumentsOf(ArgumentInfo, find);
    if (ObjectPathType === path.global || ObjectPathType === path.created) return root;
    if (ObjectPathType === path.reference) return references.kept.get(Name) ?? null;
    if (ObjectPathType === path.nothing) return null;
    const parent = find(ParentObjectPathId);
    if (parent === null) return null;
    if (ObjectPathType === path.method) return call(parent, Name, args) as Target | null;
    if (ObjectPathType === path.indexer) return call(parent, 'getItem', args) as Target;
    if (ObjectPathType === path.property) return parent[member(Name)] as Target;
    throw new Error(`The emulated Excel knows no object path of type ${ObjectPathType}.`);
  };
  return find;
}

const referenceOf = (target: Target, references: References): string | null =>
  [...references.kept].find(([, kept]) => kept === target)?.[0] ?? null;

/** Gives the properties asked for, named as Excel names them; `items` of a collection take what is asked of each. */
function queried(target: Target, select: readonly string[], references: References): unknown {
  const reference = referenceOf(target, references);
  const result: Record<string, unknown> = reference === null ? {} : { _ReferenceId: reference };
  if (Array.isArray(target.items))
    return { _Items: target.items.map((item: Target) => ({ ...(queried(item, select, references) as object), _Id: item.id })) };
  for (const asked of select) {
    const [name, ...rest] = asked.split('/');
    const value = target[member(name)];
    if (value === undefined) throw new Error(`The emulated Excel has no property ${asked}.`);
    result[capital(name)] = rest.length > 0 ? queried(value as Target, [rest.join('/')], references) : value;
  }
  return result;
}

function done(asked: Action, find: (id: number) => Target | null, references: References): unknown {
  if (asked.ActionType === action.trace) return null;
  const target = find(asked.ObjectPathId);
  const args = argumentsOf(asked.ArgumentInfo, find);
  if (target === null) return null;
  if (asked.ActionType === action.instantiate) {
    const reference = referenceOf(target, references);
    return reference === null ? { _Id: target.id } : { _ReferenceId: reference };
  }
  if (asked.ActionType === action.query) return queried(target, asked.QueryInfo?.Select ?? [], references);
  if (asked.ActionType === action.set) return call(target, `set${asked.Name}`, args) ?? null;
  if (asked.ActionType !== action.method) throw new Error(`The emulated Excel knows no action of type ${asked.ActionType}.`);
  if (asked.Name === '_KeepReference') {
    references.kept.set(`R${references.next++}`, target);
    references.most = Math.max(references.most, references.kept.size);
    return null;
  }
  if (asked.Name === '_RemoveReference') {
    references.kept.delete(args[0] as string);
    return null;
  }
  return call(target, asked.Name, args) ?? null;
}

const GAP = 'GapInTheEmulation';

interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex?: number;
  readonly Location?: string;
}

export const refusal = (error: BatchError, results: readonly object[] = []): string =>
  JSON.stringify({ Results: results, Error: error });

/**
 * Answers a batch: the results of its actions in order, and where one fails, its error; those before it stay done, as
 * Microsoft documents for a batch that fails midway. Who asks for what is not emulated may not care that it failed, so
 * that is told beside.
 */
export function answered(text: string, root: Target, references: References, onGap: (what: string) => void): string {
  if (Buffer.byteLength(text) > MOST_BYTES)
    return refusal({ Code: 'RequestPayloadSizeLimitExceeded', Message: 'The request is too big.' });
  const batch = JSON.parse(text) as Batch;
  const find = finder(batch, root, references);
  const results: object[] = [];
  for (const [i, asked] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: asked.Id, Value: done(asked, find, references) });
    } catch (error) {
      const code = (error as { code?: string }).code ?? GAP;
      if (code === GAP) onGap(`${asked.Name}: ${String(error)}`);
      return refusal({ Code: code, Message: String(error), ActionIndex: i, Location: asked.Name }, results);
    }
  }
  // Handlers of events are taken for registered once their trace comes back.
  const traces = batch.Actions.filter((asked) => asked.ActionType === action.trace).map((asked) => asked.Id);
  const answer = JSON.stringify({ Results: results, TraceIds: traces });
  if (Buffer.byteLength(answer) <= MOST_BYTES) return answer;
  return refusal({ Code: 'ResponsePayloadSizeLimitExceeded', Message: 'The response is too big.' });
}
