import { useEffect, useState } from 'preact/hooks';
import { type Cells, textOf } from '../core/cells/cell.ts';
import { momentOfCell } from '../core/cells/column.ts';
import { isoOf } from '../core/cells/moment.ts';
import type { ReadAs } from '../core/dataset/dataset.ts';
import { fileWords } from '../core/words/files.ts';
import type { Exported } from '../files/named-file.ts';
import type { HistoryPreview } from '../workbook/history.ts';
import type { Inserting } from '../workbook/writing/insert.ts';
import { useSidebar } from './context.ts';
import {
  Field,
  idle,
  type Outcome,
  OutcomeLine,
  refused,
  Screen,
  type ScreenProps,
  today,
  undoable,
  useCurrentPlace,
  useTelling,
  useWords,
} from './writing.tsx';

/** Adds what is new in this week's export to the log, after showing what that is. */
export function KeepHistory({ place, onDone }: ScreenProps) {
  const { host, language } = useSidebar();
  const said = useWords();
  const telling = useTelling();
  const { outcome, fail, run } = telling;
  const current = useCurrentPlace(place);
  const [isList, setList] = useState(false);
  const [day, setDay] = useState(today());
  const [preview, setPreview] = useState<HistoryPreview | null>(null);
  const [readAs, setReadAs] = useState<ReadAs | null>(null);
  useEffect(() => {
    const look = async () => {
      const form = await host.stepForm({ place: await current(), language });
      setList(form.kind === 'other layout' && form.layout === 'list');
    };
    look().catch(fail);
  }, [host, current, language, fail]);

  const compare = (read: () => Promise<Exported | { readonly kind: 'the list itself' }>) => {
    setPreview(null);
    run(said.reading, async (): Promise<Outcome> => {
      const found = await read();
      if (found.kind === 'fault') return refused(found.sentence);
      if (found.kind === 'workbook') return refused(said.history.workbook);
      const exported = found.kind === 'cells' ? found.cells : null;
      const answer = await host.history({ place: await current(), exported, exportedAt: day === '' ? null : day, language });
      if (answer.kind === 'fault') return refused(answer.sentence);
      if (answer.kind === 'other layout') return refused(said.otherLayout);
      setReadAs(found.kind === 'cells' ? found.readAs : null);
      setPreview(answer);
      return idle;
    });
  };
  const write = ({ addition, isFirst }: HistoryPreview) =>
    run(said.writing, async (): Promise<Outcome> => {
      const cells = [addition.headings, ...addition.rows];
      const what: Inserting = { kind: 'values', cells, looks: addition.looks };
      const written = isFirst
        ? await host.insert({ what, chart: null, place: { kind: 'new sheet', name: said.history.sheet } })
        : await host.appendRows({ log: (await current()).log, addition });
      if (written.kind === 'occupied') return refused(said.occupied(written.address));
      if (written.kind === 'changed') return refused(said.changed);
      setPreview(null);
      return undoable(said.history.appended(addition.rows.length, written.address));
    });

  return (
    <Screen title={said.history.title} onDone={onDone}>
      <p>{isList ? said.history.begin : said.history.intro}</p>
      <Field label={said.history.day} hint={said.history.dayHint} type="date" value={day} onValue={setDay} />
      {isList ? (
        <button type="button" class="main" onClick={() => compare(async () => ({ kind: 'the list itself' }))}>
          {said.history.beginFrom(place.name)}
        </button>
      ) : (
        <Export onExport={compare} />
      )}
      {preview && readAs && <Letters readAs={readAs} />}
      {preview && <Preview preview={preview} isBusy={outcome.kind === 'busy'} onWrite={() => write(preview)} />}
      <OutcomeLine telling={telling} onUndone={async () => setPreview(null)} />
    </Screen>
  );
}

