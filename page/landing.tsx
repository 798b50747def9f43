import { useEffect, useId, useState } from 'preact/hooks';
import { Fault, sentenceOf } from '../core/fault.ts';
import type { Language } from '../core/words/language.ts';
import { type FileSheet, readFile } from '../files/files.ts';
import { sortSheets, TOP_ROWS } from '../workbook/sort-sheets.ts';
import { pageWords } from './words.ts';

type State = { readonly kind: 'waiting' | 'held' } | { readonly kind: 'opening' | 'failed'; readonly sentence: string };

interface LandingProps {
  language: Language;
  onOpen: (sheets: readonly FileSheet[]) => void;
}

const hasLog = (sheets: readonly FileSheet[]): boolean =>
  sortSheets(sheets.map(({ name, cells }) => ({ sheet: name, top: cells.slice(0, TOP_ROWS) }))).length > 0;

/** Takes a file, dropped anywhere on the page or chosen. */
export function Landing({ language, onOpen }: LandingProps) {
  const said = pageWords[language];
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const input = useId();
  const open = async (file: File | undefined) => {
    if (!file) return;
    setState({ kind: 'opening', sentence: said.opening(file.name) });
    try {
      const sheets = await readFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      if (hasLog(sheets)) onOpen(sheets);
      else setState({ kind: 'failed', sentence: said.noLog(file.name) });
    } catch (error) {
      setState({ kind: 'failed', sentence: error instanceof Fault ? sentenceOf(error, language) : String(error) });
    }
  };
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setState({ kind: 'held' });
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setState({ kind: 'waiting' });
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      void open(event.dataTransfer?.files[0]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  });
  return (
    <main class="landing">
      <p class="product">JourneySheet</p>
      <h1>{said.title}</h1>
      <p>{said.what}</p>
      <div class={state.kind === 'held' ? 'landing held' : 'landing'}>
        <p>{said.drop}</p>
        <label class="choose" for={input}>
          {said.choose}
        </label>
        <input
          id={input}
          type="file"
          class="unseen"
          accept=".csv,.tsv,.txt,.xlsx"
          onChange={(event) => open(event.currentTarget.files?.[0])}
        />
      </div>
      <p role={state.kind === 'failed' ? 'alert' : 'status'} class="outcome">
        {state.kind === 'opening' || state.kind === 'failed' ? state.sentence : ''}
      </p>
      <p class="quiet">{said.stays}</p>
    </main>
  );
}
