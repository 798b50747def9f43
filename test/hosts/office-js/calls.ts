/** What Excel tells an add-in: an entry of a message of the rich API. */
export type Entry = readonly unknown[];

/** Calls of custom functions, as cells make them and as their answers come back. */
export interface FunctionCalls {
  call(id: string, args: readonly unknown[]): Promise<unknown>;
  isOfFunctions(body: string): boolean;
  /** Answers a batch that is about custom functions; `null` for any other. */
  take(body: string): string | null;
}

interface CallBatch {
  readonly Actions: readonly {
    readonly Id: number;
    readonly Name: string;
    readonly ArgumentInfo?: { readonly Arguments: readonly unknown[] };
  }[];
}

const isOfFunctions = (body: string): boolean => body.includes('Microsoft.ExcelServices.CustomFunctions');
const [CATEGORY, INVOKE] = [1, 1000];
/** Error cells may be handed over. */
const ALLOWS_ERRORS = 4;

export function functionCalls(tell: (entry: Entry) => void): FunctionCalls {
  const waiting = new Map<number, (result: unknown) => void>();
  let calls = 0;
  return {
    call: (id, args) =>
      new Promise((done) => {
        const call = ++calls;
        waiting.set(call, done);
        tell([CATEGORY, INVOKE, '', [call, id, args, 'Sheet1!A1', ALLOWS_ERRORS, null], call]);
      }),
    isOfFunctions,
    take(body) {
      if (!isOfFunctions(body)) return null;
      const { Actions } = JSON.parse(body) as CallBatch;
      // Results come as [[call, whether it succeeded, the value, …], …].
      for (const { Name, ArgumentInfo } of Actions) {
        const given = Name === 'SetInvocationArrayResults' ? ArgumentInfo?.Arguments[0] : [];
        for (const [call, ...rest] of given as [number, ...unknown[]][]) waiting.get(call)?.(rest);
      }
      return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
    },
  };
}

/** Makes what Excel tells of an edit, wherever it was. */
export function editOf(sheet: string): Entry {
  const [EVENTS, CHANGED] = [65_536, 10];
  const change = { worksheetId: sheet, address: 'A2', changeType: 'RangeEdited', source: 'Local' };
  return [EVENTS, CHANGED, 'Workbook', JSON.stringify(change)];
}