/** Takes an export: a file chosen or dropped, or cells that are pasted. */
function Export({ onExport }: { onExport: (read: () => Promise<Exported>) => void }) {
  const { host, language } = useSidebar();
  const said = useWords().history;
  const [pasted, setPasted] = useState('');
  const [isHeld, setHeld] = useState(false);
  const [name, setName] = useState('');
  const take = (file: File | undefined) => {
    if (!file) return;
    setName(file.name);
    onExport(async () => host.readExport({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, language));
  };
  const accept = host.capabilities.files.map((kind) => `.${kind}`).join(',');
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the input within does the same by keyboard. */}
      <div
        class={isHeld ? 'drop held' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setHeld(true);
        }}
        onDragLeave={() => setHeld(false)}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          setHeld(false);
          take(event.dataTransfer?.files[0]);
        }}
      >
        <label class="choose">
          {said.file}
          <input
            type="file"
            class="unseen"
            accept={accept}
            onChange={({ currentTarget }) => {
              take(currentTarget.files?.[0]);
              // The same file may be chosen again after it was mended.
              currentTarget.value = '';
            }}
          />
        </label>
        <p class="quiet">{name || said.drop}</p>
      </div>
      <div class="field">
        <label>
          {said.paste}
          <textarea rows={3} value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
        </label>
      </div>
      <button
        type="button"
        class="main"
        disabled={pasted.trim() === ''}
        onClick={() => onExport(() => host.readExport({ name: '', bytes: new TextEncoder().encode(pasted) }, language))}
      >
        {said.compare}
      </button>
    </>
  );
}

/** What the letters of a file were taken for, so that no name is added that was misread. */
function Letters({ readAs }: { readAs: ReadAs }) {
  const { language } = useSidebar();
  const said = useWords().history;
  return (
    <p class={readAs.isSure ? 'quiet' : ''} role={readAs.isSure ? 'status' : 'alert'}>
      {`${fileWords[language].readAs(readAs)}. ${said.readAsTodo}`}
    </p>
  );
}

/** Moves and deals that are listed before the rest is only counted. */
const MOST_LISTED = 20;

function Preview({ preview, isBusy, onWrite }: { preview: HistoryPreview; isBusy: boolean; onWrite: () => void }) {
  const said = useWords().history;
  const { addition, moves, vanished, stale, isFirst } = preview;
  const rows = addition.rows.length;
  return (
    <div class="preview" role="status">
      <p>
        <strong>{rows === 0 ? said.nothing : isFirst ? said.isFirst(rows) : said.rows(rows)}</strong>
      </p>
      <Listed
        title={said.moves(moves.length)}
        items={moves.map(({ deal, from, to }) => (from === null ? said.isNew(deal, to) : said.moved(deal, from, to)))}
      />
      <Listed title={said.vanished(vanished.length)} items={vanished} />
      {stale > 0 && <p>{said.stale(stale)}</p>}
      {rows > 0 && <Rows {...preview} />}
      {rows > 0 && (
        <button type="button" class="main" disabled={isBusy} onClick={onWrite}>
          {isFirst ? said.beginLog(rows) : said.append(rows)}
        </button>
      )}
    </div>
  );
}

function Listed({ title, items }: { title: string; items: readonly string[] }) {
  const said = useWords().history;
  if (items.length === 0) return null;
  return (
    <details open={items.length <= MOST_LISTED}>
      <summary>{title}</summary>
      <ul>
        {items.slice(0, MOST_LISTED).map((item) => (
          <li key={item}>{item}</li>
        ))}
        {items.length > MOST_LISTED && <li>{said.more(items.length - MOST_LISTED)}</li>}
      </ul>
    </details>
  );
}

/** The first rows as they will stand in the sheet. */
function Rows({ addition: { headings, rows, looks }, dateSystem }: HistoryPreview) {
  const said = useWords().history;
  const text = (row: Cells[number], c: number) =>
    looks[c] !== null && typeof row[c] === 'number' ? isoOf(momentOfCell(row[c], dateSystem, null)) : textOf(row[c]);
  return (
    <details>
      <summary>{said.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={said.table}>
        <table>
          <thead>
            <tr>
              {headings.map((heading, c) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: headings may be the same.
                <th scope="col" key={c}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_LISTED).map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name.
              <tr key={r}>
                {headings.map((_, c) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: headings may be the same.
                  <td key={c}>{text(row, c)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > MOST_LISTED && <p class="quiet">{said.more(rows.length - MOST_LISTED)}</p>}
    </details>
  );
}
