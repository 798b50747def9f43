import { useState } from 'preact/hooks';
import type { FunctionId, InsertPlace, LogPlace } from '../catalog/index.ts';
import type { Report } from '../core/index.ts';
import { useSidebar } from './context.ts';
import { formulaFor } from './formula.ts';

type State =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'done' | 'occupied'; readonly address: string }
  | { readonly kind: 'failed'; readonly message: string };

interface InsertProps {
  id: Extract<FunctionId, 'FUNNEL' | 'TIME_IN_STAGE'>;
  report: Report;
  place: LogPlace;
}

/** Inserts the report as a live formula at the chosen cell; cells that hold something are left alone, a new sheet is offered. */
export function Insert({ id, report, place }: InsertProps) {
  const { host, said, dialect } = useSidebar();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const formula = formulaFor(id, place, dialect);
  const insert = async (at: InsertPlace) => {
    setState({ kind: 'busy' });
    try {
      const what = { kind: 'formula', formula, rows: report.lines.length + 1, columns: report.columns.length } as const;
      setState(await host.insert({ what, chart: null, place: at }));
    } catch (error) {
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <button type="button" title={formula} disabled={state.kind === 'busy'} onClick={() => insert({ kind: 'selection' })}>
        {state.kind === 'busy' ? said.inserting : said.insert}
      </button>
      <div class="outcome" role="status">
        {state.kind === 'done' && <p>{said.inserted(state.address)}</p>}
        {state.kind === 'failed' && <p>{said.failed(state.message)}</p>}
        {state.kind === 'occupied' && (
          <>
            <p>{said.occupied(state.address)}</p>
            <button type="button" class="main" onClick={() => insert({ kind: 'new sheet', name: said.sheetName[id] })}>
              {said.newSheet}
            </button>
            <button type="button" onClick={() => setState({ kind: 'idle' })}>
              {said.cancel}
            </button>
          </>
        )}
      </div>
    </>
  );
}
